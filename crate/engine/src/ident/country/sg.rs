//! Singapore.

use super::*;

/// Kinds of entity. ACRA, "Unique Entity Number: UEN format".
const ENTITIES: [&str; 38] = [
    "CC", "CD", "CH", "CL", "CM", "CP", "CS", "CX", "DP", "FB", "FC", "FM", "FN", "GA", "GB", "GS", "HS", "LL", "LP", "MB", "MC", "MD", "MH", "MM", "MQ",
    "NB", "NR", "PA", "PB", "PF", "RF", "RP", "SM", "SS", "TC", "TU", "VH", "XL",
];

/// The characters that entities' numbers are counted in.
const ALPHABET: &str = "ABCDEFGHJKLMNPQRSTUVWX0123456789";

pub(super) const SCHEMES: &[Scheme] = &[
    // UEN: of a business, eight digits and a letter; of a company, its year, five digits and a letter; of others, T and the year, kind, four digits, a letter.
    checked("sg.uen", &["#{8}@", "#{9}@", "R#{2}@{2}#{4}@", "S#{2}@{2}#{4}@", "T#{2}@{2}#{4}@"], |n| match n.len() {
        9 => letter("XMKECAWLJDB", weighted(n, &[10, 4, 9, 3, 8, 2, 7, 1])) == n.chars().last(),
        _ if n.starts_with(|c: char| c.is_ascii_digit()) => {
            (1800..2100).contains(&number(part(n, 0..4))) && letter("ZKCMDNERGWH", weighted(n, &[10, 8, 6, 4, 9, 7, 5, 3, 1])) == n.chars().last()
        }
        _ => {
            let value = |c| ALPHABET.find(c).and_then(|at| u32::try_from(at).ok()).unwrap_or(0);
            let sum: u32 = n.chars().zip([4, 3, 5, 3, 10, 2, 2, 5, 7]).map(|(c, weight)| value(c) * weight).sum();
            ENTITIES.contains(&part(n, 3..5)) && letter(ALPHABET, sum + 11 - 5) == n.chars().last()
        }
    })
    .prefixed(&["UEN"]),
];

fn letter(letters: &str, sum: u32) -> Option<char> {
    letters.chars().nth((sum % 11) as usize)
}

//! France and Monaco.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Numéro de TVA: two check characters and the SIREN. Monaco's begin with 000 and have none. BOFiP, TVA-DECLA-20-10-20.
    checked("fr.tva", &["?{2}#{9}"], |n| is_vat(n) && (part(n, 2..5) == "000" || is_luhn(part(n, 2..11)))).prefixed(&["FR"]),
    checked("mc.tva", &["?{2}000#{6}"], is_vat).prefixed(&["FR", "MC"]),
    // SIREN, a company, and SIRET, one of its places. INSEE.
    checked("fr.siren", &["#{9}"], is_luhn).prefixed(&["SIREN"]),
    checked("fr.siret", &["#{14}"], |n| is_luhn(part(n, 0..9)) && (is_luhn(n) || is_post_office(n))).prefixed(&["SIRET"]),
];

/// The characters of the newer check keys: no I and no O.
const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

fn is_vat(n: &str) -> bool {
    let siren = number(part(n, 2..11));
    let mut key = part(n, 0..2).chars().map(|c| ALPHABET.find(c).and_then(|at| u64::try_from(at).ok()));
    let (Some(Some(first)), Some(Some(second))) = (key.next(), key.next()) else { return false };
    if first < 10 && second < 10 {
        return 10 * first + second == (siren * 100 + 12) % 97;
    }
    let key = if first < 10 { first * 24 + second - 10 } else { first * 34 + second - 100 };
    (siren + 1 + key / 11) % 11 == key % 11
}

/// La Poste ran out of numbers: its places need only have digits that sum to a multiple of five.
fn is_post_office(n: &str) -> bool {
    n.starts_with("356000000") && weighted(n, &[1; 14]) % 5 == 0
}

//! Czechia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // IČO, an organisation's number, modulo 11. Czech Statistical Office.
    checked("cz.ico", &["#{8}"], organisation).prefixed(&["IČO", "IČ"]),
    // DIČ, the VAT number: a company's IČO, a person's birth number, or nine digits from 6 for those without one.
    checked("cz.dic", &["#{8,10}"], |n| match n.len() {
        8 => !n.starts_with('9') && organisation(n),
        9 if n.starts_with('6') && special(n) => true,
        _ => is_birth_number(n),
    })
    .prefixed(&["CZ"]),
];

fn organisation(n: &str) -> bool {
    (11 - weighted(n, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == digit(n, 7)
}

fn special(n: &str) -> bool {
    let rest = weighted(part(n, 1..8), &[8, 7, 6, 5, 4, 3, 2]) % 11;
    (8 + rest) % 10 == digit(n, 8)
}

/// Rodné číslo, of Czechs and Slovaks: date of birth, with 20, 50 or 70 added to the month, serial number, and since 1954 a check digit.
pub(super) fn is_birth_number(n: &str) -> bool {
    let (year, month, day) = (number(part(n, 0..2)) as u32, number(part(n, 2..4)) as u32, number(part(n, 4..6)) as u32);
    let long = n.len() == 10;
    let century = match (long, year < 54) {
        (true, true) => 2000,
        (false, false) => 1800,
        _ => 1900,
    };
    let born = is_date(century + year, month % 50 % 20, day) && (month % 50 < 13 || month % 50 > 20);
    born && (!long || number(part(n, 0..9)) % 11 % 10 == u64::from(digit(n, 9)))
}

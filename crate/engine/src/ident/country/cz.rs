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

/// Rodné číslo, of Czechs and Slovaks: date of birth, with 20 (since 2004), 50 or 70 added to the month, serial number, and since 1954 a check
/// digit. The nine digits before had no century: nobody born before 1880 was ever given one. Act 133/2000 Sb., section 13.
pub(super) fn is_birth_number(n: &str) -> bool {
    let (year, month, day) = (number(part(n, 0..2)) as u32, number(part(n, 2..4)) as u32, number(part(n, 4..6)) as u32);
    let long = n.len() == 10;
    let century = match (long, year) {
        (true, ..54) => 2000,
        (true, _) | (false, ..54) => 1900,
        (false, 80..) => 1800,
        (false, _) => return false,
    };
    let is_month = month % 50 < 13 || long && century + year >= 2004 && month % 50 > 20;
    let born = is_date(century + year, month % 50 % 20, day) && is_month;
    born && (!long || number(part(n, 0..9)) % 11 % 10 == u64::from(digit(n, 9)))
}

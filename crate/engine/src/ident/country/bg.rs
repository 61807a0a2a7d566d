//! Bulgaria.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // VAT number: nine digits of a company (ЕИК, BULSTAT), or ten of a person, a foreigner or another holder.
    checked("bg.vat", &["#{9,10}"], |n| if n.len() == 9 { company(n) } else { person(n) || foreigner(n) || other(n) }).prefixed(&["BG"]),
];

fn company(n: &str) -> bool {
    let check = match weighted(n, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11 {
        10 => weighted(n, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 % 10,
        check => check,
    };
    check == digit(n, 8)
}

/// ЕГН, a citizen's number; the month says the century.
fn person(n: &str) -> bool {
    let (year, month, day) = (number(part(n, 0..2)) as u32, number(part(n, 2..4)) as u32, number(part(n, 4..6)) as u32);
    let born = match month {
        0..=19 => is_date(1900 + year, month, day),
        20..=39 => is_date(1800 + year, month - 20, day),
        _ => is_date(2000 + year, month - 40, day),
    };
    born && weighted(n, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == digit(n, 9)
}

fn foreigner(n: &str) -> bool {
    weighted(n, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == digit(n, 9)
}

fn other(n: &str) -> bool {
    (11 - weighted(n, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == digit(n, 9)
}

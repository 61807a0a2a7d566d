//! Latvia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // PVN, the VAT number: a company's, from 4 up, or a person's code.
    checked("lv.pvn", &["#{11}"], |n| {
        if digit(n, 0) > 3 {
            let sum = weighted(n, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6]);
            return (3 + 11 - sum % 11) % 11 == digit(n, 10);
        }
        is_person(n)
    })
    .prefixed(&["LV"]),
];

/// Personas kods: date of birth with its century, serial number, check digit; since 2017 from 32, without a date.
fn is_person(n: &str) -> bool {
    let two = |at: usize| number(part(n, at..at + 2)) as u32;
    let born = is_date(1800 + 100 * digit(n, 6) + two(4), two(2), two(0));
    (born || two(0) == 32) && (1 + weighted(n, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == digit(n, 10)
}

//! Italy.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Partita IVA, which is the VAT number: seven digits, the office that gave it, Luhn's check digit. DPR 633/1972 art. 35.
    checked("it.iva", &["#{11}"], |n| {
        let office = number(part(n, 7..10));
        part(n, 0..7) != "0000000" && ((1..=100).contains(&office) || [120, 121, 888, 999].contains(&office)) && is_luhn(n)
    })
    .prefixed(&["IT"]),
];

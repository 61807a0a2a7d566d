//! Slovenia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Davčna številka, which is the VAT number, modulo 11. Finančna uprava.
    checked("si.ddv", &["#{8}"], |n| {
        let right = 11 - weighted(n, &[8, 7, 6, 5, 4, 3, 2]) % 11;
        !n.starts_with('0') && right % 10 == digit(n, 7) && right < 11
    })
    .prefixed(&["SI"]),
];

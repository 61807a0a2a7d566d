//! Peru.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // RUC, the tax number: kind of holder, eight digits, check digit modulo 11. SUNAT.
    checked("pe.ruc", &["10#{9}", "15#{9}", "16#{9}", "17#{9}", "20#{9}"], |n| {
        (11 - weighted(n, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10 == digit(n, 10)
    })
    .prefixed(&["RUC"]),
];

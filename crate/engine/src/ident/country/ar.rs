//! Argentina.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // CUIT, the tax number: type of holder, eight digits, check digit modulo 11. AFIP Resolución General 10/97.
    checked("ar.cuit", &["20#{9}", "23#{9}", "24#{9}", "25#{9}", "26#{9}", "27#{9}", "30#{9}", "33#{9}", "34#{9}", "50#{9}", "51#{9}", "55#{9}"], |n| {
        let right = match 11 - weighted(n, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
            11 => 0,
            10 => 9,
            right => right,
        };
        right == digit(n, 10)
    })
    .prefixed(&["AR", "CUIT"]),
];

//! Portugal.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // NIF, which is the VAT number, modulo 11. Autoridade Tributária.
    checked("pt.nif", &["#{9}"], |n| {
        !n.starts_with('0') && (11 - weighted(n, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == digit(n, 8)
    })
    .prefixed(&["PT"]),
];

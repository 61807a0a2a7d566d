//! Colombia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // NIT, the tax number, modulo 11. DIAN, Orden Administrativa 4 of 1989.
    checked("co.nit", &["#{8,16}"], |n| {
        let (head, check) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
        let rest = weighted_back(head, &[3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]) % 11;
        (if rest < 2 { rest } else { 11 - rest }) == digit(check, 0)
    })
    .prefixed(&["NIT"]),
];

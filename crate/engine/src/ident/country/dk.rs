//! Denmark.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // CVR number, which is the VAT number, modulo 11. Erhvervsstyrelsen, "Modulus 11".
    checked("dk.cvr", &["#{8}"], |n| !n.starts_with('0') && weighted(n, &[2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0).prefixed(&["DK", "CVR"]),
];

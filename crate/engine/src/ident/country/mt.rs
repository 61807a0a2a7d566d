//! Malta.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // VAT number, modulo 37.
    checked("mt.vat", &["#{8}"], |n| !n.starts_with('0') && weighted(n, &[3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0).prefixed(&["MT"]),
];

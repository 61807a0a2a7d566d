//! Hungary.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Adószám: eight digits, which are the VAT number, and at home a code for the tax and one for the county. NAV.
    checked("hu.anum", &["#{8}", "#{11}"], |n| weighted(n, &[9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0 && number(part(n, 0..8)) > 0).prefixed(&["HU"]),
];

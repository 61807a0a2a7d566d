//! Australia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Australian Business Number, modulo 89. Australian Business Register, "Format of the ABN".
    checked("au.abn", &["#{11}"], |n| !n.starts_with('0') && weighted(n, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 == 10).prefixed(&["ABN"]),
    // Australian Company Number, modulo 10. ASIC, "Australian Company Number digit check".
    checked("au.acn", &["#{9}"], |n| weighted(n, &[8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 == 0).prefixed(&["ACN"]),
];

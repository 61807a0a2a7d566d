//! Vietnam.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Mã số thuế, the tax number: ten digits, modulo 11, and three more for a branch. Circular 95/2016/TT-BTC.
    checked("vn.mst", &["#{10}", "#{13}"], |n| {
        let right = 10 - weighted(n, &[31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11;
        part(n, 2..9) != "0000000" && right == digit(n, 9) && part(n, 10..13) != "000"
    })
    .prefixed(&["VN", "MST"]),
];

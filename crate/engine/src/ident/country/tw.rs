//! Taiwan.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // 統一編號, modulo 5 since 2023 (before modulo 10, which is part of it); a 7 in the seventh place counts as 1 or as 0. Ministry of Finance.
    checked("tw.ubn", &["#{8}"], |n| {
        let sum = digit_sum(n, &[1, 2, 1, 2, 1, 2, 4, 1]);
        sum % 5 == 0 || digit(n, 6) == 7 && (sum + 1) % 5 == 0
    }),
];

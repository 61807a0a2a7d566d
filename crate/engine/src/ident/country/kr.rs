//! South Korea.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // 사업자등록번호, the business registration number: office, kind of business, serial number, check digit. National Tax Service.
    checked("kr.brn", &["#{10}"], |n| {
        let sum = weighted(n, &[1, 3, 7, 1, 3, 7, 1, 3, 5]) + digit(n, 8) * 5 / 10;
        number(part(n, 0..3)) > 100 && part(n, 3..5) != "00" && part(n, 5..9) != "0000" && (10 - sum % 10) % 10 == digit(n, 9)
    }),
];

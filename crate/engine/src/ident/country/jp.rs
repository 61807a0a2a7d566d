//! Japan.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // 法人番号, a corporation's number: the check digit comes first. Ministry of Finance ordinance 70 of 2014, art. 2.
    checked("jp.cn", &["#{13}"], is_corporate),
    // 登録番号, an invoice issuer's: T and thirteen digits, a corporation's number or, for a person, one from a series without a published check.
    bare("jp.qii", &["T#{13}"]),
];

fn is_corporate(n: &str) -> bool {
    9 - weighted_back(part(n, 1..13), &[1, 2]) % 9 == digit(n, 0)
}

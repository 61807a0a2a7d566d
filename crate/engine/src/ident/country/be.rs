//! Belgium.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Enterprise number, which is the VAT number: the last two digits are 97 less the rest modulo 97. KBO/BCE. Older ones lack the leading zero.
    checked("be.vat", &["0#{9}", "1#{9}", "#{9}"], |n| {
        let (head, tail) = n.split_at_checked(n.len().saturating_sub(2)).unwrap_or_default();
        97 - number(head) % 97 == number(tail)
    })
    .prefixed(&["BE"]),
];

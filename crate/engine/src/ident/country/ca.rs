//! Canada.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Business Number, and with a programme account (RT for sales tax, RC income tax, RM customs …). Canada Revenue Agency.
    checked("ca.bn", &["#{9}", "#{9}R@#{4}"], |n| {
        is_luhn(part(n, 0..9)) && (n.len() == 9 || ["RC", "RD", "RE", "RG", "RM", "RN", "RP", "RR", "RT", "RZ"].contains(&part(n, 9..11)))
    }),
];

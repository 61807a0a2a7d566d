//! Greece.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // ΑΦΜ, which is the VAT number, modulo 11; its prefix is EL. Older ones lack the leading zero.
    checked("gr.vat", &["#{8,9}"], |n| {
        let (head, check) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
        weighted_back(head, &[2, 4, 8, 16, 32, 64, 128, 256]) % 11 % 10 == digit(check, 0) && number(n) > 0
    })
    .prefixed(&["EL", "GR"]),
];

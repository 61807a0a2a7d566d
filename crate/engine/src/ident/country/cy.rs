//! Cyprus.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // VAT number: eight digits, a check letter modulo 26; digits in odd places count by a table. None begins with 12.
    checked("cy.vat", &["#{8}@"], |n| {
        const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
        let value = |at: usize| if at % 2 == 0 { ODD.get(digit(n, at) as usize).copied().unwrap_or(0) } else { digit(n, at) };
        !n.starts_with("12") && (0..8).map(value).sum::<u32>() % 26 + 10 == digit(n, 8)
    })
    .prefixed(&["CY"]),
];

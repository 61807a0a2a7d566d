//! Lithuania.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // PVM mokėtojo kodas, the VAT number: nine digits of a company or twelve of one registered for a time, the last but one a 1; modulo 11.
    checked("lt.pvm", &["#{7}1#", "#{10}1#"], |n| {
        let (head, check) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
        let right = match weighted(head, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2]) % 11 {
            10 => weighted(head, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4]) % 11 % 10,
            right => right,
        };
        right == digit(check, 0)
    })
    .prefixed(&["LT"]),
];

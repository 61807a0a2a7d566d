//! Thailand.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Taxpayer number, modulo 11: a company's (MOA) begins with 0, a person's (PIN) with 1 to 8. Revenue Department.
    checked("th.tin", &["#{13}"], |n| !n.starts_with('9') && is_right(n)),
    checked("th.moa", &["0#{12}"], is_right),
];

fn is_right(n: &str) -> bool {
    (11 - weighted(n, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == digit(n, 12)
}

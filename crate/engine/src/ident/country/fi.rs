//! Finland.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Y-tunnus, the business number, modulo 11; the VAT number is the same with FI. Finnish Tax Administration.
    checked("fi.alv", &["#{8}"], is_business).prefixed(&["FI"]),
    checked("fi.ytunnus", &["#{8}"], is_business),
];

fn is_business(n: &str) -> bool {
    weighted(n, &[7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0
}

//! Slovakia.

use super::cz::is_birth_number;
use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // IČ DPH, the VAT number: a multiple of eleven, or a person's birth number.
    checked("sk.dph", &["#{10}"], |n| {
        let company = !n.starts_with('0') && "234789".contains(part(n, 2..3)) && number(n) % 11 == 0;
        company || is_birth_number(n)
    })
    .prefixed(&["SK"]),
    // IČO, as in Czechia.
    checked("sk.ico", &["#{8}"], |n| (11 - weighted(n, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == digit(n, 7)),
];

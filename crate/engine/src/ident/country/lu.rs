//! Luxembourg.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Numéro de TVA: six digits and their remainder by 89. Administration de l'enregistrement.
    checked("lu.tva", &["#{8}"], |n| number(part(n, 0..6)) % 89 == number(part(n, 6..8)) && number(n) > 0).prefixed(&["LU"]),
];

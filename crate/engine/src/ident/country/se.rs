//! Sweden.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Organisationsnummer, Luhn; followed by 01 it is the VAT number. Skatteverket.
    checked("se.vat", &["#{10}01"], |n| is_luhn(part(n, 0..10))).prefixed(&["SE"]),
    checked("se.orgnr", &["#{10}"], is_luhn),
];

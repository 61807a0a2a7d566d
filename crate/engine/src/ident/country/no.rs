//! Norway.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Organisasjonsnummer, modulo 11; followed by MVA it is the VAT number. Brønnøysundregistrene.
    checked("no.mva", &["#{9}MVA"], is_organisation).prefixed(&["NO"]),
    checked("no.orgnr", &["#{9}"], is_organisation).prefixed(&["NO"]),
];

fn is_organisation(n: &str) -> bool {
    weighted(n, &[3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0 && number(part(n, 0..9)) > 0
}

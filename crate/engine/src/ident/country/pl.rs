//! Poland.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // NIP, which is the VAT number, modulo 11. Ministerstwo Finansów.
    checked("pl.nip", &["#{10}"], |n| weighted(n, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digit(n, 9) && number(n) > 0).prefixed(&["PL", "NIP"]),
    // REGON of the statistical register: nine digits, fourteen for a branch. Główny Urząd Statystyczny.
    checked("pl.regon", &["#{9}", "#{14}"], |n| {
        let company = weighted(n, &[8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == digit(n, 8);
        company && (n.len() == 9 || weighted(n, &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == digit(n, 13))
    })
    .prefixed(&["REGON"]),
];

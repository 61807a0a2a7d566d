//! Switzerland.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // UID, modulo 11. Bundesamt für Statistik, "Die Unternehmens-Identifikationsnummer (UID)".
    checked("ch.uid", &["CHE#{9}"], uid).prefixed(&["UID"]),
    // The VAT number is the UID and the tax's name in one of the languages.
    checked("ch.vat", &["CHE#{9}MWST", "CHE#{9}TVA", "CHE#{9}IVA", "CHE#{9}TPV"], uid),
];

fn uid(n: &str) -> bool {
    (11 - weighted(part(n, 3..11), &[5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 == digit(n, 11)
}

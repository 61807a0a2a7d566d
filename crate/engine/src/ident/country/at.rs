//! Austria.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // UID-Nummer, the VAT number. BMF, "Konstruktionsregeln der UID".
    checked("at.uid", &["U#{8}"], |n| (luhn(part(n, 1..8), 10) + digit(n, 8)) % 10 == 6).prefixed(&["AT"]),
    // Firmenbuchnummer: up to six digits and a check letter, modulo 17.
    checked("at.businessid", &["#{1,6}@"], |n| {
        let (digits, letter) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
        let sum = weighted_back(digits, &[1, 10, 15, 14, 4, 6]);
        "ABDFGHIKMPSTVWXYZ".chars().nth((sum % 17) as usize).is_some_and(|right| letter.starts_with(right))
    })
    .prefixed(&["FN"]),
];

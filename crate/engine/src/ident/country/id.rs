//! Indonesia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // NPWP, the tax number: fifteen digits, the first nine with Luhn's check digit; since 2024 sixteen, with a zero before, or a person's NIK.
    // PMK 112/PMK.03/2022.
    checked("id.npwp", &["#{15}", "#{16}"], |n| match n.strip_prefix('0') {
        Some(old) if n.len() == 16 => is_luhn(part(old, 0..9)),
        _ if n.len() == 16 => is_person(n),
        _ => is_luhn(part(n, 0..9)),
    })
    .prefixed(&["NPWP"]),
];

/// NIK: six digits for the place, day (a woman's plus 40), month and year of birth, a serial number.
fn is_person(n: &str) -> bool {
    let two = |at: usize| number(part(n, at..at + 2)) as u32;
    let (place, day, month, year, serial) = (two(0), two(6) % 40, two(8), two(10), number(part(n, 12..16)));
    (11..=96).contains(&place) && two(6) <= 71 && (is_date(1900 + year, month, day) || is_date(2000 + year, month, day)) && serial > 0
}

//! Turkey.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Vergi kimlik numarası, a company's tax number. Gelir İdaresi Başkanlığı.
    checked("tr.vkn", &["#{10}"], |n| {
        let sum: u32 = (0..9).map(|at| share(digit(n, at as usize), 9 - at)).sum();
        (10 - sum % 10) % 10 == digit(n, 9)
    })
    .prefixed(&["VKN"]),
];

/// What a digit adds: it and its place from the right, times a power of two, as a rest by nine in which nine stays nine.
fn share(digit: u32, place: u32) -> u32 {
    match (digit + place) % 10 {
        0 => 0,
        sum => match (sum << place) % 9 {
            0 => 9,
            rest => rest,
        },
    }
}

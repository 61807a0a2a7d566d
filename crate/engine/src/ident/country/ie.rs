//! Ireland.

use super::*;

const LETTERS: &str = "WABCDEFGHIJKLMNOPQRSTUV";

pub(super) const SCHEMES: &[Scheme] = &[
    // VAT number: seven digits, a check letter modulo 23, and since 2013 one more letter; older ones have a letter or sign in the second place.
    // Revenue, "Check character algorithm".
    checked("ie.vat", &["#{7}@", "#{7}@@", "#@#{5}@", "#+#{5}@", "#*#{5}@"], |n| {
        let old = !n.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
        let digits = if old { format!("0{}{}", part(n, 2..7), part(n, 0..1)) } else { part(n, 0..7).to_owned() };
        let extra = n.chars().nth(8).map_or(Some(0), |letter| LETTERS.find(letter)).map(|value| 9 * value);
        let sum = extra.map(|extra| weighted(&digits, &[8, 7, 6, 5, 4, 3, 2]) as usize + extra);
        sum.is_some_and(|sum| LETTERS.chars().nth(sum % 23) == n.chars().nth(7))
    })
    .prefixed(&["IE"]),
];

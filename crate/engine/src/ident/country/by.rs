//! Belarus.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // УНП, the tax number: nine digits, or two letters and seven digits; modulo 11. Ministry of Taxes and Duties.
    Scheme::own("by.unp", Kind::Trader, |folded| {
        let number = compact(folded);
        let number = ["УНП", "UNP"].iter().find_map(|prefix| number.strip_prefix(prefix)).unwrap_or(&number);
        let number: String = number.chars().map(latin).collect();
        let lettered = fits(&number, "@@#{7}");
        if !lettered && !fits(&number, "#{9}") {
            return Fit::Misshapen;
        }
        let is_letter = |at| number.chars().nth(at).is_some_and(|letter| LETTERS.contains(letter));
        let is_place = number.starts_with(['1', '2', '3', '4', '5', '6', '7', 'A', 'B', 'C', 'E', 'H', 'K', 'M']);
        let value = |(at, c): (usize, char)| match LETTERS.find(c) {
            Some(index) if at == 1 => index as u32,
            _ => c.to_digit(36).unwrap_or_default(),
        };
        let sum: u32 =
            number.chars().enumerate().map(value).zip([29, 23, 19, 17, 13, 7, 5, 3]).map(|(value, weight)| value * weight).sum();
        let holds = is_place && (!lettered || is_letter(0) && is_letter(1)) && sum % 11 == digit(&number, 8);
        if holds { Fit::Valid } else { Fit::Refuted }
    }),
];

/// The letters that the Cyrillic and the Latin alphabet share; in the second place one counts as its index here.
const LETTERS: &str = "ABCEHKMOPT";

/// A Cyrillic letter's Latin twin.
fn latin(letter: char) -> char {
    let twins = "АВСЕНКМОРТ".chars().zip(LETTERS.chars());
    twins.into_iter().find_map(|(own, twin)| (own == letter).then_some(twin)).unwrap_or(letter)
}

//! Cents that stand apart from their amount: "$12 99", "10€95", "3 dollars 50 cents".

use rust_decimal::Decimal;

use super::amount::{Amount, Scene};
use super::fold::{after, digit, is_space, past_spaces, trim_end, trim_start};
use super::numeral::Numeral;
use super::sign::{self, Found};
use crate::packs::money::phrases::AND;

impl Scene<'_> {
    /// Hundredths in an element of their own: "$12 99" and "10€95".
    pub(super) fn split_fraction(&self, numeral: &Numeral, front: Option<Found>, back: Option<Found>) -> Option<(u8, usize)> {
        let infix = back.filter(|back| back.start == numeral.end && !back.meaning.leading);
        let start = match (infix, front) {
            (Some(back), _) if two_digits(self.text, back.end).is_some() => back.end,
            _ if !self.alone => return None,
            (Some(back), _) => past_spaces(self.text, back.end)?,
            (None, Some(_)) if back.is_none() => past_spaces(self.text, numeral.end)?,
            _ => return None,
        };
        let (hundredths, end) = two_digits(self.text, start)?;
        let touching = infix.is_some_and(|back| back.end == start);
        (touching || trim_end(after(self.text, end)).is_empty()).then_some((hundredths, end))
    }

    /// "3 dollars 50 cents", "15 dollars and 50", "50元6角3分".
    pub(super) fn add_parts(&self, amount: &mut Amount) {
        /// Tenths and hundredths.
        const MAX_PARTS: usize = 2;
        for _ in 0..MAX_PARTS {
            let start = self.past_and(amount.end);
            if after(self.text, start).chars().next().and_then(digit).is_none() {
                return;
            }
            let numeral = Numeral::read(self.text, start, false);
            if !numeral.is_plain() || numeral.first_group() > 2 {
                return;
            }
            let Some(value) = numeral.value(false) else { return };
            let part = sign::after_amount(self.text, numeral.end).filter(|found| found.meaning.part > 1);
            let (part, end) = match part {
                Some(found) => (found.meaning.part, found.end),
                None if self.closes(amount.end, start, &numeral) => (100, numeral.end),
                None => return,
            };
            let Some(sum) = value.checked_div(Decimal::from(part)).and_then(|part| amount.value.checked_add(part)) else {
                return;
            };
            (amount.value, amount.end) = (sum, end);
        }
    }

    /// Two digits with nothing to say what they are: cents only where the sentence ends with them.
    fn closes(&self, from: usize, start: usize, numeral: &Numeral) -> bool {
        let rest = trim_start(after(self.text, numeral.end));
        let ends = rest.chars().next().is_none_or(|c| matches!(c, '.' | ',' | ';' | '!' | '?' | ')' | '。' | '！'));
        ends && (numeral.first_group() == 2 || start > from + 2)
    }

    /// Past spaces and a word for "and".
    fn past_and(&self, at: usize) -> usize {
        let start = past_spaces(self.text, at).unwrap_or(at);
        let rest = after(self.text, start);
        let word = AND.iter().find(|&&word| rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)));
        match word.map(|word| start + word.len()) {
            Some(end) if after(self.text, end).starts_with(is_space) => past_spaces(self.text, end).unwrap_or(end),
            _ => start,
        }
    }
}

/// Two digits, no more, at `at`.
fn two_digits(text: &str, at: usize) -> Option<(u8, usize)> {
    let mut rest = after(text, at).char_indices();
    let (_, tens) = rest.next()?;
    let (offset, ones) = rest.next()?;
    let value = digit(tens)? * 10 + digit(ones)?;
    let closed = rest.next().is_none_or(|(_, c)| !c.is_alphanumeric() && !matches!(c, ',' | '.' | '%'));
    closed.then_some((value, at + offset + ones.len_utf8()))
}

//! The other end of a range: "10 - 20 €", "from 5 to 8 euros", "1-2万円".

use super::amount::{Amount, Scene};
use super::fold::{after, digit, is_dash, is_space, is_spaced_letter, past_spaces};
use super::sign::{self, Found};
use crate::packs::money::phrases::TO;

impl Scene<'_> {
    /// The other end of a range, if `amount` is its lower end.
    pub(super) fn extend_to_range(&self, amount: &mut Amount) {
        let Some(at) = past_to(self.text, amount.end) else { return };
        let second_front = sign_at(self.text, at);
        let digits = second_front.map_or(at, |found| past_spaces(self.text, found.end).unwrap_or(found.end));
        if after(self.text, digits).chars().next().and_then(digit).is_none() || amount.value.is_sign_negative() {
            return;
        }
        let (_, Some(second)) = self.amount(amount.end, digits) else { return };
        // "50 - $2.00" is a table of quantities: a sign in front of the second number alone makes no range.
        if second_front.is_some() && !amount.signed {
            return;
        }
        let same = !amount.signed || !second.signed || amount.currency == second.currency;
        let mut low = amount.value;
        if second.scaled && !amount.scaled && low < second.value {
            // "1-2万": the multiplier is both ends'
            let plain = second.numeral.value(false).filter(|plain| !plain.is_zero());
            if let Some(shared) = plain
                .and_then(|plain| second.value.checked_div(plain))
                .and_then(|times| low.checked_mul(times))
                .filter(|&shared| shared < second.value)
            {
                low = shared.normalize();
            }
        }
        if same && low < second.value && !second.value.is_sign_negative() {
            amount.value = low;
            amount.high = Some(second.value);
            amount.currency = if amount.signed { amount.currency } else { second.currency };
            amount.signed |= second.signed;
            amount.end = second.end;
        }
    }
}

fn sign_at(text: &str, at: usize) -> Option<Found> {
    if after(text, at).starts_with(|c| digit(c).is_some()) { None } else { sign::starting_at(text, at) }
}

/// Past a dash or a word for "to" between two ends.
fn past_to(text: &str, at: usize) -> Option<usize> {
    let start = past_spaces(text, at).unwrap_or(at);
    let rest = after(text, start);
    let end = match rest.chars().next()? {
        c if is_dash(c) => start + c.len_utf8(),
        _ => {
            let word = TO.iter().find(|&&word| rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))?;
            let end = start + word.len();
            let spaced = word.chars().next_back().is_some_and(is_spaced_letter);
            if spaced && !after(text, end).starts_with(is_space) {
                return None;
            }
            end
        }
    };
    Some(past_spaces(text, end).unwrap_or(end))
}

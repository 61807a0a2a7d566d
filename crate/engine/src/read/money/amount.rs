//! One amount: a number with its multiplier, its sign, its cents, and the other end of its range.

use rust_decimal::Decimal;

use super::fold::{after, before, is_minus, is_unseen, trim_end, trim_start};
use super::numeral::Numeral;
use super::place::Setting;
use super::sign::Found;
use super::{Currency, scale};
use crate::packs::money::THREE_DECIMALS;

/// No running text shows more decimals of a currency.
const MAX_DECIMALS: u32 = 4;

/// An amount read at one place of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amount {
    pub(super) numeral: Numeral,
    pub(super) value: Decimal,
    pub(super) high: Option<Decimal>,
    pub(super) currency: Option<Currency>,
    /// A sign of a currency stands beside it, whether or not it tells which.
    pub(super) signed: bool,
    /// It was multiplied: `12k`.
    pub(super) scaled: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Where and how to read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) text: &'a str,
    pub(super) setting: &'a Setting,
    /// The text is a price element's own: what stands apart belongs together.
    pub(super) alone: bool,
}

impl Scene<'_> {
    /// The amount whose first digit stands at `at`; what is before `floor` belongs to the amount before.
    pub(super) fn amount(&self, floor: usize, at: usize) -> (Numeral, Option<Amount>) {
        let mut numeral = Numeral::read(self.text, at, self.alone);
        numeral.decimal = self.setting.decimal;
        let amount = self.signs(floor, &numeral).and_then(|(front, back)| self.assemble(floor, &mut numeral, front, back));
        (numeral, amount)
    }

    fn assemble(&self, floor: usize, numeral: &mut Numeral, front: Option<Found>, back: Option<Found>) -> Option<Amount> {
        let main = back.filter(|back| front.is_none_or(|front| back.meaning.is_code || !front.meaning.is_code)).or(front);
        let meaning = main.map(|found| found.meaning);
        let mut end = numeral.end;
        if meaning.is_none_or(|meaning| meaning.part == 1)
            && numeral.may_take_fraction()
            && let Some((hundredths, past)) = self.split_fraction(numeral, front, back)
        {
            numeral.push_fraction(hundredths);
            end = past;
        }
        let qualified = self.qualifier(floor, front, back);
        let mut scaled = scale::scale(self.text, numeral.value(false)?, numeral.end)?;
        let currency = match meaning {
            Some(meaning) => {
                qualified.map_or(meaning, |code| code.meaning).currency(self.setting, numeral.has_hundredths() && !scaled.scaled)
            }
            None => self.setting.named,
        };
        let thousandths = currency.is_some_and(|currency| THREE_DECIMALS.contains(currency.code()));
        if thousandths && !scaled.scaled {
            scaled.value = numeral.value(true)?;
        }
        let mut amount = Amount {
            numeral: *numeral,
            value: scaled.value,
            high: None,
            currency,
            signed: meaning.is_some(),
            scaled: scaled.scaled,
            start: numeral.start,
            end: end.max(scaled.end),
        };
        for sign in [front, back, qualified].into_iter().flatten() {
            amount.start = amount.start.min(sign.start);
            amount.end = amount.end.max(sign.end);
        }
        if !self.alone && amount.currency.is_some() && amount.value.scale() > MAX_DECIMALS {
            return None; // two numbers that ran into each other
        }
        if let Some(scaled) = back.and_then(|back| scale::word_after(self.text, amount.value, back.end)) {
            (amount.value, amount.end, amount.scaled) = (scaled.value, scaled.end, true);
        }
        if let Some(meaning) = meaning.filter(|meaning| meaning.part > 1) {
            // A part of a currency nobody names stays the number it is.
            if currency.is_some() {
                amount.value = amount.value.checked_div(Decimal::from(meaning.part))?.normalize();
            }
        } else if back.is_some() && !amount.scaled {
            self.add_parts(&mut amount);
        }
        self.sign_of(&mut amount).then_some(amount)
    }

    /// A minus sign that touches the number or its sign, in front; or, at the end of the text, behind. `false` where it has both,
    /// which nobody writes of a number.
    fn sign_of(&self, amount: &mut Amount) -> bool {
        let minus_before = |at: usize| {
            let head = before(self.text, at).trim_end_matches(is_unseen);
            let c = head.chars().next_back()?;
            let previous = before(head, head.len() - c.len_utf8()).chars().next_back();
            (is_minus(c) && !previous.is_some_and(|c| c.is_alphanumeric() || matches!(c, ',' | '.' | '-')))
                .then_some(head.len() - c.len_utf8())
        };
        let inside = minus_before(amount.numeral.start).or_else(|| minus_within(self.text, amount));
        let front = minus_before(amount.start);
        let behind = after(self.text, amount.end);
        let trailing = !amount.numeral.dashed && is_sole_minus(behind);
        if inside.is_some() || front.is_some() || trailing || self.in_brackets(amount) {
            amount.value.set_sign_negative(!amount.value.is_zero());
            amount.start = front.unwrap_or(amount.start);
            amount.end += if trailing { behind.chars().next().map_or(0, char::len_utf8) } else { 0 };
        }
        !(trailing && (inside.is_some() || front.is_some()))
    }

    /// "(1,250.00)": below zero, as accountants write it. A whole number in brackets is a count.
    fn in_brackets(&self, amount: &Amount) -> bool {
        let (head, rest) = (before(self.text, amount.start), after(self.text, amount.end));
        amount.value.scale() == 2 && trim_start(trim_end(head)) == "(" && trim_start(trim_end(rest)) == ")"
    }
}

/// "$-5" and "€ -12": a minus between sign and number.
fn minus_within(text: &str, amount: &Amount) -> Option<usize> {
    let between = text.get(amount.start..amount.numeral.start)?.trim_end_matches(is_unseen);
    between.chars().next_back().filter(|&c| is_minus(c)).map(|_| amount.start)
}

/// The text ends with a minus: "5.95-".
fn is_sole_minus(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.next().is_some_and(is_minus) && trim_end(chars.as_str()).is_empty()
}

//! Which of the signs round a number are its own.

use rust_decimal::Decimal;

use super::amount::Scene;
use super::bare::counts_something;
use super::fold::{after, before, digit, is_spaced_letter, past_spaces, trim_start};
use super::numeral::Numeral;
use super::scale;
use super::sign::{self, Found};

impl Scene<'_> {
    /// The signs before and after a number. `None` where the number is part of a word.
    pub(super) fn signs(&self, floor: usize, numeral: &Numeral) -> Option<(Option<Found>, Option<Found>)> {
        let text = self.text;
        let scaled = scale::scale(text, Decimal::ONE, numeral.end);
        let end = scaled.map_or(numeral.end, |scaled| scaled.end);
        let hundredths = numeral.has_hundredths();
        // nobody weighs a million pounds, and few things are counted in hundredths
        let many = scaled.is_some_and(|scaled| scaled.scaled);
        let front = sign::before_amount(text, floor, numeral.start).filter(|found| {
            let clear = self.is_all(found.start, end) || (found.meaning.is_code && (hundredths || many));
            found.meaning.counts(self.setting, clear) && !follows_only(text, found)
        });
        let glued = before(text, numeral.start).chars().next_back().is_some_and(|c| is_spaced_letter(c) || c == '_' || c == '#');
        if glued && front.is_none() {
            return None;
        }
        let back = sign::after_amount(text, end).filter(|found| {
            let clear = self.is_all(numeral.start, found.end) || many || (hundredths && !counts_something(after(text, end)));
            let is_part = !found.meaning.is_loose_part() || (numeral.first_group() <= 2 && !follows_only(text, found));
            found.meaning.counts(self.setting, clear) && is_part
        });
        let back = back.filter(|back| self.is_ours(front.as_ref(), back, end));
        let front = front.filter(|front| !(front.meaning.is_loose() && back.is_some_and(|back| !back.meaning.is_loose())));
        Some((front, back))
    }

    /// Nothing but marks stands round these bytes of a text of its own.
    fn is_all(&self, start: usize, end: usize) -> bool {
        let mark = |c: char| !c.is_alphanumeric();
        self.alone && before(self.text, start).chars().all(mark) && after(self.text, end).chars().all(mark)
    }

    /// Whether a sign after the amount is this amount's, not the next one's.
    fn is_ours(&self, front: Option<&Found>, back: &Found, end: usize) -> bool {
        let rest = after(self.text, back.end);
        let touches_next = rest.chars().next().and_then(digit).is_some();
        let next = touches_next || trim_start(rest).chars().next().and_then(digit).is_some();
        match front {
            Some(front) if front.meaning.is_loose() => !next,
            // beside a symbol only a code says more; before another number it is that one's
            Some(front) => {
                let says_more = back.meaning.is_code || (front.meaning.is_shared() && !back.meaning.is_shared());
                says_more && !next && !front.meaning.is_code
            }
            None => back.start == end || !next || !(touches_next || back.meaning.leading) || self.parts_follow(back.end),
        }
    }

    /// "10 $ 30 cent": the number that follows is of the same amount.
    fn parts_follow(&self, at: usize) -> bool {
        let start = past_spaces(self.text, at).unwrap_or(at);
        let numeral = Numeral::read(self.text, start, false);
        numeral.is_plain()
            && numeral.first_group() <= 2
            && sign::after_amount(self.text, numeral.end).is_some_and(|sign| sign.meaning.part > 1)
    }

    /// "NZD $80", "100 $ CAD": a code on the other side of the sign.
    pub(super) fn qualifier(&self, floor: usize, front: Option<Found>, back: Option<Found>) -> Option<Found> {
        let Some(back) = back else {
            let front = front.filter(|front| !front.meaning.is_code)?;
            return sign::before_amount(self.text, floor, front.start).filter(|found| found.meaning.is_code);
        };
        let code = sign::after_amount(self.text, back.end).filter(|found| found.meaning.is_code)?;
        let next = trim_start(after(self.text, code.end)).chars().next().and_then(digit);
        next.is_none().then_some(code)
    }
}

/// Parts of a yuan are such only after it: by themselves 分 are minutes, and points of a rating.
fn follows_only(text: &str, sign: &Found) -> bool {
    sign.meaning.is_loose_part()
        && after(text, sign.start).chars().next().is_some_and(|c| c.is_alphabetic() && !is_spaced_letter(c))
}

//! Amounts in running text.

use super::amount::{Amount, Scene};
use super::fold::{after, digit};
use super::place::Setting;
use super::purpose::purpose;
use super::{Money, tax};

/// Walks a text from number to number.
pub(super) struct Prices<'a> {
    text: &'a str,
    setting: Setting,
    at: usize,
    /// Where the last amount ended: what is before belongs to it.
    floor: usize,
}

impl<'a> Prices<'a> {
    pub(super) fn new(text: &'a str, setting: Setting) -> Self {
        Prices { text, setting, at: 0, floor: 0 }
    }
}

impl Iterator for Prices<'_> {
    type Item = Money;

    fn next(&mut self) -> Option<Money> {
        loop {
            let scene = Scene { text: self.text, setting: &self.setting, alone: false };
            let (floor, amount) = step(&scene, &mut self.at, &mut self.floor)?;
            if let Some(amount) = amount.filter(|amount| amount.signed) {
                return Some(money(&scene, floor, &amount));
            }
        }
    }
}

/// The next number of a text, with what it may take from before it, and the amount it makes; `None` at the end of the text.
pub(super) fn step(scene: &Scene<'_>, at: &mut usize, floor: &mut usize) -> Option<(usize, Option<Amount>)> {
    let (offset, _) = after(scene.text, *at).char_indices().find(|&(_, c)| digit(c).is_some())?;
    let (numeral, mut amount) = scene.amount(*floor, *at + offset);
    *at = numeral.end;
    let before = *floor;
    if let Some(amount) = &mut amount {
        scene.extend_to_range(amount);
        if amount.signed {
            *at = numeral.end.max(amount.end);
            *floor = *at;
        }
    }
    Some((before, amount))
}

/// An amount with its purpose.
pub(super) fn money(scene: &Scene<'_>, floor: usize, amount: &Amount) -> Money {
    let range = amount.start..amount.end;
    let purpose = purpose(scene.text, floor, range.start, range.end);
    Money {
        amount: amount.value,
        currency: amount.currency,
        high: amount.high,
        purpose,
        tax: tax::beside(scene.text, floor, &range, purpose),
        span: range,
    }
}

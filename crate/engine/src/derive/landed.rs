//! What it costs to have the main offer sent: read from the lines near its price.

use caveat_protocol::Evidence;
use rust_decimal::Decimal;

use super::{Line, LinePlace};
use crate::packs::money::phrases::FREE;
use crate::page::Place;
use crate::read::Facts;
use crate::read::money::{Hints, Money, Purpose, read_price};

/// Lines before and after the price that are read, and the longest of them: terms and footers speak of other orders.
const BEFORE: usize = 10;
const AFTER: usize = 60;
const MAX_LINE: usize = 90;

/// What it costs to have something sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Shipping {
    /// How much, in the price's currency; never nothing.
    pub amount: Decimal,
    /// The words that say so.
    pub evidence: Evidence,
}

/// The cheapest way to have the main offer sent, `None` where the page does not say or it costs nothing.
pub(super) fn of(facts: &Facts<'_>, lines: &[Line<'_>]) -> Option<Shipping> {
    let price = facts.offer.price.value()?;
    let code = price.currency?;
    let hints = Hints { currency: Some(code.code()), lang: facts.page.lang(), host: facts.page.host(), ..Hints::default() };
    let near = near(facts, lines);
    let stated =
        near.iter().filter(|line| line.text.len() <= MAX_LINE).filter_map(|line| Some((shipping(line.text, &hints)?, line)));
    let stated = stated.filter(|(money, _)| money.currency.is_none_or(|currency| currency == code));
    let (money, line) = stated.min_by_key(|(money, _)| money.amount)?;
    (money.amount > Decimal::ZERO).then(|| Shipping { amount: money.amount, evidence: line.evidence(line.text.trim()) })
}

/// The lines near the price; the first ones of the page where its place is not known.
fn near<'l, 'p>(facts: &Facts<'_>, lines: &'l [Line<'p>]) -> &'l [Line<'p>] {
    let number = facts.offer.price.iter().find_map(|price| match price.place {
        Place::Element(number) => Some(number),
        Place::Machine(_) => None,
    });
    let stands = |line: &Line<'_>| matches!(line.place, LinePlace::Element(element) if Some(element.number()) >= number);
    let at = number.and_then(|_| lines.iter().position(stands)).unwrap_or_default();
    lines.get(at.saturating_sub(BEFORE)..(at + AFTER).min(lines.len())).unwrap_or_default()
}

fn shipping(text: &str, hints: &Hints<'_>) -> Option<Money> {
    let stated = text.contains(|c: char| c.is_alphabetic()).then(|| read_price(text, hints))?;
    stated.filter(|money| money.purpose == Purpose::Shipping && (money.amount.is_zero() || !is_free(text)))
}

/// Whether something is free: "free shipping on most items over $150" names no cost of shipping.
fn is_free(text: &str) -> bool {
    let text = text.to_lowercase();
    FREE.iter().any(|word| text.contains(word))
}

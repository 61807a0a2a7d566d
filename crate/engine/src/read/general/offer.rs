//! The main offer as a person sees it: the heading, and the price that stands with it.
//!
//! Which of a page's prices is the main thing's is told by points: near below the heading, near a button that buys, named or
//! labelled a price, large, no part of a list of other things. Each point is a habit of shop designers, none is sure by itself.

use caveat_protocol::Source;
use rust_decimal::Decimal;

use super::Seen;
use super::names::{self, has_any};
use super::prices::Shown;
use crate::packs::words::buttons::Act;
use crate::page::{Element, Place};
use crate::read::facts::Facts;
use crate::read::money::{Money, Purpose};

/// Points of a price that is no more likely than not to be the main thing's.
const ENOUGH: i32 = 26;
/// Bytes of a heading whose lines are one title.
const MAX_TITLE: usize = 200;
/// Bytes of page text between a price and the list price beside it, at most.
const MAX_TO_LIST: usize = 400;

/// Different amounts beside each other that are the prices of several quantities.
const TIERS: usize = 4;

/// Reads title, price and list price.
pub(super) fn read<'p>(seen: &mut Seen<'_, 'p>, facts: &mut Facts<'_>) {
    if let Some(heading) = seen.about.main {
        let lines = heading.text();
        let title =
            if lines.len() <= MAX_TITLE { lines.replace('\n', " ") } else { lines.lines().next().unwrap_or_default().to_owned() };
        facts.offer.title.add(title, Source::Text, heading.place());
    } else if let Some(name) = seen.about.stated_name() {
        facts.offer.title.add(name.to_owned(), Source::Text, Place::Machine(Source::Meta));
    }
    let chosen = choose(seen, facts);
    if let Some((points, price)) = chosen {
        seen.main = Some((points, price.clone()));
        if points >= ENOUGH && !facts.unpriced {
            facts.offer.price.add(price.money.clone(), Source::Text, price.element.place());
            list_price(seen, &price, facts);
        }
    }
}

/// The price with the most points, of equal ones the first.
fn choose<'p>(seen: &Seen<'_, 'p>, facts: &Facts<'_>) -> Option<(i32, Shown<'p>)> {
    // Classified advertisements write the price into the heading.
    let in_heading =
        |price: &Shown<'_>| seen.about.main.is_some_and(|heading| heading == price.element || heading.contains(price.element));
    let candidates = seen.prices.iter().filter(|price| {
        !price.struck
            && (price.alone || in_heading(price))
            && matches!(price.money.purpose, Purpose::Item | Purpose::From | Purpose::Unit)
    });
    let scored = candidates.filter(|price| !seen.items.hold(price.element)).map(|price| (points(seen, price, facts), price));
    let (most, best) = scored.max_by_key(|(points, price)| (*points, std::cmp::Reverse(price.range.start)))?;
    // Of two prices right beside each other of which the page states the share, the lower one is asked.
    let beside = |price: &&Shown<'_>| {
        !price.struck && price.money.amount < best.money.amount && price.money.currency == best.money.currency
    };
    let near =
        |price: &&Shown<'_>| price.range.start.abs_diff(best.range.start) <= MAX_TO_LIST && !seen.items.hold(price.element);
    let asked = seen.prices.iter().filter(beside).filter(near).find(|price| price.alone && states_share(seen, price, best));
    let asked = asked.filter(|_| !is_tiered(seen, best));
    Some((most, asked.unwrap_or(best).clone()))
}

fn points(seen: &Seen<'_, '_>, price: &Shown<'_>, facts: &Facts<'_>) -> i32 {
    let at = price.range.start;
    let mut points = 0;
    if let Some(heading) = seen.about.main {
        let range = heading.text_range();
        let (below, distance) =
            (at >= range.start, if at >= range.start { at.saturating_sub(range.end) } else { range.start - at });
        points += match distance {
            0..300 => 30,
            300..1000 => 24,
            1000..3000 => 16,
            3000..8000 => 8,
            _ => 0,
        };
        points -= if below { 0 } else { 12 };
    } else {
        points += 16;
    }
    let to_button = seen
        .buttons
        .iter()
        .filter(|button| matches!(button.act, Act::Buy | Act::Miss))
        .filter(|button| !seen.items.hold(button.element));
    points += match to_button.map(|button| button.element.text_range().start.abs_diff(at)).min() {
        Some(0..200) => 20,
        Some(200..600) => 14,
        Some(600..1500) => 8,
        Some(_) => 2,
        None => 0,
    };
    let named = || names::around(price.element);
    points += if price.named { 10 } else { 0 };
    points += if price.labelled { 12 } else { 0 };
    points += if named().any(|names| has_any(names, &names::NOW)) { 4 } else { 0 };
    points += font(price.element);
    points -= if price.net { 14 } else { 0 };
    points -= match price.money.purpose {
        Purpose::Item => 0,
        Purpose::From => 8,
        _ => 16,
    };
    points -= if price.element.ancestors().take(4).any(|around| around.tag() == "a") { 12 } else { 0 };
    points -= if seen.is_aside(price.element) { 30 } else { 0 };
    // What machines are told and a person is shown is most likely what is asked.
    points += if facts.offer.price.iter().any(|told| agrees(&told.value, &price.money)) { 25 } else { 0 };
    points
}

/// Up to 14 points for the size a live page says it is shown at.
fn font(element: Element<'_>) -> i32 {
    let size = std::iter::once(element).chain(element.ancestors().take(2)).find_map(|part| part.attr("data-caveat-font"));
    let size = size.and_then(|font| font.split(' ').next()?.parse::<f32>().ok()).unwrap_or(0.0);
    match size {
        20.0..24.0 => 6,
        24.0..30.0 => 10,
        30.0.. => 14,
        _ => 0,
    }
}

fn agrees(told: &Money, shown: &Money) -> bool {
    told.amount == shown.amount && (told.currency.is_none() || shown.currency.is_none() || told.currency == shown.currency)
}

/// The nearest crossed-out price that is higher; without one, a higher price right beside whose share off the page states.
fn list_price(seen: &Seen<'_, '_>, price: &Shown<'_>, facts: &mut Facts<'_>) {
    let distance = |other: &Shown<'_>| other.range.start.abs_diff(price.range.start);
    let higher = || {
        let others = seen
            .prices
            .iter()
            .filter(|other| other.money.amount > price.money.amount && other.money.currency == price.money.currency);
        others.filter(|other| !seen.items.hold(other.element) && distance(other) <= MAX_TO_LIST && !other.net)
    };
    let tiered = is_tiered(seen, price);
    let struck = higher().filter(|other| other.listed || (other.struck && !tiered)).min_by_key(|other| distance(other));
    let share = || higher().filter(|other| !tiered && states_share(seen, price, other)).min_by_key(|other| distance(other));
    let list = struck.or_else(share);
    if let Some(list) = list {
        facts.offer.list_price.add(list.money.clone(), Source::Text, list.element.place());
    }
}

/// Whether a price is one of several for different quantities: the more one takes, the less each costs.
fn is_tiered(seen: &Seen<'_, '_>, price: &Shown<'_>) -> bool {
    let near =
        |other: &&Shown<'_>| other.range.start.abs_diff(price.range.start) <= MAX_TO_LIST && !seen.items.hold(other.element);
    let beside = seen.prices.iter().filter(near).filter(|other| other.alone && other.money.purpose == Purpose::Item);
    beside.map(|other| other.money.amount).collect::<std::collections::BTreeSet<_>>().len() >= TIERS
}

/// Whether the text around two prices states the share that one is below the other: `-50 %` between 270 and 540.
fn states_share(seen: &Seen<'_, '_>, price: &Shown<'_>, other: &Shown<'_>) -> bool {
    let Some(ratio) = price.money.amount.checked_div(other.money.amount) else { return false };
    let off = (Decimal::ONE - ratio) * Decimal::ONE_HUNDRED;
    let from = price.range.start.min(other.range.start).saturating_sub(120);
    let to = price.range.end.max(other.range.end) + 120;
    let Some(text) = seen.text_between(from, to) else { return false };
    text.match_indices('%')
        .filter_map(|(at, _)| text.get(..at))
        .filter_map(|before| {
            let digits = before.trim_end().rsplit(|c: char| !c.is_ascii_digit()).next()?;
            digits.parse::<Decimal>().ok()
        })
        .any(|share| (share - off).abs() <= Decimal::ONE)
}

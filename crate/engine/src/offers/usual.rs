//! What the thing that one offer is of usually costs, told from other offers that were seen.
//!
//! Each other offer counts by how surely it is of the same thing, how old it is, and whether its price had to be brought into another currency
//! or pack size first. [`Range::of`] then sees to it that no seller and no page decides alone.

use rust_decimal::prelude::ToPrimitive;

use super::day::Day;
use super::range::{Origin, Range, Sample};
use super::rates::rate;
use super::same::{Thing, compare, compare_but_for_packs};

/// How much less an offer counts when its state is not known to be the same, its currency is another, its pack has another size. These weights and those for
/// age are chosen, not measured: no open set has offers of one thing by state, country and pack alike.
const STATE_UNKNOWN: f64 = 0.7;
const OTHER_CURRENCY: f64 = 0.7;
const OTHER_PACK: f64 = 0.5;
/// Days after which an offer counts half, and the least it counts for its age.
const HALF_LIFE: f64 = 180.0;
const OLDEST: f64 = 0.2;
/// A pack this many times larger or smaller is priced by other rules.
const PACK_RATIO: f64 = 12.0;

/// An offer that was seen, prepared for comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// What is offered.
    pub thing: Thing,
    /// Who sells it.
    pub seller: Option<String>,
    /// The site it was seen on.
    pub site: Option<String>,
    /// The day it was seen, as RFC 3339 writes it.
    pub on: Option<String>,
}

/// How one offer stands to another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Relation {
    /// Known to be of the same thing.
    Same,
    /// To be told by codes and titles.
    Unknown,
}

/// The typical range for what an offer is of, from other offers; `on` is the day of the question. `None` where they are too few.
#[must_use]
pub fn usual<'s>(asked: &Thing, on: Option<&str>, seen: impl Iterator<Item = (Relation, &'s Seen)>) -> Option<Range> {
    let samples: Vec<Sample> = seen.filter_map(|(relation, seen)| sample(asked, on, relation, seen)).collect();
    Range::of(&samples)
}

/// What one other offer says of the price; `None` where it is not comparable.
#[must_use]
pub fn sample(asked: &Thing, on: Option<&str>, relation: Relation, seen: &Seen) -> Option<Sample> {
    let (own, other) = (&asked.offer, &seen.thing.offer);
    let (from, to) = (other.currency?, own.currency?);
    let state = match (own.condition, other.condition) {
        (Some(own), Some(other)) if own != other => return None,
        (own, other) if own == other => 1.0,
        _ => STATE_UNKNOWN,
    };
    let price = other.price?.to_f64().filter(|price| *price > 0.0)? * rate(from, to, seen.on.as_deref().or(on))?;
    let (match_weight, packs) = match relation {
        Relation::Same => (1.0, 1.0),
        Relation::Unknown => sameness(asked, &seen.thing)?,
    };
    let pack = if (packs - 1.0_f64).abs() < 1e-9 { 1.0 } else { OTHER_PACK };
    let currency = if from == to { 1.0 } else { OTHER_CURRENCY };
    let day = seen.on.as_deref().and_then(Day::parse);
    Some(Sample {
        price: (price * packs).ln(),
        weight: match_weight * state * pack * currency * freshness(on.and_then(Day::parse), day),
        origin: Origin { seller: seen.seller.clone(), site: seen.site.clone(), day },
    })
}

/// How surely two offers are of the same thing, and how many of the other's packs make one of the asked.
fn sameness(asked: &Thing, other: &Thing) -> Option<(f64, f64)> {
    /// The vocabulary's word for a thing sold with others: the same thing to some, but not at the same price.
    const BUNDLE: &str = "bundle";
    if asked.title.has(BUNDLE) != other.title.has(BUNDLE) {
        return None;
    }
    let sameness = compare(asked, other);
    if sameness.same {
        return Some((sameness.weight(), 1.0));
    }
    let (sameness, packs) = compare_but_for_packs(asked, other)?;
    (sameness.same && (1.0 / PACK_RATIO..=PACK_RATIO).contains(&packs)).then_some((sameness.weight(), packs))
}

fn freshness(asked: Option<Day>, seen: Option<Day>) -> f64 {
    let (Some(asked), Some(seen)) = (asked, seen) else { return 1.0 };
    let days = f64::from(asked.since(seen).max(0)); // a clock set back makes nothing younger than today
    (-days / HALF_LIFE * std::f64::consts::LN_2).exp().max(OLDEST)
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Condition;

    use super::*;
    use crate::offers::Offer;
    use crate::read::money::Currency;

    fn thing(title: &str, price: &str, currency: &str) -> Thing {
        Thing::new(Offer {
            title: title.to_owned(),
            price: price.parse().ok(),
            currency: Currency::from_code(currency),
            ..Offer::default()
        })
    }

    fn seen(title: &str, price: &str, currency: &str) -> Seen {
        Seen { thing: thing(title, price, currency), seller: None, site: None, on: Some("2025-06-01".to_owned()) }
    }

    fn asked(title: &str, others: &[Seen]) -> Option<Range> {
        usual(&thing(title, "1", "EUR"), Some("2025-07-01"), others.iter().map(|seen| (Relation::Unknown, seen)))
    }

    #[test]
    fn only_offers_of_the_thing_count() {
        let others: Vec<Seen> = (0..8)
            .map(|n| seen("Sony WH-1000XM5 headphones black", &format!("{}", 300 + n), "EUR"))
            .chain((0..20).map(|n| seen("Case for Sony WH-1000XM5", &format!("{}", 10 + n), "EUR")))
            .collect();
        let range = asked("Sony WH1000XM5 Kopfhörer schwarz", &others).expect("a range");
        assert!(range.low.exp() > 200.0, "{range:?}");
        assert_eq!(range.n, 8);
        assert_eq!(asked("Bosch GSR 12V-15", &others), None);
    }

    #[test]
    fn prices_are_brought_into_the_currency_asked_about() {
        let others: Vec<Seen> = (0..6).map(|n| seen("Canon EOS R6 Mark II body", &format!("{}", 2300 + n * 10), "USD")).collect();
        let range = asked("Canon EOS R6 Mark II body", &others).expect("a range");
        assert!((1900.0..2150.0).contains(&range.median.exp()), "{}", range.median.exp());
    }

    #[test]
    fn packs_are_compared_by_the_piece() {
        let others: Vec<Seen> = (0..6).map(|n| seen("Duracell Plus AA batteries, pack of 4", &format!("4.{n}"), "EUR")).collect();
        let range = asked("Duracell Plus AA batteries, pack of 24", &others).expect("a range");
        assert!((20.0..32.0).contains(&range.median.exp()), "{}", range.median.exp());
    }

    #[test]
    fn a_used_one_says_nothing_of_a_new_one() {
        let mut used = seen("Canon EOS R6 Mark II body", "1000", "EUR");
        used.thing.offer.condition = Some(Condition::Used);
        let mut new = thing("Canon EOS R6 Mark II body", "2000", "EUR");
        new.offer.condition = Some(Condition::New);
        assert_eq!(sample(&new, None, Relation::Same, &used), None);
    }

    #[test]
    fn old_offers_count_less() {
        let now = Day::parse("2026-06-01");
        assert!((freshness(now, Day::parse("2026-06-01")) - 1.0).abs() < 1e-9);
        assert!((freshness(now, Day::parse("2025-12-03")) - 0.5).abs() < 1e-6);
        assert!((freshness(now, Day::parse("2010-01-01")) - OLDEST).abs() < 1e-9);
        assert!((freshness(now, Day::parse("2027-01-01")) - 1.0).abs() < 1e-9, "a clock set back");
    }
}

//! Bait price: far below the list price shown beside it, or below what the same page asks for like things.
//!
//! A price nobody could sell at brings people in. A high "was" price alone is often mere advertising (shops strike through a recommended price
//! nobody asks), so that it counts as a weak sign only; being far below the page's own like offers is a strong one.

use std::collections::{BTreeMap, BTreeSet};

use caveat_protocol::{Evidence, PageKind, Strength, Subject};
use rust_decimal::Decimal;

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::page::Place;
use crate::read::money::Money;

/// A price below this share of the list price is remarked on. Clearance sales reach 70 and 80 % off; 1 in 300 honest offers goes below.
const OF_LIST_PRICE: Decimal = Decimal::from_parts(12, 0, 0, false, 2);
/// A price below this share of the middle of like offers is remarked on.
const OF_COMPARABLES: Decimal = Decimal::from_parts(40, 0, 0, false, 2);
/// ... and below this share of the cheapest of them: one cheap twin shows that such prices are asked.
const OF_CHEAPEST: Decimal = Decimal::from_parts(60, 0, 0, false, 2);
/// Like offers it takes to speak of a usual price.
const ENOUGH: usize = 4;
/// Words two titles share, of the shorter one's, to be about like things.
const ALIKE: f64 = 0.5;

pub(super) const DETECTOR: Detector = Detector {
    id: "bait-price",
    subject: Subject::Listing,
    needs: &[Need::Price],
    examples: &[
        Example::fires(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"@type":"Offer","price":"49.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>49,00 €</p><p>List price: <s class=list-price>899,00 €</s></p><button>Add to cart</button>"#,
            "49",
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"@type":"Offer","price":"449.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>449,00 €</p><p>List price: <s class=list-price>899,00 €</s></p><button>Add to cart</button>"#,
        ),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let Some(price) = facts.offer.price.best().filter(|price| price.value.amount > Decimal::ZERO) else { return Vec::new() };
    if facts.kind != PageKind::Product {
        return Vec::new(); // in a basket or a list, "the" price is no one thing's
    }
    let against = |strength, usual: &Money, place: Place| Found {
        strength,
        evidence: vec![
            Evidence { quote: shown(&price.value), place: price.place.describe(facts.page) },
            Evidence { quote: shown(usual), place: place.describe(facts.page) },
        ],
        args: BTreeMap::from([
            ("price".to_owned(), shown(&price.value)),
            ("usual".to_owned(), shown(usual)),
            ("percent".to_owned(), percent_below(price.value.amount, usual.amount)),
        ]),
        advice: &["compare_price", "pay_on_platform_only"],
    };
    if let Some((usual, place)) = usual_beside(derived, &price.value) {
        return vec![against(Strength::Strong, &usual, place)];
    }
    let list = facts.offer.list_price.best().filter(|list| list.value.currency == price.value.currency);
    let list = list.filter(|list| price.value.amount < list.value.amount * OF_LIST_PRICE);
    list.map(|list| against(Strength::Weak, &list.value, list.place)).into_iter().collect()
}

/// The middle of the page's like offers, where the price lies far below all of them; and where the middle one stands.
fn usual_beside(derived: &Derived<'_, '_>, price: &Money) -> Option<(Money, Place)> {
    let facts = derived.facts;
    let own = words(facts.offer.title.value()?);
    let mut like: Vec<_> = facts
        .comparables
        .iter()
        .filter(|other| other.price.currency == price.currency && other.price.amount > Decimal::ZERO)
        .filter(|other| are_alike(&own, &words(&other.title)))
        .collect();
    like.sort_by_key(|other| other.price.amount);
    let (cheapest, middle) = (like.first()?, like.get(like.len() / 2)?);
    let far_below = price.amount < middle.price.amount * OF_COMPARABLES && price.amount < cheapest.price.amount * OF_CHEAPEST;
    (like.len() >= ENOUGH && far_below).then(|| (middle.price.clone(), middle.place))
}

fn words(title: &str) -> BTreeSet<String> {
    title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[expect(clippy::cast_precision_loss, reason = "titles have some dozen words")]
fn are_alike(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    let shorter = a.len().min(b.len());
    shorter > 0 && a.intersection(b).count() as f64 >= ALIKE * shorter as f64
}

fn shown(money: &Money) -> String {
    match money.currency {
        Some(currency) => format!("{} {}", money.amount, currency.code()),
        None => money.amount.to_string(),
    }
}

/// How far below, in whole percent, rounded down: `94`.
fn percent_below(price: Decimal, usual: Decimal) -> String {
    let share = price.checked_div(usual).unwrap_or(Decimal::ONE);
    ((Decimal::ONE - share) * Decimal::ONE_HUNDRED).floor().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_alike_when_they_share_half_the_shorter_ones_words() {
        let alike = |a, b| are_alike(&words(a), &words(b));
        assert!(alike("Alpha X100 camera", "Alpha X100 digital camera, black"));
        assert!(!alike("Alpha X100 camera", "Leather case for Alpha"));
        assert!(!alike("", "anything"));
    }

    #[test]
    fn percent_is_never_rounded_up() {
        assert_eq!(percent_below(Decimal::new(5, 0), Decimal::new(1000, 0)), "99");
        assert_eq!(percent_below(Decimal::new(1, 0), Decimal::ZERO), "0");
    }
}

//! Invented list price: the price crossed out was never asked.
//!
//! Directive 98/6/EC, article 6a, lets a shop cross out only the lowest price of the last thirty days; the US FTC's guides against deceptive pricing (16
//! CFR 233.1) only a price that was really asked. Told from what the same thing costs elsewhere, or from what this page asked before.

use std::collections::BTreeMap;

use caveat_protocol::{Confidence, Evidence, Strength, Subject};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::offers::day::Day;
use crate::read::money::{Currency, Money};

/// A list price this far above the range, and above its middle, as factors: makers recommend more than shops ask, but not twice as much.
const ABOVE_HIGH: f64 = 1.3;
const ABOVE_MIDDLE: f64 = 2.0;
/// Days an own history must cover, and on how many it must have been seen, to say that a price was never asked.
const DAYS: i32 = 30;
const VISITS: usize = 3;
/// A price below this share of the list price was not it.
const ASKED: Decimal = Decimal::from_parts(80, 0, 0, false, 2);

pub(super) const DETECTOR: Detector = Detector {
    id: "invented-list-price",
    subject: Subject::Listing,
    needs: &[Need::Price],
    examples: &[
        Example::fires(PAGE, "899").at("https://shop.test/item/1").seen(
            r#"[{"title":"Alpha X100 camera","amount":"449","currency":"EUR","site":"shop.test","path":"/item/1","on":"2026-01-02"},
            {"title":"Alpha X100 camera","amount":"439","currency":"EUR","site":"shop.test","path":"/item/1","on":"2026-01-20"},
            {"title":"Alpha X100 camera","amount":"449","currency":"EUR","site":"shop.test","path":"/item/1","on":"2026-02-20"}]"#,
        ),
        // It did cost that.
        Example::quiet(PAGE).at("https://shop.test/item/1").seen(
            r#"[{"title":"Alpha X100 camera","amount":"899","currency":"EUR","site":"shop.test","path":"/item/1","on":"2026-01-02"},
            {"title":"Alpha X100 camera","amount":"439","currency":"EUR","site":"shop.test","path":"/item/1","on":"2026-01-20"},
            {"title":"Alpha X100 camera","amount":"449","currency":"EUR","site":"shop.test","path":"/item/1","on":"2026-02-20"}]"#,
        ),
        Example::quiet(PAGE),
    ],
    look,
};

const PAGE: &str = r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"449.00","priceCurrency":"EUR"}}</script>
    <h1>Alpha X100 camera</h1><p class=price>449,00 €</p><p>List price: <s class=list-price>899,00 €</s></p><button>Add to cart</button>"#;

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let Some(list) = facts.offer.list_price.best() else { return Vec::new() };
    let Some(currency) = list.value.currency else { return Vec::new() };
    let Some(usual) = above_range(derived, &list.value).or_else(|| never_asked(derived, &list.value, currency)) else { return Vec::new() };
    let money = |amount: Decimal| format!("{amount} {}", currency.code());
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![Evidence { quote: money(list.value.amount), place: list.place.describe(facts.page) }],
        args: BTreeMap::from([("list".to_owned(), money(list.value.amount)), ("usual".to_owned(), money(usual))]),
        advice: &["ignore_discount", "compare_price"],
    }]
}

/// What the thing usually costs, where the list price lies far above all of it and the price does not lie below.
fn above_range(derived: &Derived<'_, '_>, list: &Money) -> Option<Decimal> {
    let usual = derived.usual.as_ref().filter(|usual| usual.of_the_thing && Some(usual.currency) == list.currency)?;
    let (low, high, median) = (usual.range.low.exp(), usual.range.high.exp(), usual.range.median.exp());
    let (list, price) = (list.amount.to_f64()?, derived.facts.offer.price.value()?.amount.to_f64()?);
    let invented = usual.range.confidence != Confidence::Low && list > high * ABOVE_HIGH && list > median * ABOVE_MIDDLE && price >= low;
    invented.then(|| Decimal::from_f64(median).map(|median| median.round_dp(2)))?
}

/// The most this page asked in over a month, where that was never near the list price.
fn never_asked(derived: &Derived<'_, '_>, list: &Money, currency: Currency) -> Option<Decimal> {
    let own = derived.own_past().filter(|seen| seen.currency == currency.code());
    let asked: Vec<(Day, Decimal)> = own.filter_map(|seen| Some((Day::parse(&seen.on)?, seen.amount.parse().ok()?))).collect();
    let first = asked.iter().map(|(day, _)| *day).min()?;
    let most = asked.iter().map(|(_, amount)| *amount).max()?;
    let days: std::collections::BTreeSet<Day> = asked.iter().map(|(day, _)| *day).collect();
    let long = derived.today?.since(first) >= DAYS && days.len() >= VISITS;
    (long && most < list.amount * ASKED).then_some(most)
}

//! Two prices for one thing: machines are told another price than a person is shown.
//!
//! Search engines and price comparisons go by the structured data. Whoever fills in a price for them that nobody is asked draws people
//! in under false pretences; a shop front copied from elsewhere often keeps the data of the shop it was copied from. Google's rules for
//! merchant listings forbid the first, so that an honest shop whose data lags behind mends it. Small differences say nothing: tax, a
//! sale that the data has not caught up with, another variant, a price for each of several.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::{Evidence, PageKind, Source, Strength, Subject};
use rust_decimal::Decimal;

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::page::{Element, Query};
use crate::read::money::{Hints, Money, Purpose, find_prices};
use crate::read::{Facts, Reading};

/// How many times one price must be the other. Clearance sales reach 80 % off, a fifth of the price; variants seldom lie further apart.
const TIMES: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
/// Payments that one price is divided into at most: a whole share of the other price is one of them, or one piece of a pack.
const MAX_PAYMENTS: i64 = 60;
/// Prices of a page's text that are compared with what machines are told.
const MAX_PRICES: usize = 2000;

static OPTIONS: LazyLock<Query> = LazyLock::new(|| Query::new("option"));

pub(super) const DETECTOR: Detector = Detector {
    id: "price-disagreement",
    subject: Subject::Listing,
    needs: &[Need::Price],
    examples: &[
        Example::fires(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"249.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>15,95 €</p><button>Add to cart</button>"#,
            "249.00 EUR",
        ),
        // A sale that the data has not caught up with.
        Example::quiet(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"249.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>149,95 €</p><button>Add to cart</button>"#,
        ),
        // Another currency.
        Example::quiet(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"24900","priceCurrency":"JPY"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>159,95 €</p><button>Add to cart</button>"#,
        ),
        // Variants: the page shows both prices.
        Example::quiet(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"249.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>15,95 €</p><button>Add to cart</button><ul><li>Case only 15,95 €<li>With body 249,00 €</ul>"#,
        ),
        Example::quiet(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"249.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>15,95 €</p><select><option>Case only 15,95 €<option>With body 249,00 €</select><button>Add to cart</button>"#,
        ),
        // One of twelve payments.
        Example::quiet(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"240.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>20,00 €</p><button>Add to cart</button>"#,
        ),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    if facts.kind != PageKind::Product {
        return Vec::new(); // in a list, each may be another thing's
    }
    let price = |from: &[Source]| facts.offer.price.iter().find(|price| from.contains(&price.source));
    let Some(shown) = price(&[Source::Adapter]).or_else(|| price(&[Source::Text])) else { return Vec::new() };
    // Meta tags are left out: whole shops share them.
    let Some(told) = price(&[Source::JsonLd]).or_else(|| price(&[Source::Microdata])) else { return Vec::new() };
    if !lie_apart(&told.value, &shown.value) || is_explained(facts, told, shown) {
        return Vec::new();
    }
    let quoted = |price: &Reading<Money>| Evidence { quote: words(&price.value), place: price.place.describe(facts.page) };
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![quoted(shown), quoted(told)],
        args: BTreeMap::from([("shown".to_owned(), words(&shown.value)), ("told".to_owned(), words(&told.value))]),
        advice: &["compare_price", "take_your_time"],
    }]
}

/// Whether one price is many times the other, in one currency.
fn lie_apart(told: &Money, shown: &Money) -> bool {
    let (low, high) = (told.amount.min(shown.amount), told.amount.max(shown.amount));
    let same_currency = told.currency.is_some() && told.currency == shown.currency;
    same_currency && low > Decimal::ZERO && low.checked_mul(TIMES).is_some_and(|bound| high >= bound)
}

/// Whether an honest page may well have both.
fn is_explained(facts: &Facts<'_>, told: &Reading<Money>, shown: &Reading<Money>) -> bool {
    let in_range = |range: &Money, amount: Decimal| range.high.is_some_and(|high| (range.amount..=high).contains(&amount));
    in_range(&told.value, shown.value.amount)
        || in_range(&shown.value, told.value.amount)
        || shown.value.purpose != Purpose::Item
        || is_share(told.value.amount, shown.value.amount)
        || shows(facts, &told.value)
}

/// Whether one amount is a whole number of times the other: payments, packs, and cents taken for whole units.
fn is_share(a: Decimal, b: Decimal) -> bool {
    let Some(times) = a.max(b).checked_div(a.min(b)) else { return true };
    let off = (times - times.round()).abs();
    let is_payments = times <= Decimal::from(MAX_PAYMENTS) && off <= Decimal::new(1, 2) * times.round();
    is_payments && off <= Decimal::new(5, 3) || times == Decimal::ONE_HUNDRED || times == Decimal::ONE_THOUSAND
}

/// Whether the page shows the price somewhere: another variant's, quantity's or seller's.
fn shows(facts: &Facts<'_>, told: &Money) -> bool {
    let page = facts.page;
    let code = told.currency;
    let hints = Hints { currency: code.as_ref().map(|code| code.code()), lang: page.lang(), host: page.host(), ..Hints::default() };
    // A closed list's choices are no text that a person sees, yet one press away.
    let choices = page.select(&OPTIONS).take(MAX_PRICES).map(Element::raw_text);
    let mut prices = std::iter::once(page.text()).chain(choices).flat_map(|text| find_prices(text, &hints).take(MAX_PRICES));
    prices.any(|price| price.amount == told.amount)
}

fn words(money: &Money) -> String {
    match money.currency {
        Some(currency) => format!("{} {}", money.amount, currency.code()),
        None => money.amount.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payments_and_packs_are_whole_shares() {
        let share = |a: i64, b: i64| is_share(Decimal::new(a, 2), Decimal::new(b, 2));
        assert!(share(24_000, 2_000)); // 12 payments
        assert!(share(1_995, 199_500)); // cents
        assert!(share(12_000, 1_999)); // 6 payments of 19.99, rounded
        assert!(!share(24_900, 1_595));
    }
}

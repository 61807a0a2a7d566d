//! Price changed on the way: one price in the list, another on the thing's page or in the basket.
//!
//! Drip pricing: people who were drawn in by the first price seldom leave at the last (US FTC 2012, EU Guidance on Directive 2005/29/EC, 4.2.9). Told
//! from what this shopper saw on the same site within a day; prices of another day may have changed for good reason.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Observation, PageKind, Strength, Subject};
use rust_decimal::Decimal;

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, past};
use crate::offers::day::Day;
use crate::page::Place;
use crate::read::money::{Money, Purpose};

/// From this many times the earlier price on: tax and rounding explain less.
const TIMES: Decimal = Decimal::from_parts(125, 0, 0, false, 2);
/// Beyond this it is another thing, or several.
const TOO_FAR: Decimal = Decimal::from_parts(10, 0, 0, false, 0);

pub(super) const DETECTOR: Detector = Detector {
    id: "price-changed",
    subject: Subject::Listing,
    needs: &[Need::Selling],
    examples: &[
        Example::fires(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"649.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>649,00 €</p><button>Add to cart</button>"#,
            "649.00 EUR",
        )
        .at("https://shop.test/item/1")
        .seen(SEEN),
        // Dearer in the basket than on its own page.
        Example::fires(
            r"<title>Your basket</title><h1>Basket</h1><ul><li class=cart-item><a href=/item/1>Alpha X100 camera</a> <span class=price>649,00 €</span>
            <li class=cart-item><a href=/item/2>Alpha strap</a> <span class=price>19,00 €</span>
            <li class=cart-item><a href=/item/3>Alpha tripod</a> <span class=price>49,00 €</span></ul><p>Subtotal: 717,00 €</p><a href=/checkout>Checkout</a>",
            "649.00 EUR",
        )
        .at("https://shop.test/cart")
        .seen(SEEN),
        // Three of it.
        Example::quiet(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"1197.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>1197,00 €</p><button>Add to cart</button>"#,
        )
        .at("https://shop.test/item/1")
        .seen(SEEN),
        Example::quiet(
            r#"<title>Alpha X100 camera</title><script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"price":"399.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>399,00 €</p><button>Add to cart</button>"#,
        )
        .at("https://shop.test/item/1")
        .seen(SEEN),
    ],
    look,
};

/// The thing in the examples' list, seen the same day.
const SEEN: &str = r#"[{"title":"Alpha X100 camera","amount":"399","currency":"EUR","site":"shop.test","path":"/item/1","on":"2026-03-01"}]"#;

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let main = facts.offer.price.best().filter(|_| facts.kind == PageKind::Product);
    let main = main.and_then(|price| dearer(derived, &price.value, price.place, derived.own_past()));
    let basket = matches!(facts.kind, PageKind::Cart | PageKind::Checkout);
    let items = facts.comparables.iter().filter(|_| basket).filter_map(|item| {
        let same = |seen: &&Observation| {
            item.link.as_ref().is_some_and(|link| past::is_page(seen, link)) || seen.title.eq_ignore_ascii_case(&item.title)
        };
        dearer(derived, &item.price, item.place, derived.past_here().filter(same))
    });
    main.into_iter().chain(items).take(1).collect()
}

/// A price that is much higher than the lowest seen within a day.
fn dearer<'o>(derived: &Derived<'_, '_>, price: &Money, place: Place, seen: impl Iterator<Item = &'o Observation>) -> Option<Found> {
    let currency = price.currency.filter(|_| matches!(price.purpose, Purpose::Item | Purpose::Bundle))?;
    let today = derived.today?;
    let recent = seen.filter(|seen| Day::parse(&seen.on).is_some_and(|day| (0..=1).contains(&today.since(day))));
    let before = recent.filter(|seen| seen.currency == currency.code()).filter_map(|seen| seen.amount.parse::<Decimal>().ok()).min()?;
    let times = price.amount.checked_div(before)?;
    let several = (times - times.round()).abs() < Decimal::new(2, 2); // so many pieces of it
    if times < TIMES || times > TOO_FAR || several {
        return None;
    }
    let money = |amount: Decimal| format!("{amount} {}", currency.code());
    Some(Found {
        strength: Strength::Weak,
        evidence: vec![Evidence { quote: money(price.amount), place: place.describe(derived.facts.page) }],
        args: BTreeMap::from([("before".to_owned(), money(before)), ("price".to_owned(), money(price.amount))]),
        advice: &["check_last_page", "compare_price"],
    })
}

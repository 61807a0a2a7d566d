//! Which reading to go by, where several together say more than the order of their sources.
//!
//! The order is [`Readings`](super::Readings)'. It is left in these cases, each of them seen on shops' pages:
//!
//! - machines are told the price that a person sees crossed out, above a lower one: the lower one is asked;
//! - a shop system's adapter, made for other themes than this shop's, stands against a person's view and machines' that agree;
//! - a price without a currency is completed by another reading of the same amount;
//! - stars go before a mere count of them, and stars as they are before the same rounded to halves;
//! - the title says "refurbished" where a template says "new".

use caveat_protocol::{Condition, Rating, Source};
use rust_decimal::Decimal;

use super::facts::Facts;
use super::money::Money;
use super::words;

/// Settles them.
pub(super) fn settle(facts: &mut Facts<'_>) {
    names(facts);
    prices(facts);
    if facts.reviews.value().is_some_and(|rating| rating.value.is_none()) {
        facts.reviews.prefer(|reading| reading.value.value.is_some());
    }
    stars(facts);
    let names = facts.offer.title.iter().chain(facts.offer.mpn.iter());
    if let Some(place) = names.filter(|name| words::says_refurbished(&name.value)).map(|name| name.place).next() {
        facts.offer.condition.add(Condition::Refurbished, Source::Text, place);
        facts.offer.condition.prefer(|reading| reading.value == Condition::Refurbished);
    }
}

/// Letters of a name at most: more is no name but something that somebody wants said in the report.
const MAX_NAME: usize = 60;
/// The same for the name a trader has by law, which may hold its form and its purpose.
const MAX_LEGAL_NAME: usize = 120;
/// The same for a postal address.
const MAX_ADDRESS: usize = 200;

/// Names are one line each, and short: reports and buttons are made of them.
fn names(facts: &mut Facts<'_>) {
    let short = |max: usize| {
        move |name: &mut String| {
            let line = name.split_whitespace().collect::<Vec<_>>().join(" ");
            let is_long = line.chars().nth(max).is_some();
            *name = if is_long { line.chars().take(max - 1).chain(['…']).collect() } else { line };
        }
    };
    facts.seller.name.complete(short(MAX_NAME));
    facts.payment.payee.complete(short(MAX_NAME));
    for identity in [&mut facts.seller.identity, &mut facts.shop.identity] {
        identity.legal_name.complete(short(MAX_LEGAL_NAME));
        identity.address.complete(short(MAX_ADDRESS));
    }
}

/// Machines are often told stars rounded to halves.
fn stars(facts: &mut Facts<'_>) {
    let value = |rating: &Rating| rating.value.as_ref().and_then(|value| value.parse::<Decimal>().ok());
    let told = facts.reviews.best().filter(|rating| is_told(rating.source)).and_then(|rating| value(&rating.value));
    let Some(told) = told.filter(|told| (told * Decimal::TWO).fract().is_zero()) else { return };
    let quarter = Decimal::new(25, 2);
    facts.reviews.prefer(|shown| {
        shown.source == Source::Text && value(&shown.value).is_some_and(|shown| shown != told && (shown - told).abs() <= quarter)
    });
}

fn prices(facts: &mut Facts<'_>) {
    let marketplace = facts.marketplace;
    let offer = &mut facts.offer;
    let shown = offer.price.iter().find(|price| price.source == Source::Text).map(|price| price.value.clone());
    let told = offer.price.iter().find(|price| is_told(price.source)).map(|price| price.value.clone());
    let listed = offer.list_price.iter().find(|price| price.source == Source::Text).map(|price| price.value.clone());
    let by_adapter = offer.price.best().filter(|price| price.source == Source::Adapter).map(|price| price.value.clone());
    match (by_adapter, told, shown) {
        (None, Some(told), Some(shown)) if listed.is_some_and(|listed| same(&listed, &told)) && shown.amount < told.amount => {
            offer.price.prefer(|price| price.source == Source::Text);
        }
        (Some(adapter), Some(told), Some(shown)) if !marketplace && same(&told, &shown) && !same(&adapter, &told) => {
            offer.price.prefer(|price| is_told(price.source));
        }
        _ => {}
    }
    let known: Vec<Money> =
        offer.price.iter().map(|price| price.value.clone()).filter(|price| price.currency.is_some()).collect();
    offer.price.complete(|price| {
        if price.currency.is_none() {
            price.currency = known.iter().find(|other| other.amount == price.amount).and_then(|other| other.currency);
        }
    });
}

/// Whether machines are told it.
fn is_told(source: Source) -> bool {
    matches!(source, Source::JsonLd | Source::Microdata | Source::Meta)
}

/// The same amount, in currencies that do not differ.
fn same(a: &Money, b: &Money) -> bool {
    a.amount == b.amount && (a.currency.is_none() || b.currency.is_none() || a.currency == b.currency)
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use crate::page::Page;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        let page = Page::parse(html, &Context::default());
        let facts = super::super::read(&page);
        let price = facts.offer.price.best().expect("a price");
        let code = price.value.currency.map_or("?".to_owned(), |currency| currency.code().to_owned());
        assert_eq!(format!("{} {code} {:?}", price.value.amount.normalize(), price.source), expected, "{html}");
    }

    #[test]
    fn readings_together_say_more_than_their_order() {
        let told = |price: &str, currency: &str| {
            format!(
                "<title>Lamp</title><script type='application/ld+json'>{{\"@type\":\"Product\",\"name\":\"Oak lamp\",\"offers\":{{\"price\":\"{price}\"{currency}}}}}</script><h1>Oak lamp</h1>"
            )
        };
        let eur = ",\"priceCurrency\":\"EUR\"";
        check(&(told("18.00", eur) + "<h3>17,10 €</h3><div>18,00 € -5%</div><button>Compra</button>"), "17.1 EUR Text");
        check(&(told("18.00", eur) + "<h3>17,10 €</h3><div>18,00 € -20%</div><button>Compra</button>"), "18 EUR JsonLd");
        check(&(told("18", "") + "<p class=price>18,00 €</p><button>Compra</button>"), "18 EUR JsonLd");
    }

    #[test]
    fn a_name_is_a_line_and_short() {
        let name = |name: &str| {
            let html = format!(
                "<script type='application/ld+json'>{{\"@type\":\"Product\",\"name\":\"Lamp\",\"offers\":{{\"price\":\"5\",\"seller\":{{\"name\":\"{name}\"}}}}}}</script><h1>Lamp</h1>"
            );
            super::super::read(&Page::parse(&html, &Context::default())).seller.name.value().cloned().unwrap_or_default()
        };
        assert_eq!(name("Anna's lamps"), "Anna's lamps");
        let long = name(&"Checked, and safe to pay. ".repeat(20));
        assert_eq!((long.chars().count(), long.ends_with('…')), (60, true));
    }
}

//! Shipping that hides the price: little is asked for the thing and much for sending it.
//!
//! The thing looks cheap in a list sorted by price, and the rest is asked for at the end; after a return the shipping is not given back. Marketplaces
//! forbid it (eBay's selling practices policy speaks of excessive shipping). Cheap things cost more to send than to buy in honest shops too,
//! so that only what changes the comparison counts.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Strength, Subject};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::offers::rates::rate;
use crate::read::money::Currency;

/// Shipping this many times the price is remarked on ...
const TIMES: Decimal = Decimal::from_parts(3, 0, 0, false, 0);
/// ... from so many euros on: below that it may be a letter's stamp.
const EUROS: f64 = 15.0;

pub(super) const DETECTOR: Detector = Detector {
    id: "shipping-hides-price",
    subject: Subject::Listing,
    needs: &[Need::Price],
    examples: &[
        Example::fires(
            r#"<title>Alpha watch</title><script type="application/ld+json">{"@type":"Product","name":"Alpha watch","offers":{"price":"1.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha watch</h1><p class=price>1,00 €</p><p>Shipping: 29,90 €</p><button>Add to cart</button>"#,
            "29,90",
        ),
        // A small thing and a stamp.
        Example::quiet(
            r#"<title>Alpha button</title><script type="application/ld+json">{"@type":"Product","name":"Alpha button","offers":{"price":"1.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha button</h1><p class=price>1,00 €</p><p>Shipping: 3,90 €</p><button>Add to cart</button>"#,
        ),
        // What must be spent before it is free.
        Example::quiet(
            r#"<title>Alpha watch</title><script type="application/ld+json">{"@type":"Product","name":"Alpha watch","offers":{"price":"5.00","priceCurrency":"USD"}}</script>
            <h1>Alpha watch</h1><p class=price>$5.00</p><p>Free shipping on most items over $150</p><button>Add to cart</button>"#,
        ),
        // The dear way beside the free one.
        Example::quiet(
            r#"<title>Alpha watch</title><script type="application/ld+json">{"@type":"Product","name":"Alpha watch","offers":{"price":"5.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha watch</h1><p class=price>5,00 €</p><p>Free shipping</p><p>Express shipping: 29,90 €</p><button>Add to cart</button>"#,
        ),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let (Some(shipping), Some(price)) = (&derived.shipping, facts.offer.price.best()) else { return Vec::new() };
    let Some(currency) = price.value.currency.filter(|_| facts.kind == PageKind::Product) else { return Vec::new() };
    let (alone, total) = (price.value.amount, price.value.amount + shipping.amount);
    if !is_most(alone, shipping.amount, currency) && !hides(derived, alone, total) {
        return Vec::new();
    }
    let money = |amount: Decimal| format!("{amount} {}", currency.code());
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![shipping.evidence.clone(), Evidence { quote: money(alone), place: price.place.describe(facts.page) }],
        args: BTreeMap::from([
            ("price".to_owned(), money(alone)),
            ("shipping".to_owned(), money(shipping.amount)),
            ("total".to_owned(), money(total)),
        ]),
        advice: &["compare_total"],
    }]
}

/// Whether nearly all of the cost is shipping.
fn is_most(price: Decimal, shipping: Decimal, currency: Currency) -> bool {
    let euro = Currency::from_code("EUR").and_then(|euro| rate(euro, currency, None));
    let least = euro.and_then(|euro| Decimal::from_f64(EUROS * euro));
    price > Decimal::ZERO && shipping >= price * TIMES && least.is_some_and(|least| shipping >= least)
}

/// Whether the price lies below what is usual, and with its shipping no longer does.
fn hides(derived: &Derived<'_, '_>, price: Decimal, total: Decimal) -> bool {
    let (Some(usual), Some(price), Some(total)) = (derived.usual.as_ref().filter(|usual| usual.of_the_thing), price.to_f64(), total.to_f64()) else { return false };
    price.ln() < usual.range.low && total.ln() >= usual.range.low && total >= 2.0 * price
}

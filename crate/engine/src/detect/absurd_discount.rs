//! Absurd discount: nine tenths off.
//!
//! Shops that never deliver cut everything to a tenth (Watchlist Internet and the German consumer centres name it among the first signs of a fake
//! shop). Of honest pages with a list price one in 300 goes so low, mostly at the end of a season, so that it is a reason to look twice
//! and no more.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Strength, Subject};
use rust_decimal::Decimal;

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::read::money::Money;

/// A price below this share of the list price is remarked on.
const SHARE: Decimal = Decimal::from_parts(12, 0, 0, false, 2);

pub(super) const DETECTOR: Detector = Detector {
    id: "absurd-discount",
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
    let (Some(price), Some(list)) = (facts.offer.price.best(), facts.offer.list_price.best()) else { return Vec::new() };
    let below = price.value.amount > Decimal::ZERO && price.value.amount < list.value.amount * SHARE;
    if facts.kind != PageKind::Product || !below || price.value.currency != list.value.currency {
        return Vec::new(); // in a basket or a list, "the" price is no one thing's
    }
    let percent = price.value.amount.checked_div(list.value.amount).map(|share| (Decimal::ONE - share) * Decimal::ONE_HUNDRED);
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![
            Evidence { quote: shown(&price.value), place: price.place.describe(facts.page) },
            Evidence { quote: shown(&list.value), place: list.place.describe(facts.page) },
        ],
        args: BTreeMap::from([
            ("price".to_owned(), shown(&price.value)),
            ("list".to_owned(), shown(&list.value)),
            ("percent".to_owned(), percent.unwrap_or_default().floor().to_string()),
        ]),
        advice: &["compare_price", "pay_on_platform_only"],
    }]
}

fn shown(money: &Money) -> String {
    match money.currency {
        Some(currency) => format!("{} {}", money.amount, currency.code()),
        None => money.amount.to_string(),
    }
}

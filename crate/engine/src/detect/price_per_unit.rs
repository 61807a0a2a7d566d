//! Price per unit: the title offers several, and the price is for one.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Source, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::offers::title::Title;
use crate::read::money::Purpose;

pub(super) const DETECTOR: Detector = Detector {
    id: "price-per-unit",
    subject: Subject::Listing,
    needs: &[Need::Price],
    examples: &[
        Example::fires(
            r"<title>Alpha batteries, pack of 24</title><h1>Alpha batteries, pack of 24</h1><p class=price>0,99 € each</p><button>Add to cart</button>",
            "0.99 EUR",
        ),
        Example::quiet(r"<title>Alpha batteries, pack of 24</title><h1>Alpha batteries, pack of 24</h1><p class=price>23,99 €</p><button>Add to cart</button>"),
        Example::quiet(r"<title>Alpha battery</title><h1>Alpha battery</h1><p class=price>0,99 € each</p><button>Add to cart</button>"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let (Some(title), Some(price)) = (facts.offer.title.value(), facts.offer.price.best()) else { return Vec::new() };
    // Machines are told prices without saying for what; only words on the page do.
    let per_unit = facts.offer.price.iter().all(|price| price.value.purpose == Purpose::Unit && price.source != Source::JsonLd);
    let Some(pieces) = Title::read(title).pieces().filter(|pieces| *pieces >= 2.0 && per_unit) else { return Vec::new() };
    let Some(currency) = price.value.currency.filter(|_| facts.kind == PageKind::Product) else { return Vec::new() };
    let shown = format!("{} {}", price.value.amount, currency.code());
    vec![Found {
        // On trial: supermarkets write the price of a kilogram beside the price of the pack, and readers may take the wrong one.
        strength: Strength::Trial,
        evidence: vec![Evidence { quote: shown.clone(), place: price.place.describe(facts.page) }],
        args: BTreeMap::from([("price".to_owned(), shown), ("pieces".to_owned(), pieces.to_string())]),
        advice: &["check_last_page"],
    }]
}

//! Perfect feedback: hundreds of buyers, and not one of them gave less than all stars.
//!
//! Of many hundred buyers some are unlucky with the carrier or press the wrong star, so that averages of honest products lie a little below the top. A shop that
//! shows a flawless average of its own has left the others out. On a marketplace the platform counts, and a seller may well be that good.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;

/// Ratings from which not one below the top is past belief. At two buyers in a hundred who are not content, four hundred of them all give five
/// stars once in three thousand times.
const MANY: u32 = 400;

pub(super) const DETECTOR: Detector = Detector {
    id: "perfect-feedback",
    subject: Subject::Seller,
    needs: &[Need::Reviews],
    examples: &[
        Example::fires(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"5.00","reviewCount":"2417"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button>"#,
            "5",
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"2417"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button>"#,
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"5","reviewCount":"24"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button>"#,
        ),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let Some(rating) = facts.reviews.best().filter(|_| !facts.marketplace) else { return Vec::new() };
    let number = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<rust_decimal::Decimal>().ok());
    let is_full = number(&rating.value.value).is_some_and(|value| Some(value) == number(&rating.value.best));
    let Some(count) = rating.value.count.filter(|count| is_full && *count >= MANY) else { return Vec::new() };
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![Evidence { quote: rating.value.value.clone().unwrap_or_default(), place: rating.place.describe(facts.page) }],
        args: BTreeMap::from([("count".to_owned(), count.to_string())]),
        advice: &["doubt_stars", "compare_price"],
    }]
}

//! Untested seller: costly goods from somebody hardly anybody has bought from.
//!
//! Feedback is what a marketplace knows of a seller. A handful can be had for a few cents of trinkets, so that up to that many say nothing.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;

/// Ratings up to which a seller is untested.
const FEW: u32 = 2;
/// Days after which an account that still has no more has slept, and wakes to sell.
const OLD: i64 = 3 * 365;
/// Offers from which it sells in earnest.
const MANY: u32 = 10;

pub(super) const DETECTOR: Detector = Detector {
    id: "untested-seller",
    subject: Subject::Seller,
    needs: &[Need::Price, Need::SellerRating],
    examples: &[
        Example::fires(
            r#"<h1>Phone, 256 GB</h1><div data-testid=price class=merPrice>¥89,000</div><a data-testid=seller-link><div class=merUserObject><p>tanaka</p></div><div class=merRating aria-label="5">1</div></a>"#,
            "1",
        )
        .at("https://jp.mercari.com/item/m12345678901"),
        Example::quiet(
            r#"<h1>Phone, 256 GB</h1><div data-testid=price class=merPrice>¥89,000</div><a data-testid=seller-link><div class=merUserObject><p>tanaka</p></div><div class=merRating aria-label="5">312</div></a>"#,
        )
        .at("https://jp.mercari.com/item/m12345678901"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let at_stake = facts.marketplace && facts.kind == PageKind::Product && derived.is_costly();
    let Some(rating) = facts.seller.rating.best().filter(|_| at_stake) else { return Vec::new() };
    let Some(count) = rating.value.count.filter(|count| *count <= FEW) else { return Vec::new() };
    let many = facts.seller.offers.value().is_some_and(|offers| *offers >= MANY);
    let woken = many && derived.seller_days().is_some_and(|days| days >= OLD);
    vec![Found {
        strength: if woken { Strength::Strong } else { Strength::Weak },
        evidence: vec![Evidence { quote: count.to_string(), place: rating.place.describe(facts.page) }],
        args: BTreeMap::from([("count".to_owned(), count.to_string())]),
        advice: &["pay_on_platform_only", "compare_price"],
    }]
}

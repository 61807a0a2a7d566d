//! Copied listing: the same words sell the thing for much more elsewhere.
//!
//! Fake shops and hijacked accounts copy texts and pictures of real offers and ask less. Two honest sellers use the same words too, the maker's, but
//! then they ask about the same.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Strength, Subject};
use rust_decimal::Decimal;

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::derive::past::amount_in;
use crate::offers::title::compact;

/// Letters and digits a title must have to be somebody's words rather than a name; Chinese and Japanese say as much in half.
const LONG: usize = 45;
const LONG_UNSPACED: usize = 24;
/// The other price is this many times as much.
const TIMES: Decimal = Decimal::from_parts(25, 0, 0, false, 1);

pub(super) const DETECTOR: Detector = Detector {
    id: "copied-listing",
    subject: Subject::Listing,
    needs: &[Need::Price],
    examples: &[
        Example::fires(PAGE, "Alpha X100 mirrorless camera").seen(SEEN),
        Example::quiet(PAGE),
        // The maker's words in two shops.
        Example::quiet(
            r#"<title>Alpha X100 mirrorless camera with 24 mm lens, wooden grip and two batteries</title><script type="application/ld+json">{"@type":"Product",
            "name":"Alpha X100 mirrorless camera with 24 mm lens, wooden grip and two batteries","offers":{"price":"849.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 mirrorless camera with 24 mm lens, wooden grip and two batteries</h1><p class=price>849,00 €</p><button>Add to cart</button>"#,
        )
        .seen(SEEN),
    ],
    look,
};

const PAGE: &str = r#"<title>Alpha X100 mirrorless camera with 24 mm lens, wooden grip and two batteries</title><script type="application/ld+json">{"@type":"Product",
    "name":"Alpha X100 mirrorless camera with 24 mm lens, wooden grip and two batteries","offers":{"price":"249.00","priceCurrency":"EUR"}}</script>
    <h1>Alpha X100 mirrorless camera with 24 mm lens, wooden grip and two batteries</h1><p class=price>249,00 €</p><button>Add to cart</button>"#;
const SEEN: &str = r#"[{"title":"Alpha X100 mirrorless camera with 24 mm lens, wooden grip and two batteries","amount":"899","currency":"EUR","site":"camera.test","path":"/x100","on":"2026-02-20"}]"#;

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let (Some(title), Some(price)) = (facts.offer.title.best(), facts.offer.price.best()) else { return Vec::new() };
    let Some(currency) = price.value.currency.filter(|_| facts.kind == PageKind::Product) else { return Vec::new() };
    let own = compact(&title.value);
    let long = if own.is_ascii() { LONG } else { LONG_UNSPACED };
    if own.chars().count() < long {
        return Vec::new();
    }
    let elsewhere = derived.past.iter().filter(|seen| Some(seen.site.as_str()) != facts.page.host() && compact(&seen.title) == own);
    let dearer = elsewhere.filter_map(|seen| {
        let amount = amount_in(seen, currency)?;
        let known = facts.offer.condition.value();
        let same_state = seen.condition.is_none() || known.is_none() || seen.condition.as_ref() == known;
        (same_state && amount >= price.value.amount.checked_mul(TIMES)?).then(|| (amount, format!("{} {} ({})", seen.amount, seen.currency, seen.site)))
    });
    let Some((_, other)) = dearer.min_by_key(|(amount, _)| *amount) else { return Vec::new() };
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![Evidence { quote: title.value.clone(), place: title.place.describe(facts.page) }],
        args: BTreeMap::from([("other".to_owned(), other), ("price".to_owned(), format!("{} {}", price.value.amount, currency.code()))]),
        advice: &["compare_price", "pay_on_platform_only"],
    }]
}

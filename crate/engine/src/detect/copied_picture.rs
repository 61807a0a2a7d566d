//! Copied picture: the picture of the goods sells them for much more elsewhere.
//!
//! Who has nothing to sell has nothing to photograph: fake shops and hijacked accounts take the pictures of real offers, mostly with their names, and ask less
//! under a title of their own. Honest sellers share pictures too, the maker's. But of offers of one thing in web shops (WDC Products) only 0.3 % cost less than
//! a third of what all others ask, wrong prices counted in, though of two shops' prices 2 % lie so far apart: so whoever else shows it must ask that much.

use std::collections::{BTreeMap, BTreeSet};

use caveat_protocol::{Condition, Evidence, Observation, PageKind, Strength, Subject};
use rust_decimal::Decimal;

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::derive::past::amount_in;
use crate::offers::Offer;
use crate::offers::same::{Thing, are_told_apart, compare};
use crate::offers::title::compact;
use crate::picture::{Likeness, likeness};

/// Everybody else asks this many times as much, at least.
const TIMES: Decimal = Decimal::from_parts(3, 0, 0, false, 0);
/// So many unlike things under one picture, and it shows none of them: a sign for "no picture", a mark, a banner; so many things that look the same, and it is
/// how such things look: bottles, shirts, boxes. Chosen, not measured.
const UNLIKE: usize = 3;

pub(super) const DETECTOR: Detector = Detector {
    id: "copied-picture",
    subject: Subject::Listing,
    needs: &[Need::Price, Need::Picture],
    examples: &[
        // Under another title, by the picture's name.
        Example::fires(PAGE, "89").seen(SEEN),
        // Under a name of its own, by its look.
        Example::fires(ALIKE, "89").seen(r#"[{"title":"Alpha X100 mirrorless camera","amount":"899","currency":"EUR","site":"camera.test","path":"/x100","picture":{"look":"382fc70b3938762b"},"on":"2026-02-20"}]"#),
        Example::quiet(PAGE),
        // That is how such things look.
        Example::quiet(ALIKE).seen(
            r#"[{"title":"Alpha X100 mirrorless camera","amount":"899","currency":"EUR","site":"a.test","path":"/1","picture":{"look":"382fc70b3938762b"},"on":"2026-02-20"},
            {"title":"Borealis M3 camera body 24 MP","amount":"1299","currency":"EUR","site":"b.test","path":"/2","picture":{"look":"382fc70b3938762b"},"on":"2026-02-20"},
            {"title":"Corvid Pocket 7 camera for travellers","amount":"499","currency":"EUR","site":"c.test","path":"/3","picture":{"look":"382fc70b3938762b"},"on":"2026-02-20"}]"#,
        ),
        // Somebody else asks as little.
        Example::quiet(PAGE).seen(
            r#"[{"title":"Alpha X100","amount":"899","currency":"EUR","site":"camera.test","path":"/x100","picture":{"name":2345214652},"on":"2026-02-20"},
            {"title":"Alpha X100","amount":"99","currency":"EUR","site":"foto.test","path":"/x100","picture":{"name":2345214652},"on":"2026-02-20"}]"#,
        ),
        // The whole shelf beside one of it, and the thing beside its case.
        Example::quiet(PAGE).seen(
            r#"[{"title":"Alpha X100 camera, pack of 12","amount":"899","currency":"EUR","site":"camera.test","path":"/x100","picture":{"name":2345214652},"on":"2026-02-20"},
            {"title":"Case for Alpha X100 camera","amount":"899","currency":"EUR","site":"camera.test","path":"/case","picture":{"name":2345214652},"on":"2026-02-20"}]"#,
        ),
        // A used one, with the maker's picture.
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","image":"/i/71xYzAb4c2L.jpg","offers":{"price":"89.00","priceCurrency":"EUR",
            "itemCondition":"UsedCondition"}}</script><h1>Alpha X100 camera</h1><p class=price>89,00 €</p><button>Add to cart</button>"#,
        )
        .seen(SEEN),
        // Another variant in the same shop.
        Example::quiet(PAGE).seen(
            r#"[{"title":"Alpha X100 camera with all lenses","amount":"899","currency":"EUR","site":"shop.test","path":"/x100-set","picture":{"name":2345214652},"on":"2026-02-20"}]"#,
        ),
        // A picture that stands for anything.
        Example::quiet(PAGE).seen(
            r#"[{"title":"Garden hose, 20 m","amount":"899","currency":"EUR","site":"a.test","path":"/1","picture":{"name":2345214652},"on":"2026-02-20"},
            {"title":"Winter tyre 205/55","amount":"899","currency":"EUR","site":"b.test","path":"/2","picture":{"name":2345214652},"on":"2026-02-20"},
            {"title":"Oak dining table","amount":"899","currency":"EUR","site":"c.test","path":"/3","picture":{"name":2345214652},"on":"2026-02-20"}]"#,
        ),
    ],
    look,
};

const PAGE: &str = r#"<title>Compact travel camera, clearance</title><script type="application/ld+json">{"@type":"Product","name":"Compact travel camera, clearance",
    "image":"https://shop.test/files/71xYzAb4c2L._SL1500_.jpg","offers":{"price":"89.00","priceCurrency":"EUR"}}</script>
    <h1>Compact travel camera, clearance</h1><p class=price>89,00 €</p><button>Add to cart</button>"#;
const ALIKE: &str = r#"<h1>Mirrorless camera, clearance sale</h1><img src=/i/55/a.jpg data-caveat-size="600 600" data-caveat-thumb=
    "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f080808080f0f0f0f0f0f0f0f0f0f0f0f080808080f0f0f0f0f0f0f0f0f0f05050505050505050505050505050f0f05050505050501010105050505050f0f05050505050c01010101050505050f0f05050505010101010101010505050f0f05050505010101010101010505050f0f05050505010101010101010505050f0f05050505050101010101050505050f0f05050505050501010105050505050f0f05050505050505050505050505050f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0">
    <p class=price>89,00 €</p><button>Add to cart</button>"#;
const SEEN: &str = r#"[{"title":"Alpha X100 mirrorless camera with 24 mm lens","amount":"899","currency":"EUR","site":"camera.test","path":"/x100","picture":{"name":2345214652},"on":"2026-02-20"}]"#;

/// An offer that was seen with the picture.
struct Shown<'s> {
    seen: &'s Observation,
    how: Likeness,
    thing: Thing,
}

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let (Some(title), Some(price), Some(picture)) = (facts.offer.title.best(), facts.offer.price.best(), &facts.offer.picture) else {
        return Vec::new();
    };
    let single = price.value.is_of_one_thing() && facts.kind == PageKind::Product;
    let Some(currency) = price.value.currency.filter(|_| single) else { return Vec::new() };
    let own = Thing::new(Offer {
        title: title.value.clone(),
        brand: facts.offer.brand.value().cloned(),
        gtin: facts.offer.gtin.value().cloned(),
        asin: facts.offer.asin.value().cloned(),
        mpn: facts.offer.mpn.value().cloned(),
        condition: facts.offer.condition.value().copied(),
        price: Some(price.value.amount),
        currency: Some(currency),
    });
    let shown: Vec<Shown<'_>> = derived
        .past
        .iter()
        .filter_map(|seen| Some(Shown { seen, how: likeness(picture, seen.picture.as_ref()?)?, thing: Thing::new(seen.into()) }))
        .collect();
    if unlike(&shown) >= UNLIKE {
        return Vec::new();
    }
    // What is photographed on white paper looks much alike: then the titles must have a word in common too.
    let is_it = |shown: &&Shown<'_>| shown.how == Likeness::File || share_a_word(&own, &shown.thing);
    let others = shown.iter().filter(is_it).filter(|shown| is_by_another(derived, shown.seen) && is_comparable(&own, &shown.thing));
    let cheapest = others.filter_map(|shown| Some((amount_in(shown.seen, currency)?, shown.seen))).min_by_key(|(amount, _)| *amount);
    let dearer = cheapest.filter(|(amount, _)| price.value.amount.checked_mul(TIMES).is_some_and(|least| *amount >= least));
    let Some((_, other)) = dearer else { return Vec::new() };
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![
            Evidence { quote: format!("{} {}", price.value.amount, currency.code()), place: price.place.describe(facts.page) },
            Evidence { quote: title.value.clone(), place: title.place.describe(facts.page) },
        ],
        args: BTreeMap::from([
            ("title".to_owned(), other.title.clone()),
            ("other".to_owned(), format!("{} {} ({})", other.amount, other.currency, other.site)),
            ("price".to_owned(), format!("{} {}", price.value.amount, currency.code())),
        ]),
        advice: &["compare_price", "pay_on_platform_only"],
    }]
}

/// Whether two titles have a word in common that says what it is.
fn share_a_word(a: &Thing, b: &Thing) -> bool {
    /// A word's weight from which on it is no grammar, no colour and none of the commonest (`offers::title`).
    const TELLING: f32 = 0.7;
    a.title.words.iter().any(|word| word.weight >= TELLING && b.title.words.iter().any(|other| other.text == word.text))
}

/// How many things of which no two are alike stand under one picture.
fn unlike(shown: &[Shown<'_>]) -> usize {
    /// Titles compared at most.
    const MAX_TITLES: usize = 40;
    let mut names = BTreeSet::new();
    let mut apart: Vec<&Thing> = Vec::new();
    for Shown { thing, how, .. } in shown.iter().filter(|shown| names.insert(compact(&shown.seen.title))).take(MAX_TITLES) {
        let is_like = |other: &&Thing| compare(thing, other).same || (*how == Likeness::File && share_a_word(thing, other));
        if !apart.iter().any(is_like) {
            apart.push(thing);
        }
    }
    apart.len()
}

/// Whether somebody else sells it: on another site, or on this one under another name. Variants in one shop share their pictures.
fn is_by_another(derived: &Derived<'_, '_>, seen: &Observation) -> bool {
    let facts = derived.facts;
    let sellers = facts.seller.name.value().zip(seen.seller.as_ref());
    Some(seen.site.as_str()) != facts.page.host() || (facts.marketplace && sellers.is_some_and(|(own, other)| own != other))
}

/// Whether the prices of two offers with one picture can be compared.
fn is_comparable(own: &Thing, other: &Thing) -> bool {
    let is_new = |thing: &Thing| thing.offer.condition.is_none_or(|condition| condition == Condition::New);
    is_new(own) == is_new(other) && !are_told_apart(own, other)
}

// Tried and dropped: the other way round, a picture that sells for much less elsewhere. Most shops are dearer than a wholesaler abroad.

//! Split ratings: five stars and one star, and hardly anything between.
//!
//! Honest ratings lean to the top, and have a tail (Hu, Pavlou & Zhang 2009, "Overcoming the J-shaped distribution of product reviews"). Where praise is bought
//! for goods that disappoint, the buyers' single stars stand beside it and the middle is missing. Amazing and awful things share this shape at times, so
//! that it takes many ratings and an all but empty middle, and stays a weak sign.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::{Evidence, Strength, Subject};
use regex::Regex;

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, Line};

// Chosen, not measured: no set of ratings of which it is known whether they were bought is open to everybody. So the bounds are wide, and the sign weak.

/// Ratings from which shares mean something.
const MANY: u32 = 50;
/// Shares in percent: at least so many fives and ones, at most so much between.
const FIVES: u32 = 50;
const ONES: u32 = 18;
const BETWEEN: u32 = 8;
/// Lines that are looked at, and letters of a line of a histogram.
const MAX_LINES: usize = 20_000;
const MAX_LINE: usize = 40;

/// A line of a histogram: `5 star 71%`, `1 Sterne (12 %)`, `星5つ 71%`.
static BAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:星)?([1-5])\s*(?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle?|sterren|gwiazdk[ai]|gwiazdek|hvězd\p{L}*|звезд\p{L}*|つ|つ星|星|점|★|☆)+\s*[:：(]?\s*([0-9]{1,3})\s?%\)?$").ok()
});

pub(super) const DETECTOR: Detector = Detector {
    id: "split-ratings",
    subject: Subject::Seller,
    needs: &[Need::Reviews],
    examples: &[
        Example::fires(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.0","reviewCount":"240"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><ul><li>5 stars 70%<li>4 stars 3%<li>3 stars 1%<li>2 stars 1%<li>1 star 25%</ul>"#,
            "1 star 25%",
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.3","reviewCount":"240"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><ul><li>5 stars 70%<li>4 stars 12%<li>3 stars 6%<li>2 stars 4%<li>1 star 8%</ul>"#,
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.0","reviewCount":"4"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><ul><li>5 stars 75%<li>4 stars 0%<li>3 stars 0%<li>2 stars 0%<li>1 star 25%</ul>"#,
        ),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let many = derived.facts.reviews.value().and_then(|rating| rating.count).is_some_and(|count| count >= MANY);
    let mut shares: BTreeMap<u32, (u32, &Line<'_>)> = BTreeMap::new();
    for line in derived.lines.iter().take(MAX_LINES).filter(|line| line.text.len() <= MAX_LINE * 2) {
        if let Some((stars, share)) = bar(line.text) {
            shares.entry(stars).or_insert((share, line)); // the first histogram is the main thing's
        }
    }
    let share = |stars: u32| shares.get(&stars).map(|(share, _)| *share);
    let (Some(five), Some(four), Some(three), Some(two), Some((one, line))) = (share(5), share(4), share(3), share(2), shares.get(&1)) else {
        return Vec::new();
    };
    if !many || five < FIVES || *one < ONES || four + three + two > BETWEEN || five + four + three + two + one > 103 {
        return Vec::new();
    }
    let evidence = shares.get(&5).map(|(_, line)| *line).into_iter().chain([*line]);
    let evidence: Vec<Evidence> = evidence.map(|line| line.evidence(line.text)).collect();
    vec![Found {
        strength: Strength::Weak,
        evidence,
        args: BTreeMap::from([("five".to_owned(), five.to_string()), ("one".to_owned(), one.to_string())]),
        advice: &["doubt_stars", "compare_price"],
    }]
}

/// The stars and the share of a histogram's line.
fn bar(line: &str) -> Option<(u32, u32)> {
    let found = BAR.as_ref()?.captures(line.trim())?;
    Some((found.get(1)?.as_str().parse().ok()?, found.get(2)?.as_str().parse().ok().filter(|share| *share <= 100)?))
}

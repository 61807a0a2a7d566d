//! Review burst: nearly all reviews of a thing were written within a few days.
//!
//! Bought reviews come as they are delivered, all at once; buyers write one by one, as their parcels come (Xie et al., KDD 2012, on bursts of single reviews). A page
//! shows the newest of many reviews first, which lie close together by themselves: only a page that shows at least half of all there are can tell.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, Voice, voice};
use crate::page::Query;
use crate::read::date;

// Chosen, not measured: no set of pages of which it is known whether their reviews were bought is open to everybody.

/// Reviews with a date from which a burst can be told.
const ENOUGH: usize = 12;
/// Days that a burst takes.
const DAYS: i64 = 3;
/// Of how many reviews how many fall into them: four of five.
const BURST: (usize, usize) = (4, 5);
/// Letters of a line that is a date, with a name or a place beside it.
const MAX_LINE: usize = 60;
/// Elements of a page that are looked at.
const MAX_TIMES: usize = 2000;

static TIMES: LazyLock<Query> = LazyLock::new(|| Query::new("time[datetime]"));

pub(super) const DETECTOR: Detector = Detector {
    id: "review-burst",
    subject: Subject::Seller,
    needs: &[Need::Reviews],
    examples: &[
        Example::fires(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"14"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><div class=reviews>
            <p>2026-03-02<p>Nice<p>2026-03-02<p>Good<p>2026-03-02<p>Great<p>2026-03-03<p>Fine<p>2026-03-03<p>Nice lamp<p>2026-03-03<p>Love it<p>2026-03-03<p>Nice<p>2026-03-04<p>Good<p>2026-03-04<p>Ok<p>2026-03-04<p>Super<p>2026-03-04<p>Top<p>2026-03-04<p>Yes</div>"#,
            "2026-03-0",
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"1400"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><div class=reviews>
            <p>2026-03-02<p>Nice<p>2026-03-02<p>Good<p>2026-03-02<p>Great<p>2026-03-03<p>Fine<p>2026-03-03<p>Nice lamp<p>2026-03-03<p>Love it<p>2026-03-03<p>Nice<p>2026-03-04<p>Good<p>2026-03-04<p>Ok<p>2026-03-04<p>Super<p>2026-03-04<p>Top<p>2026-03-04<p>Yes</div>"#,
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Lamp","offers":{"@type":"Offer","price":"9.00","priceCurrency":"USD"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"14"}}</script><h1>Lamp</h1><p class=price>$9.00</p><button>Add to cart</button><div class=reviews>
            <p>2026-01-02<p>Nice<p>2026-01-12<p>Good<p>2026-01-22<p>Great<p>2026-02-03<p>Fine<p>2026-02-13<p>Nice lamp<p>2026-03-03<p>Love it<p>2026-03-13<p>Nice<p>2026-04-04<p>Good<p>2026-05-04<p>Ok<p>2026-05-14<p>Super<p>2026-06-04<p>Top<p>2026-07-04<p>Yes</div>"#,
        ),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let dates = dates(derived);
    let all = derived.facts.reviews.value().and_then(|rating| rating.count);
    let shows_most = all.is_some_and(|all| all as usize <= 2 * dates.len());
    let mut days: Vec<i64> = dates.iter().map(|(day, _)| *day).collect();
    days.sort_unstable();
    let within = days.iter().map(|first| days.iter().filter(|day| (*first..*first + DAYS).contains(*day)).count()).max().unwrap_or(0);
    if dates.len() < ENOUGH || !shows_most || BURST.1 * within < BURST.0 * dates.len() {
        return Vec::new();
    }
    vec![Found {
        strength: Strength::Weak,
        evidence: dates.into_iter().take(1).map(|(_, evidence)| evidence).collect(),
        args: BTreeMap::from([("count".to_owned(), within.to_string()), ("days".to_owned(), DAYS.to_string())]),
        advice: &["doubt_stars", "compare_price"],
    }]
}

/// The days on which reviews were written, as far as the page says, each once.
fn dates(derived: &Derived<'_, '_>) -> Vec<(i64, Evidence)> {
    let facts = derived.facts;
    let times = facts.page.select(&TIMES).take(MAX_TIMES).filter(|time| voice::of(*time, facts.kind) == Voice::Review);
    let timed: Vec<_> = times
        .filter_map(|time| Some((day(time.attr("datetime")?.get(..10)?)?, Evidence { quote: time.text().to_owned(), place: time.path() })))
        .filter(|(_, evidence)| !evidence.quote.is_empty())
        .collect();
    if !timed.is_empty() {
        return timed;
    }
    let lines = derived.lines.iter().filter(|line| line.voice == Voice::Review && line.text.chars().count() <= MAX_LINE);
    let mut seen = BTreeSet::new();
    lines
        .filter_map(|line| Some((day(&date(line.text)?)?, line.evidence(line.text))))
        .filter(|(_, evidence)| seen.insert(evidence.place.clone()))
        .collect()
}

/// Days since the year nought, of a whole date, all months being 31 days long: near ones lie as near as they do.
fn day(date: &str) -> Option<i64> {
    let mut parts = date.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    Some((year * 12 + month) * 31 + day)
}

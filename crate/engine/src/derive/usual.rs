//! What the main offer's thing usually costs: told from the page's other offers and from what was seen before.

use caveat_protocol::{Basis, Context, Observation, Typical};

use crate::offers::Offer;
use crate::offers::baseline::shipped;
use crate::offers::family::Kind;
use crate::offers::range::Range;
use crate::offers::same::Thing;
use crate::offers::usual::{Relation, Seen, usual};
use crate::page::Place;
use crate::read::money::{Currency, Money};
use crate::read::{Comparable, Facts};

/// So many independent offers seen elsewhere are enough: from five on nine of ten held-out offers lie in the range that the others give
/// (`./build.sh score ranges`).
const ENOUGH: u32 = 5;

/// What the main offer's thing usually costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Usual {
    /// The range.
    pub range: Range,
    /// Of which currency.
    pub currency: Currency,
    /// Where it comes from.
    pub basis: Basis,
    /// Whether it is of the very thing, so that a price can be held against it, and not of its kind only.
    pub of_the_thing: bool,
    /// The offer on this page whose price lies nearest to the middle, to be shown as evidence.
    pub beside: Option<(Money, Place)>,
}

impl Usual {
    /// As the report states it.
    #[must_use]
    pub fn typical(&self) -> Typical {
        self.range.typical(self.currency, self.basis)
    }
}

/// The usual price of what the page mainly offers, `None` where too little is known.
pub(super) fn of(facts: &Facts<'_>, context: &Context) -> Option<Usual> {
    let price = facts.offer.price.value().filter(|price| price.is_of_one_thing())?;
    let currency = price.currency?;
    let asked = Thing::new(Offer {
        title: facts.offer.title.value()?.clone(),
        brand: facts.offer.brand.value().cloned(),
        gtin: facts.offer.gtin.value().cloned(),
        asin: facts.offer.asin.value().cloned(),
        mpn: facts.offer.mpn.value().cloned(),
        condition: facts.offer.condition.value().copied(),
        price: None, // it has no say in which offers it is held against, nor in what they weigh
        currency: Some(currency),
    });
    let on = facts.page.at();
    let beside: Vec<(Seen, &Comparable)> =
        facts.comparables.iter().filter_map(|other| Some((seen_beside(facts, on, other)?, other))).collect();
    let before: Vec<Seen> =
        super::past::past(context).iter().filter(|seen| !is_own(facts, seen)).filter_map(seen_before).collect();
    let unknown = |seen| (Relation::Unknown, seen);
    // Where enough was seen elsewhere, the page has no say in what its own price is held against.
    let elsewhere = usual(&asked, on, before.iter().map(unknown)).filter(|range| range.n >= ENOUGH);
    let all = || usual(&asked, on, beside.iter().map(|(seen, _)| seen).chain(&before).map(unknown));
    let Some(range) = elsewhere.or_else(all) else {
        let (kind, range) = shipped().range(&asked, on)?;
        return Some(Usual { range, currency, basis: Basis::Baseline, of_the_thing: kind == Kind::Family, beside: None });
    };
    // What the page shows is named as the basis where most is from there.
    let here = || usual(&asked, on, beside.iter().map(|(seen, _)| unknown(seen)));
    let basis =
        if elsewhere.is_none() && here().is_some_and(|here| here.n * 2 >= range.n) { Basis::Comparables } else { Basis::History };
    let nearest = beside.iter().filter_map(|(seen, other)| {
        let sample = crate::offers::usual::sample(&asked, on, Relation::Unknown, seen)?;
        Some(((sample.price - range.median).abs(), *other))
    });
    let nearest = nearest.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, other)| (other.price.clone(), other.place));
    Some(Usual { range, currency, basis, of_the_thing: true, beside: nearest })
}

fn seen_beside(facts: &Facts<'_>, on: Option<&str>, other: &Comparable) -> Option<Seen> {
    let price = Some(&other.price).filter(|price| price.is_of_one_thing())?;
    let offer = Offer { title: other.title.clone(), price: Some(price.amount), currency: price.currency, ..Offer::default() };
    Some(Seen {
        thing: Thing::new(offer),
        seller: other.link.as_ref().map(|link| link.path().to_owned()), // each item of a list may be another seller's
        site: facts.page.host().map(str::to_owned),
        on: on.map(str::to_owned),
    })
}

fn seen_before(seen: &Observation) -> Option<Seen> {
    let listing = || Some(format!("{}{}", seen.site, seen.path.as_deref()?));
    Some(Seen {
        thing: Thing::new(seen.into()),
        seller: seen.seller.clone().or_else(listing),
        site: Some(seen.site.clone()),
        on: Some(seen.on.clone()).filter(|on| !on.is_empty()),
    })
}

/// Whether an observation is of this very page: what an offer cost yesterday does not tell what others ask.
fn is_own(facts: &Facts<'_>, seen: &Observation) -> bool {
    facts.page.host() == Some(seen.site.as_str()) && facts.page.url().is_some_and(|url| super::past::is_page(seen, url))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;

    /// A page that asks 199 for what costs 500 elsewhere, and shows others that do as well.
    fn page(others: usize) -> String {
        let other = |n: usize| {
            format!("<li><a href=/item/{n}>Acme X100 digital camera no {n}</a> <span class=price>{},00 €</span>", 190 + n % 20)
        };
        format!(
            "<title>Acme X100 camera</title><h1>Acme X100 camera</h1><p class=price>199,00 €</p><button>Add to cart</button><h2>Similar</h2><ul>{}</ul>",
            (0..others).map(other).collect::<String>()
        )
    }

    fn seen(site: &str, path: usize, amount: usize) -> Observation {
        Observation {
            title: "Acme X100 camera".to_owned(),
            amount: amount.to_string(),
            currency: "EUR".to_owned(),
            site: site.to_owned(),
            path: Some(format!("/{path}")),
            on: "2026-02-20".to_owned(),
            ..Observation::default()
        }
    }

    fn typical(others: usize, history: Vec<Observation>) -> Option<Typical> {
        typical_of(&page(others), history)
    }

    fn typical_of(page: &str, history: Vec<Observation>) -> Option<Typical> {
        let (url, at) = (Some("https://bait.test/item".to_owned()), Some("2026-03-01T12:00:00Z".to_owned()));
        check(page, &Context { url, at, history, ..Context::default() }).typical
    }

    fn honest() -> Vec<Observation> {
        (0..7).map(|n| seen(&format!("shop{n}.test"), 1, 480 + 10 * n)).collect() // of seven shops
    }

    #[test]
    fn a_page_full_of_low_prices_moves_nothing_that_was_seen_elsewhere() {
        let alone = typical(0, honest()).expect("a range");
        assert_eq!((alone.basis, alone.n, alone.median.as_str()), (Basis::History, 7, "510"));
        assert_eq!(typical(60, honest()), Some(alone));
    }

    #[test]
    fn a_page_of_yesterday_full_of_low_prices_moves_little() {
        let alone = typical(0, honest()).expect("a range");
        let flood = (0..200).map(|n| seen("bait.test", n, 190 + n % 20));
        let flooded = typical(0, honest().into_iter().chain(flood).collect()).expect("a range");
        let [before, after] = [&alone, &flooded].map(|typical| typical.median.parse::<f64>().expect("a number"));
        assert!((after / before - 1.0).abs() < 0.05, "{alone:?} {flooded:?}");
        assert!(flooded.low.parse::<f64>().expect("a number") > 250.0, "{alone:?} {flooded:?}");
    }

    #[test]
    fn what_the_page_asks_does_not_move_what_it_is_held_against() {
        let asking = |price: &str| typical_of(&page(0).replace("199,00", price), honest()).expect("a range");
        let usual = asking("510,00");
        assert!(["19,90", "199,00", "1990,00"].into_iter().all(|price| asking(price) == usual));
    }

    #[test]
    fn what_the_page_shows_tells_where_nothing_else_does() {
        let typical = typical(8, Vec::new()).expect("a range");
        assert_eq!((typical.basis, typical.n), (Basis::Comparables, 8));
    }
}

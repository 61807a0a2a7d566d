//! Facts to observations: what the price memory keeps of a page, and what it is to look up for it.
//!
//! Only what can be compared is observed: a thing with a name, at a price for the thing itself, in a known currency. What a page
//! shows of one thing is one observation, and a page gives [`MAX_ENTRIES`] at most, so that none floods the memory.

use std::collections::BTreeSet;

use caveat_protocol::{Amount, Entry, Ids, Observation, PageKind};

use crate::judge::offer;
use crate::offers::same::Thing;
use crate::page::{host_of, path_of};
use crate::read::money::Money;
use crate::read::{Comparable, Facts};

mod keys;
mod marks;
mod peers;
mod tax;

pub use marks::marks;
pub use peers::peers;

/// Observations taken of one page at most. A page of search results shows 20 to 60 things.
const MAX_ENTRIES: usize = 100;
/// Things in a basket that are looked up at most.
const MAX_WANTED: usize = 5;
/// Letters kept of a title, a maker's and a seller's name.
const MAX_NAME: usize = 120;

/// The offers seen on a page, the main one first.
#[must_use]
pub fn entries(facts: &Facts<'_>) -> Vec<Entry> {
    let Some(site) = facts.page.host().filter(|_| !is_paid_at(facts)) else { return Vec::new() };
    let on = day(facts.page.at().unwrap_or_default());
    let others = facts.comparables.iter().filter_map(|comparable| {
        let picture = comparable.image.as_ref().and_then(|address| facts.looks.picture(address));
        Some(Observation { picture, ..beside(comparable, site, on)? })
    });
    let mut known = BTreeSet::new();
    let seen = main(facts, site, on).into_iter().chain(others).map(keys::entry);
    seen.filter(|entry| known.insert(entry.identity)).take(MAX_ENTRIES).collect()
}

/// The keys under which the price memory may know the main offer of a page, or the first things in a basket; each once.
#[must_use]
pub fn wanted(facts: &Facts<'_>) -> Vec<u32> {
    let site = facts.page.host().unwrap_or_default();
    let items = facts.comparables.iter().filter(|_| is_paid_at(facts)).take(MAX_WANTED).filter_map(|item| beside(item, site, ""));
    let mut known = BTreeSet::new();
    let keys = main(facts, site, "").into_iter().chain(items).flat_map(|observation| keys::keys(&observation));
    keys.filter(|key| known.insert(*key)).collect()
}

/// Whether things are paid for on the page: several of a thing have one price there, so that nothing is learnt of what it costs.
fn is_paid_at(facts: &Facts<'_>) -> bool {
    matches!(facts.kind, PageKind::Cart | PageKind::Checkout | PageKind::Payment)
}

/// The main offer, on a page that is about one thing.
fn main(facts: &Facts<'_>, site: &str, on: &str) -> Option<Observation> {
    let price = facts.offer.price.value().filter(|_| facts.kind == PageKind::Product)?;
    let Amount { amount, currency } = comparable_amount(price)?;
    let read = offer(facts)?;
    Some(Observation {
        title: name(&read.title?)?,
        brand: read.brand.as_deref().and_then(name),
        ids: read.ids,
        condition: read.condition,
        amount,
        currency: currency?,
        tax_included: tax::included(facts),
        seller: facts.seller.name.value().or(facts.shop.identity.legal_name.value()).and_then(|seller| name(seller)),
        site: site.to_owned(),
        path: facts.page.url().and_then(path_of),
        picture: facts.offer.picture.clone(),
        on: on.to_owned(),
    })
}

/// An offer beside the main one, or an item of a list, but for its picture.
fn beside(comparable: &Comparable, site: &str, on: &str) -> Option<Observation> {
    let Amount { amount, currency } = comparable_amount(&comparable.price)?;
    // What a page says of another site's price is its own word: it counts as this site's, and under none of the other's pages.
    let link = comparable.link.as_ref().filter(|link| host_of(link) == Some(site));
    Some(Observation {
        title: name(&comparable.title)?,
        brand: None,
        ids: Ids::default(),
        condition: None,
        amount,
        currency: currency?,
        tax_included: None,
        seller: None,
        site: site.to_owned(),
        path: link.and_then(path_of),
        picture: None,
        on: on.to_owned(),
    })
}

/// An observation prepared to be compared with others.
fn thing(observation: &Observation) -> Thing {
    Thing::new(observation.into())
}

/// What a thing costs by itself.
fn comparable_amount(price: &Money) -> Option<Amount> {
    let currency = price.currency?.code().to_owned();
    price.is_of_one_thing().then(|| Amount { amount: price.amount.normalize().to_string(), currency: Some(currency) })
}

/// A name cut to what the memory keeps.
fn name(text: &str) -> Option<String> {
    let cut: String = text.trim().chars().take(MAX_NAME).collect();
    (!cut.is_empty()).then_some(cut)
}

/// The day of an RFC 3339 time.
fn day(at: &str) -> &str {
    at.get(..10).filter(|day| day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;
    use crate::page::Page;
    use crate::read;

    fn seen(html: &str) -> Vec<Entry> {
        let context = Context {
            url: Some("https://www.shop.example/lamps/12".to_owned()),
            at: Some("2026-03-01T23:59:00Z".to_owned()),
            ..Context::default()
        };
        let page = Page::parse(html, &context);
        entries(&read::read(&page))
    }

    const LAMP: &str = r#"<script type="application/ld+json">{"@type":"Product","name":"Desk lamp X100","brand":"Acme","gtin13":"4006381333931",
        "offers":{"@type":"Offer","price":"19.00","priceCurrency":"EUR","itemCondition":"NewCondition","seller":{"name":"Lamp House"}}}</script>
        <h1>Desk lamp X100</h1><p class=price>19,00 €</p><p>incl. VAT</p><button>Add to cart</button>"#;

    #[test]
    fn the_main_offer_is_observed_with_all_that_is_known_of_it() {
        let entries = seen(LAMP);
        let observation = &entries[0].observation;
        assert_eq!(
            (observation.title.as_str(), observation.amount.as_str(), observation.currency.as_str()),
            ("Desk lamp X100", "19", "EUR")
        );
        assert_eq!(
            (observation.site.as_str(), observation.path.as_deref(), observation.on.as_str()),
            ("shop.example", Some("/lamps/12"), "2026-03-01")
        );
        assert_eq!(observation.seller.as_deref(), Some("Lamp House"));
        assert_eq!(observation.ids.gtin.as_deref(), Some("4006381333931"));
        assert_eq!(observation.tax_included, Some(true));
    }

    #[test]
    fn things_beside_it_are_observed_once_each_and_within_a_bound() {
        let item = |number: usize| {
            format!("<div><h3><a href=/lamps/{number}>Floor lamp number {number}</a></h3><p class=price>{number},00 €</p></div>")
        };
        let items: String = (200..500).chain(200..210).map(item).collect();
        let entries = seen(&format!("{LAMP}{items}"));
        assert_eq!(entries.len(), MAX_ENTRIES);
        assert_eq!(entries[1].observation.path.as_deref(), Some("/lamps/200"));
        let identities: BTreeSet<u32> = entries.iter().map(|entry| entry.identity).collect();
        assert_eq!(identities.len(), entries.len());
    }

    #[test]
    fn nobody_speaks_for_another_site() {
        let item = |host: &str| {
            format!("<div><h3><a href='https://{host}/9'>Floor lamp at {host}</a></h3><p class=price>9,00 €</p></div>")
        };
        let items: String = ["honest.example", "www.shop.example", "fair.example"].iter().map(|host| item(host)).collect();
        let entries = seen(&format!("{LAMP}{items}"));
        assert!(entries.len() > 2 && entries.iter().all(|entry| entry.observation.site == "shop.example"));
        let paths = entries.iter().skip(1).filter_map(|entry| entry.observation.path.as_deref());
        assert_eq!(paths.collect::<Vec<_>>(), ["/9"]);
    }

    #[test]
    fn a_basket_is_looked_up_and_not_kept() {
        let context = Context { url: Some("https://www.shop.example/cart".to_owned()), ..Context::default() };
        let item = |number: usize| {
            format!("<li class=item><a href=/lamps/{number}>Floor lamp {number}</a> <span class=price>{number},00 €</span>")
        };
        let items: String = (20..24).map(item).collect();
        let page = Page::parse(&format!("<h1>Your basket</h1><ul>{items}</ul><a href=/checkout>Checkout</a>"), &context);
        let facts = read::read(&page);
        assert_eq!(entries(&facts), []);
        assert!(!wanted(&facts).is_empty());
    }

    #[test]
    fn a_page_that_names_no_currency_or_no_thing_gives_nothing() {
        assert_eq!(seen("<h1>Lamp</h1><p class=price>19.00</p><button>Add to cart</button>"), []);
        assert_eq!(seen("<h1>How lamps are made</h1><p>A story."), []);
    }
}

//! Site adapters: where a known site shows things.
//!
//! An adapter is data, one file per marketplace family under `packs/sites`, with all its country sites and an example of its own.
//! It names selectors; what they find is read by functions they share. Layouts drift: where an adapter's selectors find
//! nothing the other readers go on, and [`Facts::drifted`] says so.

mod address;
mod items;
mod site;
mod spot;

#[cfg(test)]
mod tests;

use caveat_protocol::{Availability, PageKind, Rating, Source};

use super::Readings;
use super::facts::Facts;
use super::money::{Hints, Money, read_price};
use super::structured::States;
use super::{value, words};
use crate::page::{Page, Place, Query};

use spot::Within;

pub use site::{Example, Items, Product, Seller, Sign, Site, Spots};

/// Reads what the page's adapter finds.
pub(super) fn read(page: &Page, states: &States<'_>, facts: &mut Facts<'_>) {
    let Some(site) = site_of(page) else { return };
    facts.platform = Some(site.platform);
    facts.marketplace = site.marketplace;
    let told = kind(page, site);
    let within = Within { page, states, boxes: items::boxes(page, site) };
    let currency = spot::first(&within, site.product.currency, value::line).map(|(currency, _)| currency);
    let host = page.host();
    let usual =
        || site.currencies.iter().find(|(known, _)| host.is_none_or(|host| is_at(host, known))).map(|(_, currency)| *currency);
    let hints = Hints { currency: currency.as_deref().or_else(usual), lang: page.lang(), host, ..Hints::default() };
    if matches!(told, None | Some(PageKind::Product)) {
        read_product(&within, site, facts, &hints);
    }
    if matches!(told, None | Some(PageKind::Product | PageKind::Shop)) {
        read_seller(&within, site, facts);
    }
    facts.comparables.extend(items::read(page, site, &hints));
    let shows_offer = !facts.offer.title.is_empty() && !facts.offer.price.is_empty();
    let told = told.or(shows_offer.then_some(PageKind::Product));
    facts.kind = told.unwrap_or_default();
    facts.kind_told = told.is_some();
    facts.drifted = match told {
        Some(PageKind::Product) => {
            // Any page has a heading: sites that ask for no more of a title are known by what else they show.
            let (offer, seller) = (&facts.offer, &facts.seller);
            let has_own = || !site.product.title.contains(&"h1") || !seller.name.is_empty() || !offer.availability.is_empty();
            offer.price.is_empty() && (offer.title.is_empty() || !has_own())
        }
        Some(PageKind::Listing) => !site.items.is_empty() && facts.comparables.is_empty(),
        _ => false,
    };
}

/// The adapter for a page: by host first, then by marks.
#[must_use]
pub fn site_of(page: &Page) -> Option<&'static Site> {
    let sites = || crate::packs::SITES.iter().copied();
    let host = page.host();
    let by_host = host.and_then(|host| sites().find(|site| site.hosts.iter().any(|known| is_at(host, known))));
    let may_be_marked = |site: &&Site| !site.marketplace || host.is_none();
    let is_marked = |site: &&Site| site.marks.iter().any(|mark| page.first(&Query::new(mark)).is_some());
    by_host.or_else(|| sites().filter(may_be_marked).find(is_marked))
}

/// Whether a host is a known one or a subdomain of it.
fn is_at(host: &str, known: &str) -> bool {
    host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn kind(page: &Page, site: &Site) -> Option<PageKind> {
    let shows = |sign: &Sign| match sign {
        Sign::Path(pattern) => page.url().is_some_and(|url| address::fits(url, pattern)),
        Sign::Host(start) => page.host().is_some_and(|host| host.starts_with(start)),
        Sign::Has(selector) => page.first(&Query::new(selector)).is_some(),
    };
    site.kinds.iter().find(|(_, sign)| shows(sign)).map(|(kind, _)| *kind)
}

fn read_product(within: &Within<'_, '_>, site: &Site, facts: &mut Facts<'_>, hints: &Hints<'_>) {
    let product = &site.product;
    let offer = &mut facts.offer;
    let price = |text: &str| read_price(text, hints).filter(|price: &Money| price.amount > rust_decimal::Decimal::ZERO);
    add(&mut offer.title, spot::first(within, product.title, value::line));
    facts.unpriced = spot::shown(within.page, product.unpriced).is_some();
    if !facts.unpriced {
        add(&mut offer.price, spot::first(within, product.price, price));
        // A spot that shows the only price there is shows no list price.
        let above = offer.price.value().map(|price| price.amount);
        let list_price = |text: &str| price(text).filter(|list| above.is_none_or(|above| list.amount > above));
        let list_price = spot::first(within, product.list_price, list_price);
        add(&mut offer.list_price, list_price);
    }
    add(&mut offer.condition, spot::first(within, product.condition, words::condition));
    add(&mut offer.brand, spot::first(within, product.brand, value::name));
    add(&mut offer.gtin, spot::first(within, product.gtin, value::gtin));
    add(&mut offer.asin, spot::first(within, product.asin, value::code));
    add(&mut offer.mpn, spot::first(within, product.mpn, value::name));
    add(&mut offer.sku, spot::first(within, product.sku, value::code));
    let element = |spots, says: Availability| Some((says, spot::shown(within.page, spots)?.place()));
    let stock = element(product.out_of_stock, Availability::OutOfStock)
        .or_else(|| spot::first(within, product.availability, words::availability))
        .or_else(|| element(product.in_stock, Availability::InStock));
    add(&mut offer.availability, stock);
    add(&mut offer.dispatch, spot::first(within, product.dispatch, value::delay));
    add(&mut facts.reviews, rating(within, product.rating, product.rating_count));
}

fn read_seller(within: &Within<'_, '_>, site: &Site, facts: &mut Facts<'_>) {
    let (spots, seller) = (&site.seller, &mut facts.seller);
    add(&mut seller.name, spot::first(within, spots.name, value::name));
    add(&mut seller.rating, rating(within, spots.rating, spots.rating_count));
    add(&mut seller.feedback_percent, spot::first(within, spots.feedback, value::percent));
    add(&mut seller.since, spot::first(within, spots.since, value::since));
    add(&mut seller.country, spot::first(within, spots.country, words::country));
    add(&mut seller.ships_from, spot::first(within, spots.ships_from, words::country));
}

/// Stars and how many gave them; either may be missing.
fn rating(within: &Within<'_, '_>, stars: Spots, count: Spots) -> Option<(Rating, Place)> {
    let stars = spot::first(within, stars, value::stars);
    let count = spot::first(within, count, value::count);
    let place = stars.as_ref().map(|(_, place)| *place).or(count.map(|(_, place)| place))?;
    let (value, best) = stars.map(|(stars, _)| (stars.value.to_string(), stars.best.to_string())).unzip();
    Some((Rating { value, best, count: count.map(|(count, _)| count) }, place))
}

fn add<T>(readings: &mut Readings<T>, found: Option<(T, Place)>) {
    if let Some((value, place)) = found {
        let source = if place == Place::Machine(Source::State) { Source::State } else { Source::Adapter };
        readings.add(value, source, place);
    }
}

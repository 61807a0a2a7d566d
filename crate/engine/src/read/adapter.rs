//! Site adapters: where a known site shows things.
//!
//! An adapter is data, one file per marketplace family under `packs/sites`, with all its country sites and an example of its own.
//! It names selectors; what they find is read by the same functions as everywhere else. Layouts drift: where an adapter's
//! selectors find nothing the general readers go on, and the report says so.

use caveat_protocol::PageKind;

use super::facts::Facts;
use crate::page::{Page, Query};

/// Where one family of sites shows things.
pub struct Site {
    /// Its name in reports, lower case: `amazon`.
    pub platform: &'static str,
    /// Hosts it knows, without `www.`; a subdomain of one of them is known too.
    pub hosts: &'static [&'static str],
    /// Elements that give a shop system away where the host does not (`meta[name=generator][content^=Shopify]`).
    pub marks: &'static [&'static str],
    /// Many sellers on one site.
    pub marketplace: bool,
    /// How to tell a page's kind, first match wins.
    pub kinds: &'static [(PageKind, Sign)],
    /// Where the main offer's parts stand: selector lists, tried in order.
    pub product: Product,
    /// Where the items of a listing, or of a strip of similar things, stand.
    pub items: Option<Items>,
    /// Pages composed for this file, and what must be read from them.
    pub examples: &'static [Example],
}

/// What tells a kind of page.
pub enum Sign {
    /// The path contains this.
    Path(&'static str),
    /// The host begins with this.
    Host(&'static str),
    /// An element is there.
    Has(&'static str),
}

/// Selector lists for the main offer; an empty one means this site does not show it. An element's text is read, or the attribute
/// after an `@` at the end (`meta[itemprop=price]@content`).
#[derive(Default)]
#[expect(missing_docs, reason = "the names are those of `OfferFacts` and `SellerFacts`")]
pub struct Product {
    pub title: &'static [&'static str],
    pub price: &'static [&'static str],
    pub list_price: &'static [&'static str],
    pub brand: &'static [&'static str],
    pub condition: &'static [&'static str],
    pub availability: &'static [&'static str],
    pub sku: &'static [&'static str],
    pub rating: &'static [&'static str],
    pub rating_count: &'static [&'static str],
    pub seller: &'static [&'static str],
    pub seller_rating: &'static [&'static str],
    pub seller_feedback: &'static [&'static str],
    pub seller_since: &'static [&'static str],
    pub seller_country: &'static [&'static str],
    pub description: &'static [&'static str],
}

/// Selectors for repeated offers.
#[expect(missing_docs, reason = "the names are those of `Comparable`")]
pub struct Items {
    /// The box around each item.
    pub item: &'static str,
    pub title: &'static str,
    pub price: &'static str,
    pub link: &'static str,
}

/// A page composed for an adapter's file.
pub struct Example {
    /// The address it stands for.
    pub url: &'static str,
    /// The page.
    pub html: &'static str,
    /// What must be read, as `field=value` lines of the report (`price=19.99 EUR`).
    pub reads: &'static [&'static str],
}

/// Reads what the page's adapter finds.
pub fn read(page: &Page, facts: &mut Facts<'_>) {
    let Some(site) = site_of(page) else { return };
    facts.platform = Some(site.platform);
    facts.marketplace = site.marketplace;
}

/// The adapter for a page: by host first, then by a shop system's marks.
#[must_use]
pub fn site_of(page: &Page) -> Option<&'static Site> {
    let sites = || crate::packs::SITES.iter().copied();
    let by_host = page.host().and_then(|host| sites().find(|site| site.hosts.iter().any(|known| is_at(host, known))));
    by_host.or_else(|| sites().find(|site| site.marks.iter().any(|mark| page.first(&Query::new(mark)).is_some())))
}

/// Whether a host is a known one or a subdomain of it.
fn is_at(host: &str, known: &str) -> bool {
    host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

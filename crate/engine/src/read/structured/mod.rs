//! Readers of what a page says to machines: JSON-LD, microdata and RDFa, meta tags, embedded state.
//!
//! The syntaxes differ, the words are schema.org's: JSON-LD and marked-up elements become the same tree of items, and one
//! mapper takes the facts from it.

mod amount;
mod entities;
mod item;
mod json_ld;
mod loose;
mod markup;
mod meta;
mod organization;
mod product;
mod state;

#[cfg(test)]
mod tests;

use caveat_protocol::{PageKind, Source};

use super::about::About;
use super::facts::Facts;
use super::money::Hints;
use crate::page::Page;
use item::Item;
pub(super) use state::States;

/// Reads all structured data.
pub(super) fn read(page: &Page, about: &About<'_>, states: &States<'_>, facts: &mut Facts<'_>) {
    let metas = meta::Metas::of(page);
    let hints = Hints { currency: metas.currency(), lang: page.lang(), host: page.host(), ..Hints::default() };
    let json_ld = json_ld::read(page);
    let markup = markup::read(page);
    let mut has_product = false;
    for (items, source) in [(&json_ld, Source::JsonLd), (&markup, markup::SOURCE)] {
        has_product |= product::read(items, source, page, about, &hints, facts);
        organization::read(items, source, facts);
    }
    has_product |= meta::read(&metas, about, &hints, facts);
    if facts.offer.price.is_empty() {
        state::read(states, about, &hints, facts);
    }
    facts.stated = if has_product { Some(PageKind::Product) } else { kind(&json_ld).or_else(|| kind(&markup)) };
}

/// The kind of page that its items state.
fn kind(items: &[Item]) -> Option<PageKind> {
    let of = |types: &[&str]| items.iter().any(|item| item.is(types));
    if of(&["CheckoutPage"]) {
        Some(PageKind::Checkout)
    } else if of(&["NewsArticle", "Article", "BlogPosting", "QAPage", "DiscussionForumPosting", "TechArticle", "Recipe"]) {
        Some(PageKind::Other)
    } else if of(&["SearchResultsPage", "CollectionPage", "OfferCatalog", "ProductCollection"]) {
        Some(PageKind::Listing)
    } else {
        None
    }
}

//! Meta tags: Open Graph, the product tags that grew from it, and the labels of cards.
//!
//! A page's head is often shared by many pages and left alone for years, so what is read here is believed little.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::Source;

use super::amount::money;
use crate::page::{Page, Place, Query};
use crate::read::about::{About, Likeness};
use crate::read::facts::Facts;
use crate::read::money::Hints;
use crate::read::{value, words};

static METAS: LazyLock<Query> = LazyLock::new(|| Query::new("meta[content]"));

/// Meta tags of a page that are read.
const MAX_METAS: usize = 400;

/// A page's meta tags by their name; of several with one name the first.
pub(super) struct Metas<'p>(BTreeMap<String, (&'p str, Place)>);

impl<'p> Metas<'p> {
    pub(super) fn of(page: &'p Page) -> Metas<'p> {
        let mut metas = BTreeMap::new();
        for meta in page.select(&METAS).take(MAX_METAS) {
            let name = ["property", "name", "itemprop"].into_iter().find_map(|name| meta.attr(name));
            let content = meta.attr("content").map(str::trim).filter(|content| !content.is_empty());
            if let (Some(name), Some(content)) = (name, content) {
                metas.entry(name.trim().to_ascii_lowercase()).or_insert((content, meta.place()));
            }
        }
        Metas(metas)
    }

    pub(super) fn any(&self, names: &[&str]) -> Option<(&'p str, Place)> {
        names.iter().find_map(|name| self.0.get(*name).copied())
    }

    /// The currency that the page's tags name.
    pub(super) fn currency(&self) -> Option<&'p str> {
        self.any(&["product:price:currency", "og:price:currency", "product:sale_price:currency", "pricecurrency", "currency"])
            .map(|(currency, _)| currency)
    }
}

/// Reads the tags.
pub(super) fn read(metas: &Metas<'_>, about: &About<'_>, hints: &Hints<'_>, facts: &mut Facts<'_>) -> bool {
    let page = facts.page;
    let offer = &mut facts.offer;
    let is_product = metas.any(&["og:type"]).is_some_and(|(kind, _)| kind.to_ascii_lowercase().contains("product"));
    // A site's name as the title of each of its pages is no title of the thing.
    let title = metas
        .any(&["og:title", "twitter:title"])
        .filter(|(title, _)| about.headings.is_empty() || about.likeness(title) > Likeness::None);
    if let Some((title, place)) = title {
        offer.title.add(title.to_owned(), Source::Meta, place);
    }
    let amount = |names: &[&str], currency: &[&str]| {
        let (amount, place) = metas.any(names)?;
        let currency = metas.any(currency).map(|(currency, _)| currency).or_else(|| metas.currency());
        Some((money(amount, currency, hints)?, place))
    };
    let sale = amount(&["product:sale_price:amount"], &["product:sale_price:currency"]);
    let price = amount(
        &["product:price:amount", "og:price:amount", "twitter:price", "product:price"],
        &["product:price:currency", "og:price:currency"],
    );
    let usual = amount(&["product:original_price:amount", "og:price:standard_amount"], &["product:original_price:currency"]);
    let (price, list_price) = match (sale, price) {
        (Some(sale), Some(price)) if price.0.amount > sale.0.amount => (Some(sale), Some(price)),
        (sale, price) => (price.or(sale), usual),
    };
    let has_price = price.is_some();
    if let Some((list_price, place)) =
        list_price.filter(|(list, _)| price.as_ref().is_some_and(|(price, _)| list.amount > price.amount))
    {
        offer.list_price.add(list_price, Source::Meta, place);
    }
    if let Some((price, place)) = price {
        offer.price.add(price, Source::Meta, place);
    }
    if let Some((state, place)) = metas
        .any(&["product:availability", "og:availability"])
        .and_then(|(text, place)| Some((words::availability(text)?, place)))
    {
        offer.availability.add(state, Source::Meta, place);
    }
    if let Some((state, place)) =
        metas.any(&["product:condition", "og:condition"]).and_then(|(text, place)| Some((words::condition(text)?, place)))
    {
        offer.condition.add(state, Source::Meta, place);
    }
    if let Some((brand, place)) = metas.any(&["product:brand", "og:brand"]) {
        offer.brand.add(brand.to_owned(), Source::Meta, place);
    }
    let gtin =
        metas.any(&["product:ean", "product:upc", "product:isbn", "product:gtin", "og:upc", "og:isbn", "og:ean", "books:isbn"]);
    if let Some((gtin, place)) = gtin.and_then(|(text, place)| Some((value::gtin(text)?, place))) {
        offer.gtin.add(gtin, Source::Meta, place);
    }
    if let Some((mpn, place)) = metas.any(&["product:mfr_part_no", "og:mpn"]) {
        offer.mpn.add(mpn.to_owned(), Source::Meta, place);
    }
    if let Some((sku, place)) = metas.any(&["product:retailer_item_id", "product:retailer_part_no", "og:sku"]) {
        offer.sku.add(sku.to_owned(), Source::Meta, place);
    }
    let image = metas.any(&["og:image", "og:image:secure_url", "twitter:image"]);
    offer.images.extend(image.and_then(|(address, _)| page.resolve(address)));
    is_product || has_price
}

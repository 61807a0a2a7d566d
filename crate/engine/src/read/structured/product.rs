//! The main product among a page's items, and what is said of it: one place for JSON-LD, microdata and RDFa.

use caveat_protocol::{Rating, Source};
use rust_decimal::Decimal;
use url::Url;

use super::amount::{self, Prices};
use super::item::{Item, Property, Value};
use crate::page::{Page, Place};
use crate::read::about::{About, Likeness};
use crate::read::facts::{Comparable, Facts};
use crate::read::money::{Currency, Hints, Money, Purpose};
use crate::read::{value, words};

/// Types of things that are sold. Whatever has offers is one too.
const PRODUCTS: [&str; 22] = [
    "Product", "ProductGroup", "IndividualProduct", "SomeProducts", "ProductModel", "Vehicle", "Car", "Motorcycle", "Book",
    "SoftwareApplication", "MobileApplication", "WebApplication", "VideoGame", "MusicAlbum", "Drug", "Apartment", "House",
    "SingleFamilyResidence", "RealEstateListing", "Event", "MusicEvent", "Service",
];

/// Properties that lead to other things than the page's own.
const ASIDE: [&str; 16] = [
    "isRelatedTo", "isSimilarTo", "isAccessoryOrSparePartFor", "isConsumableFor", "itemListElement", "hasVariant", "isVariantOf",
    "review", "reviews", "itemReviewed", "offers", "brand", "manufacturer", "breadcrumb", "hasOfferCatalog", "relatedLink",
];

/// How deep in pages, sections and the like a product is looked for.
const MAX_DEPTH: u32 = 4;
/// Products of a page that are weighed against each other.
const MAX_PRODUCTS: usize = 400;

/// A thing for sale, and what it is offered for.
struct Product<'i> {
    item: &'i Item,
    /// Offers that name the product, rather than the other way round.
    offers: Vec<&'i Item>,
}

impl<'i> Product<'i> {
    fn offers(&self) -> impl Iterator<Item = &'i Item> {
        self.item.items("offers").chain(self.offers.iter().copied())
    }

    fn name(&self) -> Option<(&'i str, Place)> {
        self.item.any_text(&["name", "title"])
    }
}

/// Reads the main product's facts; other products become comparables. Returns whether there is a main product.
pub(super) fn read(
    items: &[Item],
    source: Source,
    page: &Page,
    about: &About<'_>,
    hints: &Hints<'_>,
    facts: &mut Facts<'_>,
) -> bool {
    let mut products = Vec::new();
    items.iter().for_each(|item| collect(item, 0, &mut products));
    let main = choose(&products, page, about);
    if let Some(main) = main.and_then(|main| products.get(main)) {
        add(main, source, page, hints, facts);
    }
    for (_, product) in products.iter().enumerate().filter(|(index, _)| Some(*index) != main) {
        facts.comparables.extend(comparable(product.item, page, hints));
    }
    for list in items.iter().flat_map(|item| item.items("itemListElement")).take(MAX_PRODUCTS) {
        let item = list.items("item").next().unwrap_or(list);
        facts.comparables.extend(comparable(item, page, hints));
    }
    main.is_some()
}

fn collect<'i>(item: &'i Item, depth: u32, products: &mut Vec<Product<'i>>) {
    if products.len() >= MAX_PRODUCTS {
        return;
    }
    if is_product(item) {
        products.push(Product { item, offers: Vec::new() });
        return;
    }
    if item.is(&["Offer", "AggregateOffer"]) {
        products.extend(item.items("itemOffered").map(|offered| Product { item: offered, offers: vec![item] }));
        return;
    }
    if depth < MAX_DEPTH {
        for property in item.properties.iter().filter(|property| !ASIDE.contains(&property.name.as_str())) {
            if let Value::Item(inner) = &property.value {
                collect(inner, depth + 1, products);
            }
        }
    }
}

fn is_product(item: &Item) -> bool {
    let is_page = item.types.iter().any(|kind| kind.ends_with("Page") || kind.ends_with("Article") || kind.ends_with("Posting"));
    item.is(&PRODUCTS) || (!is_page && item.items("offers").next().is_some())
}

/// The one the page is about. Among several, one that nothing on the page points at is none of them: then it is a list.
fn choose(products: &[Product<'_>], page: &Page, about: &About<'_>) -> Option<usize> {
    let score = |product: &Product<'_>| {
        let likeness = product.name().map_or(Likeness::None, |(name, _)| about.likeness(name));
        let holds_heading = match product.item.place {
            Place::Element(number) => {
                page.element(number).is_some_and(|element| about.headings.iter().any(|heading| element.contains(*heading)))
            }
            Place::Machine(_) => false,
        };
        let is_here = product.item.any_text(&["url", "@id"]).is_some_and(|(url, _)| about.is_here(page, url));
        let fits = likeness as u32 * 4 + u32::from(holds_heading) * 6 + u32::from(is_here) * 6;
        let priced = product.offers().next().is_some() || product.item.text("price").is_some();
        (fits, u32::from(priced) + u32::from(product.item.is(&PRODUCTS)))
    };
    let scores: Vec<_> = products.iter().map(score).collect();
    let best = *scores.iter().max()?;
    let alone = products.len() == 1 || same_name(products);
    // Several dates of one tour fit alike, and none of them is the page's own.
    let is_event = |product: &&Product<'_>| product.item.types.iter().any(|kind| kind.ends_with("Event"));
    if scores.iter().filter(|score| **score == best).count() > 1 && products.iter().any(|product| is_event(&product)) {
        return None;
    }
    (best.0 > 0 || alone).then(|| scores.iter().position(|score| *score == best)).flatten()
}

fn same_name(products: &[Product<'_>]) -> bool {
    let mut names = products.iter().map(|product| product.name().map(|(name, _)| name));
    let first = names.next().flatten();
    first.is_some() && names.all(|name| name == first)
}

fn add(product: &Product<'_>, source: Source, page: &Page, hints: &Hints<'_>, facts: &mut Facts<'_>) {
    let item = product.item;
    let variant = variant(item, page);
    let offer = offer(product, variant, page);
    let said = [offer, variant, Some(item)].into_iter().flatten().collect::<Vec<_>>();
    if let Some((name, place)) = product.name() {
        facts.offer.title.add(one_line(name), source, place);
    }
    let outer = item.text("priceCurrency").map(|(currency, _)| currency);
    let Prices { price, list_price } =
        said.iter().map(|item| amount::prices(item, outer, hints)).find(|prices| prices.price.is_some()).unwrap_or_default();
    let price = price.or_else(|| free(&said));
    if let Some((price, place)) = price {
        facts.offer.price.add(price, source, place);
    }
    if let Some((price, place)) = list_price {
        facts.offer.list_price.add(price, source, place);
    }
    if let Some((state, place)) = find(&said, &["itemCondition", "condition"], words::condition) {
        facts.offer.condition.add(state, source, place);
    }
    if let Some((state, place)) = find(&said, &["availability"], words::availability) {
        facts.offer.availability.add(state, source, place);
    }
    if let Some((brand, place)) = ["brand", "manufacturer", "publisher"].into_iter().find_map(|name| item.name_of(name)) {
        facts.offer.brand.add(one_line(brand), source, place);
    }
    codes(&said, source, facts);
    facts.offer.images.extend([variant, Some(item)].into_iter().flatten().find_map(|item| image(item, page)));
    let seller = said.iter().find_map(|item| ["seller", "offeredBy", "merchant"].into_iter().find_map(|name| item.name_of(name)));
    if let Some((seller, place)) = seller {
        facts.seller.name.add(one_line(seller), source, place);
    }
    let rated = [Some(item), variant].into_iter().flatten().find_map(|item| item.items("aggregateRating").find_map(rating));
    if let Some((rating, place)) = rated {
        facts.reviews.add(rating, source, place);
    }
}

/// Applications are given away; elsewhere a price of nothing is what is written where none is known.
fn free(said: &[&Item]) -> Option<(Money, Place)> {
    let is_application = |item: &&Item| item.types.iter().any(|kind| kind.ends_with("Application") || kind == "VideoGame");
    said.iter().find(|item| is_application(item))?;
    let (text, place) = said.iter().find_map(|item| item.text("price"))?;
    let amount: Decimal = text.parse().ok().filter(Decimal::is_zero)?;
    let currency = said.iter().find_map(|item| item.text("priceCurrency")).and_then(|(code, _)| Currency::from_code(code));
    Some((Money { amount, currency, high: None, purpose: Purpose::Item, tax: None, span: 0..0 }, place))
}

/// The variant that the address names, or else the first.
fn variant<'i>(item: &'i Item, page: &Page) -> Option<&'i Item> {
    let is_chosen = |variant: &&Item| {
        let own = variant.text("url").or_else(|| variant.items("offers").find_map(|offer| offer.text("url")));
        own.is_some_and(|(url, _)| is_exactly_here(page, url))
    };
    item.items("hasVariant").find(is_chosen).or_else(|| item.items("hasVariant").next())
}

/// The offer to go by: the one for the page's very address, or else the first that has a price.
fn offer<'i>(product: &Product<'i>, variant: Option<&'i Item>, page: &Page) -> Option<&'i Item> {
    let direct = || product.offers().chain(variant.into_iter().flat_map(|variant| variant.items("offers")));
    let nested = || direct().flat_map(|offer| offer.items("offers"));
    let has_price = |offer: &&Item| {
        ["price", "lowPrice"].iter().any(|name| offer.text(name).is_some()) || offer.items("priceSpecification").next().is_some()
    };
    let here = |offer: &&Item| offer.text("url").is_some_and(|(url, _)| is_exactly_here(page, url));
    // An offer for this address says more than the span of all of them, but only where there are several to choose from.
    let several = direct().take(2).count() > 1;
    let chosen = several.then(|| direct().filter(has_price).find(here)).flatten();
    chosen.or_else(|| direct().find(has_price)).or_else(|| nested().find(has_price)).or_else(|| direct().next())
}

fn is_exactly_here(page: &Page, address: &str) -> bool {
    let (Some(own), Some(other)) = (page.url(), page.resolve(address)) else { return false };
    own.path() == other.path() && own.query() == other.query() && own.query().is_some()
}

/// The first of the items' texts under one of the names that can be read.
fn find<T>(items: &[&Item], names: &[&str], read: impl Fn(&str) -> Option<T>) -> Option<(T, Place)> {
    items
        .iter()
        .find_map(|item| names.iter().filter_map(|name| item.text(name)).find_map(|(text, place)| Some((read(text)?, place))))
}

fn codes(items: &[&Item], source: Source, facts: &mut Facts<'_>) {
    const GTINS: [&str; 9] = ["gtin13", "gtin", "gtin12", "gtin14", "gtin8", "ean", "isbn", "upc", "productID"];
    let short = |text: &str| Some(one_line(text)).filter(|code| (1..=64).contains(&code.len()));
    if let Some((gtin, place)) = find(items, &GTINS, value::gtin) {
        facts.offer.gtin.add(gtin, source, place);
    }
    if let Some((mpn, place)) = find(items, &["mpn"], short).or_else(|| find(items, &["model"], short)) {
        facts.offer.mpn.add(mpn, source, place);
    }
    let plain = |text: &str| short(text.rsplit(':').next().unwrap_or(text));
    if let Some((sku, place)) = find(items, &["sku"], short).or_else(|| find(items, &["productID", "identifier"], plain)) {
        facts.offer.sku.add(sku, source, place);
    }
}

/// Stars; a rating nobody gave, or one beyond its scale, is none.
fn rating(item: &Item) -> Option<(Rating, Place)> {
    let number = |name: &str| item.text(name).and_then(|(text, _)| text.replace(',', ".").parse::<Decimal>().ok());
    let (text, place) = item.text("ratingValue")?;
    let value =
        number("ratingValue").or_else(|| value::stars(text).map(|stars| stars.value)).filter(|value| *value > Decimal::ZERO)?;
    let best = number("bestRating").filter(|best| *best >= value);
    let best = best.unwrap_or_else(|| {
        Decimal::from(if value <= Decimal::from(5) {
            5
        } else if value <= Decimal::TEN {
            10
        } else {
            100
        })
    });
    let count = ["reviewCount", "ratingCount"].into_iter().find_map(|name| value::count(item.text(name)?.0));
    (value <= best)
        .then(|| (Rating { value: Some(value.normalize().to_string()), best: Some(best.normalize().to_string()), count }, place))
}

fn comparable(item: &Item, page: &Page, hints: &Hints<'_>) -> Option<Comparable> {
    let (title, place) = item.text("name")?;
    let (price, _) = item.items("offers").find_map(|offer| amount::prices(offer, None, hints).price)?;
    let link = item.any_text(&["url", "@id"]).and_then(|(url, _)| page.resolve(url));
    let place = if let Place::Element(_) = item.place { item.place } else { place };
    Some(Comparable { title: one_line(title), price, link, image: image(item, page), place })
}

fn image(item: &Item, page: &Page) -> Option<Url> {
    item.all("image").find_map(|image| match image {
        Property { value: Value::Text(url), .. } => page.resolve(url),
        Property { value: Value::Item(image), .. } => {
            image.any_text(&["url", "contentUrl"]).and_then(|(url, _)| page.resolve(url))
        }
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

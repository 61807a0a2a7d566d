use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use caveat_protocol::{Context, Rating};

use super::site::{Product, Seller};
use super::spot::Spot;
use super::*;
use crate::packs::SITES;
use crate::page::Query;

/// A page's readings as the examples write them.
fn lines(facts: &Facts<'_>) -> BTreeSet<String> {
    let json = |value: serde_json::Result<serde_json::Value>| value.ok().and_then(|value| value.as_str().map(str::to_owned));
    let money = |money: &Money| format!("{} {}", money.amount, money.currency.as_ref().map_or("?", |currency| currency.code()));
    let stars = |rating: &Rating| {
        let of = |part: &Option<String>| part.clone().unwrap_or_else(|| "?".to_owned());
        format!("{}/{} ({})", of(&rating.value), of(&rating.best), rating.count.map_or("?".to_owned(), |count| count.to_string()))
    };
    let (offer, seller) = (&facts.offer, &facts.seller);
    let fields = [
        ("kind", json(serde_json::to_value(facts.kind))),
        ("title", offer.title.value().cloned()),
        ("price", offer.price.value().map(money)),
        ("list_price", offer.list_price.value().map(money)),
        ("condition", offer.condition.value().and_then(|value| json(serde_json::to_value(value)))),
        ("availability", offer.availability.value().and_then(|value| json(serde_json::to_value(value)))),
        ("dispatch", offer.dispatch.value().cloned()),
        ("brand", offer.brand.value().cloned()),
        ("gtin", offer.gtin.value().cloned()),
        ("asin", offer.asin.value().cloned()),
        ("mpn", offer.mpn.value().cloned()),
        ("sku", offer.sku.value().cloned()),
        ("rating", facts.reviews.value().map(stars)),
        ("seller", seller.name.value().cloned()),
        ("seller_rating", seller.rating.value().map(stars)),
        ("seller_feedback", seller.feedback_percent.value().map(ToString::to_string)),
        ("seller_since", seller.since.value().cloned()),
        ("seller_country", seller.country.value().cloned()),
        ("ships_from", seller.ships_from.value().cloned()),
        ("items", (!facts.comparables.is_empty()).then(|| facts.comparables.len().to_string())),
        ("unpriced", facts.unpriced.then(|| "yes".to_owned())),
    ];
    fields.into_iter().filter_map(|(field, value)| Some(format!("{field}={}", value?))).collect()
}

#[test]
fn every_example_is_read_as_it_says() {
    let mut wrong = Vec::new();
    for site in SITES {
        for example in site.examples {
            let context = Context { url: Some(example.url.to_owned()).filter(|url| !url.is_empty()), ..Context::default() };
            let page = Page::parse(example.html, &context);
            let mut facts = Facts::new(&page);
            read(&page, &States::of(&page), &mut facts);
            assert_eq!(facts.platform, Some(site.platform), "{}", example.url);
            let wanted: BTreeSet<String> = example.reads.iter().map(|&line| line.to_owned()).collect();
            let got = lines(&facts);
            if wanted != got {
                let missing: Vec<_> = wanted.difference(&got).collect();
                let extra: Vec<_> = got.difference(&wanted).collect();
                wrong.push(format!("{}\n  missing {missing:?}\n  unexpected {extra:?}", example.url));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_site_has_an_example_with_title_and_price() {
    for site in SITES {
        let shows = |field: &str| site.examples.iter().any(|example| example.reads.iter().any(|line| line.starts_with(field)));
        assert!(shows("title=") && shows("price="), "{}", site.platform);
        assert!(!site.hosts.is_empty() || !site.marks.is_empty(), "{} can never be recognised", site.platform);
    }
}

#[test]
fn the_list_is_the_folder_and_platforms_are_file_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/sites");
    let files: BTreeSet<String> = fs::read_dir(folder)
        .expect("the folder")
        .filter_map(|entry| entry.expect("an entry").path().file_stem()?.to_str().map(str::to_owned))
        .filter(|stem| stem != "mod")
        .collect();
    let platforms: BTreeSet<String> = SITES.iter().map(|site| site.platform.to_owned()).collect();
    assert_eq!(platforms.len(), SITES.len(), "two sites of one name");
    assert_eq!(platforms.into_iter().map(|name| file_of(&name)).collect::<BTreeSet<_>>(), files);
}

/// A file's name cannot begin with a digit: `1688` is in `site_1688.rs`.
fn file_of(platform: &str) -> String {
    if platform.starts_with(|c: char| c.is_ascii_digit()) { format!("site_{platform}") } else { platform.to_owned() }
}

/// Selectors whose last part names no id, class or tag would be tried on every element of the page.
#[test]
fn every_selector_has_something_to_be_looked_up_by() {
    let starts_bare = |selector: &str| {
        let mut depth = 0;
        let last = selector.rsplit(|c| {
            depth += match c {
                ')' | ']' => 1,
                '(' | '[' => -1,
                _ => 0,
            };
            depth == 0 && matches!(c, ' ' | '>' | '+' | '~' | ',')
        });
        last.filter(|compound| !compound.is_empty()).any(|compound| compound.starts_with([':', '*']))
            || selector.split(", ").any(|one| one.rsplit(' ').next().is_some_and(|compound| compound.starts_with('[')))
    };
    let bare: Vec<_> = SITES.iter().flat_map(|site| selectors(site)).filter(|selector| starts_bare(selector)).collect();
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn no_host_is_known_twice() {
    let mut seen = BTreeSet::new();
    for host in SITES.iter().flat_map(|site| site.hosts) {
        assert!(seen.insert(host), "{host}");
        assert!(!host.starts_with("www.") && !host.contains('/'), "{host}");
    }
}

#[test]
fn every_selector_parses() {
    let bad: Vec<_> =
        SITES.iter().flat_map(|site| selectors(site)).filter(|selector| !Query::new(selector).is_usable()).collect();
    assert!(bad.is_empty(), "{bad:?}");
}

/// Every selector of a site.
fn selectors(site: &Site) -> Vec<&'static str> {
    let in_spots = spots(site).filter_map(|spot| match Spot::parse(spot) {
        Spot::Text(selector) | Spot::Attribute(selector, _) | Spot::Word(selector, _) | Spot::After(selector, _) => {
            Some(selector)
        }
        Spot::Address(_) | Spot::State(_) => None,
    });
    let in_signs = site.kinds.iter().filter_map(|(_, sign)| match sign {
        Sign::Has(selector) => Some(*selector),
        Sign::Path(_) | Sign::Host(_) => None,
    });
    let in_items = site.items.iter().flat_map(|items| [&[items.item, items.link], items.title, items.price].concat());
    in_spots.chain(in_signs).chain(in_items).chain(site.marks.iter().copied()).filter(|selector| !selector.is_empty()).collect()
}

fn spots(site: &Site) -> impl Iterator<Item = &'static str> {
    let Product {
        title,
        price,
        list_price,
        currency,
        unpriced,
        condition,
        availability,
        in_stock,
        out_of_stock,
        dispatch,
        brand,
        gtin,
        asin,
        mpn,
        sku,
        rating,
        rating_count,
    } = &site.product;
    let Seller { name, rating: stars, rating_count: votes, feedback, since, country, ships_from } = &site.seller;
    let lists = [
        title, price, list_price, currency, unpriced, condition, availability, in_stock, out_of_stock, dispatch, brand, gtin,
        asin, mpn, sku, rating, rating_count, name, stars, votes, feedback, since, country, ships_from,
    ];
    lists.map(|list| *list).into_iter().flatten().copied()
}

#[test]
fn a_copy_of_a_marketplace_elsewhere_is_not_the_marketplace() {
    let html = SITES.iter().find(|site| site.platform == "amazon").expect("amazon").examples[0].html;
    let at = |url: &str| {
        let context = Context { url: Some(url.to_owned()), ..Context::default() };
        let page = Page::parse(html, &context);
        site_of(&page).map(|site| site.platform)
    };
    assert_eq!(at("https://www.amazon.com/dp/B000000001"), Some("amazon"));
    assert_eq!(at("https://amazon.com.shop.test/dp/B000000001"), None);
    assert_eq!(at("https://notamazon.com/dp/B000000001"), None);
}

#[test]
fn a_known_page_with_nothing_where_it_should_be_has_drifted() {
    let read_at = |html: &str| {
        let context = Context { url: Some("https://www.amazon.com/dp/B000000001".to_owned()), ..Context::default() };
        let page = Page::parse(html, &context);
        let mut facts = Facts::new(&page);
        read(&page, &States::of(&page), &mut facts);
        facts.drifted
    };
    assert!(read_at("<h1>Lamp</h1><p>$12"));
    assert!(!read_at("<span id=productTitle>Lamp</span>"));
}

#[test]
fn what_a_drifted_adapter_misses_the_other_readers_read() {
    let html = "<html lang=en><title>Oak lamp</title><h1>Oak lamp</h1><p>Price: €249.00<p>Ships from: Poland<button>Add to cart</button>";
    let products =
        SITES.iter().filter_map(|site| Some((site, site.examples.iter().find(|example| is_told_by_address(site, example))?)));
    let mut silent = Vec::new();
    let mut seen = 0;
    for (site, example) in products {
        let report = crate::check(html, &Context { url: Some(example.url.to_owned()), ..Context::default() });
        let price = report.offer.and_then(|offer| offer.price).map(|price| price.amount);
        assert_eq!(price.as_deref(), Some("249.00"), "{}", site.platform);
        assert_eq!(report.seller.unwrap_or_default().ships_from.as_deref(), Some("PL"), "{}", site.platform);
        if report.not_checked.iter().all(|missed| missed.because != "layout_changed") {
            silent.push(site.platform);
        }
        seen += 1;
    }
    assert!(silent.is_empty(), "{silent:?} do not say so");
    assert!(seen > 30, "{seen}");
}

/// Whether an example is a product's page by its address alone.
fn is_told_by_address(site: &Site, example: &Example) -> bool {
    let page = Page::parse("", &Context { url: Some(example.url.to_owned()), ..Context::default() });
    site_of(&page).is_some_and(|known| known.platform == site.platform) && kind(&page, site) == Some(PageKind::Product)
}

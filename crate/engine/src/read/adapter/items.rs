//! The items of a listing, or of a strip of similar things.

use super::site::{Items, Site};
use crate::page::{Element, Page, Query};
use crate::read::Comparable;
use crate::read::money::{Hints, read_price};
use crate::read::picture::address;
use crate::read::value;

/// Items read of one page: more tell nothing new about what things cost.
const MAX_ITEMS: usize = 400;

/// Every item that has a title and a price.
pub(super) fn read(page: &Page, site: &Site, hints: &Hints<'_>) -> Vec<Comparable> {
    let mut found = Vec::new();
    for items in site.items {
        let boxes = outermost(page, items);
        let titles = Inside::new(page, items.title);
        let prices = Inside::new(page, items.price);
        let links = Inside::new(page, &[items.link]);
        let images = Inside::new(page, &["img"]);
        let read_one = |item: Element<'_>| {
            let title = titles.of(item).find_map(|title| value::line(words(title)))?;
            let price = prices.of(item).find_map(|price| read_price(words(price), hints))?;
            let link = if items.link.is_empty() { Some(item) } else { links.of(item).next() };
            let link = link.and_then(|link| page.resolve(link.attr("href")?));
            let image = images.of(item).find_map(|image| address(page, image));
            Some(Comparable { title, price, link, image, place: item.place() })
        };
        found.extend(boxes.into_iter().filter_map(read_one));
    }
    found
}

/// The boxes of all items, in document order.
pub(super) fn boxes<'p>(page: &'p Page, site: &Site) -> Vec<Element<'p>> {
    let mut boxes: Vec<_> = site.items.iter().flat_map(|items| outermost(page, items)).collect();
    boxes.sort_by_key(|own| own.number());
    boxes
}

/// The boxes that stand in no other box.
fn outermost<'p>(page: &'p Page, items: &Items) -> Vec<Element<'p>> {
    let query = Query::new(items.item);
    let mut boxes: Vec<Element<'p>> = Vec::new();
    for item in page.select(&query).filter(|item| !item.is_hidden()) {
        if boxes.len() == MAX_ITEMS {
            break;
        }
        if !boxes.last().is_some_and(|last| last.contains(item)) {
            boxes.push(item);
        }
    }
    boxes
}

/// What a person sees of an element, or all its text where it is there for screen readers only.
fn words(element: Element<'_>) -> &str {
    if element.is_hidden() { element.raw_text() } else { element.text() }
}

/// What each of several selectors matches, found once for the whole page, to be asked for box by box.
struct Inside<'p>(Vec<Vec<Element<'p>>>);

impl<'p> Inside<'p> {
    fn new(page: &'p Page, selectors: &[&str]) -> Inside<'p> {
        let matched = |selector: &&str| page.select(&Query::new(selector)).collect();
        Inside(selectors.iter().filter(|selector| !selector.is_empty()).map(matched).collect())
    }

    /// What stands in a box, by the first selector first.
    fn of(&self, item: Element<'_>) -> impl Iterator<Item = Element<'p>> {
        self.0.iter().flat_map(move |elements| {
            let from = elements.partition_point(|element| element.number() <= item.number());
            elements.iter().skip(from).copied().take_while(move |element| item.contains(*element))
        })
    }
}

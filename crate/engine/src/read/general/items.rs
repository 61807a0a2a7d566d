//! Repeated boxes: the items of a list, or of a strip of other things beside the main one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::prices::Shown;
use crate::page::{Element, Page, Query};
use crate::read::about::About;
use crate::read::facts::Comparable;
use crate::read::money::Purpose;
use crate::read::picture::address;

/// Boxes of one make that it takes to call them items.
const ENOUGH: usize = 3;
/// Steps up from a price to its box.
const MAX_STEPS: usize = 10;
/// Letters of an item's name at least.
const MIN_NAME: usize = 4;
/// Items that are read of one page.
const MAX_ITEMS: usize = 400;
/// Elements of a box that are looked at.
const MAX_PARTS: usize = 200;

static NAMES: LazyLock<Query> = LazyLock::new(|| {
    Query::new(
        "h1, h2, h3, h4, h5, h6, a[href], figcaption, div[class*=title], span[class*=title], p[class*=title], div[class*=name], span[class*=name], p[class*=name], img[alt]",
    )
});

/// The boxes around prices that repeat each other.
pub(super) struct Items<'p> {
    /// Each box with the prices in it, by its number.
    boxes: BTreeMap<u32, Vec<Shown<'p>>>,
}

/// What makes two elements of one make: tag and class, in one part of the page.
type Make<'p> = (&'p str, &'p str, u32);

fn make<'p>(element: Element<'p>) -> Make<'p> {
    let class = element.attr("class").unwrap_or_default().trim();
    let parent = element.parent();
    // Items of one list may stand in rows of their own; what has no class is of one make only with its brothers.
    let part = if class.is_empty() { parent } else { parent.and_then(Element::parent).or(parent) };
    (element.tag(), class, part.map_or(0, Element::number))
}

impl<'p> Items<'p> {
    /// Finds them.
    pub(super) fn of(page: &'p Page, about: &About<'p>, shown: &[Shown<'p>]) -> Items<'p> {
        let names: Vec<_> = page.select(&NAMES).collect();
        let holds_main = |element: Element<'_>| about.main.is_some_and(|main| element == main || element.contains(main));
        let mut looked_at = BTreeSet::new();
        let mut makes: BTreeMap<Make<'p>, BTreeSet<String>> = BTreeMap::new();
        for price in shown {
            for around in around(price.element).take_while(|element| !holds_main(*element)) {
                if looked_at.insert(around.number())
                    && leads_away(around)
                    && let Some((name, _)) = name(around, price, &names)
                {
                    makes.entry(make(around)).or_default().insert(name);
                }
            }
        }
        let is_box =
            |element: &Element<'p>| makes.get(&make(*element)).is_some_and(|named| named.len() >= ENOUGH) && leads_away(*element);
        let mut boxes: BTreeMap<u32, Vec<Shown<'p>>> = BTreeMap::new();
        for price in shown {
            let found = around(price.element).take_while(|element| !holds_main(*element)).find(is_box);
            if let Some(found) = found.filter(|_| boxes.len() < MAX_ITEMS) {
                boxes.entry(found.number()).or_default().push(price.clone());
            }
        }
        Items { boxes }
    }

    /// Whether an element stands in one of them.
    pub(super) fn hold(&self, element: Element<'_>) -> bool {
        std::iter::once(element).chain(element.ancestors()).any(|around| self.boxes.contains_key(&around.number()))
    }

    /// The boxes.
    pub(super) fn elements(&self, page: &'p Page) -> impl Iterator<Item = Element<'p>> {
        self.boxes.keys().filter_map(|number| page.element(*number))
    }

    /// What each offers. What leads to this very page is the main offer shown again; what leads elsewhere under the same name is
    /// another's offer of it.
    pub(super) fn comparables(&self, page: &Page, about: &About<'_>) -> Vec<Comparable> {
        let names: Vec<_> = page.select(&NAMES).collect();
        let is_other = |item: &Comparable| {
            !about.is_about(&item.title) || item.link.as_ref().is_some_and(|link| !about.is_here(page, link.as_str()))
        };
        let offered = |(number, prices): (&u32, &Vec<Shown<'p>>)| comparable(page.element(*number)?, prices, &names);
        self.boxes.iter().filter_map(offered).filter(is_other).collect()
    }
}

/// The elements around a price, itself first, below the body.
fn around<'p>(element: Element<'p>) -> impl Iterator<Item = Element<'p>> {
    std::iter::once(element)
        .chain(element.ancestors())
        .take(MAX_STEPS)
        .take_while(|around| !matches!(around.tag(), "body" | "html"))
}

/// Whether a box has, or is, a link to another page.
fn leads_away(element: Element<'_>) -> bool {
    let leads = |part: Element<'_>| {
        part.tag() == "a" && part.attr("href").is_some_and(|href| !href.is_empty() && !href.starts_with(['#', 'j']))
    };
    leads(element) || element.descendants().take(MAX_PARTS).any(leads) || element.parent().is_some_and(leads)
}

/// What a box says it offers: a heading, else the longest text of a link or of an element named a title, else a picture's.
fn name<'p>(item: Element<'p>, price: &Shown<'_>, names: &[Element<'p>]) -> Option<(String, Option<Element<'p>>)> {
    let from = names.partition_point(|name| name.number() < item.number());
    let inside = names.iter().skip(from).copied().take(MAX_PARTS).take_while(|name| *name == item || item.contains(*name));
    let mut best: Option<(u8, usize, String, Element<'p>)> = None;
    for element in inside.filter(|name| !name.is_hidden()) {
        let is_link = element.tag() == "a";
        let own = if element.tag() == "img" { element.attr("alt").unwrap_or_default().trim() } else { element.text() };
        let own = if element.contains(price.element) || element == price.element {
            own.lines().find(|line| is_name(line)).unwrap_or_default()
        } else {
            own
        };
        let own = own.lines().find(|line| is_name(line)).unwrap_or_default();
        if own.is_empty() {
            continue;
        }
        let rank = match element.tag() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => 3,
            "img" => 0,
            _ if is_link => 1,
            _ => 2,
        };
        if best.as_ref().is_none_or(|(ranked, length, ..)| (rank, own.len()) > (*ranked, *length)) {
            best = Some((rank, own.len(), own.to_owned(), element));
        }
    }
    best.map(|(_, _, name, element)| (name, Some(element)))
}

/// A line that could name a thing: no price and no mere number.
fn is_name(line: &str) -> bool {
    line.chars().filter(|c| c.is_alphabetic()).nth(MIN_NAME - 1).is_some()
}

fn comparable<'p>(item: Element<'p>, prices: &[Shown<'p>], names: &[Element<'p>]) -> Option<Comparable> {
    let asked = |price: &&Shown<'_>| !price.struck && price.alone && matches!(price.money.purpose, Purpose::Item | Purpose::From);
    let price = prices.iter().find(asked)?;
    let (title, named) = name(item, price, names)?;
    let page = item.page();
    let href = |element: Element<'p>| element.attr("href").and_then(|href| page.resolve(href));
    let own = std::iter::once(item).chain(item.ancestors().take(2)).find_map(href);
    let link = named
        .into_iter()
        .flat_map(|named| std::iter::once(named).chain(named.ancestors().take(4)))
        .take_while(|around| *around == item || item.contains(*around))
        .find_map(href);
    let any = || item.descendants().take(MAX_PARTS).filter(|part| part.tag() == "a").find_map(href);
    let image = item.descendants().take(MAX_PARTS).filter(|part| part.tag() == "img").find_map(|image| address(page, image));
    Some(Comparable { title, price: price.money.clone(), link: link.or_else(any).or(own), image, place: price.element.place() })
}

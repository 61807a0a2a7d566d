//! Looking where an adapter says a value stands.

use caveat_protocol::Source;

use super::address;
use crate::page::{Element, Page, Place, Query};
use crate::read::structured::States;

/// Bytes of an element's text that are read as one value: a longer text is no title, price or name, but a part of the page.
const MAX_TEXT: usize = 1000;
/// Elements looked at for one spot.
const MAX_ELEMENTS: usize = 50;

/// The first value that one of the spots gives, and where it stands.
///
/// What a person can see goes before what they cannot: sites keep other variants' prices hidden. Yet hidden text is read where
/// nothing else is, since many keep the plain form of a value for screen readers.
pub(super) fn first<T>(within: &Within<'_, '_>, spots: &[&str], read: impl Fn(&str) -> Option<T>) -> Option<(T, Place)> {
    let seen = spots.iter().find_map(|spot| at(within, spot, true, &read));
    seen.or_else(|| spots.iter().find_map(|spot| at(within, spot, false, &read)))
}

/// Where an adapter looks.
pub(super) struct Within<'a, 'p> {
    pub(super) page: &'p Page,
    pub(super) states: &'a States<'p>,
    /// Boxes of other things: what stands in them is theirs.
    pub(super) boxes: Vec<Element<'p>>,
}

impl Within<'_, '_> {
    fn is_others(&self, element: Element<'_>) -> bool {
        let before = self.boxes.partition_point(|own| own.number() <= element.number());
        self.boxes.get(..before).and_then(<[_]>::last).is_some_and(|around| around.contains(element))
    }
}

/// The first element that one of the spots points at and that a person can see.
pub(super) fn shown<'p>(page: &'p Page, spots: &[&str]) -> Option<Element<'p>> {
    spots.iter().find_map(|spot| page.select(&Query::new(spot)).find(|element| !element.is_hidden()))
}

/// The parts of a spot.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Spot<'a> {
    Text(&'a str),
    Attribute(&'a str, &'a str),
    Word(&'a str, &'a str),
    After(&'a str, &'a str),
    Address(&'a str),
    State(&'a str),
}

impl Spot<'_> {
    pub(super) fn parse(spot: &str) -> Spot<'_> {
        if let Some(pattern) = spot.strip_prefix("url:") {
            return Spot::Address(pattern);
        }
        if let Some(path) = spot.strip_prefix("state:") {
            return Spot::State(path);
        }
        // A selector may have `@` and `=` of its own in brackets and quotes: only what follows the last of these counts.
        let tail = spot.rfind([']', ')', '"', '\'']).map_or(0, |at| at + 1);
        let cut = spot.get(tail..).and_then(|rest| rest.find(['@', '='])).map(|at| tail + at);
        match cut.and_then(|at| Some((spot.get(..at)?, spot.get(at..=at)?, spot.get(at + 1..)?))) {
            Some((selector, "@", name)) => Spot::Attribute(selector, name),
            Some((selector, _, word)) => match word.strip_suffix('*') {
                Some(word) => Spot::After(selector, word),
                None => Spot::Word(selector, word),
            },
            None => Spot::Text(spot),
        }
    }
}

fn at<T>(within: &Within<'_, '_>, spot: &str, seen: bool, read: impl Fn(&str) -> Option<T>) -> Option<(T, Place)> {
    match Spot::parse(spot) {
        Spot::Text(selector) => {
            at_element(within, selector, |element| read(words(element, seen).filter(|words| words.len() <= MAX_TEXT)?))
        }
        Spot::Word(selector, word) => {
            at_element(within, selector, |element| read(words(element, seen)?.contains(word).then_some(word)?))
        }
        Spot::After(selector, word) => at_element(within, selector, |element| {
            let words = words(element, seen)?;
            let (_, rest) = words.split_once(word)?;
            read(rest.trim_start().lines().next()?)
        }),
        Spot::Attribute(selector, name) if seen => at_element(within, selector, |element| read(element.attr(name)?)),
        Spot::Address(pattern) if seen => {
            Some((read(&address::number(within.page.url()?, pattern)?)?, Place::Machine(Source::Adapter)))
        }
        Spot::State(path) if !seen => Some((read(&within.states.at(path)?)?, Place::Machine(Source::State))),
        Spot::Attribute(..) | Spot::Address(_) | Spot::State(_) => None,
    }
}

fn at_element<T>(within: &Within<'_, '_>, selector: &str, read: impl Fn(Element<'_>) -> Option<T>) -> Option<(T, Place)> {
    let query = Query::new(selector);
    let own = within.page.select(&query).filter(|element| !within.is_others(*element));
    own.take(MAX_ELEMENTS).find_map(|element| Some((read(element)?, element.place())))
}

/// An element's words on one line: those a person sees, or all of a hidden one.
fn words(element: Element<'_>, seen: bool) -> Option<&str> {
    let text = match (seen, element.is_hidden()) {
        (true, false) => element.text(),
        (false, true) => element.raw_text(),
        (true, true) | (false, false) => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[test]
    fn a_spot_has_a_selector_and_what_to_take() {
        assert_eq!(Spot::parse("#a .b"), Spot::Text("#a .b"));
        assert_eq!(Spot::parse("a[href*='@x=']"), Spot::Text("a[href*='@x=']"));
        assert_eq!(Spot::parse("meta[itemprop=price]@content"), Spot::Attribute("meta[itemprop=price]", "content"));
        assert_eq!(Spot::parse("#merchant=Acme Ltd"), Spot::Word("#merchant", "Acme Ltd"));
        assert_eq!(Spot::parse("li=State:*"), Spot::After("li", "State:"));
        assert_eq!(Spot::parse("url:/dp/"), Spot::Address("/dp/"));
        assert_eq!(Spot::parse("state:price.value"), Spot::State("price.value"));
    }

    #[track_caller]
    fn check(html: &str, spots: &[&str], expected: Option<&str>) {
        let context = Context { url: Some("https://a.test/dp/77".to_owned()), ..Context::default() };
        let page = Page::parse(html, &context);
        let within = Within { page: &page, states: &States::of(&page), boxes: Vec::new() };
        assert_eq!(first(&within, spots, |text| Some(text.trim().to_owned())).map(|(value, _)| value).as_deref(), expected);
    }

    #[test]
    fn what_can_be_seen_goes_first() {
        check("<b hidden>1</b><i>2</i>", &["b", "i"], Some("2"));
        check("<b hidden>1</b>", &["b", "i"], Some("1"));
        check("<b data-n=3></b>", &["b", "b@data-n"], Some("3"));
        check("<b>Sold by Acme here</b>", &["b=Bolt", "b=Acme"], Some("Acme"));
        check("<p>Colour: grey<br>State: as new<br>Size: 4", &["p=State:*"], Some("as new"));
        check("<b></b>", &["b", "url:/dp/"], Some("77"));
    }
}

//! CSS selectors, with a short list of candidates instead of a walk over the page.

use std::ops::Range;

use html5ever::LocalName;
use selectors::attr::{AttrSelectorOperator, ParsedCaseSensitivity};
use selectors::parser::{Component, Selector};

use super::css::{self, Css, Matcher};
use super::index::Kind;
use super::{Element, Page};

/// A parsed CSS selector list. One that does not parse matches nothing (a test parses every selector of every adapter).
pub struct Query {
    branches: Vec<Branch>,
}

/// One selector of a list.
struct Branch {
    selector: Selector<Css>,
    key: Key,
}

/// What the element itself must have, by which the candidates are looked up.
enum Key {
    Listed(Kind, String),
    /// A part of its `class` attribute.
    ClassPart(String),
    Attribute(LocalName),
    None,
}

impl Query {
    /// Parses a selector list such as `#title, h1.name`.
    #[must_use]
    pub fn new(selectors: &str) -> Query {
        let list = css::parse(selectors);
        let selectors = list.iter().flat_map(|list| list.slice());
        Query { branches: selectors.map(|selector| Branch { selector: selector.clone(), key: Key::of(selector) }).collect() }
    }

    /// Whether it parsed.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        !self.branches.is_empty()
    }

    /// The elements that match, of those with numbers in a range, in document order.
    pub(super) fn select<'p, 'q>(&'q self, page: &'p Page, range: Range<u32>) -> impl Iterator<Item = Element<'p>> + use<'p, 'q> {
        let lists = self.branches.iter().map(|branch| (branch, branch.key.candidates(page, range.clone()).peekable()));
        let mut lists: Vec<_> = lists.collect();
        let mut matcher = Matcher::default();
        std::iter::from_fn(move || {
            loop {
                let number = lists.iter_mut().filter_map(|(_, candidates)| candidates.peek().copied()).min()?;
                let element = Element::new(page, number);
                let mut matches = false;
                for (branch, candidates) in &mut lists {
                    if candidates.next_if_eq(&number).is_some() && !matches {
                        matches = matcher.matches(&branch.selector, element);
                    }
                }
                if matches {
                    return Some(element);
                }
            }
        })
    }
}

impl Key {
    /// The most telling part of a selector's last compound.
    fn of(selector: &Selector<Css>) -> Key {
        selector.iter().map(Key::of_part).min_by_key(Key::rank).unwrap_or(Key::None)
    }

    fn of_part(part: &Component<Css>) -> Key {
        match part {
            Component::ID(id) => Key::Listed(Kind::Id, id.as_str().to_owned()),
            Component::Class(class) => Key::Listed(Kind::Class, class.as_str().to_owned()),
            Component::LocalName(tag) => Key::Listed(Kind::Tag, tag.lower_name.as_str().to_owned()),
            Component::AttributeInNoNamespaceExists { local_name_lower, .. } => Key::Attribute(local_name_lower.local().clone()),
            Component::AttributeInNoNamespace { local_name, operator, value, case_sensitivity } => {
                let exact = *case_sensitivity == ParsedCaseSensitivity::CaseSensitive;
                match operator {
                    AttrSelectorOperator::Substring if exact && local_name.as_str() == "class" => {
                        Key::ClassPart(value.as_ref().to_owned())
                    }
                    _ => Key::Attribute(local_name.local().clone()),
                }
            }
            _ => Key::None,
        }
    }

    /// Those that fewer elements have come first.
    fn rank(&self) -> u8 {
        match self {
            Key::Listed(Kind::Id, _) => 0,
            Key::Listed(Kind::Class, _) => 1,
            Key::ClassPart(_) => 2,
            Key::Listed(..) => 3,
            Key::Attribute(_) => 4,
            Key::None => 5,
        }
    }

    /// The elements that may match, in document order.
    fn candidates<'p>(&self, page: &'p Page, range: Range<u32>) -> Box<dyn Iterator<Item = u32> + 'p> {
        match self {
            Key::Listed(kind, name) => Box::new(page.index.get(*kind, name, range)),
            Key::ClassPart(part) => Box::new(page.index.with_class_part(part, &range).into_iter()),
            Key::Attribute(name) => {
                let name = name.clone();
                Box::new(range.filter(move |&number| Element::new(page, number).has_attribute(&name)))
            }
            Key::None => Box::new(range),
        }
    }
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[track_caller]
    fn check(html: &str, selector: &str, texts: &[&str]) {
        let page = Page::parse(html, &Context::default());
        let query = Query::new(selector);
        let found: Vec<_> = page.select(&query).map(Element::text).collect();
        assert_eq!(found, texts, "{selector}");
    }

    #[test]
    fn queries_find_what_css_finds() {
        let html = "<div id=a class='x y'><p>1<p data-k='v,w'>2</div><p class='y z'>3<b class='a:b'>4</b>";
        check(html, "#a p", &["1", "2"]);
        check(html, ".y > p:nth-of-type(2)", &["2"]);
        check(html, "p[data-k='v,w'], b", &["2", "4"]);
        check(html, ".z, #a", &["1\n2", "34"]);
        check(html, "[data-k]", &["2"]);
        check(html, r".a\:b", &["4"]);
        check(html, "p:not(#a p)", &["34"]);
    }

    #[test]
    fn a_selector_that_does_not_parse_matches_nothing() {
        assert!(!Query::new("p[").is_usable());
        check("<p>1", "p[", &[]);
    }
}

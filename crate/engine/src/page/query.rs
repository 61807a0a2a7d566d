//! CSS selectors, with a short list of candidates instead of a walk over the page.

use scraper::Selector;

use super::{Element, Page};

/// A parsed CSS selector list. One that does not parse matches nothing (a test parses every selector of every adapter).
pub struct Query {
    branches: Vec<Branch>,
}

struct Branch {
    selector: Selector,
    key: Key,
}

/// What the element itself must have, by which the candidates are looked up.
enum Key {
    Id(String),
    Class(String),
    Tag(String),
    None,
}

impl Query {
    /// Parses a selector list such as `#title, h1.name`.
    #[must_use]
    pub fn new(selectors: &str) -> Query {
        let branches = split_list(selectors)
            .filter_map(|selector| {
                let selector = selector.trim();
                Some(Branch { key: key_of(selector), selector: Selector::parse(selector).ok()? })
            })
            .collect();
        Query { branches }
    }

    /// Whether any of the selectors parsed.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        !self.branches.is_empty()
    }

    pub(super) fn matches(&self, element: Element<'_>) -> bool {
        element.tree().is_some_and(|tree| self.branches.iter().any(|branch| branch.selector.matches(&tree)))
    }

    /// The elements that may match, in document order.
    pub(super) fn candidates<'p>(&self, page: &'p Page) -> impl Iterator<Item = Element<'p>> + use<'p> {
        let mut numbers: Vec<u32> = Vec::new();
        for branch in &self.branches {
            let list = match &branch.key {
                Key::Id(id) => page.by_id.get(id),
                Key::Class(class) => page.by_class.get(class),
                Key::Tag(tag) => page.by_tag.get(tag),
                Key::None => {
                    numbers.extend(page.elements().map(Element::number));
                    None
                }
            };
            numbers.extend(list.into_iter().flatten());
        }
        if self.branches.len() > 1 {
            numbers.sort_unstable();
            numbers.dedup();
        }
        numbers.into_iter().map(|number| Element::new(page, number))
    }
}

/// Splits a selector list at its top-level commas.
fn split_list(selectors: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    selectors.split(move |c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0
    })
}

/// The id, class or tag that the last compound of a selector asks for outside brackets.
fn key_of(selector: &str) -> Key {
    let mut depth = 0_i32;
    let start = selector
        .char_indices()
        .rev()
        .find(|&(_, c)| {
            match c {
                ')' | ']' => depth += 1,
                '(' | '[' => depth -= 1,
                _ => {}
            }
            depth == 0 && matches!(c, ' ' | '>' | '+' | '~')
        })
        .map_or(0, |(at, c)| at + c.len_utf8());
    let compound = selector.get(start..).unwrap_or_default();
    let plain = compound.split(['[', ':']).next().unwrap_or_default();
    let word = |after: char| {
        let (_, rest) = plain.split_once(after)?;
        let word: String = rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect();
        (!word.is_empty() && !plain.contains('\\')).then_some(word)
    };
    if let Some(id) = word('#') {
        return Key::Id(id);
    }
    if let Some(class) = word('.') {
        return Key::Class(class);
    }
    let tag: String = plain.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if tag.is_empty() { Key::None } else { Key::Tag(tag.to_ascii_lowercase()) }
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

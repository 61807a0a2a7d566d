//! What the page is about: its headings and title, to tell the main thing from others beside it.

use std::sync::LazyLock;

use crate::page::{Element, Page, Query};

/// Headings of first order that are compared. Pages that make everything one have no main heading.
const MAX_HEADINGS: usize = 8;

static HEADINGS: LazyLock<Query> = LazyLock::new(|| Query::new("h1"));
static TITLE: LazyLock<Query> = LazyLock::new(|| Query::new("head title, title"));

/// What the page says it is about.
pub(super) struct About<'p> {
    /// The headings of first order that a person sees, in order.
    pub(super) headings: Vec<Element<'p>>,
    /// The same, folded.
    folded: Vec<String>,
    /// The document's title, folded.
    title: String,
    /// The path of the page's address.
    path: String,
}

/// How well a name fits what the page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// Nothing in common.
    None,
    /// Most words in common with the title or a heading.
    Some,
    /// The title has it.
    Title,
    /// A heading says it.
    Heading,
}

impl<'p> About<'p> {
    pub(super) fn new(page: &'p Page) -> About<'p> {
        let seen = |heading: &Element<'_>| !heading.is_hidden() && !heading.text().is_empty();
        let headings: Vec<_> = page.select(&HEADINGS).filter(seen).take(MAX_HEADINGS).collect();
        let title = page.first(&TITLE).map(|title| fold(&title.raw_text())).unwrap_or_default();
        let folded = headings.iter().map(|heading| fold(heading.text())).collect();
        About { headings, folded, title, path: page.url().map(|url| url.path().to_owned()).unwrap_or_default() }
    }

    /// How well a name fits.
    pub(super) fn likeness(&self, name: &str) -> Likeness {
        let name = fold(name);
        if name.chars().count() < 2 {
            return Likeness::None;
        }
        if self.folded.iter().any(|heading| is_part(heading, &name)) {
            Likeness::Heading
        } else if is_part(&self.title, &name) {
            Likeness::Title
        } else if self.folded.iter().chain([&self.title]).any(|text| shares_words(text, &name)) {
            Likeness::Some
        } else {
            Likeness::None
        }
    }

    /// Whether an address is the page's own, whatever its host and query.
    pub(super) fn is_here(&self, page: &Page, address: &str) -> bool {
        let own = self.path.trim_end_matches('/');
        !own.is_empty() && page.resolve(address).is_some_and(|url| url.path().trim_end_matches('/') == own)
    }
}

/// Lower case letters and digits with single spaces between words.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    folded
}

/// Whether one of two texts has the other in it; one of a letter or two says nothing.
fn is_part(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    short.len() >= 4 && long.contains(short) && (short.len() * 6 >= long.len() || short.contains(' '))
}

/// Whether two texts share two thirds of the shorter one's words.
fn shares_words(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let long: std::collections::BTreeSet<&str> = long.split(' ').collect();
    let words = short.split(' ').filter(|word| !word.is_empty()).count();
    let shared = short.split(' ').filter(|word| long.contains(word)).count();
    words >= 2 && shared * 3 >= words * 2
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[test]
    fn names_are_compared_with_headings_and_title() {
        let page = Page::parse("<title>Oak table | Acme</title><h1>Oak table, 120 cm</h1>", &Context::default());
        let about = About::new(&page);
        for (name, expected) in [
            ("Oak Table", Likeness::Heading),
            ("oak table – 120cm wide", Likeness::Some),
            ("Oak table Acme", Likeness::Title),
            ("Pine chair", Likeness::None),
            ("", Likeness::None),
        ] {
            assert_eq!(about.likeness(name), expected, "{name}");
        }
    }
}

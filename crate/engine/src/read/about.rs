//! What the page is about: its headings and title, to tell the main thing from others beside it.

use std::sync::LazyLock;

use crate::page::{Element, Page, Query};

/// Headings of first order that are compared. Pages that make everything one have no main heading.
const MAX_HEADINGS: usize = 8;

/// Bytes of a heading at most: longer ones are descriptions.
const MAX_HEADING: usize = 400;
/// Letters it takes for a text to be looked for in the document's title.
const MIN_NAME: usize = 6;
/// Elements that may be the main heading.
const MAX_NAMED: usize = 600;
/// Points it takes to be the main heading.
const ENOUGH: i32 = 2;

static NAMED: LazyLock<Query> = LazyLock::new(|| {
    Query::new(
        "h1, h2, h3, [itemprop=name], div[class*=title], span[class*=title], p[class*=title], div[class*=Title], span[class*=Title], div[class*=name], span[class*=name], \
         div[id*=title], div[id*=name], span[id*=title], td[class*=title], b, strong",
    )
});
static TITLE: LazyLock<Query> = LazyLock::new(|| Query::new("head > title, body > title"));

/// Parts of a page whose headings are not about its main thing.
const ASIDE: [&str; 12] = [
    "nav", "navigation", "menu", "footer", "cookie", "cookies", "gdpr", "consent", "modal", "popup", "notification",
    "breadcrumbs",
];

/// What the page says it is about.
pub(super) struct About<'p> {
    /// The heading that says what the page is about: the one that the document's title has in it, or else the first of first order.
    pub(super) main: Option<Element<'p>>,
    /// The headings of first order that a person sees, in order.
    pub(super) headings: Vec<Element<'p>>,
    /// The same and the main heading, folded.
    folded: Vec<String>,
    /// The document's title as it is written.
    pub(super) stated: String,
    /// The same, folded.
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
        let stated =
            page.first(&TITLE).map(|title| title.raw_text().split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default();
        let stated: String = stated.chars().take(MAX_HEADING).collect();
        let title = fold(&stated);
        let parts: Vec<String> = parts(&stated).iter().map(|part| fold(part)).collect();
        let seen = |heading: &Element<'_>| !heading.is_hidden() && (1..=MAX_HEADING).contains(&heading.text().len());
        let candidates: Vec<_> = page.select(&NAMED).filter(seen).take(MAX_NAMED).collect();
        let headings: Vec<_> = candidates.iter().copied().filter(|heading| heading.tag() == "h1").take(MAX_HEADINGS).collect();
        let scored = candidates.iter().map(|heading| (points(*heading, &title, &parts), *heading));
        // Of equal ones the first; but the longer of two that are in the title says more.
        let main = scored
            .max_by_key(|(points, heading)| (*points, std::cmp::Reverse(heading.number())))
            .filter(|(points, _)| *points >= ENOUGH)
            .map(|(_, heading)| heading);
        let folded = main.iter().chain(&headings).map(|heading| fold(heading.text())).collect();
        let path = page.url().map(|url| url.path().to_owned()).unwrap_or_default();
        About { main, headings, folded, stated, title, path }
    }

    /// The document's title without the site's name: the longest of its parts.
    pub(super) fn stated_name(&self) -> Option<&str> {
        parts(&self.stated).into_iter().max_by_key(|part| part.chars().count()).filter(|part| !part.is_empty())
    }

    /// The parts of the document's title, folded.
    pub(super) fn stated_parts(&self) -> impl Iterator<Item = String> {
        parts(&self.stated).into_iter().map(fold)
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

    /// Whether a heading or the title says a name.
    pub(super) fn is_about(&self, name: &str) -> bool {
        self.likeness(name) >= Likeness::Heading
    }

    /// Whether an address is the page's own, whatever its host and query.
    pub(super) fn is_here(&self, page: &Page, address: &str) -> bool {
        let own = self.path.trim_end_matches('/');
        !own.is_empty() && page.resolve(address).is_some_and(|url| url.path().trim_end_matches('/') == own)
    }
}

/// The parts of a document's title: the thing's name, a category, the site's name.
fn parts(title: &str) -> Vec<&str> {
    const SEPARATORS: [&str; 8] = [" | ", " - ", " – ", " — ", " · ", " :: ", " / ", "| "];
    let mut parts = Vec::new();
    let mut rest = title;
    while let Some((at, separator)) =
        SEPARATORS.into_iter().filter_map(|separator| Some((rest.find(separator)?, separator))).min()
    {
        parts.extend(rest.get(..at).map(str::trim));
        rest = rest.get(at + separator.len()..).unwrap_or_default();
    }
    parts.push(rest.trim());
    parts
}

/// How likely a text is the main heading: told by its tag, its place, and whether the document's title says the same.
fn points(heading: Element<'_>, title: &str, parts: &[String]) -> i32 {
    let own = fold(heading.text());
    let length = own.chars().count();
    let order = match heading.tag() {
        "h1" => 3,
        "h2" => 1,
        _ => 0,
    };
    let is_site = parts.len() > 1 && parts.last() == Some(&own);
    let fits = if length >= MIN_NAME && !is_site && title.contains(&own) {
        4 + i32::from(length * 3 >= title.chars().count())
    } else if parts.first().is_some_and(|part| part.chars().count() >= MIN_NAME && own.contains(part)) {
        4
    } else {
        i32::from(shares_words(title, &own)) * 2
    };
    if fits < 4 && order < 3 {
        return 0; // no heading of first order, and nothing says that it is about this page
    }
    let in_aside = heading.ancestors().any(|around| {
        matches!(around.tag(), "nav" | "footer" | "aside" | "dialog")
            || (!matches!(around.tag(), "body" | "html")
                && ["class", "id"].into_iter().filter_map(|name| around.attr(name)).any(|names| {
                    names
                        .split(|c: char| !c.is_ascii_alphanumeric())
                        .any(|word| ASIDE.iter().any(|aside| aside.eq_ignore_ascii_case(word)))
                }))
    });
    order + fits + i32::from(length >= 2 * MIN_NAME) - if in_aside { 4 } else { 0 } - if is_site { 3 } else { 0 }
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

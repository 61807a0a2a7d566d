//! Sections of a page whose own headings tell who speaks in them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::{SITE_TAGS, Voice};
use crate::derive::fold::Folded;
use crate::packs::words::sections::{OPINIONS, OTHER_OFFERS};
use crate::page::{Element, Page, Query};
use crate::wordlist::Wordlist;

/// Who speaks in the sections of a page, as their own headings tell.
pub(super) struct Sections<'p> {
    /// The elements that stand under such a heading, by number.
    headed: BTreeMap<u32, Voice>,
    title: Option<Element<'p>>,
}

/// What headings say, folded as they are.
static KNOWN: LazyLock<Wordlist<Voice>> = LazyLock::new(|| {
    let fold = |words: &[&str]| words.iter().map(|words| Folded::new(words).text().to_owned()).collect::<Vec<_>>();
    let lists = [(Voice::Review, fold(OPINIONS)), (Voice::Others, fold(OTHER_OFFERS))];
    let lists = lists.each_ref().map(|(voice, words)| (*voice, words.iter().map(String::as_str).collect::<Vec<_>>()));
    Wordlist::new(lists.iter().map(|(voice, words)| (*voice, words.as_slice())))
});

static BELOW_TITLE: LazyLock<Query> = LazyLock::new(|| Query::new("h2, h3, h4, h5, h6"));
static TITLE: LazyLock<Query> = LazyLock::new(|| Query::new("h1"));

/// Headings of one page that are read.
const HEADINGS: usize = 400;
/// Letters of a heading; longer ones are somebody's words.
const HEADING: usize = 48;
/// Elements under one heading that stand side by side.
const UNDER: usize = 400;
/// Boxes around a heading by itself.
const BOXES: usize = 2;

impl<'p> Sections<'p> {
    pub(super) fn of(page: &'p Page) -> Sections<'p> {
        // Headings come in order, so the nearest has the last word.
        let mut headed = BTreeMap::new();
        for heading in page.select(&BELOW_TITLE).take(HEADINGS) {
            let Some(voice) = named_section(heading.text()) else { continue };
            let boxes = std::iter::once(heading).chain(heading.ancestors()).take(1 + BOXES);
            // In a box by itself a heading stands over what follows the box.
            let Some(first) = boxes.take_while(|boxed| boxed.text() == heading.text()).find_map(Element::next) else { continue };
            let under = std::iter::successors(Some(first), |element| element.next()).take(UNDER);
            headed
                .extend(under.take_while(|element| !begins_section(*element, heading)).map(|element| (element.number(), voice)));
        }
        Sections { headed, title: page.first(&TITLE) }
    }

    pub(super) fn voice(&self, element: Element<'_>) -> Option<Voice> {
        self.headed.get(&element.number()).copied()
    }

    pub(super) fn hold_title(&self, element: Element<'_>) -> bool {
        !SITE_TAGS.contains(&element.tag()) && self.title.is_some_and(|title| element.contains(title))
    }
}

/// How deep a heading is.
fn level(element: Element<'_>) -> Option<u8> {
    match element.tag().as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    }
}

/// Whether an element begins with a heading as high as this one.
fn begins_section(element: Element<'_>, heading: Element<'_>) -> bool {
    let first = std::iter::successors(Some(element), |element| element.children().next()).take(1 + BOXES).find_map(level);
    first.is_some_and(|level_of| Some(level_of) <= level(heading))
}

/// Who speaks under a heading with these words.
fn named_section(words: &str) -> Option<Voice> {
    if words.is_empty() || words.chars().count() > HEADING {
        return None;
    }
    KNOWN.first(Folded::new(words).text(), |_| true)
}

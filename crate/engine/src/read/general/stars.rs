//! Stars for the main thing: `4.5 out of 5`, `4,62 / 5`, the width of a row of stars.

use std::sync::LazyLock;

use caveat_protocol::{Rating, Source};

use super::Seen;
use super::names::has_any;
use crate::page::{Element, Query};
use crate::read::facts::Facts;
use crate::read::value;

/// Elements that are looked at.
const MAX_ELEMENTS: usize = 400;
/// Bytes of page text from the heading in which stars are the main thing's.
const REACH: usize = 3000;
/// Bytes from the heading in which the first stars are the thing's, even if others like them follow.
const AT_HEADING: usize = 600;
/// Stars of one make that are single reviews'.
const REPEATED: usize = 3;
/// Bytes of a text with stars.
const MAX_TEXT: usize = 80;
/// Names of elements with stars.
const NAMES: [&str; 14] = [
    "rating", "ratings", "stars", "star", "review", "reviews", "score", "opinion", "opinions", "points", "bewertung",
    "avaliacao", "ocena", "rate",
];

static RATED: LazyLock<Query> = LazyLock::new(|| {
    Query::new(
        "[class*=rating], [class*=Rating], [class*=star], [class*=Star], [class*=review], [class*=Review], [class*=score], [class*=points], [class*=Points], [class*=Score], [class*=opini], [class*=bewertung], \
         [aria-label*=star], [aria-label*=Star], [title*=star], [data-rating], [data-score]",
    )
});

/// Reads them.
pub(super) fn read(seen: &Seen<'_, '_>, facts: &mut Facts<'_>) {
    let Some(heading) = seen.about.main else { return };
    let range = heading.text_range();
    let near = |element: &Element<'_>| (range.start.saturating_sub(300)..range.end + REACH).contains(&element.text_range().start);
    let own = |element: &Element<'_>| near(element) && !seen.items.hold(*element) && !seen.is_aside(*element);
    let rated: Vec<_> =
        seen.page.select(&RATED).filter(own).take(MAX_ELEMENTS).filter_map(|element| Some((stars(element)?, element))).collect();
    // Stars of one make that repeat are those of single reviews, or a scale to choose from.
    let make = |element: Element<'_>| (element.tag().to_owned(), element.attr("class").unwrap_or_default().to_owned());
    let repeats = |element: Element<'_>| rated.iter().filter(|(_, other)| make(*other) == make(element)).count() >= REPEATED;
    let at_heading = |element: Element<'_>| element.text_range().start <= range.end + AT_HEADING;
    let found = rated.iter().find(|(_, element)| at_heading(*element) || !repeats(*element));
    if let Some((stars, element)) = found {
        let count = std::iter::once(*element).chain(element.ancestors().take(3)).find_map(|around| count(around.text()));
        let rating = Rating { value: Some(stars.value.to_string()), best: Some(stars.best.to_string()), count };
        facts.reviews.add(rating, Source::Text, element.place());
    }
}

fn stars(element: Element<'_>) -> Option<value::Stars> {
    let named = element.attr("class").is_some_and(|names| has_any(names, &NAMES));
    let stated =
        ["aria-label", "title", "alt"].into_iter().filter_map(|name| element.attr(name)).chain(std::iter::once(element.text()));
    let scaled = stated.filter(|text| text.len() <= MAX_TEXT).find_map(value::stars_of_scale);
    let data = || ["data-rating", "data-score"].into_iter().filter_map(|name| element.attr(name)).find_map(value::stars);
    let width =
        || element.attr("style").filter(|style| named && style.contains("width") && style.contains('%')).and_then(value::stars);
    scaled.or_else(data).or_else(width).filter(|stars| stars.value > rust_decimal::Decimal::ZERO)
}

/// How many gave them: `(1,234)`, `80 votes`; the first number that is no star.
fn count(text: &str) -> Option<u32> {
    let line = text.lines().find(|line| line.len() <= MAX_TEXT)?;
    let open = line.split_once('(').map(|(_, rest)| rest);
    open.and_then(value::count)
}

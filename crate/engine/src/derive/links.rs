//! Links of a page that lead to somebody else.

use std::sync::LazyLock;

use crate::page::{Element, Query};
use crate::read::Facts;

/// Links of one page that are looked at.
const MAX_LINKS: usize = 3000;

static LINKS: LazyLock<Query> = LazyLock::new(|| Query::new("a[href]"));

/// The links that a person sees and that lead off the page's host, with their `href` as written. Of those alone that are worth taking apart, by
/// their letters: a page has thousands, and an address takes long to read.
pub fn leading_out<'p>(facts: &Facts<'p>, is_worth_it: impl Fn(&str) -> bool) -> impl Iterator<Item = (Element<'p>, &'p str)> {
    let page = facts.page;
    page.select(&LINKS).take(MAX_LINKS).filter_map(move |link| {
        let target = link.attr("href").filter(|target| is_worth_it(target) && !link.is_hidden())?;
        let is_own = page.resolve(target).is_some_and(|url| url.host_str().is_some() && url.host_str() == page.host());
        (!is_own).then_some((link, target))
    })
}

/// Whether a page has more links than are looked at.
pub(super) fn are_many(facts: &Facts<'_>) -> bool {
    facts.page.select(&LINKS).nth(MAX_LINKS).is_some()
}

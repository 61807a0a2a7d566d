//! Whether tax is in a price, told by the words beside it.

use std::ops::Range;
use std::sync::LazyLock;

use super::Purpose;
use super::fold::{after, before};
use crate::packs::money::tax::{WITHIN, WITHOUT};
use crate::wordlist::Wordlist;

/// Whether the tax that a shopper pays is in a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tax {
    /// It is.
    Included,
    /// It comes on top.
    Excluded,
}

/// How far beside an amount words speak of its tax, in bytes.
const REACH: usize = 32;

static WORDS: LazyLock<Wordlist<Tax>> = LazyLock::new(|| Wordlist::new([(Tax::Excluded, WITHOUT), (Tax::Included, WITHIN)]));

/// What a text says of tax; `None` where it says nothing.
#[must_use]
pub fn tax_in(text: &str) -> Option<Tax> {
    WORDS.first(&text.to_lowercase(), |_| true)
}

/// What the words right beside an amount say; words before `floor` belong to another amount. Tax itself is not taxed.
pub(super) fn beside(text: &str, floor: usize, range: &Range<usize>, purpose: Purpose) -> Option<Tax> {
    if purpose == Purpose::Tax {
        return None;
    }
    let (head, rest) = (before(text, range.start), after(text, range.end));
    let head = after(head, head.ceil_char_boundary(floor.max(head.len().saturating_sub(REACH))));
    let rest = before(rest, rest.floor_char_boundary(REACH));
    // The next amount's words are its own.
    let rest = rest.split(|c: char| c.is_numeric()).next().unwrap_or_default();
    let has_words = |text: &str| text.chars().filter(|c| c.is_alphabetic()).take(2).count() == 2;
    [rest, head].into_iter().filter(|text| has_words(text)).find_map(tax_in)
}

//! Numbers without any sign of a currency: when one is a price, and when it counts something else.

use std::sync::LazyLock;

use super::amount::Amount;
use super::fold::{after, before, digit, is_spaced_letter, is_unseen, trim_end, trim_start};
use super::lexicon::Lexicon;
use super::purpose::is_said;
use crate::packs::money::units::UNITS;

/// A price without currency stands in its own small element.
const MAX_TEXT: usize = 64;
/// Longer whole numbers are article numbers and telephone numbers.
const MAX_WHOLE: u32 = 9;

static UNIT_WORDS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::new(UNITS.iter().map(|&unit| (unit, ()))));

/// Whether the number without a sign is a price.
pub(super) fn is_price(text: &str, amount: &Amount) -> bool {
    if text.len() > MAX_TEXT || counts(text, amount) {
        return false;
    }
    // Two decimals are how prices look; anything else must stand by itself, or beside words for a price.
    let looks_like_money = amount.value.scale() >= 2 && !amount.scaled || amount.numeral.dashed;
    let rest_is_said = || said(before(text, amount.start)) && said(after(text, amount.end));
    looks_like_money || (amount.numeral.count() <= MAX_WHOLE && rest_is_said())
}

/// It counts, measures or dates something, or is part of something longer.
fn counts(text: &str, amount: &Amount) -> bool {
    let head = before(text, amount.start);
    let rest = after(text, amount.end);
    let previous = head.trim_end_matches(is_unseen).chars().next_back();
    let next = rest.chars().find(|&c| !is_unseen(c));
    let joined = |c: Option<char>| {
        c.is_some_and(|c| matches!(c, '/' | ':' | '\\' | '_' | '#' | '%' | '°' | '@' | '=') || digit(c).is_some())
    };
    if joined(previous.filter(|&c| c != ':')) || joined(next) || trim_start(rest).starts_with('/') {
        return true;
    }
    if next.is_some_and(is_spaced_letter) && !amount.scaled {
        return true;
    }
    counts_something(rest) || (amount.numeral.is_plain() && trim_end(head).ends_with('(') && trim_start(rest).starts_with(')'))
}

/// A unit, or the name of what is counted, follows the number.
pub(super) fn counts_something(rest: &str) -> bool {
    let whole = |(): &(), matched: &str, rest: &str| {
        !(matched.chars().next_back().is_some_and(is_spaced_letter) && rest.chars().next().is_some_and(is_spaced_letter))
    };
    UNIT_WORDS.longest(trim_start(rest), whole).is_some()
}

/// Nothing stands there but marks and words about prices.
fn said(text: &str) -> bool {
    let text = trim_start(trim_end(text)).trim_matches(|c: char| !c.is_alphanumeric());
    text.is_empty() || is_said(text)
}

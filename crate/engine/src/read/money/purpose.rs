//! What an amount is for, told by the words round it.

use std::sync::LazyLock;

use super::Purpose;
use super::fold::{after, before, digit, fold, is_spaced_letter, trim_end, trim_start};
use super::lexicon::Lexicon;
use crate::packs::money::phrases::{AFTER, BEFORE, BUNDLE, FREE};

/// How far before an amount words speak of it, in bytes.
const REACH: usize = 56;

static BEFORE_WORDS: LazyLock<Lexicon<Purpose>> =
    LazyLock::new(|| Lexicon::new(BEFORE.iter().flat_map(|&(purpose, words)| words.iter().map(move |&word| (word, purpose)))));
static AFTER_WORDS: LazyLock<Lexicon<Purpose>> =
    LazyLock::new(|| Lexicon::new(AFTER.iter().flat_map(|&(purpose, words)| words.iter().map(move |&word| (word, purpose)))));
static FREE_WORDS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::new(FREE.iter().map(|&word| (word, ()))));

/// What the amount from `start` to `end` is for; words before `floor` belong to another amount.
pub(super) fn purpose(text: &str, floor: usize, start: usize, end: usize) -> Purpose {
    let head = before(text, start);
    let head = head.get(floor.min(head.len())..).unwrap_or_default();
    following(after(text, end)).or_else(|| bundle(before(text, start))).or_else(|| leading(head)).unwrap_or(Purpose::Item)
}

/// Words that follow at once.
fn following(rest: &str) -> Option<Purpose> {
    let rest = trim_start(rest);
    let rest = rest.strip_prefix(['*', '+', '-', '–', '(']).map_or(rest, trim_start);
    AFTER_WORDS.longest(rest, whole).map(|(_, &purpose)| purpose)
}

/// The nearest words before: the last ones, or longer ones that end in them.
fn leading(head: &str) -> Option<Purpose> {
    let mut nearest: Option<(usize, Purpose)> = None;
    for (start, _) in word_starts(head) {
        if let Some((length, &purpose)) = BEFORE_WORDS.longest(after(head, start), whole)
            && nearest.is_none_or(|(next, _)| start + length > next)
        {
            nearest = Some((start, purpose));
        }
    }
    nearest.map(|(_, purpose)| purpose)
}

/// "2 for" or "3 ×".
fn bundle(head: &str) -> Option<Purpose> {
    let (purpose, words) = BUNDLE;
    let head = trim_end(head);
    let word = words.iter().find(|word| {
        head.len() > word.len() && head.get(head.len() - word.len()..).is_some_and(|tail| tail.eq_ignore_ascii_case(word))
    })?;
    trim_end(before(head, head.len() - word.len())).chars().next_back().and_then(digit).map(|_| purpose)
}

/// Places where a word starts, the last first, within reach of the end.
fn word_starts(head: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    head.char_indices()
        .rev()
        .take_while(move |&(start, c)| {
            head.len() - start <= REACH && !matches!(c, '!' | '?' | ';' | '|' | ',' | '，' | '。' | '；')
        })
        .filter(move |&(start, c)| {
            let previous = head.get(..start).and_then(|left| left.chars().next_back());
            c.is_alphanumeric() && !(is_spaced_letter(c) && previous.is_some_and(is_spaced_letter))
        })
}

fn whole(_: &Purpose, matched: &str, rest: &str) -> bool {
    !(matched.chars().next_back().is_some_and(is_spaced_letter) && rest.chars().find_map(fold).is_some_and(is_spaced_letter))
}

/// "Free", with nothing else beside it than what is free: the amount is nothing. `None` where the text does not say so.
pub(super) fn free(text: &str) -> Option<Purpose> {
    let text = trim_start(trim_end(text)).trim_matches(['!', '.', '*', '(', ')']);
    let word = |text| {
        FREE_WORDS.longest(text, |(), matched, rest| {
            !(matched.chars().next_back().is_some_and(is_spaced_letter) && rest.chars().next().is_some_and(is_spaced_letter))
        })
    };
    let of = |rest: &str| {
        let rest = trim_start(trim_end(rest)).trim_matches([':', '-', '!', '.']);
        let rest = trim_start(trim_end(rest));
        if rest.is_empty() {
            return Some(Purpose::Item);
        }
        BEFORE_WORDS.longest(rest, whole).filter(|&(length, _)| length == rest.len()).map(|(_, &purpose)| purpose)
    };
    if let Some((length, ())) = word(text) {
        return of(after(text, length));
    }
    // "Versand: kostenlos"
    let (start, _) = text
        .char_indices()
        .find(|&(start, _)| start > 0 && word(after(text, start)).is_some_and(|(length, ())| start + length == text.len()))?;
    of(before(text, start))
}

/// Whether the text is nothing but words for a price.
pub(super) fn is_said(text: &str) -> bool {
    let text = trim_start(trim_end(text));
    BEFORE_WORDS.longest(text, whole).is_some_and(|(length, _)| {
        let rest = after(text, length).trim_matches(|c: char| !c.is_alphanumeric());
        rest.is_empty() || (length > 0 && is_said(rest))
    })
}

//! Amounts in words: "five hundred dollars", "dreizehn Euro fünfzig", 五百块.
//!
//! A number in words counts only where a sign of a currency follows it at once. Each language is read by itself: "on" is ten in
//! Turkish, and a word before "dollars" in English is no Turkish number.

use std::ops::Range;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::Money;
use super::fold::{after, before, is_dash, is_space, is_spaced_letter, past_spaces};
use super::han;
use super::lexicon::Lexicon;
use super::place::Setting;
use super::purpose::purpose;
use super::scale;
use super::sign::{self, Found};
use super::tax;
use crate::packs::money::numbers::{LANGUAGES, Part};

/// Words of one number.
const MAX_WORDS: usize = 24;
/// Places of a text where a number is looked for.
const MAX_PLACES: usize = 400;

/// What a word is in one language.
#[derive(Debug, Clone, Copy)]
struct Word {
    language: usize,
    meaning: Meaning,
    /// It is a common word of another kind in another language.
    shared: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Count(u64),
    Times(u64),
    Share(u64),
    And,
}

static WORDS: LazyLock<Lexicon<Word>> = LazyLock::new(|| {
    let all = LANGUAGES.iter().enumerate().flat_map(|(language, rules)| rules.words.iter().map(move |entry| (language, entry)));
    Lexicon::new(all.flat_map(|(language, &(part, words))| {
        let shared = LANGUAGES.get(language).map_or("", |rules| rules.shared);
        words.split_ascii_whitespace().zip(0..).map(move |(word, nth)| {
            let shared = shared.split(' ').any(|other| other == word);
            let meaning = match part {
                Part::From(first, step) => Meaning::Count(first + step * nth),
                Part::Times(times) => Meaning::Times(times),
                Part::Share(share) => Meaning::Share(share),
                Part::And => Meaning::And,
            };
            (word, Word { language, meaning, shared })
        })
    }))
});

/// A number and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Spelled {
    pub(super) value: Decimal,
    pub(super) range: Range<usize>,
}

/// A number that digits go on: "천 4백만" begins before its first digit. `start` is where the digits' amount starts.
pub(super) fn around(text: &str, start: usize, setting: &Setting) -> Option<Money> {
    let head = before(text, start).trim_end_matches(is_space);
    let c = head.chars().next_back()?;
    let at = head.len() - c.len_utf8();
    let (_, end) = scale::unit_at(text, at)?;
    let before_unit = before(text, at).chars().next_back();
    if end != head.len() || before_unit.is_some_and(|c| !is_space(c)) {
        return None;
    }
    at_place(text, at, setting)
        .filter(|(spelled, _)| spelled.range.end > start)
        .map(|(spelled, sign)| money(text, setting, spelled, sign))
}

/// The first amount in words of a text.
pub(super) fn find(text: &str, setting: &Setting) -> Option<Money> {
    let mut previous = ' ';
    let mut places = 0;
    for (at, c) in text.char_indices() {
        let begins = !(is_spaced_letter(c) && is_spaced_letter(previous)) && c.is_alphabetic();
        previous = c;
        if !begins {
            continue;
        }
        places += 1;
        if places > MAX_PLACES {
            return None;
        }
        if let Some((spelled, sign)) = at_place(text, at, setting) {
            return Some(money(text, setting, spelled, sign));
        }
    }
    None
}

/// The longest number at a place that a sign follows at once, or stands before.
fn at_place(text: &str, at: usize, setting: &Setting) -> Option<(Spelled, Found)> {
    let signed = |spelled: Spelled| {
        let end = if spelled.value >= Decimal::ONE_THOUSAND { scale::link(text, spelled.range.end) } else { spelled.range.end };
        let back = sign::after_amount(text, end);
        let many = spelled.value >= Decimal::ONE_THOUSAND; // nobody weighs a thousand pounds
        let sign = back.filter(|sign| sign.meaning.counts(setting, many));
        let front = || sign::before_amount(text, 0, at).filter(|sign| !sign.meaning.is_loose());
        Some((spelled, sign.or_else(front)?))
    };
    if let Some(spelled) = han::read(text, at) {
        return signed(spelled);
    }
    number(text, at, setting).filter_map(signed).max_by_key(|(spelled, _)| spelled.range.end)
}

/// Every number that a language reads at a place, however many of the words it takes: "cent" may be a hundred, or the sign.
///
/// On a page whose language is known, English is the only other that is read.
fn number(text: &str, at: usize, setting: &Setting) -> impl Iterator<Item = Spelled> {
    let begins = WORDS.longest(after(text, at), |_, _, _| true).is_some();
    let spoken = setting.language;
    let known = LANGUAGES.iter().any(|rules| spoken.is_some_and(|spoken| spoken == *rules.tag.as_bytes()));
    let languages = LANGUAGES.iter().enumerate().filter(move |(_, rules)| {
        begins && (!known || rules.tag == "en" || spoken.is_some_and(|spoken| spoken == *rules.tag.as_bytes()))
    });
    languages.flat_map(move |(language, _)| in_language(text, at, language, known))
}

/// The same of one language. `sure`: the text is in it.
fn in_language(text: &str, start: usize, language: usize, sure: bool) -> Vec<Spelled> {
    let mut found = Vec::new();
    let Some(rules) = LANGUAGES.get(language) else { return found };
    let mut sum = Sum { ones_first: rules.ones_first, ..Sum::default() };
    let mut at = start;
    let mut shared = !sure;
    for _ in 0..MAX_WORDS {
        let whole = |word: &Word, matched: &str, rest: &str| {
            word.language == language
                && (rules.compounds || !(ends_in_letter(matched) && rest.chars().next().is_some_and(is_spaced_letter)))
        };
        let Some((length, word)) = WORDS.longest(after(text, at), whole) else { break };
        if !sum.take(word.meaning) {
            break;
        }
        at += length;
        shared &= word.shared;
        let rest = after(text, at);
        if word.meaning != Meaning::And && !shared && !rest.chars().next().is_some_and(is_spaced_letter) {
            found.extend(sum.total().map(|value| Spelled { value, range: start..at }));
        }
        at += rest.chars().next().filter(|&c| is_space(c) || is_dash(c)).map_or(0, char::len_utf8);
    }
    found
}

fn ends_in_letter(text: &str) -> bool {
    text.chars().next_back().is_some_and(is_spaced_letter)
}

/// A number while its words are taken: groups below a thousand, times what follows them.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    total: u64,
    group: u64,
    /// The last multiplier; a larger one multiplies all before it ("mil millones").
    last: Option<u64>,
    share: Option<u64>,
    ones_first: bool,
    begun: bool,
}

impl Sum {
    /// Adds a word; `false` where it cannot be part of the number.
    fn take(&mut self, word: Meaning) -> bool {
        match word {
            Meaning::And => return self.begun,
            Meaning::Share(share) => {
                if self.begun {
                    return false;
                }
                self.share = Some(share);
            }
            Meaning::Count(count) => {
                let below = self.group % 100;
                let fits = self.share.is_none()
                    && match count {
                        0..10 => below.is_multiple_of(10),
                        10..100 => below == 0 || (self.ones_first && below < 10 && count.is_multiple_of(10)),
                        100..1000 => self.group == 0,
                        _ => self.group == 0 && self.total == 0,
                    };
                if !fits {
                    return false;
                }
                self.group += count;
            }
            Meaning::Times(times @ ..1000) => {
                if self.group >= times || self.share.is_some() {
                    return false;
                }
                self.group = self.group.max(1) * times;
            }
            Meaning::Times(times) => {
                if self.last.is_some_and(|last| times > last) && self.group == 0 {
                    let Some(total) = self.total.checked_mul(times) else { return false };
                    self.total = total;
                } else {
                    if self.last.is_some_and(|last| times >= last) {
                        return false;
                    }
                    let part = match self.share.take() {
                        Some(share) => times / share,
                        None => self.group.max(1).saturating_mul(times),
                    };
                    self.total = self.total.saturating_add(part);
                    self.group = 0;
                }
                self.last = Some(times);
            }
        }
        self.begun = true;
        true
    }

    /// The number so far; half of nothing is none.
    fn total(&self) -> Option<Decimal> {
        let value = self.total.saturating_add(self.group);
        (self.share.is_none() && value > 0).then(|| Decimal::from(value))
    }
}

/// The amount of a number and its sign, with the hundredths that may follow.
fn money(text: &str, setting: &Setting, spelled: Spelled, sign: Found) -> Money {
    let currency = sign.meaning.currency(setting, false);
    let mut value = spelled.value;
    let mut range = spelled.range.start.min(sign.start)..spelled.range.end.max(sign.end);
    if sign.meaning.part > 1 {
        if currency.is_some() {
            value = value.checked_div(Decimal::from(sign.meaning.part)).unwrap_or(value);
        }
    } else if let Some((part, end)) = hundredths(text, range.end, setting) {
        (value, range.end) = (value + part, end);
    }
    let purpose = purpose(text, 0, range.start, range.end);
    let tax = tax::beside(text, 0, &range, purpose);
    Money { amount: value.normalize(), currency, high: None, purpose, tax, span: range }
}

/// "And forty-five cents", "fünfzig", 三毛.
fn hundredths(text: &str, at: usize, setting: &Setting) -> Option<(Decimal, usize)> {
    /// Tenths, then hundredths.
    const MAX_PARTS: usize = 2;
    let mut sum = Decimal::ZERO;
    let mut end = at;
    for _ in 0..MAX_PARTS {
        let start = past_spaces(text, end).unwrap_or(end);
        let past_and = number_start(text, start);
        let found = [start, past_and].into_iter().filter_map(|at| part_at(text, at, setting)).max_by_key(|(_, end)| *end);
        let Some((part, next)) = found else { break };
        (sum, end) = (sum + part, next);
    }
    (end > at).then_some((sum, end))
}

/// Past a word for "and".
fn number_start(text: &str, at: usize) -> usize {
    let is_and = |word: &Word, matched: &str, rest: &str| {
        word.meaning == Meaning::And && !(ends_in_letter(matched) && rest.chars().next().is_some_and(is_spaced_letter))
    };
    WORDS.longest(after(text, at), is_and).map_or(at, |(length, _)| past_spaces(text, at + length).unwrap_or(at + length))
}

/// A number below a hundred, and what part of the currency it counts: as said, or hundredths where the sentence ends.
fn part_at(text: &str, at: usize, setting: &Setting) -> Option<(Decimal, usize)> {
    if before(text, at).ends_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let han = han::read(text, at);
    // After 五元 a bare 五 is five tenths; elsewhere what ends the sentence is hundredths.
    let bare = if han.is_some() { 10 } else { 100 };
    let part = |spelled: Spelled| {
        let end = spelled.range.end;
        if let Some(sign) = sign::after_amount(text, end).filter(|sign| sign.meaning.part > 1) {
            return Some((spelled.value.checked_div(Decimal::from(sign.meaning.part))?, sign.end));
        }
        let next = after(text, end).trim_start().chars().next();
        let ends = next.is_none_or(|c| matches!(c, '.' | ',' | '!' | '?' | ';' | '。' | '！'));
        if ends { Some((spelled.value.checked_div(Decimal::from(bare))?, end)) } else { None }
    };
    han.into_iter()
        .chain(number(text, at, setting))
        .filter(|spelled| spelled.value < Decimal::ONE_HUNDRED)
        .filter_map(part)
        .max_by_key(|(_, end)| *end)
}

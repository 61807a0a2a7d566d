//! Multipliers after a number: `1.5k`, `2 millions`, `3 lakh`, `1,5 jt`, `12万`, `4억 2천만`.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::fold::{after, digit, is_space, is_spaced_letter};
use super::lexicon::Lexicon;
use super::numeral::Numeral;
use super::sign;
use crate::packs::money::scales::{LINKS, SCALE_LETTERS, SCALES, SECTION_UNITS};

static WORDS: LazyLock<Lexicon<u64>> =
    LazyLock::new(|| Lexicon::new(SCALES.iter().flat_map(|&(times, words)| words.iter().map(move |&word| (word, times)))));

/// A number with its multiplier worked in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scaled {
    pub(super) value: Decimal,
    /// Where it ends in the text.
    pub(super) end: usize,
    /// There was a multiplier.
    pub(super) scaled: bool,
}

/// The number `value`, read up to `end`, times what follows it.
pub(super) fn scale(text: &str, value: Decimal, end: usize) -> Option<Scaled> {
    let next = after(text, past_space(text, end)).chars().next();
    if !next.is_some_and(|c| c.is_ascii_alphabetic() || (!c.is_ascii() && c.is_alphabetic())) {
        return Some(Scaled { value, end, scaled: false });
    }
    if let Some((times, end)) = letter(text, end).or_else(|| letter_of_code(text, end)) {
        return product(value, times, end);
    }
    if let Some(scaled) = sections(text, value, end) {
        return Some(scaled);
    }
    let mut scaled = Scaled { value, end, scaled: false };
    for _ in 0..2 {
        // "mil millones" is one after the other
        let Some((times, end)) = word(text, scaled.end) else { break };
        scaled = product(scaled.value, times, end)?;
    }
    if scaled.scaled {
        scaled.end = link(text, scaled.end);
    }
    Some(scaled)
}

/// A multiplier that follows a currency: `75 USD millones`.
pub(super) fn word_after(text: &str, value: Decimal, end: usize) -> Option<Scaled> {
    let (times, end) = word(text, end).filter(|&(times, _)| times >= 1_000_000)?;
    product(value, times, end)
}

fn product(value: Decimal, times: u64, end: usize) -> Option<Scaled> {
    Some(Scaled { value: value.checked_mul(Decimal::from(times))?.normalize(), end, scaled: true })
}

fn letter(text: &str, end: usize) -> Option<(u64, usize)> {
    let mut rest = after(text, end).chars();
    let c = rest.next()?;
    let &(_, times) = SCALE_LETTERS.iter().find(|&&(letter, _)| letter == c)?;
    rest.next().is_none_or(|next| !is_spaced_letter(next) && !next.is_numeric()).then_some((times, end + 1))
}

/// "120 MEUR": a letter that touches the code after it.
fn letter_of_code(text: &str, end: usize) -> Option<(u64, usize)> {
    let start = past_space(text, end);
    let c = after(text, start).chars().next()?;
    let &(_, times) = SCALE_LETTERS.iter().find(|&&(letter, _)| letter == c)?;
    let is_code = text.get(start + 1..start + 4)?.bytes().all(|byte| byte.is_ascii_uppercase());
    let code = sign::starting_at(text, start + 1).filter(|sign| is_code && sign.meaning.is_code && sign.end == start + 4);
    code.map(|_| (times, start + 1))
}

fn word(text: &str, end: usize) -> Option<(u64, usize)> {
    let start = past_space(text, end);
    let whole = |_: &u64, matched: &str, rest: &str| {
        !matched.chars().next_back().is_some_and(is_spaced_letter) || !rest.chars().next().is_some_and(is_spaced_letter)
    };
    let (length, &times) = WORDS.longest(after(text, start), whole)?;
    let end = start + length;
    Some((
        times,
        if after(text, end).starts_with('.') && !after(text, end + 1).starts_with(|c| digit(c).is_some()) {
            end + 1
        } else {
            end
        },
    ))
}

/// Past a small word between multiplier and currency.
pub(super) fn link(text: &str, end: usize) -> usize {
    let start = past_space(text, end);
    let rest = after(text, start);
    let link = LINKS.iter().find(|&&link| rest.get(..link.len()).is_some_and(|word| word.eq_ignore_ascii_case(link)));
    match link {
        Some(link) if link.ends_with('\'') || after(rest, link.len()).starts_with(is_space) => start + link.len(),
        _ => end,
    }
}

/// Past a space or two.
pub(super) fn past_space(text: &str, at: usize) -> usize {
    at + after(text, at).chars().take(2).take_while(|&c| is_space(c)).map(char::len_utf8).sum::<usize>()
}

/// The unit of ten that stands at a place, and where it ends.
pub(super) fn unit_at(text: &str, at: usize) -> Option<(u64, usize)> {
    let c = after(text, at).chars().next()?;
    SECTION_UNITS.iter().find(|&&(unit, _)| unit == c).map(|&(unit, times)| (times, at + unit.len_utf8()))
}

/// Numbers as Chinese, Japanese and Korean build them: digits times small units make a section, sections times large units the whole.
fn sections(text: &str, value: Decimal, end: usize) -> Option<Scaled> {
    /// No number has more parts.
    const MAX_PARTS: usize = 16;
    let (mut total, mut section, mut number) = (Decimal::ZERO, Decimal::ZERO, Some(value));
    let (mut at, mut scaled) = (end, false);
    for _ in 0..MAX_PARTS {
        if let Some((times, next)) = unit_at(text, at).or_else(|| unit_at(text, past_space(text, at))) {
            let unit = Decimal::from(times);
            if times < 10_000 {
                section = section.checked_add(number.unwrap_or(Decimal::ONE).checked_mul(unit)?)?;
            } else {
                let part = section.checked_add(number.unwrap_or_default())?;
                total = if part.is_zero() { total.checked_mul(unit)? } else { total.checked_add(part.checked_mul(unit)?)? };
                section = Decimal::ZERO;
            }
            (number, at, scaled) = (None, next, true);
            continue;
        }
        // After a unit more digits may follow: touching, or one space on where another unit follows them.
        if !scaled || number.is_some() {
            break;
        }
        let start = past_space(text, at);
        if after(text, start).chars().next().and_then(digit).is_none() {
            break;
        }
        let more = Numeral::read(text, start, false);
        if more.count() > 4 || (start != at && unit_at(text, more.end).is_none()) {
            break;
        }
        number = more.value(false);
        at = more.end;
    }
    let value = total.checked_add(section)?.checked_add(number.unwrap_or_default())?;
    scaled.then(|| Scaled { value: value.normalize(), end: at, scaled })
}

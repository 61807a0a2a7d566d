//! One pass over a title.

use super::measure::{number, times, unit};
use super::packs::pack_of;
use super::software;
use super::vocabulary::{Meaning, at_start, common, meaning};
use super::{Article, Title, Word};
use crate::packs::offers::units::Dimension;
use crate::packs::offers::words::Role;
use crate::read::money::fold;

/// Characters of a title that are read: search spam beyond it tells nothing.
const MAX_TITLE: usize = 300;
/// Characters a model code has at least, and a number at least to be one.
const CODE: usize = 3;
const LONG_NUMBER: usize = 3;

pub(super) fn scan(text: &str) -> Title {
    let chars = straightened(text);
    let folded: String = chars.iter().collect();
    let mut title = Title { compact: chars.iter().filter(|c| c.is_alphanumeric()).collect(), ..Title::default() };
    title.trigrams = trigrams(&title.compact);
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let rest = chars.get(at..).unwrap_or_default();
        let first = starts_word(&chars, at);
        at += if !c.is_alphanumeric() {
            1
        } else if let Some(length) = (first && c.is_ascii_digit()).then(|| measured(&mut title, rest)).flatten() {
            length
        } else if is_unspaced(c) {
            unspaced(&mut title, rest)
        } else {
            chunk(&mut title, rest)
        };
    }
    packs(&mut title, &chars);
    title.article = Article::of(&folded, &title);
    title
}

/// A title's characters as they are read.
pub(super) fn straightened(text: &str) -> Vec<char> {
    text.chars().take(MAX_TITLE).filter_map(fold).map(straight).collect()
}

/// Whether no letter or digit stands before: none of a script that puts spaces between words.
pub(super) fn starts_word(chars: &[char], at: usize) -> bool {
    at == 0 || chars.get(at - 1).is_some_and(|before| !before.is_alphanumeric() || is_unspaced(*before))
}

/// Curly quotes and primes to straight ones: both write inches.
fn straight(c: char) -> char {
    match c {
        '“' | '”' | '″' | '„' => '"',
        '′' => '\'',
        _ => c,
    }
}

/// A measure at the start, or several pieces of one: the characters read.
fn measured(title: &mut Title, rest: &[char]) -> Option<usize> {
    let first = number(rest)?;
    let after = rest.get(first.length..)?;
    if let Some((dimension, of, length)) = unit(after, first.value) {
        add(title, dimension, first.value * of);
        return Some(first.length + length);
    }
    let times = times(rest)?;
    add(title, Dimension::Pieces, first.value);
    add(title, times.dimension, times.value);
    Some(times.length)
}

fn add(title: &mut Title, dimension: Dimension, value: f64) {
    let values = title.measures.entry(dimension).or_default();
    if value > 0.0 && !values.contains(&value) {
        values.push(value);
    }
}

/// Letters of a script without spaces: words of the vocabulary, and pairs of neighbours between them.
fn unspaced(title: &mut Title, rest: &[char]) -> usize {
    let run: String = rest.iter().take_while(|c| is_unspaced(**c) && c.is_alphanumeric()).collect();
    let mut between = String::new();
    let mut at = 0;
    while let Some(tail) = run.get(at..).filter(|tail| !tail.is_empty()) {
        if let Some((length, meaning)) = at_start(tail) {
            pairs(title, &between);
            between.clear();
            push(title, meaning.1, Some(meaning));
            at += length;
        } else if let Some(c) = tail.chars().next() {
            between.push(c);
            at += c.len_utf8();
        }
    }
    pairs(title, &between);
    run.chars().count().max(1)
}

fn pairs(title: &mut Title, run: &str) {
    let chars: Vec<char> = run.chars().collect();
    if chars.len() == 1 {
        push(title, run, None);
    }
    for pair in chars.windows(2) {
        push(title, &pair.iter().collect::<String>(), None);
    }
}

/// Letters and digits, joined by `-`, `/`, `.` and the like: a word, several, or a code.
fn chunk(title: &mut Title, rest: &[char]) -> usize {
    if let Some((length, version)) = software::version(rest) {
        title.numbers.insert(version.clone());
        push(title, &version, None);
        return length;
    }
    let inside = |at: usize| rest.get(at).is_some_and(|c| c.is_alphanumeric() && !is_unspaced(*c));
    let mut length = 0;
    while inside(length) || (rest.get(length).is_some_and(|c| matches!(c, '-' | '/' | '.' | '_')) && inside(length + 1)) {
        length += 1;
    }
    let chunk = rest.get(..length).unwrap_or_default();
    let parts: Vec<String> = chunk.split(|c| !c.is_alphanumeric()).map(|part| part.iter().collect()).collect();
    let joined = parts.concat();
    let (digits, letters) = (joined.contains(|c: char| c.is_ascii_digit()), joined.contains(char::is_alphabetic));
    let whole = if letters { None } else { number(chunk).filter(|number| number.length == length) };
    let decimal = whole.as_ref().is_some_and(|_| parts.len() > 1);
    let mixed = digits && letters && joined.chars().count() >= CODE;
    let long = digits && !letters && !decimal && joined.len() >= if parts.len() == 1 { LONG_NUMBER } else { LONG_NUMBER + 3 };
    if (mixed || long) && !title.codes.contains(&joined) {
        title.codes.push(joined);
    }
    if let Some(number) = whole {
        title.numbers.insert(number.text.clone());
        push(title, &number.text, None);
    } else {
        for part in &parts {
            if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) {
                title.numbers.insert(part.clone());
            }
            if let Some(version) =
                part.strip_prefix('v').filter(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
            {
                title.numbers.insert(version.to_owned());
            }
            push(title, part, meaning(part));
        }
        let system = parts.last().and_then(|part| meaning(part)).filter(|(_, english)| matches!(*english, "windows" | "mac"));
        length += system.map_or(0, |(_, system)| software::versions(system, rest.get(length..).unwrap_or_default()));
    }
    length.max(1)
}

fn push(title: &mut Title, word: &str, meaning: Option<Meaning>) {
    let (role, text) = meaning.map_or((None, word), |(role, english)| (Some(role), english));
    if role == Some(Role::Edition) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        title.numbers.insert(text.to_owned());
    }
    if role != Some(Role::Noise) && !title.has(text) {
        title.words.push(Word { text: text.to_owned(), role, weight: weight(text, role) });
    }
}

/// How much a word tells. Figures chosen by hand: numbers tell siblings apart, short words are mostly grammar.
fn weight(text: &str, role: Option<Role>) -> f32 {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    match role {
        Some(Role::Colour) => 0.5,
        Some(Role::For | Role::Fits) => 0.1,
        Some(Role::Maker) => 0.5,
        _ if digits == text.len() => {
            if digits < CODE {
                1.0
            } else {
                1.6
            }
        }
        _ if digits > 0 => 2.0,
        _ => common(text).unwrap_or(if text.chars().count() <= 3 { 0.8 } else { 1.2 }),
    }
}

/// `pack of 6` and the like, anywhere.
fn packs(title: &mut Title, chars: &[char]) {
    let starts = (0..chars.len()).filter(|at| starts_word(chars, *at));
    for (pieces, _) in starts.filter_map(|at| pack_of(chars.get(at..)?)) {
        add(title, Dimension::Pieces, f64::from(pieces));
    }
}

fn trigrams(compact: &str) -> Vec<u64> {
    let chars: Vec<u64> = compact.chars().map(u64::from).collect();
    let mut trigrams: Vec<u64> = chars.windows(3).map(|three| three.iter().fold(0, |sum, c| sum << 21 | c)).collect();
    trigrams.sort_unstable();
    trigrams.dedup();
    trigrams
}

/// Letters of scripts that put no spaces between words; Korean does.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..)
}

//! Every word of every language as one trie, walked once from each place where a word may begin.
//!
//! An Aho-Corasick automaton over the same words looks at every byte; a word of a script with spaces can begin only after something that
//! is no letter, so most bytes need no look (ARCHITECTURE.md has the figures). A walk is bounded by the longest word, so
//! the whole stays linear. Walks see through what changes with context: leetspeak ("wh4tsapp"), words cut by a mark ("tele-gram") and
//! letters set apart ("W h a t s A p p").

mod starts;
mod trie;

use std::ops::Range;
use std::sync::LazyLock;

use starts::PREFIX as SET_APART;
use trie::{STAR, Trie};

use super::fold::Folded;
use crate::packs::phrases::{Concept, LANGUAGES};

/// A word that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    /// What it means.
    pub(super) concept: Concept,
    /// Whose word it is, by the language's number; 0 for names that are the same everywhere.
    pub(super) language: u8,
    /// It goes on at will (`transfer*`); otherwise a letter may not follow, in scripts with spaces.
    open: bool,
}

static TRIE: LazyLock<Trie> = LazyLock::new(|| Trie::new(all_words()));

/// Every word, folded, with what it means; sorted.
fn all_words() -> Vec<(Vec<u8>, Word)> {
    let mut words = Vec::new();
    for language in LANGUAGES {
        let number = language.number();
        for (concept, lists) in language.words {
            for written in lists.iter().flat_map(|list| list.split(", ")) {
                let (text, open) = written.strip_suffix('*').map_or((written, false), |stem| (stem, true));
                let word = Word { concept: *concept, language: number, open };
                let folded = Folded::new(text).text().as_bytes().to_owned();
                if number == 0 && folded.contains(&b'l') {
                    // "TeIegram" with a capital i: only names are worth this disguise.
                    words.push((folded.iter().map(|byte| if *byte == b'l' { b'i' } else { *byte }).collect(), word));
                }
                if folded.contains(&STAR) {
                    words.push((folded.iter().copied().filter(|byte| *byte != STAR).collect(), word));
                }
                words.push((folded, word));
            }
        }
    }
    words.sort_by(|a, b| a.0.cmp(&b.0));
    words
}

/// Letters set apart that are read at a time.
const LONGEST_APART: usize = 48;

/// Finds every word in a folded text, by where they begin.
pub(super) fn find(text: &str, mut found: impl FnMut(Word, Range<usize>)) {
    let trie = LazyLock::force(&TRIE);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if is_single(bytes, at) {
            let apart = set_apart(bytes, at);
            if apart.len() >= SET_APART {
                for start in 0..apart.len() {
                    if !trie.starts.may_begin_apart(apart.get(start..).unwrap_or_default()) {
                        continue;
                    }
                    trie.walk(&apart, start, true, |word, end| {
                        if end - start >= SET_APART {
                            found(word, at + 2 * start..at + 2 * end - 1);
                        }
                    });
                }
                at += 2 * apart.len() - 1;
                continue;
            }
        }
        if trie.starts.may_begin(bytes, at) {
            trie.walk(bytes, at, false, |word, end| found(word, at..end));
        }
        at = next_start(bytes, at, byte);
    }
}

/// The next place where a word may begin: behind the letters or digits that stand here, or behind this one character.
fn next_start(text: &[u8], at: usize, byte: u8) -> usize {
    let mut next = at + length_of(byte);
    if byte.is_ascii_digit() {
        while text.get(next).is_some_and(u8::is_ascii_digit) {
            next += 1;
        }
    } else if is_letter(byte) {
        while let Some(&letter) = text.get(next).filter(|letter| is_letter(**letter)) {
            next += length_of(letter);
        }
    }
    next
}

/// Whether no word of a text means anything.
pub(super) fn is_meaningless(text: &str) -> bool {
    let mut meaningless = true;
    find(Folded::new(text).text(), |word, _| meaningless &= matches!(word.concept, Concept::Support | Concept::Digit));
    meaningless
}

/// A letter of a script whose words stand between spaces and whose folded form is found word by word: Latin and Cyrillic. Arabic,
/// Devanagari and Hangul words grow at their ends, and Arabic ones at their beginnings.
#[inline]
pub(super) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, 0xD0 | 0xD1)
}

/// Whether a word may end before this byte.
fn ends_word(text: &[u8], at: usize) -> bool {
    let last_is_letter = at.checked_sub(1).and_then(|last| text.get(last)).is_some_and(|&last| {
        last.is_ascii_alphabetic() || matches!(at.checked_sub(2).and_then(|lead| text.get(lead)), Some(0xD0 | 0xD1))
    });
    let last_is_digit = at.checked_sub(1).and_then(|last| text.get(last)).is_some_and(u8::is_ascii_digit);
    let next = text.get(at);
    !(last_is_letter && next.is_some_and(|&next| is_letter(next)) || last_is_digit && next.is_some_and(u8::is_ascii_digit))
}

/// A letter with a space behind it and none other before that.
fn is_single(text: &[u8], at: usize) -> bool {
    let byte_at = |index: usize| text.get(index).copied();
    byte_at(at).is_some_and(|byte| byte.is_ascii_alphabetic())
        && byte_at(at + 1) == Some(b' ')
        && byte_at(at + 2).is_some_and(|byte| byte.is_ascii_alphabetic())
}

/// The letters from here on that stand one by one, with a space between.
fn set_apart(text: &[u8], from: usize) -> Vec<u8> {
    let letters = text.get(from..).unwrap_or_default().chunks(2).take(LONGEST_APART);
    let apart = letters.take_while(|pair| pair.first().is_some_and(u8::is_ascii_alphabetic));
    let mut letters = Vec::new();
    for pair in apart {
        let followed_by_letter = pair.get(1).is_some_and(|&next| is_letter(next));
        if followed_by_letter {
            break; // the first letter of an ordinary word
        }
        letters.extend(pair.first());
        if pair.get(1) != Some(&b' ') {
            break;
        }
    }
    letters
}

/// How many bytes a character takes that begins with this one.
pub(super) fn length_of(lead: u8) -> usize {
    match lead {
        0..=0xBF => 1,
        0xC0..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xFF => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_passed_over() {
        let mut missed = Vec::new();
        for (bytes, word) in all_words() {
            let Ok(written) = String::from_utf8(bytes) else { continue };
            let text = format!("- {} .", written.replace('*', "es"));
            let mut hit = false;
            find(&text, |found, _| hit |= found.concept == word.concept && found.language == word.language);
            if !hit {
                missed.push(written);
            }
        }
        assert!(missed.is_empty(), "{missed:?}");
    }

    #[test]
    fn other_scripts_may_follow_a_word_at_once() {
        let mut hit = false;
        find("加qq号", |word, range| hit |= word.concept == Concept::ChatApp && range == (3..5));
        assert!(hit);
    }
}

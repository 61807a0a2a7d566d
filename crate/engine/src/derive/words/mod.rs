//! Every word of every language as one trie, walked once from each place where a word may begin. The build script writes it (`write.rs`), so that
//! nothing is worked out when the engine starts.
//!
//! An Aho-Corasick automaton over the same words looks at every byte; a word of a script with spaces can begin only after something that
//! is no letter, so most bytes need no look (the example `words` measures it). A walk is bounded by the longest word, so
//! the whole stays linear. Walks see through what changes with context: leetspeak ("wh4tsapp"), words cut by a mark ("tele-gram") and
//! letters set apart ("W h a t s A p p").

mod keys;
mod pack;
mod starts;
mod trie;
#[cfg(test)]
mod write;

use std::ops::Range;

use keys::PREFIX as SET_APART;
pub(super) use pack::is_letter;
use pack::{Word, length_of, letters};
use starts::Beginning;

use super::fold::Folded;
use crate::packs::phrases::Concept;

/// Letters set apart that are read at a time.
const LONGEST_APART: usize = 48;

/// Finds every word in a folded text, by where they begin.
pub(super) fn find(text: &str, mut found: impl FnMut(Word, Range<usize>)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte == b' ' {
            at += 1; // no word begins with a space
            continue;
        }
        if is_single(bytes, at) {
            let apart = set_apart(bytes, at);
            if apart.len() >= SET_APART {
                for start in 0..apart.len() {
                    if starts::may_begin_apart(apart.get(start..).unwrap_or_default()) {
                        trie::walk(&apart, start, true, &mut |word, end| {
                            if end - start >= SET_APART {
                                found(word, at + 2 * start..at + 2 * end - 1);
                            }
                        });
                    }
                }
                at += 2 * apart.len() - 1;
                continue;
            }
        }
        let start = at;
        let beginning = if is_letter(byte) {
            let length = letters(bytes, at);
            at += length;
            starts::word(bytes, start, length)
        } else {
            at += if byte.is_ascii_digit() { digits(bytes, at) } else { length_of(byte) };
            starts::other(bytes, start)
        };
        match beginning {
            Beginning::Nowhere => {}
            Beginning::Root => trie::walk(bytes, start, false, &mut |word, end| found(word, start..end)),
            Beginning::Behind(place) => trie::walk_on(place, bytes, start, at, &mut |word, end| found(word, start..end)),
        }
    }
}

/// How many digits stand here.
fn digits(text: &[u8], from: usize) -> usize {
    text.get(from..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Whether no word of a text means anything.
pub(super) fn is_meaningless(text: &str) -> bool {
    let mut meaningless = true;
    find(Folded::new(text).text(), |word, _| meaningless &= matches!(word.concept, Concept::Support | Concept::Digit));
    meaningless
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

/// A letter with a space behind it and another one behind that.
#[inline]
fn is_single(text: &[u8], at: usize) -> bool {
    let three = text.get(at..).and_then(|rest| rest.first_chunk::<3>());
    three.is_some_and(|[letter, space, next]| *space == b' ' && letter.is_ascii_lowercase() && next.is_ascii_lowercase())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_passed_over() {
        let mut missed = Vec::new();
        for (bytes, word) in write::all_words(|text| Folded::new(text).text().to_owned()) {
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
    fn the_build_script_wrote_the_words_as_they_are() {
        let words = write::all_words(|text| Folded::new(text).text().to_owned());
        let (tree, starts) = write::tree_and_starts(&words);
        assert!(trie::TREE == tree && starts::STARTS.as_slice() == starts);
    }

    #[test]
    fn other_scripts_may_follow_a_word_at_once() {
        let mut hit = false;
        find("加qq号", |word, range| hit |= word.concept == Concept::ChatApp && range == (3..5));
        assert!(hit);
    }
}

//! Writes what [`super::pack`] and [`super::keys`] describe, when the engine is built.

#![allow(clippy::indexing_slicing, clippy::expect_used, reason = "what is wrong here stops the build")]

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{
    BLOCK, CHARACTERS, DOTTED, ENDS, GOES_ON, HAS_SHORT_STEM, HAS_STEM, LENGTH, PREFIX, Part, SHORT_STEM, SLOT, STEM, Spot,
    WINDOW, character, displacement, entry, fingerprint, first, follower, followers, hash, long_key, slot, spot, window,
    with_character,
};
use super::pack::{END, FEW, LAST, LITERAL, MANY, OPEN, PLACE, STAR, WORDS, Word, letters};
use crate::packs::phrases::LANGUAGES;

/// Bytes that follow, from which on a bit for each of all is shorter to look through.
const MANY_FOLLOW: usize = 10;

/// Every word, folded, with what it means; sorted.
pub(crate) fn all_words(fold: impl Fn(&str) -> String) -> Vec<(Vec<u8>, Word)> {
    let mut words = Vec::new();
    for language in LANGUAGES {
        let number = language.number();
        for (concept, lists) in language.words {
            for written in lists.iter().flat_map(|list| list.split(", ")) {
                let (text, open) = written.strip_suffix('*').map_or((written, false), |stem| (stem, true));
                let word = Word { concept: *concept, language: number, open };
                let folded = fold(text).into_bytes();
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

/// All bits of the two letters that a second word begins with.
const ANY_FOLLOWERS: u32 = 0xFFFF;

/// Words, sorted by their folded bytes.
type Words<'w> = &'w [(Vec<u8>, Word)];
/// A place in the tree and what follows there.
type Place = (usize, u32);
/// Where the letters that words begin with lead to.
type Places = BTreeMap<Vec<u8>, Place>;

/// The tree of sorted words, and their beginnings.
pub(crate) fn tree_and_starts(words: Words<'_>) -> (Vec<u8>, Vec<u8>) {
    let (mut tree, mut places) = (vec![END], Places::new());
    write(&mut tree, &mut places, words, 0);
    (tree, starts(words, &places))
}

/// Writes the place of words that are alike in their first `depth` bytes.
fn write(tree: &mut Vec<u8>, places: &mut Places, words: Words<'_>, depth: usize) {
    let begun = words.iter().filter(|(bytes, _)| depth > 0 && letters(bytes, 0) == depth);
    for (bytes, word) in begun {
        places.entry(bytes[..depth].to_owned()).or_insert((tree.len(), 0)).1 |= follows(&bytes[depth..], word.open);
    }
    let (own, longer) = words.split_at(words.partition_point(|(bytes, _)| bytes.len() == depth));
    if let Some((last, others)) = own.split_last() {
        tree.push(WORDS);
        let bytes = |word: &Word| [word.concept as u8, word.language | if word.open { OPEN } else { 0 }];
        others.iter().for_each(|(_, word)| tree.extend(bytes(word)));
        let [concept, language] = bytes(&last.1);
        tree.extend([concept, language | LAST]);
    }
    let next = |(bytes, _): &(Vec<u8>, Word)| bytes.get(depth).copied().unwrap_or_default();
    let mut groups: Vec<(u8, Words<'_>)> =
        longer.chunk_by(|a, b| next(a) == next(b)).filter_map(|group| Some((next(group.first()?), group))).collect();
    if groups.len() < MANY_FOLLOW {
        groups.sort_by_key(|(byte, _)| *byte != STAR);
    }
    match groups.as_slice() {
        [] => tree.push(END),
        [(byte, group)] => {
            assert!(*byte >= LITERAL, "a control character in a word");
            tree.push(*byte);
            write(tree, places, group, depth + 1);
        }
        groups if groups.len() < MANY_FOLLOW => {
            tree.extend([FEW, u8::try_from(groups.len()).expect("few")]);
            tree.extend(groups.iter().map(|(byte, _)| byte));
            write_places(tree, places, groups, depth);
        }
        groups => {
            tree.push(MANY);
            for group in 0..4 {
                let before = groups.iter().filter(|(byte, _)| byte / 64 < group).count();
                let bits =
                    groups.iter().filter(|(byte, _)| byte / 64 == group).fold(0, |bits, (byte, _)| bits | 1_u64 << (byte % 64));
                tree.push(u8::try_from(before).expect("fewer than all bytes begin a character"));
                tree.extend(bits.to_le_bytes());
            }
            write_places(tree, places, groups, depth);
        }
    }
}

fn write_places(tree: &mut Vec<u8>, places: &mut Places, groups: &[(u8, Words<'_>)], depth: usize) {
    let mut at = tree.len();
    tree.resize(at + PLACE * groups.len(), 0);
    for (_, group) in groups {
        let place = tree.len().to_le_bytes();
        tree[at..at + PLACE].copy_from_slice(&place[..PLACE]);
        at += PLACE;
        write(tree, places, group, depth + 1);
    }
}

/// The beginnings of words.
fn starts(words: Words<'_>, places: &Places) -> Vec<u8> {
    let mut starts = vec![0; LENGTH];
    for (bytes, word) in words {
        let length = letters(bytes, 0);
        if length > 0 { add_letters(&mut starts, bytes, length, word.open) } else { add_other(&mut starts, bytes) }
    }
    add_places(&mut starts, places);
    starts
}

/// Finds a slot for each place: those with the same displacement together, the most crowded first.
fn add_places(starts: &mut [u8], places: &Places) {
    let mut together: BTreeMap<usize, Vec<(u64, Place)>> = BTreeMap::new();
    for (bytes, place) in places {
        let window = window(bytes, 0);
        let key = if bytes.len() <= WINDOW { first(window, bytes.len()) } else { long_key(window, bytes, bytes.len()) };
        let hash = hash(Part::Letters, key);
        together.entry(displacement(hash)).or_default().push((hash, *place));
    }
    let mut together: Vec<_> = together.into_iter().collect();
    together.sort_by_key(|(_, hashes)| std::cmp::Reverse(hashes.len()));
    let mut taken = BTreeSet::new();
    for (displacement, hashes) in together {
        let slots = |shift| hashes.iter().map(|(hash, _)| slot(*hash, shift)).collect::<BTreeSet<_>>();
        let fits = |shift: &u8| slots(*shift).len() == hashes.len() && slots(*shift).is_disjoint(&taken);
        let shift = (0..=u8::MAX).find(fits).expect("a slot for each: otherwise SLOTS is too small");
        taken.append(&mut slots(shift));
        starts[displacement] = shift;
        for (hash, (place, follows)) in hashes {
            let bytes = [&fingerprint(hash).to_le_bytes()[..], &place.to_le_bytes()[..PLACE], &follows.to_le_bytes()].concat();
            starts[slot(hash, shift)..][..SLOT].copy_from_slice(&bytes);
        }
    }
}

/// How many characters of a word tell enough of it, by the first: three Han characters or Hangul syllables, more letters.
fn told_by(first: u64) -> u32 {
    match first & 0xFF {
        0..=0x7F => 3,
        0xC0..=0xE3 => CHARACTERS,
        _ => 3,
    }
}

/// What follows the first letters of a word, as bits.
fn follows(behind: &[u8], open: bool) -> u32 {
    match behind {
        [] => ENDS,
        [b'-' | b' ', next, second, ..] if next.is_ascii_lowercase() && second.is_ascii_lowercase() => {
            follower(*next) | followers(*next, *second)
        }
        // A letter behind which anything may follow.
        [b'-' | b' ', next] if open => follower(*next) | ANY_FOLLOWERS,
        [b'-' | b' ', next, STAR, ..] => follower(*next) | ANY_FOLLOWERS,
        [b'.'] => DOTTED | (0..=u8::MAX).fold(0, |bits, next| bits | follower(next)),
        [b'-' | b' ', next, ..] => follower(*next),
        [b'.', next, ..] => DOTTED | follower(*next),
        _ => GOES_ON,
    }
}

fn add_letters(starts: &mut [u8], bytes: &[u8], length: usize, open: bool) {
    let window = window(bytes, 0);
    if open && length == bytes.len() || bytes.get(length) == Some(&STAR) {
        assert!(length >= SHORT_STEM, "a stem too short to tell anything: {}", String::from_utf8_lossy(bytes));
        let is_short = length < STEM;
        starts[entry(Part::Stem, first(window, SHORT_STEM))] |= if is_short { HAS_SHORT_STEM } else { HAS_STEM };
        if !is_short {
            set(starts, spot(hash(Part::Stem, first(window, STEM))));
        }
    }
    if length >= PREFIX {
        set(starts, spot(hash(Part::Prefix, first(window, PREFIX))));
    }
}

fn add_other(starts: &mut [u8], bytes: &[u8]) {
    let Some((first, mut at)) = character(bytes, 0) else { return };
    let (mut characters, mut count) = (first, 1);
    while let Some((next, length)) = character(bytes, at).filter(|(next, _)| count < told_by(first) && *next != u64::from(STAR)) {
        characters = with_character(characters, next);
        set(starts, spot(hash(Part::Other, characters)));
        count += 1;
        at += length;
    }
    starts[entry(Part::Other, first)] |= 1 << count;
}

fn set(starts: &mut [u8], spot: Spot) {
    let block = u64::from_le_bytes(starts[spot.place..spot.place + BLOCK].try_into().unwrap_or_default()) | spot.bits;
    starts[spot.place..spot.place + BLOCK].copy_from_slice(&block.to_le_bytes());
}

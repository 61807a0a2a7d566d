//! Walks down the tree of all words that see through disguises.

use std::num::NonZeroU32;

use super::ends_word;
use super::pack::{END, FEW, GROUP, LAST, LITERAL, MANY, OPEN, PLACE, ROOT, STAR, WORD, WORDS, Word, is_letter, is_mark};
use crate::packs::phrases::concept;

/// The tree of all words, by their bytes, as [`super::pack`] describes it.
pub(super) static TREE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.tree"));

/// Letters of an ending at most.
const ENDING: usize = 16;

/// A place in the tree.
type Place = NonZeroU32;

/// A text in which words are looked for.
#[derive(Clone, Copy)]
struct Text<'t> {
    bytes: &'t [u8],
    /// Where the word begins that is looked for.
    start: usize,
    /// It is letters that stood apart, so that nobody can tell where its words end.
    joined: bool,
}

/// Finds every word that begins at a byte of the text, shortest first. `joined`: the text is letters that stood apart, so that nobody can tell
/// where its words end.
pub(super) fn walk(bytes: &[u8], start: usize, joined: bool, found: &mut impl FnMut(Word, usize)) {
    follow(ROOT, Text { bytes, start, joined }, start, found);
}

/// Finds every word that begins with the letters from `start` to `at`, which are said to lead to a place.
pub(super) fn walk_on(place: Place, bytes: &[u8], start: usize, at: usize, found: &mut impl FnMut(Word, usize)) {
    let mut leads = None;
    let is_true = || bytes.get(start..at).and_then(|letters| descend(ROOT, letters)) == Some(place);
    follow(place, Text { bytes, start, joined: false }, at, &mut |word, end| {
        if *leads.get_or_insert_with(is_true) {
            found(word, end);
        }
    });
}

/// Goes on from a place that the text up to `at` has led to.
fn follow(mut place: Place, text: Text<'_>, mut at: usize, found: &mut impl FnMut(Word, usize)) {
    loop {
        if look(place, 0) == WORDS {
            place = tell(place, text.joined || ends_word(text.bytes, at), &mut |word| found(word, at));
        }
        let Some(&byte) = text.bytes.get(at) else { return };
        let byte = if byte.is_ascii_whitespace() { b' ' } else { byte };
        if is_letter(byte)
            && let Some(star) = star(place)
        {
            let letters = text.bytes.get(at..).unwrap_or_default().iter().take(ENDING);
            let ending = letters.take_while(|byte| is_letter(**byte) || **byte >= 0x80).count();
            follow(star, text, at + ending, found);
        }
        if let Some(next) = child(place, byte) {
            place = next;
            at += 1;
        } else if at > text.start
            && is_disguise(byte)
            && let Some((next, bytes)) = see_through(place, byte, text.bytes, at)
        {
            place = next;
            at += bytes;
        } else {
            return;
        }
    }
}

/// The place that a byte leads to.
#[inline]
fn child(place: Place, byte: u8) -> Option<Place> {
    match look(place, 0) {
        only if only >= LITERAL => (only == byte).then(|| place.saturating_add(1)),
        FEW => {
            let count = usize::from(look(place, 1));
            let from = place.get() as usize + 2;
            let rank = TREE.get(from..from + count)?.iter().position(|other| *other == byte)?;
            listed(from + count, rank)
        }
        MANY => {
            let group = place.get() as usize + 1 + GROUP * usize::from(byte / 64);
            let (&before, bits) = TREE.get(group..)?.first_chunk::<GROUP>()?.split_first()?;
            let (bits, bit) = (u64::from_le_bytes(*bits.first_chunk()?), 1_u64 << (byte % 64));
            if bits & bit == 0 {
                return None;
            }
            listed(place.get() as usize + 1 + 4 * GROUP, usize::from(before) + (bits & (bit - 1)).count_ones() as usize)
        }
        _ => None,
    }
}

/// The place behind an ending that may be anything.
#[inline]
fn star(place: Place) -> Option<Place> {
    match look(place, 0) {
        STAR => Some(place.saturating_add(1)),
        FEW if look(place, 2) == STAR => listed(place.get() as usize + 2 + usize::from(look(place, 1)), 0),
        MANY => child(place, STAR),
        _ => None,
    }
}

/// The byte that stands so far behind a place.
#[inline]
fn look(place: Place, behind: usize) -> u8 {
    TREE.get(place.get() as usize + behind).copied().unwrap_or(END)
}

/// The place that stands written in a list of them.
#[inline]
fn listed(list: usize, rank: usize) -> Option<Place> {
    let [low, middle, high] = *TREE.get(list + PLACE * rank..)?.first_chunk::<PLACE>()?;
    Place::new(u32::from_le_bytes([low, middle, high, 0]))
}

/// The place that some bytes lead to.
fn descend(place: Place, bytes: &[u8]) -> Option<Place> {
    bytes.iter().try_fold(place, |place, byte| child(tell(place, false, &mut |_| {}), *byte))
}

/// Tells the words that end at a place, and gives the place behind them.
#[inline]
fn tell(mut place: Place, ends: bool, found: &mut impl FnMut(Word)) -> Place {
    if look(place, 0) != WORDS {
        return place;
    }
    place = place.saturating_add(1);
    loop {
        let (number, marks) = (look(place, 0), look(place, 1));
        place = place.saturating_add(WORD);
        let open = marks & OPEN != 0;
        if (ends || open)
            && let Some(concept) = concept(number)
        {
            found(Word { concept, language: marks & !(OPEN | LAST), open });
        }
        if marks & LAST != 0 || place.get() as usize >= TREE.len() {
            return place;
        }
    }
}

/// Whether this may stand in a word for something else.
#[inline]
fn is_disguise(byte: u8) -> bool {
    byte == b' ' || is_mark(byte) || matches!(byte, b'0' | b'1' | b'3'..=b'7' | b'!' | b'$' | b'@')
}

/// Goes on where the text disguises a word: the next place, and how many bytes of the text it took.
fn see_through(place: Place, byte: u8, text: &[u8], at: usize) -> Option<(Place, usize)> {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    if !before.is_some_and(|&before| is_letter(before) || before >= 0x80) {
        return None;
    }
    if is_mark(byte) {
        let following = *text.get(at + 1)?;
        if let Some(space) = child(place, b' ').filter(|_| byte != b'.') {
            return Some((space, 1));
        }
        return Some((child(place, following).filter(|_| is_letter(following))?, 2));
    }
    let letters: &[&str] = match byte {
        b' ' => &["-"],
        b'0' => &["o"],
        b'1' | b'!' => &["i", "l"],
        b'3' => &["e", "з"],
        b'4' => &["a", "ч"],
        b'5' | b'$' => &["s"],
        b'6' => &["b", "б"],
        b'7' => &["t"],
        b'@' => &["a"],
        _ => return None,
    };
    letters.iter().find_map(|letter| descend(place, letter.as_bytes())).map(|next| (next, 1))
}

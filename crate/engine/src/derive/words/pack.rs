//! How the words of all languages are kept: as bytes that the build script writes (`write.rs`) and walks read in place, so that nothing is
//! worked out when the engine starts.
//!
//! The tree of all words begins with an [`END`], so that no place is 0, then comes its root. At each place stand, one after the other:
//!
//! - [`WORDS`] and the words that end here, [`WORD`] bytes each, the last one marked as such; left out where none does;
//! - what may follow: a byte from [`LITERAL`] on is the only one, and its place is the next; [`END`] is nothing; [`FEW`] a count, so many bytes
//!   and the place of each; [`MANY`] four groups of [`GROUP`] bytes and the places of those that are set.

use std::num::NonZeroU32;

use crate::packs::phrases::Concept;

/// A word that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    /// What it means.
    pub(crate) concept: Concept,
    /// Whose word it is, by the language's number; 0 for names that are the same everywhere.
    pub(crate) language: u8,
    /// It goes on at will (`transfer*`); otherwise a letter may not follow, in scripts with spaces.
    pub(crate) open: bool,
}

/// Nothing follows.
pub(crate) const END: u8 = 0;
/// Words end here.
pub(crate) const WORDS: u8 = 1;
/// One of a few bytes follows; [`STAR`] stands first among them.
pub(crate) const FEW: u8 = 2;
/// One of many bytes follows.
pub(crate) const MANY: u8 = 3;
/// The least byte of a folded word: it holds no control characters.
pub(crate) const LITERAL: u8 = b' ';

/// Bytes of a word: its concept, then its language with [`OPEN`] and [`LAST`].
pub(crate) const WORD: u32 = 2;
/// The word goes on at will.
pub(crate) const OPEN: u8 = 0x40;
/// No other word ends here.
pub(crate) const LAST: u8 = 0x80;

/// The place at which every word begins.
pub(crate) const ROOT: NonZeroU32 = NonZeroU32::MIN;

/// Bytes of a place.
pub(crate) const PLACE: usize = 3;
/// Bytes that say which of 64 may follow: how many of those before may, and a bit for each.
pub(crate) const GROUP: usize = 9;

/// Where a word may go on before the next: "tarjeta* de regalo".
pub(crate) const STAR: u8 = b'*';

/// A mark that people put into a word to break it.
#[inline]
pub(crate) fn is_mark(byte: u8) -> bool {
    matches!(byte, b'.' | b'-' | b'_' | b'*' | b'~' | b'\'' | b'|')
}

/// A letter of a script whose words stand between spaces and whose folded form is found word by word: Latin and Cyrillic. Arabic,
/// Devanagari and Hangul words grow at their ends, and Arabic ones at their beginnings.
#[inline]
pub(crate) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_lowercase() || matches!(byte, 0xD0 | 0xD1)
}

/// How many bytes a character takes that begins with this one.
#[inline]
pub(crate) fn length_of(lead: u8) -> usize {
    match lead {
        0..=0xBF => 1,
        0xC0..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xFF => 4,
    }
}

/// How many bytes of letters stand here.
#[inline]
pub(crate) fn letters(text: &[u8], from: usize) -> usize {
    let mut at = from;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let latin = match rest.first_chunk::<8>() {
            Some(bytes) => small_latin(u64::from_le_bytes(*bytes)),
            None => rest.iter().take_while(|byte| byte.is_ascii_lowercase()).count(),
        };
        at += latin;
        match text.get(at) {
            Some(0xD0 | 0xD1) => at += 2,
            _ if latin == 8 => {}
            _ => return at.min(text.len()) - from,
        }
    }
}

/// How many of eight bytes, the lowest first, are small Latin letters before one is none. All are looked at together: a sum's high bit tells whether
/// a byte is at least `a`, or past `z`.
#[inline]
fn small_latin(bytes: u64) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let low = bytes & (0x7F * EACH);
    let small = (low + (0x80 - b'a' as u64) * EACH) & !(low + (0x7F - b'z' as u64) * EACH) & !bytes;
    ((!small & (0x80 * EACH)).trailing_zeros() / 8) as usize
}

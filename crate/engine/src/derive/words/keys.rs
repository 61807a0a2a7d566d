//! How the beginnings of words are kept: as bytes, in three parts, each of which takes one look.
//!
//! - A table by what a word begins with, its first letters or its first character: how far a word that begins so has to be looked at.
//! - A Bloom filter whose bits for one beginning lie in one block (Putze, Sanders and Singler, "Cache-, Hash- and Space-Efficient Bloom Filters").
//! - A hash table of whole first words, the "gift" of "gift card", with their places in the tree and what follows them. The upper bits of a hash say
//!   how the lower ones lead to a slot of the word's own (Belazzougui, Botelho and Dietzfelbinger, "Hash, Displace, and Compress").

use super::pack::{PLACE, length_of};

/// Bits in one block of the filter.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    /// Where the block stands.
    pub(super) place: usize,
    /// Its bits.
    pub(super) bits: u64,
}

/// What of a word's beginning is hashed.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// All letters that a word begins with.
    Letters,
    /// [`STEM`] bytes of letters that go on at will.
    Stem,
    /// The first [`PREFIX`] bytes of letters: as much as is looked at of what is disguised.
    Prefix,
    /// The first characters in another script, or of what begins with a digit or a mark.
    Other,
}

/// Bytes that are looked at in one go.
pub(super) const WINDOW: usize = 8;
/// Bytes of letters that the table knows stems by.
pub(super) const SHORT_STEM: usize = 3;
/// Bytes of letters that the filter knows longer stems by.
pub(super) const STEM: usize = 5;
/// Bytes of letters of a word in disguise that are looked at; also how many letters that stand apart make a word.
pub(super) const PREFIX: usize = 4;
/// In the table: a stem of less than [`STEM`] bytes begins so.
pub(super) const HAS_SHORT_STEM: u8 = 0x40;
/// In the table: a longer stem begins so.
pub(super) const HAS_STEM: u8 = 0x80;
/// Characters that are looked at, at most. In the table the bits 1 to this say at how many words are told.
pub(super) const CHARACTERS: u32 = 5;

/// Binary logarithm of the entries of the table, a byte each.
const TABLE: u32 = 13;
/// Binary logarithm of the blocks of the filter, [`BLOCK`] bytes each.
const BLOCKS: u32 = 12;
/// Bytes of a block.
pub(super) const BLOCK: usize = 8;
/// Binary logarithm of the displacements, a byte each, and where they begin.
const SHIFTS: u32 = 12;
const SHIFTED: usize = (1 << TABLE) + BLOCK * (1 << BLOCKS);
/// Binary logarithm of the slots, [`SLOT`] bytes each, and where they begin.
const SLOTS: u32 = 14;
const SLOTTED: usize = SHIFTED + (1 << SHIFTS);
/// Bytes of a slot: two of a hash, three of a place, four of what follows.
pub(super) const SLOT: usize = 2 + PLACE + 4;
/// Words end behind the first letters.
pub(super) const ENDS: u32 = 1 << 29;
/// Words go on behind the first letters with a full stop and [`follower`].
pub(super) const DOTTED: u32 = 1 << 30;
/// Words go on behind the first letters with anything else, spaces and hyphens left aside.
pub(super) const GOES_ON: u32 = 1 << 31;
/// Bytes of all of it.
pub(super) const LENGTH: usize = SLOTTED + SLOT * (1 << SLOTS);

/// The next [`WINDOW`] bytes; nothing where the text ends before.
#[inline]
pub(super) fn window(text: &[u8], at: usize) -> u64 {
    let rest = text.get(at..).unwrap_or_default();
    match rest.first_chunk::<WINDOW>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => rest.iter().rev().fold(0, |window, byte| window << 8 | u64::from(*byte)),
    }
}

/// The first bytes of a window, which are some.
#[inline]
pub(super) fn first(window: u64, length: usize) -> u64 {
    window & u64::MAX >> (64 - 8 * length.clamp(1, WINDOW))
}

/// A character by its bytes, and how many they are. White space of any kind is one.
#[inline]
pub(super) fn character(text: &[u8], at: usize) -> Option<(u64, usize)> {
    let lead = *text.get(at)?;
    if lead < 0x80 {
        return Some((u64::from(if lead.is_ascii_whitespace() { b' ' } else { lead }), 1));
    }
    let length = length_of(lead);
    Some((first(window(text, at), length), length))
}

/// Characters with another one behind them.
#[inline]
pub(super) fn with_character(characters: u64, next: u64) -> u64 {
    characters.wrapping_mul(MIX) ^ next
}

/// The bit of what a second word begins with.
#[inline]
pub(super) fn follower(next: u8) -> u32 {
    1 << (16 + (u32::from(next).wrapping_mul(0x9E37_79B9) >> 16) % 13)
}

/// The bit of the two letters that a second word begins with.
#[inline]
pub(super) fn followers(next: u8, second: u8) -> u32 {
    1 << ((u32::from(next) << 8 | u32::from(second)).wrapping_mul(0x9E37_79B9) >> 28)
}

/// 2^64 over the golden ratio: multiplied by it, keys that lie close together come far apart (Knuth, The Art of Computer Programming 3, 6.4).
const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

#[inline]
pub(super) fn hash(part: Part, key: u64) -> u64 {
    (key ^ (part as u64) << 61).wrapping_mul(MIX)
}

/// The place in the table. A single byte has its own.
#[inline]
pub(super) fn entry(part: Part, key: u64) -> usize {
    if key < 0x80 { key as usize } else { (hash(part, key) >> (64 - TABLE)) as usize }
}

/// The spot of a hash.
#[inline]
pub(super) fn spot(hash: u64) -> Spot {
    spot_in(hash, hash >> 16)
}

#[inline]
fn spot_in(hash: u64, bits: u64) -> Spot {
    let place = (1 << TABLE) + BLOCK * (hash >> (64 - BLOCKS)) as usize;
    Spot { place, bits: 1 << (bits & 63) | 1 << (bits >> 6 & 63) | 1 << (bits >> 12 & 63) | 1 << (bits >> 18 & 63) }
}

/// The key of more letters than fit a window: by their first and last ones, and how many they are.
#[inline]
pub(super) fn long_key(first: u64, text: &[u8], end: usize) -> u64 {
    with_character(first, window(text, end - WINDOW))
}

/// Where it stands how far the slot of a hash lies from where it would be.
#[inline]
pub(super) fn displacement(hash: u64) -> usize {
    SHIFTED + (hash >> (64 - SHIFTS)) as usize
}

/// Where the slot of a hash is.
#[inline]
pub(super) fn slot(hash: u64, shift: u8) -> usize {
    let moved = (hash.rotate_left(SHIFTS) ^ u64::from(shift)).wrapping_mul(MIX);
    SLOTTED + SLOT * (moved >> (64 - SLOTS)) as usize
}

/// What tells a hash from others in its slot.
#[inline]
pub(super) fn fingerprint(hash: u64) -> u16 {
    (hash >> 4) as u16
}

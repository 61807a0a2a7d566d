//! Where a word may begin. Nearly every word of a page means nothing to anybody; one look at its letters tells.

use std::num::NonZeroU32;

use super::keys::{
    BLOCK, CHARACTERS, DOTTED, ENDS, GOES_ON, HAS_SHORT_STEM, HAS_STEM, LENGTH, PREFIX, Part, SHORT_STEM, SLOT, STEM, Spot,
    WINDOW, character, displacement, entry, fingerprint, first, follower, followers, hash, long_key, slot, spot, window,
    with_character,
};
use super::pack::{is_letter, is_mark};

/// The beginnings of all words, as [`super::keys`] describes them: what is not among them begins no word.
pub(super) static STARTS: &[u8; LENGTH] = include_bytes!(concat!(env!("OUT_DIR"), "/words.starts"));

/// Where the search for a word that begins at some place has to begin.
pub(super) enum Beginning {
    /// Nowhere: no word begins there.
    Nowhere,
    /// At the root of the tree.
    Root,
    /// Behind the letters that stand there, at this place of the tree: unless the letters are others with the same hash.
    Behind(NonZeroU32),
}

/// Where to search for a word that begins with the letters that stand here, so many bytes of them and no letter before.
#[inline]
pub(super) fn word(text: &[u8], at: usize, length: usize) -> Beginning {
    let disguises = match text.get(at + length..).unwrap_or_default() {
        [mark, next, ..] if is_mark(*mark) => is_letter(*next),
        [mark] if is_mark(*mark) => false,
        [next, ..] => may_disguise(*next),
        [] => false,
    };
    if disguises {
        return if disguised_may_begin(text, at) { Beginning::Root } else { Beginning::Nowhere };
    }
    let window = window(text, at);
    if length >= SHORT_STEM && may_be_stem(window, length) {
        return Beginning::Root;
    }
    let key = if length <= WINDOW { first(window, length) } else { long_key(window, text, at + length) };
    match begun(key) {
        Some((place, follows)) if may_follow(follows, text.get(at + length..).unwrap_or_default()) => Beginning::Behind(place),
        _ => Beginning::Nowhere,
    }
}

/// The place in the tree behind the letters of a key, and what follows them in words.
#[inline]
fn begun(key: u64) -> Option<(NonZeroU32, u32)> {
    let hash = hash(Part::Letters, key);
    let shift = *STARTS.get(displacement(hash))?;
    let slot = STARTS.get(slot(hash, shift)..)?.first_chunk::<SLOT>()?;
    let [low, high, first, second, third, follows @ ..] = *slot;
    let is_own = u16::from_le_bytes([low, high]) == fingerprint(hash);
    let place = NonZeroU32::new(u32::from_le_bytes([first, second, third, 0])).filter(|_| is_own)?;
    Some((place, u32::from_le_bytes(follows)))
}

/// Whether a word that goes on at will may begin with these letters.
#[inline]
fn may_be_stem(window: u64, length: usize) -> bool {
    let marks = marks(Part::Stem, first(window, SHORT_STEM));
    marks & HAS_SHORT_STEM != 0 || marks & HAS_STEM != 0 && length >= STEM && has(spot(hash(Part::Stem, first(window, STEM))))
}

/// The same where something in or behind the letters may stand for letters or hide that they belong together.
fn disguised_may_begin(text: &[u8], mut at: usize) -> bool {
    let (mut length, mut window) = (0, 0);
    loop {
        let behind = text.get(at..).unwrap_or_default();
        match behind {
            [mark, rest @ ..] if is_mark(*mark) => {
                let next = rest.first().copied().unwrap_or_default();
                // A mark may be itself or, but for a full stop, stand for a space; or for nothing, before a letter.
                let may_be = |follows| {
                    follows & ENDS != 0
                        || if *mark == b'.' { may_be_dotted(follows, next) } else { follows & (follower(next) | GOES_ON) != 0 }
                };
                if begun(window).is_some_and(|(_, follows)| may_be(follows)) {
                    return true;
                }
                if !is_letter(next) {
                    return false;
                }
            }
            [byte, ..] if may_disguise(*byte) => return true,
            [byte, ..] if is_letter(*byte) || matches!(byte, 0x80..=0xBF) => {
                window |= u64::from(*byte) << (8 * length);
                length += 1;
                if length == PREFIX {
                    return has(spot(hash(Part::Prefix, window)));
                }
                if length == SHORT_STEM && may_be_stem(window, length) {
                    return true;
                }
            }
            _ => return begun(window).is_some_and(|(_, follows)| may_follow(follows, behind)),
        }
        at += 1;
    }
}

/// Where to search for a word that begins with the character that stands here, which is no letter.
#[inline]
pub(super) fn other(text: &[u8], at: usize) -> Beginning {
    let Some((character, length)) = character(text, at) else { return Beginning::Nowhere };
    let marks = marks(Part::Other, character) & !(HAS_SHORT_STEM | HAS_STEM);
    if marks != 0 && others_may_begin(marks, character, text, at + length) { Beginning::Root } else { Beginning::Nowhere }
}

fn others_may_begin(marks: u8, mut characters: u64, text: &[u8], mut at: usize) -> bool {
    let mut after_letter = characters >= 0x80;
    for count in 1..=CHARACTERS {
        if count > 1 && !has(spot(hash(Part::Other, characters))) {
            return false;
        }
        if marks >> count & 1 != 0 {
            return true;
        }
        let Some((next, length)) = character(text, at) else { return false };
        // A letter in disguise, or one that a mark or another space cuts off.
        let is_letter = next >= 0x80 || (u64::from(b'a')..=u64::from(b'z')).contains(&next);
        if after_letter && !is_letter && next != u64::from(b' ') {
            return true;
        }
        after_letter = is_letter;
        characters = with_character(characters, next);
        at += length;
    }
    false
}

/// Whether a word may begin with these letters, which stood apart.
pub(super) fn may_begin_apart(letters: &[u8]) -> bool {
    letters.len() >= PREFIX && has(spot(hash(Part::Prefix, first(window(letters, 0), PREFIX))))
}

/// What the table says of a beginning.
#[inline]
fn marks(part: Part, key: u64) -> u8 {
    STARTS.get(entry(part, key)).copied().unwrap_or_default()
}

#[inline]
fn has(spot: Spot) -> bool {
    block(spot.place) & spot.bits == spot.bits
}

#[inline]
fn block(place: usize) -> u64 {
    let block = STARTS.get(place..).and_then(|rest| rest.first_chunk::<BLOCK>());
    block.map_or(0, |block| u64::from_le_bytes(*block))
}

/// Whether what stands behind the first letters of words may follow them in one.
#[inline]
fn may_follow(follows: u32, behind: &[u8]) -> bool {
    let wanted = match behind {
        [b'-' | b' ', next, second, ..] if next.is_ascii_lowercase() && second.is_ascii_lowercase() => followers(*next, *second),
        [b'.', rest @ ..] => {
            return follows & ENDS != 0 || may_be_dotted(follows, rest.first().copied().unwrap_or_default());
        }
        [mark, next, ..] if is_mark(*mark) => follower(*next) | GOES_ON,
        [space, next, ..] if space.is_ascii_whitespace() => follower(*next),
        _ => GOES_ON,
    };
    follows & (wanted | ENDS) != 0
}

/// Whether a full stop and what stands behind it may follow the first letters of words.
#[inline]
fn may_be_dotted(follows: u32, next: u8) -> bool {
    follows & DOTTED != 0 && follows & follower(next) != 0
}

/// Whether this may stand in a word for a letter, or break it.
#[inline]
fn may_disguise(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'!' | b'$' | b'@') || is_mark(byte)
}

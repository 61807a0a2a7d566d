//! Where a word may begin. Nearly every word of a page means nothing to anybody; one look at its letters tells.

use super::Word;
use super::trie::{MARKS, STAR};

/// The beginnings of all words, as bits of a Bloom filter: what it does not know begins no word.
pub(super) struct Starts {
    /// Whether a word begins with this byte.
    first: [bool; 256],
    bits: Vec<u64>,
}

/// What of a word's beginning a bit stands for.
#[derive(Clone, Copy)]
enum Part {
    /// All Latin letters of a word by itself; of longer ones the first [`WINDOW`].
    Whole,
    /// The same with what follows in the word: a mark, or the first byte of the next word.
    Next,
    /// Letters that go on at will, so many of them as [`STEMS`] says.
    Stem,
    /// The first [`PREFIX`] Latin letters: as much as is looked at of what is disguised.
    Prefix,
    /// The first bytes in another script, [`WIDE`] at most; of what begins with a digit or a mark, two.
    Other,
}

/// Bytes that are looked at in one go.
const WINDOW: usize = 8;
/// Letters of a stem that are looked at: the first three of short ones, the first five of others.
const STEMS: [usize; 2] = [3, 5];
/// Bytes of other scripts that are looked at: two or three letters.
const WIDE: usize = 6;
/// Bytes of what begins with a digit or a mark.
const MARKED: usize = 2;
/// Letters of a word in disguise that are looked at; also how many that stand apart make a word.
pub(super) const PREFIX: usize = 4;
/// Bits of a hash. The filter is an eighth of two to this, in bytes.
const BITS: u32 = 18;

impl Starts {
    pub(super) fn of(words: &[(Vec<u8>, Word)]) -> Starts {
        let mut starts = Starts { first: [false; 256], bits: vec![0; 1 << (BITS - 6)] };
        for (bytes, word) in words {
            let Some(&first) = bytes.first() else { continue };
            if let Some(known) = starts.first.get_mut(usize::from(first)) {
                *known = true;
            }
            let letters = latin(bytes, 0);
            let start = window(bytes, 0);
            if letters == 0 {
                let long = if first < 0x80 { MARKED } else { WIDE };
                starts.add(Part::Other, start, bytes.len().min(long));
                continue;
            }
            let behind = bytes.get(letters..).unwrap_or_default();
            match behind.first() {
                Some(&STAR) => starts.add_stem(start, letters),
                None if word.open => starts.add_stem(start, letters),
                None => starts.add(Part::Whole, start, letters.min(WINDOW)),
                Some(_) => starts.add(Part::Next, with_next(start, letters, behind), WINDOW),
            }
            if letters >= PREFIX {
                starts.add(Part::Prefix, start, PREFIX);
            }
        }
        starts
    }

    fn add_stem(&mut self, start: u64, letters: usize) {
        if let Some(length) = STEMS.into_iter().rev().find(|length| *length <= letters) {
            self.add(Part::Stem, start, length);
        }
    }

    fn add(&mut self, part: Part, window: u64, length: usize) {
        let slot = slot(part, window, length);
        if let Some(bits) = self.bits.get_mut(slot / 64) {
            *bits |= 1 << (slot % 64);
        }
    }

    fn has(&self, part: Part, window: u64, length: usize) -> bool {
        let slot = slot(part, window, length);
        self.bits.get(slot / 64).is_some_and(|bits| bits >> (slot % 64) & 1 != 0)
    }

    /// Whether a word may begin here, where no letter of the same word stands before.
    pub(super) fn may_begin(&self, text: &[u8], at: usize) -> bool {
        let Some(&first) = text.get(at) else { return false };
        if !self.first.get(usize::from(first)).is_some_and(|known| *known) {
            return false;
        }
        match first {
            b'a'..=b'z' => self.latin_may_begin(text, at),
            0x80.. => self.other_may_begin(text, at),
            _ => (1..=MARKED).any(|length| self.has(Part::Other, window(text, at), length)),
        }
    }

    fn latin_may_begin(&self, text: &[u8], at: usize) -> bool {
        let letters = latin(text, at);
        let behind = text.get(at + letters..).unwrap_or_default();
        if behind.first().is_some_and(|next| may_disguise(*next)) {
            return self.disguised_may_begin(text, at);
        }
        let window = window(text, at);
        self.may_be_whole(window, letters, behind)
            || STEMS.into_iter().any(|stem| stem <= letters && self.has(Part::Stem, window, stem))
    }

    /// Whether these letters may be a word, or begin one that goes on with what stands behind them.
    fn may_be_whole(&self, window: u64, letters: usize, behind: &[u8]) -> bool {
        self.has(Part::Whole, window, letters.min(WINDOW)) || self.has(Part::Next, with_next(window, letters, behind), WINDOW)
    }

    /// The same where something in or behind the letters may stand for letters or hide that they belong together.
    fn disguised_may_begin(&self, text: &[u8], at: usize) -> bool {
        let (mut letters, mut window, mut at) = (0, 0, at);
        loop {
            let behind = text.get(at..).unwrap_or_default();
            match behind {
                [byte @ b'a'..=b'z', ..] => {
                    window |= u64::from(*byte) << (8 * letters);
                    letters += 1;
                    if letters == PREFIX {
                        return self.has(Part::Prefix, window, letters);
                    }
                    if STEMS.contains(&letters) && self.has(Part::Stem, window, letters) {
                        return true;
                    }
                }
                [mark, next, ..] if MARKS.contains(mark) => {
                    let spaced = [b' ', *next];
                    if !next.is_ascii_lowercase()
                        || self.may_be_whole(window, letters, behind)
                        || self.may_be_whole(window, letters, &spaced)
                    {
                        return true;
                    }
                }
                [byte, ..] if may_disguise(*byte) => return true,
                _ => return self.may_be_whole(window, letters, behind),
            }
            at += 1;
        }
    }

    fn other_may_begin(&self, text: &[u8], at: usize) -> bool {
        let window = window(text, at);
        for length in 1..=WIDE {
            let Some(&byte) = text.get(at + length - 1) else { return false };
            let plain = byte.is_ascii_lowercase() || byte == b' ' || byte >= 0x80;
            if !plain || self.has(Part::Other, window, length) {
                return true;
            }
        }
        false
    }

    /// Whether a word may begin with these letters, which stood apart.
    pub(super) fn may_begin_apart(&self, letters: &[u8]) -> bool {
        letters.len() >= PREFIX && self.has(Part::Prefix, window(letters, 0), PREFIX)
    }
}

/// How many small Latin letters stand here.
fn latin(text: &[u8], at: usize) -> usize {
    text.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_lowercase()).count()
}

/// Whether this may stand in a word for a letter, break it, or go on with it in another script.
fn may_disguise(byte: u8) -> bool {
    byte >= 0x80 || byte.is_ascii_digit() || matches!(byte, b'!' | b'$' | b'@') || MARKS.contains(&byte)
}

/// The next [`WINDOW`] bytes; nothing where the text ends before.
fn window(text: &[u8], at: usize) -> u64 {
    let rest = text.get(at..).unwrap_or_default();
    match rest.first_chunk::<WINDOW>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => rest.iter().rev().fold(0, |window, byte| window << 8 | u64::from(*byte)),
    }
}

/// Letters with what follows them. White space of any kind is one, and the hyphen of a compound too: people leave it out.
fn with_next(window: u64, letters: usize, behind: &[u8]) -> u64 {
    let next = match behind {
        [b'-' | b' ' | b'\t' | b'\n' | b'\r' | b'\x0C', next, ..] => u64::from(*next) | 0x100,
        [next, ..] => u64::from(*next),
        [] => 0,
    };
    first(window, letters) ^ next.wrapping_mul(0xA24B_AED4_963E_E407)
}

/// The first bytes of a window.
fn first(window: u64, length: usize) -> u64 {
    window & u64::MAX >> (64 - 8 * length.clamp(1, WINDOW))
}

/// Where the bit of some bytes is: Fibonacci hashing, multiplication by 2^64 over the golden ratio (Knuth, The Art of Computer
/// Programming 3, 6.4).
fn slot(part: Part, window: u64, length: usize) -> usize {
    let salted = first(window, length) ^ ((part as u64) << 4 | length as u64).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (salted.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS)) as usize
}

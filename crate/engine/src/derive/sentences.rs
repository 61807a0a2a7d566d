//! Sentences and clauses: how far a denial reaches and a request may stretch.

use super::mentions::Raw;
use super::words::length_of;

/// Numbers the sentences of a folded line from `sentence` on and gives every mention its own; returns the last number.
///
/// A full stop ends a sentence before white space or the end (`$1.50` and `t.me` have none). Clauses end with sentences and at commas.
pub(super) fn number(line: &str, mentions: &mut [Raw], mut sentence: usize) -> usize {
    let bytes = line.as_bytes();
    let mut clause = sentence;
    let mut mentions = mentions.iter_mut().peekable();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        while let Some(raw) = mentions.next_if(|raw| raw.range.start <= at) {
            raw.mention.sentence = sentence;
            raw.clause = clause;
        }
        match byte {
            b'!' | b'?' | b';' | b'\n' => sentence += 1,
            b'.' if is_full_stop(line, at) => sentence += 1,
            b',' => {}
            // Thai has no commas: a space ends a clause.
            b' ' if is_thai(bytes.get(at + 1..)) && at.checked_sub(3).is_some_and(|before| is_thai(bytes.get(before..))) => {}
            0xE3 if bytes.get(at..at + 3) == Some("。".as_bytes()) => sentence += 1,
            0xE0 if bytes.get(at..at + 3) == Some("।".as_bytes()) => sentence += 1,
            0xD8 if bytes.get(at..at + 2) == Some("؛".as_bytes()) => sentence += 1,
            0xDB if bytes.get(at..at + 2) == Some("۔".as_bytes()) => sentence += 1,
            _ => {
                at += length_of(byte);
                continue;
            }
        }
        clause += 1;
        at += length_of(byte);
    }
    for raw in mentions {
        raw.mention.sentence = sentence;
        raw.clause = clause;
    }
    sentence
}

/// Whether the dot at `at` ends a sentence: the one in `$1.50` or `t.me` does not.
pub(super) fn is_full_stop(text: &str, at: usize) -> bool {
    text.as_bytes().get(at + 1).is_none_or(|next| next.is_ascii_whitespace() || *next >= 0x80)
}

/// Whether a text begins with a Thai character (U+0E00 to U+0E7F).
fn is_thai(text: Option<&[u8]>) -> bool {
    matches!(text, Some([0xE0, 0xB8 | 0xB9, ..]))
}

//! Sentences and clauses: how far a denial reaches and a request may stretch.

use super::mentions::Raw;

/// Numbers the sentences of a folded line from `sentence` on and gives every mention its own, in order; returns the last one's number.
///
/// A full stop ends a sentence before white space or the end (`$1.50` and `t.me` have none). Clauses end with sentences and at commas.
pub(super) fn number(line: &str, mentions: &mut [Raw], mut sentence: usize) -> usize {
    let bytes = line.as_bytes();
    let mut clause = sentence;
    let has_thai = memchr::memchr(0xE0, bytes).is_some();
    let mut at = mentions.first().map_or(0, |raw| raw.range.start);
    for raw in mentions {
        while let Some(between) = bytes.get(at..raw.range.start) {
            let Some(mark) = between.iter().position(|byte| may_end(*byte) && (*byte != b' ' || has_thai)) else { break };
            at += mark;
            match end(line, at) {
                Some(End::Sentence) => (sentence, clause) = (sentence + 1, clause + 1),
                Some(End::Clause) => clause += 1,
                None => {}
            }
            at += 1;
        }
        at = raw.range.start;
        raw.mention.sentence = sentence;
        raw.clause = clause;
    }
    sentence
}

/// What ends at a mark.
enum End {
    Sentence,
    Clause,
}

/// Whether something may end at this byte; most cannot.
fn may_end(byte: u8) -> bool {
    matches!(byte, b'!' | b'?' | b';' | b'\n' | b'.' | b',' | b' ' | 0xE3 | 0xE0 | 0xD8 | 0xDB)
}

/// What ends at a byte of a line.
fn end(line: &str, at: usize) -> Option<End> {
    let bytes = line.as_bytes();
    match bytes.get(at)? {
        b'!' | b'?' | b';' | b'\n' => Some(End::Sentence),
        b'.' => is_full_stop(line, at).then_some(End::Sentence),
        b',' => Some(End::Clause),
        // Thai has no commas: a space ends a clause.
        b' ' => (is_thai(bytes.get(at + 1..)) && at.checked_sub(3).is_some_and(|before| is_thai(bytes.get(before..))))
            .then_some(End::Clause),
        _ => {
            let ends = |mark: &str| bytes.get(at..).is_some_and(|rest| rest.starts_with(mark.as_bytes()));
            ["。", "।", "؛", "۔"].into_iter().any(ends).then_some(End::Sentence)
        }
    }
}

/// Whether the dot at `at` ends a sentence: the one in `$1.50` or `t.me` does not.
pub(super) fn is_full_stop(text: &str, at: usize) -> bool {
    text.as_bytes().get(at + 1).is_none_or(|next| next.is_ascii_whitespace() || *next >= 0x80)
}

/// Whether a text begins with a Thai character (U+0E00 to U+0E7F).
fn is_thai(text: Option<&[u8]>) -> bool {
    matches!(text, Some([0xE0, 0xB8 | 0xB9, ..]))
}

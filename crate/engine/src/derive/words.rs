//! Every word of every language as one trie, walked once from each place where a word may begin.
//!
//! An Aho-Corasick automaton over the same words looks at every byte; a word of a script with spaces can begin only after something that
//! is no letter, so most bytes need no look (ARCHITECTURE.md has the figures). A walk is bounded by the longest word, so
//! the whole stays linear. Walks see through what changes with context: leetspeak ("wh4tsapp"), words cut by a mark ("tele-gram") and
//! letters set apart ("W h a t s A p p").

use std::ops::Range;
use std::sync::LazyLock;

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

/// The tree of all words, by their bytes; a node's children lie side by side.
struct Trie {
    starts: Starts,
    nodes: Vec<Node>,
    /// The byte that leads to each node, apart, so that one look finds a child among its siblings.
    bytes: Vec<u8>,
    /// For nodes with many children: the child for each byte.
    rows: Vec<[u32; 256]>,
    words: Vec<Word>,
}

struct Node {
    /// Its child for [`STAR`]; 0 where it has none.
    star: u32,
    /// Its children, as a range of nodes.
    children: Range<u32>,
    /// The number of its row plus one; 0 where it has none.
    row: u32,
    /// The words that end here.
    words: Range<u32>,
}

/// Children that make a row worth its kilobyte.
const MANY: usize = 10;
/// Letters of a name set apart, at least, to be read as one word ("w h a t s").
const SET_APART: usize = 4;
/// Letters set apart that are read at a time.
const LONGEST_APART: usize = 48;
/// Where a word may go on before the next: "tarjeta* de regalo".
const STAR: u8 = b'*';
/// Letters of an ending at most.
const ENDING: usize = 16;
/// Marks that people put into a word to break it.
const MARKS: &[u8] = b".-_*~'|";

static TRIE: LazyLock<Trie> = LazyLock::new(|| Trie::new(all_words()));

/// The beginnings of all words as bits, by which most places of a text are told from those where a word may begin.
struct Starts {
    /// Whether a word begins with this byte.
    first: [bool; 256],
    /// Hashes of what words begin with: [`LATIN`] bytes, or [`WIDE`] in other scripts; the whole of shorter ones,
    /// with a space where no letter may follow.
    bits: Vec<u64>,
}

/// Bytes of a beginning that are hashed.
const LATIN: usize = 5;
/// The same in scripts whose letters take two or three bytes.
const WIDE: usize = 6;
/// Bits of a hash.
const BITS: u32 = 17;

impl Starts {
    fn of(words: &[(Vec<u8>, Word)]) -> Starts {
        let mut starts = Starts { first: [false; 256], bits: vec![0; 1 << (BITS - 6)] };
        for (bytes, word) in words {
            let Some(&first) = bytes.first() else { continue };
            if let Some(known) = starts.first.get_mut(usize::from(first)) {
                *known = true;
            }
            let mut start = bytes.get(..long(first)).unwrap_or(bytes).to_owned();
            let closed = first < 0x80 && !word.open && start.last().is_some_and(u8::is_ascii_lowercase);
            if closed && start.len() < long(first) {
                start.push(b' '); // nothing else goes on plainly
            }
            starts.add(&start);
            if start.contains(&b'-') {
                starts.add(&start.iter().map(|byte| if *byte == b'-' { b' ' } else { *byte }).collect::<Vec<_>>());
            }
        }
        starts
    }

    fn add(&mut self, start: &[u8]) {
        let hash = start.iter().fold(SEED, |hash, byte| mix(hash, *byte));
        if let Some(bits) = self.bits.get_mut(slot(hash) / 64) {
            *bits |= 1 << (slot(hash) % 64);
        }
    }

    fn has(&self, hash: u32) -> bool {
        self.bits.get(slot(hash) / 64).is_some_and(|bits| bits >> (slot(hash) % 64) & 1 != 0)
    }

    /// Whether a word may begin here; always where its beginning may be disguised.
    fn may_begin(&self, text: &[u8], at: usize) -> bool {
        let Some(&first) = text.get(at) else { return false };
        if !self.first.get(usize::from(first)).is_some_and(|known| *known) {
            return false;
        }
        let Some(start) = text.get(at..at + long(first)) else { return true };
        let mut hash = SEED;
        for byte in start {
            let other = first < 0x80 && *byte >= 0xE0; // a script that goes on without a space
            if other || !(byte.is_ascii_lowercase() || *byte == b' ' || *byte >= 0x80) {
                return true;
            }
            hash = mix(hash, *byte);
            if self.has(hash) {
                return true;
            }
        }
        false
    }
}

/// How much of a word that begins with this byte is hashed.
fn long(first: u8) -> usize {
    if first >= 0x80 { WIDE } else { LATIN }
}

/// The hash of nothing, a byte more, and where its bit is: FNV-1a, cut to [`BITS`].
const SEED: u32 = 0x811C_9DC5;

fn mix(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn slot(hash: u32) -> usize {
    (hash ^ hash >> BITS) as usize & ((1 << BITS) - 1)
}

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

impl Trie {
    /// Builds the tree level by level, so that children lie side by side.
    fn new(sorted: Vec<(Vec<u8>, Word)>) -> Trie {
        let starts = Starts::of(&sorted);
        let mut trie = Trie { starts, nodes: Vec::new(), bytes: Vec::new(), rows: Vec::new(), words: Vec::new() };
        trie.push(0);
        let mut level = vec![(0usize, sorted.as_slice())];
        let mut depth = 0;
        while !level.is_empty() {
            let mut next = Vec::new();
            for (number, words) in level {
                let ending = words.iter().take_while(|(bytes, _)| bytes.len() == depth).count();
                let (own, longer) = words.split_at(ending);
                let first_word = count(trie.words.len());
                trie.words.extend(own.iter().map(|(_, word)| *word));
                let first_child = count(trie.nodes.len());
                for group in longer.chunk_by(|(a, _), (b, _)| a.get(depth) == b.get(depth)) {
                    let byte = group.first().and_then(|(bytes, _)| bytes.get(depth)).copied().unwrap_or(0);
                    next.push((trie.nodes.len(), group));
                    trie.push(byte);
                }
                let children = first_child..count(trie.nodes.len());
                let row = trie.row(&children);
                let star = children.clone().find(|child| trie.bytes.get(*child as usize) == Some(&STAR)).unwrap_or(0);
                if let Some(node) = trie.nodes.get_mut(number) {
                    node.words = first_word..first_word + count(ending);
                    node.children = children;
                    node.row = row;
                    node.star = star;
                }
            }
            level = next;
            depth += 1;
        }
        trie
    }

    fn push(&mut self, byte: u8) {
        self.nodes.push(Node { star: 0, children: 0..0, row: 0, words: 0..0 });
        self.bytes.push(byte);
    }

    /// Makes a row for children that are many.
    fn row(&mut self, children: &Range<u32>) -> u32 {
        if children.len() < MANY {
            return 0;
        }
        let mut row = [0; 256];
        for child in children.clone() {
            let entry = self.bytes.get(child as usize).and_then(|byte| row.get_mut(usize::from(*byte)));
            if let Some(entry) = entry {
                *entry = child;
            }
        }
        self.rows.push(row);
        count(self.rows.len())
    }

    fn child<'t>(&'t self, node: &Node, byte: u8) -> Option<&'t Node> {
        if node.row > 0 {
            let child = *self.rows.get(node.row as usize - 1)?.get(usize::from(byte))?;
            return if child > 0 { self.nodes.get(child as usize) } else { None };
        }
        let siblings = self.bytes.get(node.children.start as usize..node.children.end as usize)?;
        let place = siblings.iter().position(|sibling| *sibling == byte)?;
        self.nodes.get(node.children.start as usize + place)
    }

    fn descend<'t>(&'t self, node: &'t Node, text: &str) -> Option<&'t Node> {
        text.bytes().try_fold(node, |node, byte| self.child(node, byte))
    }

    /// Finds every word that begins at a byte of the text, shortest first. `joined`: the text is letters that stood apart, so that nobody
    /// can tell where its words end.
    fn walk(&self, text: &[u8], start: usize, joined: bool, mut found: impl FnMut(Word, usize)) {
        if let Some(root) = self.nodes.first() {
            self.follow(root, text, start..start, joined, &mut found);
        }
    }

    /// Goes on from a node that the text from `range.start` to `range.end` has led to.
    fn follow<'t>(
        &'t self,
        mut node: &'t Node,
        text: &[u8],
        range: Range<usize>,
        joined: bool,
        found: &mut impl FnMut(Word, usize),
    ) {
        let Range { start, end: mut at } = range;
        while let Some(&byte) = text.get(at) {
            let byte = if byte.is_ascii_whitespace() { b' ' } else { byte };
            if node.star > 0
                && is_letter(byte)
                && let Some(star) = self.nodes.get(node.star as usize)
            {
                let letters = text.get(at..).unwrap_or_default().iter().take(ENDING);
                let ending = letters.take_while(|byte| is_letter(**byte) || **byte >= 0x80).count();
                self.follow(star, text, start..at + ending, joined, found);
            }
            if let Some(next) = self.child(node, byte) {
                node = next;
                at += 1;
            } else if at == start {
                return;
            } else if let Some((next, bytes)) = self.see_through(node, byte, text, at) {
                node = next;
                at += bytes;
            } else {
                return;
            }
            for word in self.words.get(node.words.start as usize..node.words.end as usize).unwrap_or_default() {
                if joined || word.open || ends_word(text, at) {
                    found(*word, at);
                }
            }
        }
    }

    /// Goes on where the text disguises a word: the next node, and how many bytes of the text it took.
    fn see_through<'t>(&'t self, node: &'t Node, byte: u8, text: &[u8], at: usize) -> Option<(&'t Node, usize)> {
        let after_letter =
            at.checked_sub(1).and_then(|before| text.get(before)).is_some_and(|&before| is_letter(before) || before >= 0x80);
        if !after_letter {
            return None;
        }
        if MARKS.contains(&byte) {
            let following = *text.get(at + 1)?;
            if let Some(space) = self.child(node, b' ').filter(|_| byte != b'.') {
                return Some((space, 1));
            }
            return Some((self.child(node, following).filter(|_| is_letter(following))?, 2));
        }
        if byte == b' ' {
            return Some((self.child(node, b'-')?, 1));
        }
        let letters: &[&str] = match byte {
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
        letters.iter().find_map(|letter| self.descend(node, letter)).map(|next| (next, 1))
    }
}

/// Finds every word in a folded text, by where they begin.
pub(super) fn find(text: &str, mut found: impl FnMut(Word, Range<usize>)) {
    let trie = LazyLock::force(&TRIE);
    let bytes = text.as_bytes();
    let mut at = 0;
    let (mut after_letter, mut after_digit) = (false, false);
    while let Some(&byte) = bytes.get(at) {
        let letter = is_letter(byte);
        if !(letter && after_letter || byte.is_ascii_digit() && after_digit) {
            if letter && is_single(bytes, at) {
                let apart = set_apart(bytes, at);
                if apart.len() >= SET_APART {
                    let length = 2 * apart.len() - 1;
                    for start in 0..apart.len() {
                        trie.walk(&apart, start, true, |word, end| {
                            if end - start >= SET_APART {
                                found(word, at + 2 * start..at + 2 * end - 1);
                            }
                        });
                    }
                    at += length;
                    after_letter = true;
                    continue;
                }
            }
            if trie.starts.may_begin(bytes, at) {
                trie.walk(bytes, at, false, |word, end| found(word, at..end));
            }
        }
        after_letter = letter;
        after_digit = byte.is_ascii_digit();
        at += length_of(byte);
    }
}

/// Whether no word of a text means anything.
pub(super) fn is_meaningless(text: &str) -> bool {
    let mut meaningless = true;
    find(Folded::new(text).text(), |word, _| meaningless &= matches!(word.concept, Concept::Support | Concept::Digit));
    meaningless
}

/// A letter of a script whose words stand between spaces and whose folded form is found word by word: Latin and Cyrillic. Arabic,
/// Devanagari and Hangul words grow at their ends, and Arabic ones at their beginnings.
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

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
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

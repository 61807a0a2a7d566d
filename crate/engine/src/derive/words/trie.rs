//! The tree of all words, and walks down it that see through disguises.

use std::ops::Range;

use super::starts::Starts;
use super::{Word, ends_word, is_letter};

/// The tree of all words, by their bytes; a node's children lie side by side.
pub(super) struct Trie {
    pub(super) starts: Starts,
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
/// Where a word may go on before the next: "tarjeta* de regalo".
pub(super) const STAR: u8 = b'*';
/// Letters of an ending at most.
const ENDING: usize = 16;
/// Marks that people put into a word to break it.
pub(super) const MARKS: &[u8] = b".-_*~'|";

impl Trie {
    /// Builds the tree level by level, so that children lie side by side.
    pub(super) fn new(sorted: Vec<(Vec<u8>, Word)>) -> Trie {
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
    pub(super) fn walk(&self, text: &[u8], start: usize, joined: bool, mut found: impl FnMut(Word, usize)) {
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

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

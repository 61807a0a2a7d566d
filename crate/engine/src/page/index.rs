//! Lists to find elements by their id, class or tag.

use std::ops::Range;

use memchr::memmem;

/// What a list goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Id,
    Class,
    Tag,
    /// A `class` attribute as a whole.
    Classes,
}

/// Bits for the number of an element: four times as many as a page may have nodes.
const NUMBER: u32 = 20;
/// Bits for the hash of a name; two are left for the kind.
const HASH: u32 = 42;

/// For every id, class and tag of a page the elements that have it, in document order.
///
/// It is one sorted list of hashes and numbers: nothing is allocated for a name, and a page gains nothing by names that collide.
/// Two names may share a hash, so what it gives are candidates.
#[derive(Default)]
pub(super) struct Index {
    entries: Vec<u64>,
    /// Every `class` attribute once, a line for each.
    classes: String,
    lines: Vec<Line>,
}

/// A `class` attribute.
struct Line {
    /// Where its line ends.
    end: usize,
    /// Its elements.
    entries: Range<usize>,
}

impl Index {
    pub(super) fn add(&mut self, kind: Kind, name: &str, number: u32) {
        if number < 1 << NUMBER {
            self.entries.push(first_key(kind, name) | u64::from(number));
        }
    }

    /// Once all is in it. `classes` gives an element's `class` attribute.
    pub(super) fn sort<'p>(&mut self, classes: impl Fn(u32) -> &'p str) {
        self.entries.sort_unstable();
        let mut start = self.entries.partition_point(|entry| entry >> (NUMBER + HASH) < Kind::Classes as u64);
        let whole = self.entries.get(start..).unwrap_or_default();
        for group in whole.chunk_by(|a, b| a >> NUMBER == b >> NUMBER) {
            self.classes.extend(group.first().map(|&entry| classes(number(entry))));
            self.classes.push('\n');
            self.lines.push(Line { end: self.classes.len(), entries: start..start + group.len() });
            start += group.len();
        }
    }

    /// The elements that have a name, of those with numbers in a range.
    pub(super) fn get(&self, kind: Kind, name: &str, range: Range<u32>) -> impl Iterator<Item = u32> + use<'_> {
        let key = first_key(kind, name);
        let end = key + u64::from(range.end);
        let from = self.entries.partition_point(|&entry| entry < key + u64::from(range.start));
        let rest = self.entries.get(from..).unwrap_or_default();
        rest.iter().take_while(move |&&entry| entry < end).map(|&entry| number(entry))
    }

    /// The elements whose `class` attribute has a text in it, of those with numbers in a range, in document order.
    pub(super) fn with_class_part(&self, part: &str, range: &Range<u32>) -> Vec<u32> {
        let mut found = Vec::new();
        let mut past = 0; // the end of the last line that was taken
        for at in memmem::find_iter(self.classes.as_bytes(), part).filter(|_| !part.is_empty()) {
            if at < past {
                continue;
            }
            let Some(line) = self.lines.get(self.lines.partition_point(|line| line.end <= at)) else { break };
            past = line.end;
            let entries = self.entries.get(line.entries.clone()).unwrap_or_default();
            found.extend(entries.iter().map(|&entry| number(entry)).filter(|number| range.contains(number)));
        }
        found.sort_unstable();
        found
    }
}

fn number(entry: u64) -> u32 {
    (entry & ((1 << NUMBER) - 1)) as u32
}

/// The least entry that a name can have.
fn first_key(kind: Kind, name: &str) -> u64 {
    (kind as u64) << (NUMBER + HASH) | (hash(name) >> (u64::BITS - HASH)) << NUMBER
}

/// FNV-1a, of 64 bits.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_each_kind_are_found_in_order() {
        let mut index = Index::default();
        let classes = [(7, "b a"), (5, "a"), (9, "a"), (3, "big box")];
        for (number, names) in classes {
            index.add(Kind::Classes, names, number);
            names.split(' ').for_each(|name| index.add(Kind::Class, name, number));
        }
        index.add(Kind::Id, "a", 1);
        index.sort(|number| classes.iter().find(|(own, _)| *own == number).map_or("", |(_, names)| names));
        let get = |kind, name, range| index.get(kind, name, range).collect::<Vec<_>>();
        assert_eq!(get(Kind::Class, "a", 0..10), [5, 7, 9]);
        assert_eq!(get(Kind::Class, "a", 6..9), [7]);
        assert_eq!(get(Kind::Id, "a", 0..10), [1]);
        assert!(get(Kind::Id, "b", 0..10).is_empty() && get(Kind::Tag, "a", 0..10).is_empty());
        assert_eq!(index.with_class_part("b", &(0..10)), [3, 7]);
        assert_eq!(index.with_class_part("a", &(0..8)), [5, 7]);
        assert!(index.with_class_part("a\n", &(0..0)).is_empty());
    }
}

//! Lists to find elements by their id, class or tag.

use std::ops::Range;

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
/// It is one sorted list of hashes and numbers: nothing is copied, nothing is allocated for a name, and a page gains nothing by names
/// that collide. Two names may share a hash, so what it gives are candidates.
#[derive(Default)]
pub(super) struct Index(Vec<u64>);

impl Index {
    pub(super) fn add(&mut self, kind: Kind, name: &str, number: u32) {
        if number < 1 << NUMBER {
            self.0.push(first_key(kind, name) | u64::from(number));
        }
    }

    /// Once all is in it.
    pub(super) fn sort(&mut self) {
        self.0.sort_unstable();
    }

    /// The elements that have a name, of those with numbers in a range.
    pub(super) fn get(&self, kind: Kind, name: &str, range: Range<u32>) -> impl Iterator<Item = u32> + use<'_> {
        let key = first_key(kind, name);
        let end = key + u64::from(range.end);
        numbers(self.from(key + u64::from(range.start))).take_while(move |&(entry, _)| entry < end).map(|(_, number)| number)
    }

    /// The elements of each name of a kind.
    pub(super) fn groups(&self, kind: Kind) -> impl Iterator<Item = impl Iterator<Item = u32>> {
        let first = (kind as u64) << (NUMBER + HASH);
        let same_kind = self.from(first).chunk_by(|a, b| a >> (NUMBER + HASH) == b >> (NUMBER + HASH)).next();
        let of_kind = same_kind.filter(|entries| entries.first().is_some_and(|entry| entry >> (NUMBER + HASH) == kind as u64));
        of_kind
            .unwrap_or_default()
            .chunk_by(|a, b| a >> NUMBER == b >> NUMBER)
            .map(|group| numbers(group).map(|(_, number)| number))
    }

    fn from(&self, key: u64) -> &[u64] {
        self.0.get(self.0.partition_point(|&entry| entry < key)..).unwrap_or_default()
    }
}

fn numbers(entries: &[u64]) -> impl Iterator<Item = (u64, u32)> {
    entries.iter().map(|&entry| (entry, (entry & ((1 << NUMBER) - 1)) as u32))
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
        for (kind, name, number) in [
            (Kind::Class, "b", 7),
            (Kind::Class, "a", 5),
            (Kind::Classes, "a b", 7),
            (Kind::Class, "a", 7),
            (Kind::Classes, "a", 5),
            (Kind::Id, "a", 1),
            (Kind::Classes, "a", 9),
        ] {
            index.add(kind, name, number);
        }
        index.sort();
        assert_eq!(index.get(Kind::Class, "a", 0..10).collect::<Vec<_>>(), [5, 7]);
        assert_eq!(index.get(Kind::Class, "a", 6..7).count(), 0);
        assert_eq!(index.get(Kind::Id, "a", 0..10).collect::<Vec<_>>(), [1]);
        assert_eq!(index.get(Kind::Id, "b", 0..10).count(), 0);
        let mut groups: Vec<Vec<u32>> = index.groups(Kind::Classes).map(Iterator::collect).collect();
        groups.sort();
        assert_eq!(groups, [vec![5, 9], vec![7]]);
        assert_eq!(index.groups(Kind::Tag).count(), 0);
    }
}

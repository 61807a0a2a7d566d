//! Ranks in a maker's range: the S24 Ultra is no S24.

use crate::offers::title::{Title, Word};

/// Words that make another model of the one they follow, in the vocabulary's form; the first are never left out of a title.
const RANKS: [&str; 14] =
    ["max", "plus", "mini", "lite", "ultra", "ti", "super", "professional", "air", "xt", "fe", "xl", "se", "s"];
const NEVER_LEFT_OUT: usize = 8;

/// Whether a word, in the vocabulary's form, is a rank.
pub(in crate::offers) fn is_rank(word: &str) -> bool {
    RANKS.contains(&word)
}

/// Whether one title has a rank behind a model's number that the other has without it.
pub(super) fn differ(a: &Title, b: &Title) -> bool {
    lone(a, b).chain(lone(b, a)).any(|rank| RANKS.iter().take(NEVER_LEFT_OUT).any(|known| *known == rank.text))
}

/// How many such ranks there are, of any kind.
pub(super) fn differing(a: &Title, b: &Title) -> usize {
    lone(a, b).count() + lone(b, a).count()
}

fn lone<'t>(own: &'t Title, other: &'t Title) -> impl Iterator<Item = &'t Word> {
    let pairs = own.words.iter().zip(own.words.iter().skip(1));
    let ranked = pairs.filter(|(model, rank)| model.has_digit() && is_rank(&rank.text));
    ranked.filter(|(model, rank)| other.has(&model.text) && !other.has(&rank.text)).map(|(_, rank)| rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rank_counts_behind_a_number_that_both_have() {
        let apart = |a, b| differ(&Title::read(a), &Title::read(b));
        assert!(apart("GeForce RTX 4070 Ti 12GB", "GeForce RTX 4070 12GB"));
        assert!(apart("iPhone 15", "iPhone 15 Plus"));
        assert!(!apart("iPhone 15 Plus", "iPhone 15 128GB Plus"));
        assert!(!apart("Ultra quiet fan 120", "Quiet fan 120"));
    }
}

//! Lists of words, all looked for in a text at once.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};

/// Words that each mean something; earlier ones go before later ones. A text is given in the words' own letters, lower case.
///
/// One pass over a text costs as much as looking for one word. Build it once, lazily: a hundred words take some tens of microseconds.
pub(crate) struct Wordlist<T> {
    /// `None` only where the words are more than an automaton can hold.
    automaton: Option<AhoCorasick>,
    meanings: Vec<T>,
}

/// A word found in a text.
pub(crate) struct Hit<T> {
    /// The word's place in the list.
    rank: usize,
    /// What it means.
    pub(crate) meaning: T,
    /// Its bytes in the text.
    pub(crate) range: Range<usize>,
}

impl<T: Copy> Wordlist<T> {
    /// Puts lists together.
    pub(crate) fn new<'w>(lists: impl IntoIterator<Item = (T, &'w [&'w str])>) -> Wordlist<T> {
        let words = lists.into_iter().flat_map(|(meaning, words)| words.iter().map(move |word| (*word, meaning)));
        let (words, meanings): (Vec<&str>, Vec<T>) = words.unzip();
        // The other kinds are faster to walk and slower to build, and texts are short.
        let kind = Some(AhoCorasickKind::NoncontiguousNFA);
        Wordlist { automaton: AhoCorasickBuilder::new().kind(kind).build(words).ok(), meanings }
    }

    /// Every word in a text, overlapping ones too.
    pub(crate) fn hits(&self, text: &str) -> impl Iterator<Item = Hit<T>> {
        let found = self.automaton.iter().flat_map(move |automaton| automaton.find_overlapping_iter(text));
        found.filter_map(|found| {
            let rank = found.pattern().as_usize();
            Some(Hit { rank, meaning: *self.meanings.get(rank)?, range: found.range() })
        })
    }

    /// What the first word of the list means that a text has and that fits.
    pub(crate) fn first(&self, text: &str, fits: impl Fn(&Hit<T>) -> bool) -> Option<T> {
        self.hits(text).filter(fits).min_by_key(|hit| hit.rank).map(|hit| hit.meaning)
    }

    /// Whether a text has any of the words.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.automaton.as_ref().is_some_and(|automaton| automaton.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::Wordlist;

    #[test]
    fn the_first_word_of_the_list_counts_wherever_it_stands() {
        let words = Wordlist::new([(1, ["not in stock", "sold out"].as_slice()), (2, &["in stock", "stock"])]);
        assert_eq!(words.first("sorry, not in stock", |_| true), Some(1));
        assert_eq!(words.first("stock: sold out", |_| true), Some(1));
        assert_eq!(words.first("stock: sold out", |hit| hit.range.start == 0), Some(2));
        assert_eq!(words.first("none", |_| true), None);
        assert!(words.is_in("in stock") && !words.is_in("in"));
    }
}

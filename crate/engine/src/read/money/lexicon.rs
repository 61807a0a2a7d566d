//! Words looked up at one place of a text: the longest that stands there wins.

use super::fold::fold;

/// A set of words with values: sorted, so that reading one more character narrows a range instead of starting again.
pub(super) struct Lexicon<T> {
    letters: Vec<char>,
    words: Vec<Word<T>>,
    /// Where the words of each ASCII character start and end.
    ascii: Vec<(usize, usize)>,
}

struct Word<T> {
    from: usize,
    to: usize,
    value: T,
}

impl<T> Lexicon<T> {
    /// Sorts the words. Words that fold to the same letters are all kept, in the order given.
    pub(super) fn new<'a>(words: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let mut folded: Vec<(Vec<char>, T)> =
            words.into_iter().map(|(word, value)| (word.chars().filter_map(fold).collect(), value)).collect();
        folded.sort_by(|a, b| a.0.cmp(&b.0));
        let mut lexicon = Lexicon { letters: Vec::new(), words: Vec::with_capacity(folded.len()), ascii: Vec::new() };
        for (letters, value) in folded {
            let from = lexicon.letters.len();
            lexicon.letters.extend(letters);
            lexicon.words.push(Word { from, to: lexicon.letters.len(), value });
        }
        let first = |word: &Word<T>| lexicon.letters.get(word.from).copied();
        let places = ('\0'..='\x7f').map(|c| {
            (
                lexicon.words.partition_point(|word| first(word) < Some(c)),
                lexicon.words.partition_point(|word| first(word) <= Some(c)),
            )
        });
        lexicon.ascii = places.collect();
        lexicon
    }

    /// The longest word at the start of `text` that `fits`, and how many bytes of the text it takes. `fits` sees the value, the
    /// bytes matched and the rest.
    pub(super) fn longest<'t>(&self, text: &'t str, fits: impl Fn(&T, &'t str, &'t str) -> bool) -> Option<(usize, &T)> {
        let mut found = None;
        let mut range = self.words.as_slice();
        let mut depth = 0;
        for (at, c) in text.char_indices() {
            let Some(folded) = fold(c) else { continue };
            let letter =
                |word: &Word<T>| if word.from + depth < word.to { self.letters.get(word.from + depth).copied() } else { None };
            let (low, high) = match self.ascii.get(folded as usize) {
                Some(&place) if depth == 0 => place,
                _ => {
                    let low = range.partition_point(|word| letter(word) < Some(folded));
                    let same = range.get(low..).unwrap_or_default().partition_point(|word| letter(word) == Some(folded));
                    (low, low + same)
                }
            };
            range = range.get(low..high).unwrap_or_default();
            depth += 1;
            let end = at + c.len_utf8();
            let whole = range.iter().take_while(|word| word.to - word.from == depth);
            for word in whole {
                if fits(&word.value, text.get(..end).unwrap_or_default(), text.get(end..).unwrap_or_default()) {
                    found = Some((end, &word.value));
                    break;
                }
            }
            if range.is_empty() {
                break;
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn the_longest_word_wins_whatever_its_coat() {
        let lexicon = Lexicon::new([("kr", 1), ("krone", 2), ("złoty", 3), ("us $", 4)]);
        let longest = |text| lexicon.longest(text, |_, _, _| true).map(|(bytes, value)| (bytes, *value));
        assert_eq!(longest("Kronen"), Some((5, 2)));
        assert_eq!(longest("kr 5"), Some((2, 1)));
        assert_eq!(longest("ZŁOTY"), Some((6, 3)));
        assert_eq!(longest("ｋｒ"), Some((6, 1)));
        assert_eq!(longest("US\u{a0}$"), Some((5, 4)));
        assert_eq!(longest("5 kr"), None);
    }

    #[test]
    fn a_word_that_does_not_fit_leaves_a_shorter_one() {
        let lexicon = Lexicon::new([("kr", 1), ("krone", 2)]);
        assert_eq!(lexicon.longest("kronen", |_, _, rest| !rest.starts_with('n')).map(|(bytes, _)| bytes), Some(2));
    }
}

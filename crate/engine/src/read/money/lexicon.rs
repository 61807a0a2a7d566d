//! Words looked up at one place of a text: the longest that stands there wins.

use super::fold::fold;

/// A set of words with values.
pub(super) struct Lexicon<T> {
    index: Index,
    values: Vec<T>,
}

impl<T> Lexicon<T> {
    /// Sorts the words. Words that fold to the same letters are all kept, in the order given.
    pub(super) fn new<'a>(words: impl IntoIterator<Item = (&'a str, T)>) -> Self {
        let (words, values): (Vec<&str>, Vec<T>) = words.into_iter().unzip();
        Lexicon { index: Index::new(&words), values }
    }

    /// The longest word at the start of `text` that `fits`, and how many bytes of the text it takes. `fits` sees the value, the
    /// bytes matched and the rest.
    pub(super) fn longest<'t>(&self, text: &'t str, fits: impl Fn(&T, &'t str, &'t str) -> bool) -> Option<(usize, &T)> {
        let mut found = None;
        let mut range = self.index.words.as_slice();
        let mut depth = 0;
        for (at, c) in text.char_indices() {
            let Some(folded) = fold(c) else { continue };
            range = self.index.narrow(range, depth, folded);
            if range.is_empty() {
                break;
            }
            depth += 1;
            let end = at + c.len_utf8();
            let Some((matched, rest)) = text.split_at_checked(end) else { break };
            let whole =
                range.iter().take_while(|word| word.to - word.from == depth).filter_map(|word| self.values.get(word.value));
            found = whole.into_iter().find(|value| fits(value, matched, rest)).map(|value| (end, value)).or(found);
        }
        found
    }
}

/// The words in order, so that reading one more character narrows a range instead of starting again. It knows nothing of the
/// values: one copy of it serves them all.
struct Index {
    letters: Vec<char>,
    words: Vec<Word>,
    /// Where the words of each ASCII character start and end.
    ascii: Vec<(usize, usize)>,
}

/// Its letters are those from `from` to `to`.
struct Word {
    from: usize,
    to: usize,
    value: usize,
}

impl Index {
    fn new(words: &[&str]) -> Index {
        let folded = words.iter().enumerate().map(|(value, word)| (word.chars().filter_map(fold).collect(), value));
        let mut folded: Vec<(Vec<char>, usize)> = folded.collect();
        folded.sort_unstable(); // words alike stay in order: their values are their places
        let mut index = Index { letters: Vec::new(), words: Vec::with_capacity(words.len()), ascii: Vec::new() };
        for (letters, value) in folded {
            let from = index.letters.len();
            index.letters.extend(letters);
            index.words.push(Word { from, to: index.letters.len(), value });
        }
        let first = |word: &Word| index.letters.get(word.from).copied();
        let start = |c| index.words.partition_point(|word| first(word) < Some(c));
        index.ascii = ('\0'..='\x7f').map(|c| (start(c), start(char::from(c as u8 + 1)))).collect();
        index
    }

    /// Those of `range`, which share their first `depth` letters, whose next letter is `c`.
    fn narrow<'a>(&'a self, range: &'a [Word], depth: usize, c: char) -> &'a [Word] {
        if let (0, Some(&(low, high))) = (depth, self.ascii.get(c as usize)) {
            return range.get(low..high).unwrap_or_default();
        }
        let letter = |word: &Word| if word.from + depth < word.to { self.letters.get(word.from + depth).copied() } else { None };
        let rest = range.get(range.partition_point(|word| letter(word) < Some(c))..).unwrap_or_default();
        rest.get(..rest.partition_point(|word| letter(word) == Some(c))).unwrap_or_default()
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

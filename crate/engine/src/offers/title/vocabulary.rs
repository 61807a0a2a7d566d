//! Looking words up in `packs/offers/words.rs`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::packs::offers::words::{COMMON, Role, WORDS};

/// The meaning of a word: its role and its English form.
pub(super) type Meaning = (Role, &'static str);

static WORD: LazyLock<BTreeMap<&'static str, Meaning>> = LazyLock::new(|| {
    let single = WORDS.iter().filter(|(role, ..)| !is_phrase(*role));
    single.flat_map(|&(role, english, words)| words.iter().map(move |&word| (word, (role, english)))).collect()
});

static COMMONNESS: LazyLock<BTreeMap<&'static str, f32>> = LazyLock::new(|| {
    let lines =
        COMMON.lines().filter_map(|line| line.split_once(' ')).filter_map(|(weight, words)| Some((weight.parse().ok()?, words)));
    lines.flat_map(|(weight, words)| words.split(' ').map(move |word| (word, weight))).collect()
});

/// How much a word tells that many titles have; `None` for a word that few have.
pub(super) fn common(word: &str) -> Option<f32> {
    COMMONNESS.get(word).copied()
}

/// Roles whose words are phrases looked up in the whole title, by [`super::article`].
pub(super) fn is_phrase(role: Role) -> bool {
    match role {
        Role::Empty | Role::Picture | Role::Part | Role::Rental | Role::Plan | Role::Service => true,
        Role::Colour | Role::Edition | Role::Accessory | Role::Maker | Role::Noise | Role::For | Role::Fits => false,
    }
}

/// What a folded word means.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    WORD.get(word).copied()
}

/// The longest word of the vocabulary at the start of a run of letters without spaces, and its length in bytes.
pub(super) fn at_start(run: &str) -> Option<(usize, Meaning)> {
    /// Letters of the longest such word.
    const LONGEST: usize = 6;
    let ends: Vec<usize> = run.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST).collect();
    ends.into_iter().rev().find_map(|end| Some((end, meaning(run.get(..end)?)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_as_titles_are() {
        for (role, english, words) in WORDS {
            for word in *words {
                let folded: String = word.chars().filter_map(crate::read::money::fold).collect();
                assert_eq!(&folded, word, "{role:?} {english}");
            }
        }
    }

    #[test]
    fn the_longest_word_of_a_run_wins() {
        assert_eq!(at_start("黑色手机壳"), Some((6, (Role::Colour, "black"))));
        assert_eq!(at_start("手机壳黑"), Some((9, (Role::Accessory, "case"))));
        assert_eq!(at_start("电视"), None);
    }
}

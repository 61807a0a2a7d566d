//! A title taken apart: words with their meanings, model codes, measures, numbers, and what the offer is of.

mod article;
mod measure;
mod packs;
mod scan;
mod software;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

pub use article::Article;
pub(super) use packs::without_packs;

use crate::packs::offers::units::Dimension;
use crate::packs::offers::words::Role;

/// A title taken apart. Built once for each offer, compared many times.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Title {
    /// What the offer is of.
    pub article: Article,
    /// Its words in order, each once, without those that say nothing.
    pub words: Vec<Word>,
    /// Model codes in order, each once: letters with digits (`kdl46xbr6`), long numbers; joiners left out.
    pub codes: Vec<String>,
    /// Numbers as written, `7.0` as `7`.
    pub numbers: BTreeSet<String>,
    /// What is measured, in the dimension's unit.
    pub measures: BTreeMap<Dimension, Vec<f64>>,
    /// All letters and digits without anything between them.
    pub compact: String,
    /// Every three neighbours in `compact`, sorted.
    pub(crate) trigrams: Vec<u64>,
}

/// A word of a title.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// Folded; a word of the vocabulary in its English form.
    pub text: String,
    /// What the vocabulary says of it.
    pub role: Option<Role>,
    /// How much it tells: codes most, colours little.
    pub weight: f32,
}

impl Title {
    /// Takes a title apart.
    #[must_use]
    pub fn read(text: &str) -> Title {
        scan::scan(text)
    }

    /// Pieces in the pack, where the title says so.
    #[must_use]
    pub fn pieces(&self) -> Option<f64> {
        let pieces = self.measures.get(&Dimension::Pieces)?;
        pieces.iter().copied().filter(|pieces| *pieces >= 1.0).reduce(f64::max)
    }

    /// Whether the title has a word, in its English form.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|own| own.text == word)
    }
}

impl Word {
    pub(crate) fn has_digit(&self) -> bool {
        self.text.bytes().any(|byte| byte.is_ascii_digit())
    }
}

/// Letters and digits of a text, folded, without anything between them: codes are compared so.
#[must_use]
pub fn compact(text: &str) -> String {
    text.chars().filter_map(crate::read::money::fold).filter(|c| c.is_alphanumeric()).collect()
}

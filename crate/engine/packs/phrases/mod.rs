//! Words by what they mean: one file a language, one list of meanings for all.
//!
//! A tactic is the same in every language: somebody asks for *payment* by an *irreversible way* into *private hands*. So the detectors
//! speak of [`Concept`]s, and a language is a list of words for each, with examples of its own. Adding a language is adding a file and
//! its name to [`LANGUAGES`].

/// The words of a pack: for each concept, lists with commas between.
macro_rules! words {
    ($($concept:ident: $($list:literal)+;)*) => {
        &[$(($crate::packs::phrases::Concept::$concept, &[$($list),+])),*]
    };
}

mod common;
mod concept;
mod en;
mod zh_hans;

pub use concept::Concept;

/// Every language. The first holds the names that are the same in all.
pub const LANGUAGES: &[&Language] = &[&common::LANGUAGE, &en::LANGUAGE, &zh_hans::LANGUAGE];

/// The words of one language.
pub struct Language {
    /// BCP 47, or `und` for names that are the same everywhere.
    pub tag: &'static str,
    /// Where a denial stands to what it denies.
    pub denies: Denies,
    /// A letter takes two bytes or more (Cyrillic, Arabic, Thai, Devanagari), so that the same thought takes more of them than in English.
    pub wide: bool,
    /// Words for each meaning, with commas between. Capitals, accents and the like are folded away, so either spelling will do.
    ///
    /// Latin and Cyrillic words stand between word boundaries; a `*` at the end lets a word go on (`transfer*`). Words of other scripts
    /// are found anywhere: there, endings and neighbours are written together with them.
    pub words: &'static [(Concept, &'static [&'static str])],
    /// What people really write: a detector's id, the text, and words that must be quoted.
    pub fires: &'static [(&'static str, &'static str, &'static str)],
    /// What must alarm nobody: honest offers, warnings, denials, questions, ordinary business; with the id of the detector it comes nearest to.
    pub quiet: &'static [(&'static str, &'static str)],
}

/// Where a denial stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denies {
    /// Before what it denies, up to the end of the sentence: "never pay by …".
    Before,
    /// Before what it denies, up to the next comma: 请勿…，
    BeforeComma,
    /// Anywhere in its sentence: "… verilmez", "geben Sie … nicht weiter".
    Around,
}

impl Language {
    /// The language's number: the variants of one language share it, and so understand each other. 0 is what all share.
    #[must_use]
    pub fn number(&self) -> u8 {
        let primary = |tag: &'static str| tag.split('-').next();
        let position = LANGUAGES.iter().position(|other| primary(other.tag) == primary(self.tag));
        position.and_then(|position| u8::try_from(position).ok()).unwrap_or(0)
    }
}

/// The language of a number.
#[must_use]
pub fn language(number: u8) -> &'static Language {
    LANGUAGES.get(usize::from(number)).copied().unwrap_or(&common::LANGUAGE)
}

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

mod ar;
mod common;
mod concept;
mod de;
mod en;
mod es;
mod fr;
mod hi;
mod id;
mod it;
mod ja;
mod ko;
mod nl;
mod pl;
mod pt;
mod ru;
mod th;
mod tr;
mod vi;
mod zh_hans;
mod zh_hant;

pub use concept::Concept;

/// Every language. The first holds the names that are the same in all.
pub const LANGUAGES: &[&Language] = &[
    &common::LANGUAGE,
    &en::LANGUAGE,
    &zh_hans::LANGUAGE,
    &zh_hant::LANGUAGE,
    &es::LANGUAGE,
    &pt::LANGUAGE,
    &fr::LANGUAGE,
    &de::LANGUAGE,
    &it::LANGUAGE,
    &nl::LANGUAGE,
    &pl::LANGUAGE,
    &ru::LANGUAGE,
    &tr::LANGUAGE,
    &ar::LANGUAGE,
    &hi::LANGUAGE,
    &id::LANGUAGE,
    &vi::LANGUAGE,
    &th::LANGUAGE,
    &ja::LANGUAGE,
    &ko::LANGUAGE,
];

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
    /// Latin and Cyrillic words stand between word boundaries; a `*` lets a word go on (`transfer*`, `tarjeta* de regalo`). Words of other scripts
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

/// How a language puts things.
#[derive(Debug, Clone, Copy)]
pub struct Grammar {
    /// Where a denial stands to what it denies.
    pub denies: Denies,
    /// A letter takes two bytes or more.
    pub wide: bool,
}

/// The grammar of the language of a number.
#[must_use]
pub fn grammar(number: u8) -> Grammar {
    const COMMON: Grammar = Grammar { denies: common::LANGUAGE.denies, wide: common::LANGUAGE.wide };
    GRAMMARS.get(usize::from(number)).copied().unwrap_or(COMMON)
}

/// What a concept's number means, where words mean it.
#[must_use]
pub fn concept(number: u8) -> Option<Concept> {
    CONCEPTS.get(usize::from(number)).copied().flatten()
}

// The compiler works these out, so that of the packs' words and examples nothing but what the build script made of them is shipped.

#[expect(clippy::indexing_slicing, reason = "the compiler does it")]
const GRAMMARS: [Grammar; LANGUAGES.len()] = {
    let mut grammars = [Grammar { denies: Denies::Before, wide: false }; LANGUAGES.len()];
    let mut number = 0;
    while number < LANGUAGES.len() {
        grammars[number] = Grammar { denies: LANGUAGES[number].denies, wide: LANGUAGES[number].wide };
        number += 1;
    }
    grammars
};

#[expect(clippy::indexing_slicing, reason = "the compiler does it, and would refuse a number that is too large")]
const CONCEPTS: [Option<Concept>; 128] = {
    let mut concepts = [None; 128];
    let mut number = 0;
    while number < LANGUAGES.len() {
        let mut words = LANGUAGES[number].words;
        while let [(concept, _), rest @ ..] = words {
            concepts[*concept as usize] = Some(*concept);
            words = rest;
        }
        number += 1;
    }
    concepts
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use caveat_protocol::Context;

    use super::*;
    use crate::detect::DETECTORS;

    /// What a detector quotes in a text by itself.
    fn quotes(detector: &str, text: &str) -> Option<String> {
        let report = crate::check_text(text, &Context::default());
        let finding = report.findings.iter().find(|finding| finding.id == detector)?;
        Some(finding.evidence.iter().map(|evidence| evidence.quote.as_str()).collect::<Vec<_>>().join(" … "))
    }

    #[test]
    fn every_language_hears_what_its_examples_ask() {
        let mut wrong = Vec::new();
        for language in LANGUAGES {
            for (detector, text, quote) in language.fires {
                let quotes = quotes(detector, text);
                if !quotes.as_ref().is_some_and(|quotes| quotes.contains(quote)) {
                    wrong.push(format!("{} {detector}: {text:?}, wanted {quote:?}, got {quotes:?}", language.tag));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn no_language_hears_a_request_where_there_is_none() {
        let mut wrong = Vec::new();
        for language in LANGUAGES {
            for (detector, text) in language.quiet {
                if let Some(quotes) = quotes(detector, text) {
                    wrong.push(format!("{} {detector}: {text:?}, quoted {quotes:?}", language.tag));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// Tactics that words give away. One that is shown in one language must be shown in all: a swindler speaks any.
    fn tactics() -> BTreeSet<&'static str> {
        LANGUAGES.iter().flat_map(|language| language.fires.iter().map(|(detector, ..)| *detector)).collect()
    }

    #[test]
    fn every_language_shows_every_tactic_and_what_comes_near_it() {
        let mut missing = Vec::new();
        for language in LANGUAGES.iter().skip(1) {
            for tactic in tactics() {
                if !language.fires.iter().any(|(detector, ..)| *detector == tactic) {
                    missing.push(format!("{} {tactic}: no example fires", language.tag));
                }
                if !language.quiet.iter().any(|(detector, _)| *detector == tactic) {
                    missing.push(format!("{} {tactic}: no example is quiet", language.tag));
                }
            }
        }
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }

    #[test]
    fn every_detector_of_words_is_a_tactic_with_examples() {
        // The others go by shapes, figures, addresses and lists, which are the same in every language.
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/detect");
        let by_words = |id: &str| {
            let file = folder.join(format!("{}.rs", id.replace('-', "_")));
            fs::read_to_string(file).is_ok_and(|source| source.contains("requested("))
        };
        let detectors: BTreeSet<&str> = DETECTORS.iter().map(|detector| detector.id).filter(|id| by_words(id)).collect();
        assert_eq!(detectors, tactics());
    }
}

//! Numbers in words, one file a language: "five hundred dollars" is asked for in messages, where digits would be noticed.
//!
//! What multiplies what is told by the kind of each word; the words are those of CLDR's rules for spelling numbers out (RBNF), with
//! the spellings people use. Chinese, Japanese and Korean numbers are built of single characters (`super::scales`).

mod de;
mod en;
mod es;
mod fr;
mod hi;
mod id;
mod it;
mod nl;
mod pt;
mod ru;
mod sv;
mod tr;

/// Every language.
pub const LANGUAGES: &[&Language] = &[
    &de::LANGUAGE,
    &en::LANGUAGE,
    &es::LANGUAGE,
    &fr::LANGUAGE,
    &hi::LANGUAGE,
    &id::LANGUAGE,
    &it::LANGUAGE,
    &nl::LANGUAGE,
    &pt::LANGUAGE,
    &ru::LANGUAGE,
    &sv::LANGUAGE,
    &tr::LANGUAGE,
];

/// How one language spells numbers.
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    /// Its words, in its own letters, lower case.
    pub words: &'static [(Part, &'static str)],
    /// Those of its words that are common words of another kind in other languages: where nobody says which language a text is in,
    /// they are no number by themselves ("it depends on dollars").
    pub shared: &'static str,
    /// It writes the parts of a number as one word.
    pub compounds: bool,
    /// Ones go before tens: "fünfundvierzig".
    pub ones_first: bool,
}

/// What a word does in a number. The words of a list are separated by spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// They count on from this number, by this step: `From(1, 1)` is one, two, three.
    From(u64, u64),
    /// A number that multiplies what stands before it: a hundred, a thousand, a million.
    Times(u64),
    /// A part of what follows: a half, a quarter.
    Share(u64),
    /// "And", and the article of "half a million".
    And,
}

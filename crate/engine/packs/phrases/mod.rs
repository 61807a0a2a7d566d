//! Words by what they mean: one file a language, one list of meanings for all.
//!
//! A tactic is the same in every language: somebody asks for *payment* by an *irreversible way* to a *private account*. So the
//! detectors speak of [`Concept`]s, and a language is a list of words for each. Adding a language is adding a file.

mod common;
mod en;
mod zh;

/// Every language, and the names that are the same in all.
pub const LANGUAGES: &[&Language] = &[&common::LANGUAGE, &en::LANGUAGE, &zh::LANGUAGE];

/// What words mean, as far as a detector cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Concept {
    /// A chat app's name.
    ChatApp,
    /// Get in touch, add me, write to.
    Contact,
    /// Pay, send money, transfer.
    Pay,
    /// A way to pay that cannot be called back and that shops also use: bank transfer, crypto.
    Transfer,
    /// A way to pay that cannot be called back and that swindlers love: Western Union, gift cards, friends and family.
    Untraceable,
    /// Into a private person's hands: my account, to me personally.
    Personal,
    /// Away from the platform: outside, directly, off eBay.
    Outside,
    /// No other way: only, instead.
    Only,
    /// Money back.
    Refund,
    /// More than money back: compensation, double.
    Compensation,
    /// Money to be paid first: deposit, fee, guarantee.
    Upfront,
    /// Scan a code, open a link, read out a code.
    HandOver,
    /// Remote control and screen sharing.
    Remote,
    /// The words around deny, warn or forbid.
    Denial,
}

/// The words of one language.
pub struct Language {
    /// BCP 47, or `und` for names that are the same everywhere.
    pub tag: &'static str,
    /// Words for each meaning, lower case. A word of letters with spaces between them stands between word boundaries; a `*` at
    /// its end lets it go on (`transfer*`). Chinese words have no boundaries.
    pub words: &'static [(Concept, &'static [&'static str])],
}

//! What the values in the transducers mean; written by the build script, read by [`super::suffix`] and [`super::names`].

/// A rule of the public suffix list: the name itself is a public suffix (`co.uk`).
pub(crate) const PLAIN: u64 = 1;
/// Every name directly below is one: `*.ck`.
pub(crate) const WILDCARD: u64 = 2;
/// The name is none, although a wildcard says so: `!www.ck`.
pub(crate) const EXCEPTION: u64 = 4;
/// The rule is in the list's private section: whoever owns the name lets strangers register below it (`github.io`).
pub(crate) const PRIVATE: u64 = 8;

/// A name that cheats imitate often.
pub(crate) const IMITATED: u64 = 1;
/// A name that is a word, or that others rightly bear.
pub(crate) const COMMON: u64 = 2;

/// A name's value holds its marks, from this bit its kind, and from the next where its line stands.
pub(crate) const KIND_AT: u32 = 2;
/// See [`KIND_AT`].
pub(crate) const LINE_AT: u32 = 5;

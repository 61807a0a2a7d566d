//! What a rule of the public suffix list says, as bits; written by the build script, read by [`super::suffix`].

/// The name itself is a public suffix: `co.uk`.
pub(crate) const PLAIN: u64 = 1;
/// Every name directly below is one: `*.ck`.
pub(crate) const WILDCARD: u64 = 2;
/// The name is none, although a wildcard says so: `!www.ck`.
pub(crate) const EXCEPTION: u64 = 4;
/// The rule is in the list's private section: whoever owns the name lets strangers register below it (`github.io`).
pub(crate) const PRIVATE: u64 = 8;

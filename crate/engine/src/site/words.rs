//! Words that cheats add to a name.

/// What a word makes people do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lure {
    /// Sign in, confirm, pay, track a parcel.
    Account,
    /// Buy cheaply.
    Shop,
    /// A suffix that moved into the label: `ebay-com.net`.
    Suffix(&'static str),
}

const WORDS: &[(&str, Lure)] = &[
    ("login", Lure::Account),
    ("logon", Lure::Account),
    ("signin", Lure::Account),
    ("secure", Lure::Account),
    ("security", Lure::Account),
    ("verify", Lure::Account),
    ("verification", Lure::Account),
    ("account", Lure::Account),
    ("accounts", Lure::Account),
    ("support", Lure::Account),
    ("service", Lure::Account),
    ("help", Lure::Account),
    ("update", Lure::Account),
    ("confirm", Lure::Account),
    ("alert", Lure::Account),
    ("billing", Lure::Account),
    ("payment", Lure::Account),
    ("payments", Lure::Account),
    ("pay", Lure::Account),
    ("refund", Lure::Account),
    ("wallet", Lure::Account),
    ("tracking", Lure::Account),
    ("track", Lure::Account),
    ("parcel", Lure::Account),
    ("delivery", Lure::Account),
    ("package", Lure::Account),
    ("customer", Lure::Account),
    ("bonus", Lure::Account),
    ("gift", Lure::Account),
    ("prize", Lure::Account),
    ("shop", Lure::Shop),
    ("store", Lure::Shop),
    ("outlet", Lure::Shop),
    ("sale", Lure::Shop),
    ("sales", Lure::Shop),
    ("discount", Lure::Shop),
    ("clearance", Lure::Shop),
    ("official", Lure::Shop),
    ("online", Lure::Shop),
    ("deals", Lure::Shop),
    ("cheap", Lure::Shop),
];

/// Suffixes that cheats move into the label, as they stand there.
const SUFFIXES: &[(&str, &str)] = &[
    ("com", "com"),
    ("net", "net"),
    ("couk", "co.uk"),
    ("uk", "co.uk"),
    ("de", "de"),
    ("fr", "fr"),
    ("it", "it"),
    ("es", "es"),
    ("pl", "pl"),
    ("nl", "nl"),
    ("ru", "ru"),
    ("sg", "sg"),
    ("in", "in"),
    ("cn", "cn"),
    ("jp", "co.jp"),
    ("cojp", "co.jp"),
    ("co", "co.jp"),
    ("us", "com"),
    ("usa", "com"),
    ("br", "com.br"),
    ("mx", "com.mx"),
    ("au", "com.au"),
];

/// Suffixes that anybody registers for little or nothing and that cheats prefer (Interisle, Phishing Landscape 2024; Spamhaus, most abused
/// top-level domains).
pub(super) const CHEAP_SUFFIXES: &[&str] = &[
    "top", "xyz", "shop", "online", "site", "store", "vip", "icu", "club", "live", "buzz", "cyou", "sbs", "cfd", "click", "link",
    "pw", "tk", "ml", "ga", "cf", "gq", "win", "bid", "loan", "fun", "life", "world", "today", "space", "website", "sale",
    "discount", "deals", "support", "help", "email", "bond", "rest", "quest", "lol", "monster", "beauty", "makeup", "hair",
    "skin", "boats", "yachts", "autos", "homes", "motorcycles",
];

/// Suffixes that a name's owner may well have too.
pub(super) const USUAL_SUFFIXES: &[&str] = &["net", "org", "cn", "info", "biz", "cc"];

/// Whether a word is one of them.
pub(super) fn is_lure(word: &str) -> bool {
    WORDS.iter().any(|(lure, _)| *lure == word)
}

/// The first name that `named` finds in a label without one of the words at its beginning or end. It is told what the word is for, and
/// whether a hyphen stood between.
pub(super) fn find_without<T>(label: &str, named: impl Fn(&str, Lure, bool) -> Option<T>) -> Option<T> {
    let (first, last) = (label.bytes().next()?, label.bytes().next_back()?);
    let try_rest = |rest: Option<&str>, lure| {
        let rest = rest?;
        let bare = rest.trim_matches('-');
        if bare.is_empty() { None } else { named(bare, lure, bare.len() < rest.len()) }
    };
    for &(word, lure) in WORDS {
        // Most words go by their first or last letter alone.
        let front = (word.bytes().next() == Some(first)).then(|| label.strip_prefix(word)).flatten();
        let back = (word.bytes().next_back() == Some(last)).then(|| label.strip_suffix(word)).flatten();
        if let Some(found) = try_rest(front, lure).or_else(|| try_rest(back, lure)) {
            return Some(found);
        }
    }
    let suffixes = SUFFIXES.iter().filter(|(text, _)| text.bytes().next_back() == Some(last));
    suffixes.into_iter().find_map(|(text, suffix)| try_rest(label.strip_suffix(text), Lure::Suffix(suffix)))
}

//! What an offer is of: the thing itself, or something that only goes by its name.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::Title;
use super::vocabulary::is_phrase;
use crate::packs::offers::words::{Role, WORDS};

/// What an offer is of. Offers of different articles are never of the same thing, whatever their titles share.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Article {
    /// The thing named.
    #[default]
    Thing,
    /// Made for the thing named: "case for iPhone 15".
    Accessory,
    /// A part of it.
    Part,
    /// Its box, empty.
    EmptyBox,
    /// A picture of it.
    Picture,
    /// The thing for a time.
    Rental,
    /// The thing in instalments, or with a contract.
    Plan,
    /// Work on it.
    Service,
}

static PHRASES: LazyLock<Option<(AhoCorasick, Vec<Article>)>> = LazyLock::new(|| {
    let rows = WORDS.iter().filter(|(role, ..)| is_phrase(*role));
    let (words, articles): (Vec<&str>, Vec<Article>) =
        rows.flat_map(|&(role, _, words)| words.iter().map(move |&word| (word, article(role)))).unzip();
    let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words).ok()?;
    Some((automaton, articles))
});

fn article(role: Role) -> Article {
    match role {
        Role::Empty => Article::EmptyBox,
        Role::Picture => Article::Picture,
        Role::Part => Article::Part,
        Role::Rental => Article::Rental,
        Role::Plan => Article::Plan,
        Role::Service => Article::Service,
        Role::Accessory | Role::For | Role::Fits => Article::Accessory,
        Role::Colour | Role::Edition | Role::Maker | Role::Noise => Article::Thing,
    }
}

impl Article {
    pub(super) fn of(folded: &str, title: &Title) -> Article {
        phrase(folded).unwrap_or_else(|| if is_accessory(title) { Article::Accessory } else { Article::Thing })
    }
}

/// By a phrase that stands by itself.
fn phrase(folded: &str) -> Option<Article> {
    let (automaton, articles) = PHRASES.as_ref()?;
    let edge = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() && !super::scan::is_unspaced(c));
    let whole = automaton.find_iter(folded).find(|hit| {
        let own = folded.get(hit.range()).unwrap_or_default();
        let (head, tail) = (own.chars().next(), own.chars().next_back());
        (edge(head) || edge(folded.get(..hit.start()).and_then(|before| before.chars().next_back())))
            && (edge(tail) || edge(folded.get(hit.end()..).and_then(|after| after.chars().next())))
    })?;
    articles.get(whole.pattern().as_usize()).copied()
}

/// An accessory and what it fits: "case for iPhone", 适用于iPhone手机壳, iPhone対応ケース, "compatible with".
fn is_accessory(title: &Title) -> bool {
    let is = |role: Role| move |word: &super::Word| word.role == Some(role);
    let accessories = |words: &[super::Word]| words.iter().any(is(Role::Accessory));
    let stated = title.words.iter().position(is(Role::For)).is_some_and(|at| {
        let (before, after) = title.words.split_at(at);
        let fits = after.get(1);
        fits.is_some() && accessories(before) || fits.is_some_and(is(Role::Accessory)) || at <= 1 && accessories(after)
    });
    stated || title.words.iter().any(is(Role::Fits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_by_a_things_name_is_not_the_thing() {
        for (text, expected) in [
            ("Apple iPhone 15 128GB black", Article::Thing),
            ("Case for iPhone 15, clear", Article::Accessory),
            ("Hülle für Samsung Galaxy S24", Article::Accessory),
            ("Gaming headset for PC and PS5", Article::Thing),
            ("适用于苹果iPhone15手机壳", Article::Accessory),
            ("iPhone15対応ケース", Article::Accessory),
            ("ゲーミングヘッドセット PC対応", Article::Thing),
            ("手机壳适用于苹果iPhone15", Article::Accessory),
            ("iPhone 15 Pro EMPTY BOX only", Article::EmptyBox),
            ("PS5 OVP leer", Article::EmptyBox),
            ("Photo of a PlayStation 5", Article::Picture),
            ("Canon R5 rental, 3 days", Article::Rental),
            ("iPhone 15 €29/mo", Article::Plan),
            ("Brent Spiner poster", Article::Thing),
            ("Sony a7 修理", Article::Service),
        ] {
            assert_eq!(Title::read(text).article, expected, "{text}");
        }
    }
}

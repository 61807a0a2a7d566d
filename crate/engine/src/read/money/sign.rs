//! Which sign of a currency stands beside an amount.

use std::sync::LazyLock;

use super::Currency;
use super::fold::{after, before, fold, is_minus, is_space, is_spaced_letter, is_unseen, trim_end};
use super::lexicon::Lexicon;
use super::place::Setting;
use crate::packs::money::names::NAMES;
use crate::packs::money::signs::SIGNS;
use crate::packs::money::{CODES, CODES_THAT_ARE_WORDS, NO_DECIMALS};

/// How much a sign says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// Its first code, where nothing says otherwise.
    Own,
    /// One of several equals: nothing, unless the page's own money is among them.
    Shared,
    /// Not even a sign, unless the page's own money is among them or the text holds nothing else.
    Loose,
}

/// Texts that mean the same currencies.
#[derive(Debug, Clone, Copy)]
pub struct Signs {
    texts: &'static [&'static str],
    meaning: Meaning,
}

/// What a sign means.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    codes: &'static str,
    usage: Use,
    exact: Option<&'static str>,
    stem: bool,
    /// Where a sign stands between two amounts, it belongs to the one after it.
    pub(super) leading: bool,
    /// An ISO 4217 code: it overrules a symbol beside it.
    pub(super) is_code: bool,
    /// How many of it make one of the currency: 100 for cents, 1 for the currency itself.
    pub(super) part: u8,
}

/// The first code, where nothing says otherwise.
pub(crate) const fn own(codes: &'static str, texts: &'static [&'static str]) -> Signs {
    signs(codes, texts, Use::Own)
}

/// One of several equals.
pub(crate) const fn shared(codes: &'static str, texts: &'static [&'static str]) -> Signs {
    signs(codes, texts, Use::Shared)
}

/// A sign only where the page's own money fits it.
pub(crate) const fn loose(codes: &'static str, texts: &'static [&'static str]) -> Signs {
    signs(codes, texts, Use::Loose)
}

const fn signs(codes: &'static str, texts: &'static [&'static str], usage: Use) -> Signs {
    Signs { texts, meaning: Meaning { codes, usage, exact: None, stem: false, leading: false, is_code: false, part: 1 } }
}

impl Signs {
    /// Case matters: `Ft` is money, `ft` is a foot.
    pub(crate) const fn exact(mut self) -> Self {
        self.meaning.exact = Some("");
        self
    }

    /// Up to three more letters may follow: the endings of many languages.
    pub(crate) const fn stem(mut self) -> Self {
        self.meaning.stem = true;
        self
    }

    /// Written before the amount.
    pub(crate) const fn leading(mut self) -> Self {
        self.meaning.leading = true;
        self
    }

    /// So many of it make one of the currency.
    pub(crate) const fn part(mut self, part: u8) -> Self {
        self.meaning.part = part;
        self
    }
}

/// A sign found in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) meaning: Meaning,
    /// Bytes of the text.
    pub(super) start: usize,
    pub(super) end: usize,
}

static LEXICON: LazyLock<Lexicon<Meaning>> = LazyLock::new(|| {
    let code = |code: &'static str| {
        let is_word = CODES_THAT_ARE_WORDS.contains(code);
        let signs = if is_word { loose(code, &[]) } else { own(code, &[]) };
        (code, Meaning { is_code: true, exact: is_word.then_some(code), ..signs.meaning })
    };
    let sign = |signs: &'static Signs| {
        signs.texts.iter().map(|&text| (text, Meaning { exact: signs.meaning.exact.map(|_| text), ..signs.meaning }))
    };
    let name =
        |&(code, names): &(&'static str, &'static [&'static str])| names.iter().map(move |&name| (name, own(code, &[]).meaning));
    Lexicon::new(CODES.split_whitespace().map(code).chain(SIGNS.iter().flat_map(sign)).chain(NAMES.iter().flat_map(name)))
});

impl Meaning {
    /// The currency meant on a page in this setting, of an amount that shows hundredths or not.
    pub(super) fn currency(&self, setting: &Setting, hundredths: bool) -> Option<Currency> {
        if !self.is_shared() {
            return Currency::trusted(self.codes);
        }
        let first = || self.codes.split(' ').find(|code| !(hundredths && NO_DECIMALS.contains(code))).and_then(Currency::trusted);
        setting.choose(self.codes).or_else(|| if self.usage == Use::Own { first() } else { None })
    }

    /// Whether it counts as a sign here. `clear`: the text holds only it and a number, or the number can be nothing but money.
    pub(super) fn counts(&self, setting: &Setting, clear: bool) -> bool {
        self.usage != Use::Loose || clear || setting.choose(self.codes).is_some()
    }

    /// A word or a unit of its own.
    pub(super) fn is_loose(&self) -> bool {
        self.usage == Use::Loose
    }

    /// Such a word for cents: "99p", but not "1080p".
    pub(super) fn is_loose_part(&self) -> bool {
        self.is_loose() && self.part > 1
    }

    /// Several currencies use it.
    pub(super) fn is_shared(&self) -> bool {
        self.codes.len() > 3
    }

    fn is_written(&self, matched: &str) -> bool {
        self.exact.is_none_or(|exact| matched.chars().filter(|&c| !is_unseen(c)).eq(exact.chars()))
    }
}

/// The sign that begins right after an amount ending at `at`.
pub(super) fn after_amount(text: &str, at: usize) -> Option<Found> {
    let rest = after(text, at);
    let gap: usize = rest.chars().take(4).take_while(|&c| is_space(c) || is_unseen(c)).map(char::len_utf8).sum();
    let hyphen =
        if gap == 0 && rest.starts_with('-') && after(rest, 1).starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase()) {
            1
        } else {
            0
        }; // a 12-cent share
    starting_at(text, at + gap + hyphen)
}

/// The sign that begins at `start`.
pub(super) fn starting_at(text: &str, start: usize) -> Option<Found> {
    let rest = after(text, start);
    let (length, meaning) =
        LEXICON.longest(rest, |meaning, matched, rest| meaning.is_written(matched) && ends_well(meaning, matched, rest))?;
    let ending = if matches!(before(rest, length).chars().next_back(), Some(c) if is_spaced_letter(c)) {
        letters(after(rest, length))
    } else {
        0
    };
    Some(Found { meaning: *meaning, start, end: start + length + ending })
}

/// The sign that ends right before an amount starting at `at`; nothing before `floor` is looked at.
pub(super) fn before_amount(text: &str, floor: usize, at: usize) -> Option<Found> {
    /// The longest name in front of an amount.
    const REACH: usize = 48;
    let mut head = trim_end(before(text, at));
    while let Some(c) = head.chars().next_back().filter(|&c| is_minus(c) || c == '+' || c == ':') {
        head = trim_end(before(head, head.len() - c.len_utf8()));
    }
    let mut best = None;
    let mut next: Option<char> = None;
    for (start, c) in head.char_indices().rev() {
        if start < floor || head.len() - start > REACH || c.is_numeric() || matches!(c, '!' | '?' | ';' | '|') {
            break;
        }
        let within_word =
            is_spaced_letter(c) && head.get(..start).and_then(|left| left.chars().next_back()).is_some_and(is_spaced_letter);
        next = next.or(Some(c));
        if within_word {
            continue;
        }
        let whole = |meaning: &Meaning, matched: &str, rest: &str| meaning.is_written(matched) && matches!(rest, "" | ".");
        if let Some((_, meaning)) = LEXICON.longest(after(head, start), whole) {
            best = Some(Found { meaning: *meaning, start, end: head.len() });
        }
    }
    best
}

/// The first sign of a text that names a currency, wherever it stands.
pub(super) fn anywhere(text: &str, setting: &Setting) -> Option<Currency> {
    /// Longer hints are no hints.
    const REACH: usize = 96;
    let mut previous = ' ';
    for (start, c) in text.char_indices().take_while(|&(start, _)| start < REACH) {
        let within_word = is_spaced_letter(c) && is_spaced_letter(previous);
        previous = c;
        if within_word {
            continue;
        }
        if let Some(found) =
            starting_at(text, start).filter(|found| found.meaning.counts(setting, start == 0 && found.end == text.len()))
        {
            return found.meaning.currency(setting, false);
        }
    }
    None
}

/// A sign of letters ends where the word ends, or takes an ending along.
fn ends_well(meaning: &Meaning, matched: &str, rest: &str) -> bool {
    if !matched.chars().next_back().is_some_and(is_spaced_letter) {
        return true;
    }
    let more = rest.chars().filter_map(fold).take(4).take_while(|&c| is_spaced_letter(c)).count();
    more == 0 || (meaning.stem && more <= 3)
}

/// Bytes of letters at the start of `rest`: a word's ending.
fn letters(rest: &str) -> usize {
    rest.char_indices().find(|&(_, c)| !is_spaced_letter(c) && !is_unseen(c)).map_or(rest.len(), |(at, _)| at)
}

#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static str, bool)> {
    SIGNS.iter().flat_map(|signs| signs.texts.iter().map(|&text| (text, signs.meaning.codes, signs.meaning.exact.is_some())))
}

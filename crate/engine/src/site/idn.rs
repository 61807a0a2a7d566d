//! Host names that are drawn to be misread: the rules by which browsers refuse to show a name in its own letters.
//!
//! After Chromium's display policy for internationalised names (docs/idn.md) and the highly restrictive profile of UTS #39, 5.2, written
//! anew for single labels; what Chromium compares with its list of popular domains is [`super::lookalike`]'s work here. Names are
//! judged as any reader meets them, so letters of one script are no fault under a top-level domain where that script is read.

use std::collections::BTreeSet;

use super::script::{self, Script};
use super::{skeleton, suffix};

/// Why a name is likely to be misread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disguise {
    /// It is no valid name at all: browsers show its raw form, or nothing.
    Invalid,
    /// It holds pictures, punctuation, invisible characters, or letters that hardly anybody reads.
    Signs,
    /// Letters of scripts that no language writes together.
    Mixed,
    /// All its letters are of another script and each could be taken for a Latin letter or digit.
    Disguised,
    /// A letter that is no part of the alphabet around it: a mark on the wrong letter, a stroke, a stray kana.
    Odd,
}

/// A host as people read it, and what is wrong with that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The host in its own letters.
    pub text: String,
    /// What is wrong, in the first label where something is.
    pub disguise: Option<Disguise>,
}

/// Reads a host given as A-labels, as `Url::host_str` gives it.
#[must_use]
pub fn show(host: &str) -> Shown {
    if !host.split('.').any(|label| label.starts_with("xn--")) && host.is_ascii() {
        return Shown { text: host.to_owned(), disguise: None };
    }
    let (text, valid) = idna::domain_to_unicode(host);
    if valid.is_err() {
        return Shown { text, disguise: Some(Disguise::Invalid) };
    }
    let top = text.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
    let disguise = text.split('.').filter(|label| !label.is_ascii()).find_map(|label| disguise(label, top));
    let disguise = disguise.or_else(|| is_odd_top(top, host).then_some(Disguise::Odd));
    Shown { disguise, text }
}

/// Whether a top-level domain in Latin letters beyond ASCII exists nowhere: `nét` is there to be read as `net`.
fn is_odd_top(top: &str, host: &str) -> bool {
    let own = host.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
    let is_latin = top.chars().all(|letter| matches!(script::of(letter), Script::Latin | Script::Common));
    !top.is_ascii() && is_latin && !suffix::is_top_level(own)
}

/// What is wrong with one label under a top-level domain.
fn disguise(label: &str, top: &str) -> Option<Disguise> {
    let letters: Vec<char> = label.chars().collect();
    let scripts: BTreeSet<Script> =
        letters.iter().map(|letter| script::of(*letter)).filter(|script| *script != Script::Common).collect();
    let is_hyphenated = letters.get(2..4) == Some(&['-', '-']);
    let rules: [(Disguise, bool); 7] = [
        (Disguise::Invalid, is_hyphenated),
        (Disguise::Signs, scripts.contains(&Script::Sign) || scripts.contains(&Script::Rare)),
        (Disguise::Mixed, !is_one_writing(&scripts, label)),
        (Disguise::Disguised, is_disguised(&letters, &scripts, top)),
        (Disguise::Odd, has_odd_mark(&letters)),
        (Disguise::Odd, has_odd_letter(&letters, top)),
        (Disguise::Odd, has_odd_kana(&letters)),
    ];
    rules.into_iter().find_map(|(disguise, holds)| holds.then_some(disguise))
}

/// Whether some language writes these scripts together: one script, or Latin beside Chinese, Japanese or Korean, where it is plain ASCII.
fn is_one_writing(scripts: &BTreeSet<Script>, label: &str) -> bool {
    use Script::{Bopomofo, Han, Hangul, Hiragana, Katakana, Latin};
    let within = |allowed: &[Script]| scripts.iter().all(|script| allowed.contains(script));
    let together = within(&[Latin, Han, Hiragana, Katakana]) || within(&[Latin, Han, Bopomofo]) || within(&[Latin, Han, Hangul]);
    let plain = label.chars().all(|letter| letter.is_ascii() || script::of(letter) != Latin);
    let stroke = label.chars().filter(|letter| matches!(script::of(*letter), Han | Hiragana | Katakana | Bopomofo));
    let only_strokes = scripts.contains(&Latin) && stroke.clone().all(|letter| STROKES.contains(letter));
    scripts.len() < 2 || together && plain && !(only_strokes && stroke.count() > 0)
}

/// Chinese, kana and bopomofo letters that beside Latin ones read as a slash, a hyphen, a dot or a Latin letter.
const STROKES: &str = "一丁七丅丆丨丶丿乀乁乂乇乙乚乛丫丩十工卜口〇讠亅亻冫艹ノソンゾㄒㄟㄨㆺㆳㄧ";

/// Whether a label of one script other than Latin could be read as Latin letters and digits, where nobody expects that script.
fn is_disguised(letters: &[char], scripts: &BTreeSet<Script>, top: &str) -> bool {
    use Script::{Bopomofo, Han, Hangul, Hiragana, Katakana, Latin};
    let mut own = scripts.iter();
    let (Some(&script), None) = (own.next(), own.next()) else { return false };
    let no_alphabet = matches!(script, Latin | Han | Hangul | Hiragana | Katakana | Bopomofo);
    let foreign = || letters.iter().filter(|letter| !letter.is_ascii());
    let all_read = || foreign().all(|letter| skeleton::reading(*letter).is_some());
    let all_digits = || foreign().all(|letter| letter.is_numeric());
    !no_alphabet && !script::is_read_under(script, top) && (all_read() || all_digits())
}

/// Whether a mark stands alone where the letter should have been written with it, twice, or between words.
fn has_odd_mark(letters: &[char]) -> bool {
    let pairs = || letters.iter().zip(letters.iter().skip(1));
    let after_latin =
        pairs().any(|(letter, mark)| (skeleton::is_mark(*mark) || is_voiced(*mark)) && script::of(*letter) == Script::Latin);
    let twice = pairs().any(|(first, second)| first == second && skeleton::is_mark(*second));
    let middle_dot = |at: usize| at == 0 || letters.get(at - 1) != Some(&'l') || letters.get(at + 1) != Some(&'l');
    after_latin || twice || letters.iter().enumerate().any(|(at, letter)| *letter == '·' && middle_dot(at))
}

fn is_voiced(mark: char) -> bool {
    matches!(mark, '\u{3099}' | '\u{309A}')
}

/// Latin letters of the alphabets that languages with host names of their own use; Vietnamese ones lie in a range of their own.
const ALPHABETS: &str = "ßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįıĵķĺļľńņňōŏőœŕŗřśŝşšţťũūŭůűųŵŷźżžơưșțẁẃẅỳ";

/// Letters with a stroke and letters of few languages, with the top-level domains where they are at home. Elsewhere one by itself is as
/// likely to stand for the letter without its stroke.
const AT_HOME: [(&str, &[&str]); 8] = [
    ("đ", &["vn", "hr", "rs", "ba", "me", "si", "mk", "no", "se", "fi"]),
    ("ł", &["pl"]),
    ("ħ", &["mt"]),
    ("ŧŋ", &["no", "se", "fi"]),
    ("þð", &["is", "fo"]),
    ("ə", &["az"]),
    ("ŀ", &["cat", "es", "ad"]),
    ("ؠ", &["in", "pk"]),
];

fn has_odd_letter(letters: &[char], top: &str) -> bool {
    let foreign: BTreeSet<char> = letters.iter().copied().filter(|letter| !letter.is_ascii()).collect();
    foreign.iter().any(|letter| match AT_HOME.iter().find(|(own, _)| own.contains(*letter)) {
        Some((_, tops)) => !tops.contains(&top) && (foreign.len() == 1 || matches!(letter, 'þ' | 'ð' | 'ə')),
        None => {
            script::of(*letter) == Script::Latin && !ALPHABETS.contains(*letter) && !('\u{1EA0}'..='\u{1EF9}').contains(letter)
        }
    })
}

/// Kana that read as something else where they stand: a long-vowel mark as a hyphen, an iteration mark as a stroke, へ of the one kana
/// among the other.
fn has_odd_kana(letters: &[char]) -> bool {
    let of = |at: Option<usize>| at.and_then(|at| letters.get(at)).map(|letter| script::of(*letter));
    letters.iter().enumerate().any(|(at, letter)| {
        let (before, after) = (of(at.checked_sub(1)), of(Some(at + 1)));
        let both = |script| {
            [before, after].into_iter().flatten().all(|neighbour| neighbour == script) && (before.is_some() || after.is_some())
        };
        match letter {
            'ー' => !matches!(before, Some(Script::Hiragana | Script::Katakana)),
            'ヽ' | 'ヾ' => before != Some(Script::Katakana),
            'ゝ' | 'ゞ' => before != Some(Script::Hiragana),
            '・' => [before, after]
                .into_iter()
                .any(|neighbour| !matches!(neighbour, Some(Script::Hiragana | Script::Katakana | Script::Han))),
            'へ' | 'べ' | 'ぺ' => both(Script::Katakana),
            'ヘ' | 'ベ' | 'ペ' => both(Script::Hiragana),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shown: &str, expected: Option<Disguise>) {
        let host = idna::domain_to_ascii(shown).expect("a name");
        assert_eq!(show(&host).disguise, expected, "{shown}");
    }

    #[test]
    fn names_in_their_own_letters_are_fine() {
        for name in [
            "shop.example", "bäcker.de", "crème-brûlée.fr", "малина.рф", "чайник.com", "ελιά.gr", "茶屋.jp", "お茶の店tea.jp",
            "은행bank.kr", "łódź.com", "ラーメン.com", "phởviệt.vn",
        ] {
            check(name, None);
        }
    }

    #[test]
    fn scripts_that_nobody_writes_together_are_mixed() {
        check("pаyment.example", Some(Disguise::Mixed));
        check("crèmeラ.jp", Some(Disguise::Mixed));
        check("shop丶example.com", Some(Disguise::Mixed));
    }

    #[test]
    fn letters_that_all_read_as_latin_are_a_disguise_where_nobody_reads_them() {
        check("сореу.com", Some(Disguise::Disguised));
        check("сореу.ru", None);
        check("০৭.com", Some(Disguise::Disguised));
    }

    #[test]
    fn signs_and_odd_letters_are_noticed() {
        check("tea☕.com", Some(Disguise::Signs));
        check("łamp.com", Some(Disguise::Odd));
        check("日本ー茶.jp", Some(Disguise::Odd));
        check("la·mp.cat", Some(Disguise::Odd));
    }

    #[test]
    fn a_top_level_domain_that_reads_like_another_is_odd() {
        check("lamps.nét", Some(Disguise::Odd));
        check("lampen.vermögensberater", None);
        check("лампа.онлайн", None);
    }

    #[test]
    fn what_does_not_decode_is_invalid() {
        assert_eq!(show("xn--.com").disguise, Some(Disguise::Invalid));
    }
}

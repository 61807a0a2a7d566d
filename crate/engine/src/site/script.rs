//! Scripts of letters in host names, as far as the rules of browsers tell them apart.

/// A script, or what belongs to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Script {
    /// Digits, hyphens, and marks that follow the letter before.
    Common,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Hangul,
    Ethiopic,
    Khmer,
    Thaana,
    Hiragana,
    Katakana,
    Bopomofo,
    Han,
    /// A sign that names nothing: a picture, a punctuation mark, an invisible character, a letter for phonetics.
    Sign,
    /// A script that Unicode does not recommend for identifiers (UAX #31, tables 4 and 7): hardly anybody reads it today.
    Rare,
}

use Script::{
    Arabic, Armenian, Bengali, Bopomofo, Common, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Gujarati, Gurmukhi, Han,
    Hangul, Hebrew, Hiragana, Kannada, Katakana, Khmer, Lao, Latin, Malayalam, Myanmar, Oriya, Rare, Sign, Sinhala, Tamil,
    Telugu, Thaana, Thai, Tibetan,
};

/// Ranges in order (Unicode's Scripts.txt, the recommended scripts of UAX #31 table 5), each with its last character. What lies between is
/// [`Rare`].
const RANGES: &[(char, char, Script)] = &[
    ('-', '-', Common),
    ('0', '9', Common),
    ('A', 'Z', Latin),
    ('a', 'z', Latin),
    ('\u{80}', '\u{B6}', Sign),
    ('·', '·', Common),
    ('\u{B8}', '\u{BF}', Sign),
    ('À', 'Ö', Latin),
    ('×', '×', Sign),
    ('Ø', 'ö', Latin),
    ('÷', '÷', Sign),
    ('ø', '\u{24F}', Latin),
    ('\u{250}', '\u{258}', Sign),
    ('ə', 'ə', Latin),
    ('\u{25A}', '\u{2FF}', Sign),
    ('\u{300}', '\u{337}', Common),
    ('\u{338}', '\u{338}', Sign),
    ('\u{339}', '\u{36F}', Common),
    ('\u{370}', '\u{373}', Greek),
    ('\u{374}', '\u{375}', Sign),
    ('\u{376}', '\u{37D}', Greek),
    ('\u{37F}', '\u{3FF}', Greek),
    ('\u{400}', '\u{52F}', Cyrillic),
    ('\u{531}', '\u{556}', Armenian),
    ('\u{559}', '\u{55F}', Sign),
    ('\u{560}', '\u{588}', Armenian),
    ('\u{589}', '\u{5CF}', Sign),
    ('א', '\u{5EA}', Hebrew),
    ('\u{5EF}', '\u{5F2}', Hebrew),
    ('\u{5F3}', '\u{610}', Sign),
    ('\u{620}', '\u{63F}', Arabic),
    ('\u{641}', '\u{64A}', Arabic),
    ('\u{64B}', '\u{65F}', Arabic),
    ('\u{660}', '\u{669}', Arabic),
    ('\u{670}', '\u{6D3}', Arabic),
    ('\u{6D5}', '\u{6D5}', Arabic),
    ('\u{6EE}', '\u{6FC}', Arabic),
    ('\u{6FF}', '\u{6FF}', Arabic),
    ('\u{750}', '\u{77F}', Arabic),
    ('\u{780}', '\u{7B1}', Thaana),
    ('\u{8A0}', '\u{8C7}', Arabic),
    ('\u{900}', '\u{963}', Devanagari),
    ('\u{966}', '\u{97F}', Devanagari),
    ('\u{980}', '\u{9FE}', Bengali),
    ('\u{A01}', '\u{A76}', Gurmukhi),
    ('\u{A81}', '\u{AFF}', Gujarati),
    ('\u{B01}', '\u{B77}', Oriya),
    ('\u{B82}', '\u{BFA}', Tamil),
    ('\u{C00}', '\u{C7F}', Telugu),
    ('\u{C80}', '\u{CF3}', Kannada),
    ('\u{D00}', '\u{D7F}', Malayalam),
    ('\u{D81}', '\u{DF4}', Sinhala),
    ('\u{E01}', '\u{E5B}', Thai),
    ('\u{E81}', '\u{EDF}', Lao),
    ('\u{F00}', '\u{FDA}', Tibetan),
    ('\u{1000}', '\u{109F}', Myanmar),
    ('\u{10D0}', '\u{10FF}', Georgian),
    ('\u{1200}', '\u{139F}', Ethiopic),
    ('\u{1780}', '\u{17F9}', Khmer),
    ('\u{1C90}', '\u{1CBF}', Georgian),
    ('\u{1D00}', '\u{1DBF}', Sign),
    ('\u{1E00}', '\u{1EFF}', Latin),
    ('\u{1F00}', '\u{1FFE}', Greek),
    ('\u{2000}', '\u{2BFF}', Sign),
    ('\u{2C60}', '\u{2C7F}', Sign),
    ('\u{3005}', '\u{3007}', Han),
    ('\u{3041}', '\u{3096}', Hiragana),
    ('\u{3099}', '\u{309A}', Common),
    ('\u{309D}', '\u{309F}', Hiragana),
    ('\u{30A0}', '\u{30A0}', Sign),
    ('\u{30A1}', '\u{30FA}', Katakana),
    ('\u{30FB}', '\u{30FC}', Common),
    ('\u{30FD}', '\u{30FF}', Katakana),
    ('\u{3105}', '\u{312F}', Bopomofo),
    ('\u{3131}', '\u{318E}', Rare),
    ('\u{31A0}', '\u{31BF}', Bopomofo),
    ('\u{3400}', '\u{4DBF}', Han),
    ('\u{4E00}', '\u{9FFF}', Han),
    ('\u{A700}', '\u{A7FF}', Sign),
    ('\u{AA60}', '\u{AA7F}', Myanmar),
    ('\u{AB01}', '\u{AB2E}', Ethiopic),
    ('\u{AB30}', '\u{AB6F}', Sign),
    ('\u{AC00}', '\u{D7A3}', Hangul),
    ('\u{1F000}', '\u{1FAFF}', Sign),
    ('\u{20000}', '\u{323AF}', Han),
];

/// The script of a letter.
pub(super) fn of(letter: char) -> Script {
    let at = RANGES.partition_point(|(_, last, _)| *last < letter);
    RANGES.get(at).filter(|(first, _, _)| *first <= letter).map_or(Rare, |(_, _, script)| *script)
}

/// Whether readers of a language written in this script live under a top-level domain: there, letters of it need not be mistaken for Latin
/// ones. A domain in the script itself counts too.
pub(super) fn is_read_under(script: Script, top: &str) -> bool {
    let own: &[&str] = match script {
        Cyrillic => {
            &["ru", "su", "ua", "by", "bg", "kz", "rs", "me", "mk", "mn", "kg", "tj", "uz", "md", "ba", "am", "az", "ge", "eu"]
        }
        Greek => &["gr", "cy", "eu"],
        Armenian => &["am"],
        Georgian => &["ge"],
        Hebrew => &["il"],
        Ethiopic => &["et", "er"],
        Thai => &["th"],
        Lao => &["la"],
        Myanmar => &["mm"],
        Devanagari => &["in", "np"],
        Bengali => &["bd", "in"],
        Gurmukhi | Gujarati | Oriya | Tamil | Telugu | Kannada | Malayalam => &["in", "lk", "sg", "my", "pk"],
        Arabic => &[
            "ae", "bh", "dz", "eg", "iq", "ir", "jo", "kw", "lb", "ly", "ma", "mr", "om", "pk", "ps", "qa", "sa", "sd", "sy",
            "tn", "ye",
        ],
        _ => &[],
    };
    own.contains(&top) || top.chars().any(|letter| of(letter) == script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_in_order() {
        assert!(RANGES.windows(2).all(|pair| pair[0].1 < pair[1].0) && RANGES.iter().all(|(first, last, _)| first <= last));
    }

    #[test]
    fn letters_have_their_scripts() {
        let scripts = "aé-7яαא語かカ한ไ🔒ᏟɢꙮK".chars().map(of).collect::<Vec<_>>();
        let expected = [
            Latin, Latin, Common, Common, Cyrillic, Greek, Hebrew, Han, Hiragana, Katakana, Hangul, Thai, Sign, Rare, Sign, Rare,
            Latin,
        ];
        assert_eq!(scripts, expected);
    }
}

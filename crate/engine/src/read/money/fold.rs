//! One letter under many coats: what counts as the same character, as a digit, as a space.

/// The character as words are compared: small, without accent, in its plain width. `None` for what is not seen:
/// marks of direction, joiners, soft hyphens, accents that stand alone.
pub(crate) fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(if c.is_ascii_whitespace() { ' ' } else { c.to_ascii_lowercase() });
    }
    Some(match c {
        '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{61c}'
        | '\u{93c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => return None,
        _ if is_space(c) => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0)?.to_ascii_lowercase(),
        '￠' => '¢',
        '￡' => '£',
        '￥' => '¥',
        '￦' => '₩',
        '’' | '‘' | 'ʼ' | 'ʻ' | '´' => '\'',
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ď'..='ď' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ĝ'..='ģ' => 'g',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ĺ'..='ł' => 'l',
        'Ñ' | 'ñ' | 'Ń'..='ň' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => 'o',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' | 'Ș' | 'ș' => 's',
        'Ţ'..='ť' | 'Ț' | 'ț' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => 'y',
        'Ź'..='ž' => 'z',
        // Greek takes its accents off, too; every other script goes to small letters, where it has them.
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'ί' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'ύ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        '\u{958}'..='\u{95f}' => NUKTA_BASES.get((u32::from(c) - 0x958) as usize).copied()?,
        'А'..='Я' => char::from_u32(u32::from(c) + 32)?,
        'а'..='я' | '\u{5d0}'.. => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    })
}

/// The Devanagari letters U+0958 to U+095F without their dot; the dot by itself is not seen.
const NUKTA_BASES: [char; 8] = ['क', 'ख', 'ग', 'ज', 'ड', 'ढ', 'फ', 'य'];

/// A decimal digit of any script a shop counts in.
pub(super) fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c as u8 & 15);
    }
    /// The zeros of the scripts; their nine other digits follow each at once.
    const ZEROS: [char; 19] = [
        '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}', '\u{ce6}',
        '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{ff10}',
    ];
    if c < '\u{660}' || ('\u{1800}'..'\u{ff10}').contains(&c) {
        return None;
    }
    ZEROS.iter().find_map(|&zero| u8::try_from(u32::from(c).wrapping_sub(u32::from(zero))).ok().filter(|&value| value < 10))
}

/// A raised digit: `$12⁹⁹`.
pub(super) fn raised_digit(c: char) -> Option<u8> {
    match c {
        '⁰' => Some(0),
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '⁴'..='⁹' => u8::try_from(u32::from(c) - 0x2070).ok(),
        _ => None,
    }
}

/// Any white space, the no-break kinds included.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{180e}'
}

/// Nothing a reader sees.
pub(super) fn is_unseen(c: char) -> bool {
    !c.is_ascii() && fold(c).is_none()
}

/// A letter of a script that puts spaces between words: beside one of these, a sign made of letters is only part of a word.
pub(super) fn is_spaced_letter(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_alphabetic(),
        '\u{2000}'..='\u{2bff}' => false, // punctuation and signs: asked for more often than any letter
        _ => c.is_alphabetic() && !is_unspaced(c),
    }
}

/// Han, kana, Hangul, and the scripts of Thailand, Laos, Burma and Cambodia.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..)
}

/// A minus sign or hyphen.
pub(super) fn is_minus(c: char) -> bool {
    matches!(c, '-' | '−' | '－' | '﹣' | '‐' | '‑')
}

/// Any dash between the ends of a range.
pub(super) fn is_dash(c: char) -> bool {
    is_minus(c) || matches!(c, '–' | '—' | '~' | '～' | '〜' | '∼' | '―')
}

/// The text without leading space and unseen marks.
pub(super) fn trim_start(text: &str) -> &str {
    text.trim_start_matches(|c| is_space(c) || is_unseen(c))
}

/// The text without closing space and unseen marks.
pub(super) fn trim_end(text: &str) -> &str {
    text.trim_end_matches(|c| is_space(c) || is_unseen(c))
}

/// Past spaces and unseen marks, if there are any.
pub(super) fn past_spaces(text: &str, at: usize) -> Option<usize> {
    let rest = after(text, at);
    let length = rest.len() - trim_start(rest).len();
    (length > 0).then_some(at + length)
}

/// What is left of `text` after its first `at` bytes.
pub(super) fn after(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// The first `at` bytes of `text`.
pub(super) fn before(text: &str, at: usize) -> &str {
    text.get(..at).unwrap_or_default()
}

//! Numbers as people write them, made comparable.

/// Characters of a number at most; the longest, a wallet's, has 106.
pub(super) const MAX_CHARS: usize = 160;

/// A number with plain letters, digits and hyphens and single spaces, without what cannot be seen. Full-width forms are what a Chinese or Japanese
/// keyboard writes, the many dashes what a word processor makes of a hyphen.
#[must_use]
pub(super) fn fold(number: &str) -> String {
    let mut folded = String::with_capacity(number.len());
    for c in number.chars().take(MAX_CHARS) {
        let c = plain(c);
        if c == '\u{200b}' || (c == ' ' && (folded.is_empty() || folded.ends_with(' '))) {
            continue;
        }
        folded.push(c);
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A character's plain twin.
pub(super) fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{30fc}' | '\u{ad}' => '-',
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => '\u{200b}',
        '·' | '・' | '\u{2024}' => '.',
        _ if c.is_whitespace() => ' ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_keyboard_or_a_word_processor_made_is_undone() {
        assert_eq!(fold(" ATU\u{a0} 123–45 "), "ATU 123-45");
        assert_eq!(fold("９１１１００"), "911100");
        assert_eq!(fold("12\u{200b}34"), "1234");
    }
}

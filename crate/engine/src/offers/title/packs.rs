//! What a title says of how many pieces are sold together: `24 pack`, `6 x 330 ml`, `set of 25`, `lot de 3`.

use super::measure::{number, times, unit};
use super::scan::{starts_word, straightened};
use crate::packs::offers::units::Dimension;

/// The title folded, without what tells a pack from another of the same things.
pub(in crate::offers) fn without_packs(text: &str) -> String {
    let chars = straightened(text);
    let mut left = String::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let rest = chars.get(at..).unwrap_or_default();
        if let Some(length) = starts_word(&chars, at).then(|| pack(rest)).flatten() {
            left.push(' ');
            at += length;
        } else {
            left.push(c);
            at += 1;
        }
    }
    left
}

/// The characters at the start that say how many pieces a pack has; of `6 x 330 ml` those before the measure of one.
fn pack(rest: &[char]) -> Option<usize> {
    let counted = || {
        let count = number(rest)?;
        let (dimension, _, length) = unit(rest.get(count.length..)?, count.value)?;
        (dimension == Dimension::Pieces).then_some(count.length + length)
    };
    let of = pack_of(rest).map(|(_, length)| length);
    of.or_else(counted).or_else(|| times(rest).map(|times| times.before))
}

/// `pack of 6` at the start: the pieces, and the characters it takes.
pub(super) fn pack_of(rest: &[char]) -> Option<(u16, usize)> {
    rest.first().filter(|c| c.is_alphabetic())?;
    let mut length = 0;
    let mut word = || {
        let tail = rest.get(length..).unwrap_or_default();
        let gap = tail.iter().take_while(|c| !c.is_alphanumeric()).count();
        let word: String = tail.iter().skip(gap).take_while(|c| c.is_alphanumeric()).collect();
        length += gap + word.chars().count();
        word
    };
    let pack = matches!(
        word().as_str(),
        "pack" | "set" | "box" | "case" | "lot" | "bundle" | "packung" | "paquet" | "confezione" | "kit"
    );
    let of = pack && matches!(word().as_str(), "of" | "de" | "von" | "di" | "da");
    let pieces = if of { word().parse().ok()? } else { return None };
    Some((pieces, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, left: &str) {
        assert_eq!(without_packs(text).split_whitespace().collect::<Vec<_>>().join(" "), left, "{text}");
    }

    #[test]
    fn packs_go_and_sizes_stay() {
        check("Brightcell AA batteries, pack of 24", "brightcell aa batteries,");
        check("Brightcell AA 24-pack LR6", "brightcell aa lr6");
        check("Brightcell AA (24 pcs)", "brightcell aa ( )");
        check("Fizz Cola 6 x 330 ml", "fizz cola 330 ml");
        check("Lot de 3 Fizz 1,5 l", "fizz 1,5 l");
        check("电池 24个装", "电池");
        check("Backpack of 24 l", "backpack of 24 l");
        check("Whisper kettle 900", "whisper kettle 900");
    }
}

//! Numbers with a unit: `32 GB`, `55"`, `1,5 l`, `6 x 330 ml`.

use std::sync::LazyLock;

use crate::packs::offers::units::{Dimension, UNITS};

/// Units by length, the longest first.
static BY_LENGTH: LazyLock<Vec<(Vec<char>, Dimension, f64)>> = LazyLock::new(|| {
    let mut units: Vec<_> =
        UNITS.iter().map(|&(unit, dimension, of)| (unit.chars().collect::<Vec<_>>(), dimension, of)).collect();
    units.sort_by_key(|(unit, ..)| std::cmp::Reverse(unit.len()));
    units
});

/// A number as it stands in a title.
pub(super) struct Number {
    pub(super) value: f64,
    /// As compared: a point for the decimals, no zeros behind, no separators.
    pub(super) text: String,
    /// Characters it takes.
    pub(super) length: usize,
}

/// Reads a number at the start: `1,024`, `7.0`, `2,5`.
pub(super) fn number(chars: &[char]) -> Option<Number> {
    let mut length = 0;
    let digits = |from: usize| chars.iter().skip(from).take_while(|c| c.is_ascii_digit()).count();
    length += digits(0);
    let mut text: String = chars.iter().take(length).collect();
    while let Some(separator) = chars.get(length).filter(|c| matches!(c, '.' | ',')) {
        let run = digits(length + 1);
        let group: String = chars.iter().skip(length + 1).take(run).collect();
        if run == 0 {
            break;
        }
        let thousands = *separator == ',' && run == 3 && !text.contains('.');
        if !thousands {
            if text.contains('.') {
                break; // 10.04.2 is a version: its first two steps are compared
            }
            text.push('.');
        }
        text.push_str(&group);
        length += 1 + run;
    }
    if text.contains('.') {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    let value = text.parse().ok()?;
    Some(Number { value, text, length })
}

/// The unit after a number, and the characters up to its end. `attached`: nothing stands between.
pub(super) fn unit(rest: &[char], value: f64) -> Option<(Dimension, f64, usize)> {
    let gap = usize::from(matches!(rest.first(), Some(' ' | '-')));
    let rest = rest.get(gap..)?;
    let (unit, dimension, of) = BY_LENGTH.iter().find(|(unit, ..)| rest.starts_with(unit) && ends(unit, rest))?;
    let generation = unit.as_slice() == ['g'] && gap == 0 && (2.0..=6.0).contains(&value); // 5G is a network
    let times = unit.as_slice() == ['x'] && gap > 0; // 10 x 15 is a size
    (!generation && !times).then_some((*dimension, *of, gap + unit.len()))
}

/// Whether a unit is no mere beginning of a word.
fn ends(unit: &[char], rest: &[char]) -> bool {
    let next = rest.get(unit.len());
    !unit.last().is_some_and(|c| c.is_ascii_alphabetic())
        || !next.is_some_and(|c| c.is_alphanumeric() && !super::scan::is_unspaced(*c))
}

/// Several pieces of one measure.
pub(super) struct Times {
    /// Characters before the measure of one, and up to its end.
    pub(super) before: usize,
    pub(super) length: usize,
    pub(super) dimension: Dimension,
    pub(super) value: f64,
}

/// Reads `6 x 330 ml` at the start.
pub(super) fn times(rest: &[char]) -> Option<Times> {
    let spaces = |from: usize| rest.iter().skip(from).take_while(|c| **c == ' ').count();
    let first = number(rest)?.length;
    let sign = first + spaces(first);
    rest.get(sign).filter(|c| matches!(c, 'x' | '×' | '*'))?;
    let before = sign + 1 + spaces(sign + 1);
    let second = number(rest.get(before..)?)?;
    let measured = before + second.length;
    let (dimension, of, length) = unit(rest.get(measured..)?, second.value)?;
    comes_in_packs(dimension).then_some(Times { before, length: measured + length, dimension, value: second.value * of })
}

/// Dimensions that several pieces of are sold together, written `6 x 330 ml`.
fn comes_in_packs(dimension: Dimension) -> bool {
    matches!(dimension, Dimension::Storage | Dimension::Mass | Dimension::Volume | Dimension::Charge | Dimension::Pieces)
}

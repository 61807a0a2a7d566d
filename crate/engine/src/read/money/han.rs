//! Numbers as Chinese, Japanese and Korean spell them: 一千, 五十, 四十九兆九千五百九十二億, 천 4백만, 오천.

use rust_decimal::Decimal;

use super::fold::{after, digit};
use super::scale::{past_space, unit_at};
use super::spelled::Spelled;

/// Parts of one number.
const MAX_PARTS: usize = 32;

/// The digits, the ones that cannot be changed by a stroke included.
const DIGITS: [(u8, &str); 10] = [
    (0, "零〇"),
    (1, "一壹壱"),
    (2, "二两兩贰貳弐"),
    (3, "三叁參参"),
    (4, "四肆"),
    (5, "五伍"),
    (6, "六陆陸"),
    (7, "七柒"),
    (8, "八捌"),
    (9, "九玖"),
];
/// Korean digits: syllables of many words, so that they count only before a unit.
const HANGUL: [(u8, char); 9] =
    [(1, '일'), (2, '이'), (3, '삼'), (4, '사'), (5, '오'), (6, '육'), (7, '칠'), (8, '팔'), (9, '구')];

fn han(c: char) -> Option<u8> {
    DIGITS.iter().find(|(_, chars)| chars.contains(c)).map(|&(value, _)| value)
}

/// The number that begins at a place with a digit or a unit of these scripts.
pub(super) fn read(text: &str, start: usize) -> Option<Spelled> {
    let first = after(text, start).chars().next()?;
    if first.is_ascii() || (han(first).is_none() && hangul(text, start).is_none() && unit_at(text, start).is_none()) {
        return None;
    }
    let (mut total, mut section, mut number) = (0_u64, 0_u64, None::<u64>);
    let (mut at, mut parts) = (start, 0);
    let mut last_large = u64::MAX;
    while parts < MAX_PARTS {
        parts += 1;
        if let Some((times, next)) = unit_at(text, at) {
            if times < 10_000 {
                section = section.checked_add(number.take().unwrap_or(1).checked_mul(times)?)?;
            } else {
                if times >= last_large {
                    break;
                }
                let part = section + number.take().unwrap_or(0);
                total = total.checked_add(part.max(1).checked_mul(times)?)?;
                (section, last_large) = (0, times);
            }
            at = next;
            continue;
        }
        if number.is_some_and(|number| number > 0) {
            break;
        }
        let Some((value, next)) = value_at(text, at) else {
            // One space where another part of the number follows it: 천 4백만.
            let next = past_space(text, at);
            let goes_on = next > at && value_at(text, next).is_some_and(|(_, end)| unit_at(text, end).is_some());
            if !goes_on {
                break;
            }
            at = next;
            continue;
        };
        (number, at) = (Some(value), next);
    }
    let value = total.checked_add(section)?.checked_add(number.unwrap_or(0))?;
    (value > 0).then(|| Spelled { value: Decimal::from(value), range: start..at })
}

/// A Chinese digit, a Korean one before a unit, or up to four others.
fn value_at(text: &str, at: usize) -> Option<(u64, usize)> {
    let first = after(text, at).chars().next()?;
    if let Some(value) = han(first) {
        return Some((u64::from(value), at + first.len_utf8()));
    }
    if let Some(value) = hangul(text, at) {
        return Some((value, at + first.len_utf8()));
    }
    let digits = after(text, at).chars().map_while(|c| digit(c).map(|value| (value, c.len_utf8()))).take(4);
    let (value, length) = digits.fold((0, 0), |(value, length), (digit, bytes)| (value * 10 + u64::from(digit), length + bytes));
    (length > 0).then_some((value, at + length))
}

/// A Korean digit with a unit right after it.
fn hangul(text: &str, at: usize) -> Option<u64> {
    let first = after(text, at).chars().next()?;
    let &(value, _) = HANGUL.iter().find(|(_, c)| *c == first)?;
    unit_at(text, at + first.len_utf8()).map(|_| u64::from(value))
}

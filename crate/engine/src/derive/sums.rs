//! Sums of money in a message: a number beside a currency's sign, or beside what people call it.
//!
//! What exactly it comes to does not matter here, only that money is spoken of; prices are read by `read::money`.

use std::ops::Range;
use std::sync::LazyLock;

use super::fold::Folded;

/// Signs and words on either side of a number, folded: "€50", "50 €", "rs 500".
const EITHER: &[&str] =
    &["€", "£", "$", "¥", "₹", "₩", "฿", "₽", "₺", "₫", "rs", "inr", "eur", "usd", "gbp", "usdt", "chf", "php"];
/// Those that stand before it only: "rp 200", "rs. 500".
const BEFORE: &[&str] = &["₱", "₴", "₿", "rs.", "rp", "rm"];
/// Those that stand behind it only: "30 quid", "5万元", "200rb".
const AFTER: &[&str] = &[
    "zł", "euro", "euros", "euronen", "tientje", "eu", "dollar", "dollars", "bucks", "quid", "pounds", "pound", "franken", "zl",
    "pln", "zloty", "zlotych", "złotych", "złote", "zlote", "stówa", "tl", "lira", "try", "rub", "руб", "рублей", "рубля", "р",
    "тыс", "тысяч", "тысячу", "тыщ", "тыщи", "косарь", "грн", "reais", "real", "conto", "contos", "pesos", "peso", "soles",
    "mil", "kr", "kronor", "лв", "kc", "元", "块", "塊", "円", "원", "万", "萬", "만원", "만", "k", "rb", "ribu", "jt", "juta",
    "đ", "d", "vnd", "dong", "trieu", "triệu", "tr", "nghin", "nghìn", "บาท", "thb", "rupees", "rupaye", "रुपये", "रुपए", "रु",
    "ريال", "درهم", "دينار", "جنيه", "sar", "aed", "myr", "idr", "sgd", "aud", "cad", "ringgit", "rupiah",
];
/// The same as a folded text has them: some letters of other scripts become those they look like.
static FOLDED_AFTER: LazyLock<Vec<String>> =
    LazyLock::new(|| EITHER.iter().chain(AFTER).map(|unit| Folded::new(unit).text().to_owned()).collect());
/// Bytes of a currency's word at most.
const LONGEST: usize = 24;

/// The sum that a number (by its place in a folded text) is part of; `None` where no currency stands beside it.
pub(super) fn sum(text: &str, number: &Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..number.start)?;
    let tight = before.strip_suffix(' ').unwrap_or(before);
    if let Some(sign) = EITHER.iter().chain(BEFORE).find(|sign| tight.ends_with(*sign) && stands_alone(tight, sign)) {
        return Some(tight.len() - sign.len()..number.end);
    }
    let after = text.get(number.end..)?;
    let gap = usize::from(after.starts_with(' '));
    let word = word_of(after.get(gap..)?);
    // Scripts without spaces go on behind the unit: 50元定金.
    let is_unit = |unit: &String| unit == word || !unit.is_ascii() && word.starts_with(unit.as_str());
    (!word.is_empty() && FOLDED_AFTER.iter().any(is_unit)).then(|| number.start..number.end + gap + word.len())
}

/// Whether a word is no other word's end; signs are none anyway.
fn stands_alone(text: &str, sign: &str) -> bool {
    let before = text.get(..text.len() - sign.len()).and_then(|rest| rest.chars().next_back());
    !sign.starts_with(|c: char| c.is_ascii_alphabetic()) || !before.is_some_and(char::is_alphanumeric)
}

/// The sign or the letters that a text begins with.
fn word_of(text: &str) -> &str {
    let first = text.chars().next().unwrap_or_default();
    let letters = text.char_indices().find(|(at, c)| !c.is_alphabetic() || *at >= LONGEST).map_or(text.len(), |(at, _)| at);
    text.get(..letters.max(if first.is_whitespace() { 0 } else { first.len_utf8() }).min(text.len())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let start = text.find(|c: char| c.is_ascii_digit()).expect("a number");
        let end = text.rfind(|c: char| c.is_ascii_digit()).expect("a number") + 1;
        let found = sum(text, &(start..end)).map(|range| text.get(range).expect("whole letters"));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn currencies_stand_on_either_side() {
        check("send £80 now", Some("£80"));
        check("send 80 quid now", Some("80 quid"));
        check("only rs. 500", Some("rs. 500"));
        check("先付50元定金", Some("50元定金"));
        check("за 500 руб.", None);
        check("200rb dulu", Some("200rb"));
        check("100€", Some("100€"));
    }

    #[test]
    fn what_has_none_is_no_sum() {
        check("send 80 now", None);
        check("at 18:30", None);
        check("cars 500 in all", None);
        check("5 kids", None);
    }
}

//! Values in short texts that an adapter points at.

use rust_decimal::Decimal;

use super::money::{Hints, read_price};
use super::words;

/// A short text on one line; `None` where nothing is left.
pub(super) fn line(text: &str) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line =
        line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{feff}' | '|' | '·' | '•'));
    (!line.is_empty()).then(|| line.to_owned())
}

/// A name, without the label before it: `Brand: Acme` is `Acme`.
pub(super) fn name(text: &str) -> Option<String> {
    /// Letters a label has at most: longer words before a colon are part of the name.
    const MAX_LABEL: usize = 24;
    let text = line(text)?;
    match text.split_once([':', '：']) {
        Some((label, rest)) if label.chars().count() <= MAX_LABEL => line(rest),
        _ => Some(text),
    }
}

/// A code without its label: `Item no.: 123-4` is `123-4`.
pub(super) fn code(text: &str) -> Option<String> {
    let text = line(text)?;
    let last = text.rsplit([':', '：', '#', ' ']).find(|word| word.contains(|c: char| c.is_ascii_digit()))?;
    Some(last.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()).filter(|code| (1..=40).contains(&code.len()))
}

/// Digits of a GTIN.
pub(super) fn gtin(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
    let digits = digits.rsplit(|c: char| !c.is_ascii_digit()).find(|run| !run.is_empty())?;
    matches!(digits.len(), 8 | 12 | 13 | 14).then(|| digits.to_owned())
}

/// Stars on a scale.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stars {
    pub(super) value: Decimal,
    pub(super) best: Decimal,
}

/// Stars: `4.5 out of 5 stars`, `5つ星のうち4.3`, `4,6`; a share (`92%`, also as `width:92%`) is one of five stars.
pub(super) fn stars(text: &str) -> Option<Stars> {
    let numbers = numbers(text);
    let five = Decimal::from(5);
    let (value, best) = match numbers.as_slice() {
        [share, ..] if text.contains('%') => (*share * five / Decimal::ONE_HUNDRED, five),
        [a, b, ..] if is_scale(*b) && a <= b => (*a, *b),
        [a, b, ..] if is_scale(*a) && b <= a => (*b, *a),
        [value, ..] => (*value, if *value <= five { five } else { Decimal::TEN }),
        [] => return None,
    };
    (value <= best).then(|| Stars { value: value.normalize(), best: best.normalize() })
}

/// Stars where the text says of how many: `4.5 out of 5`, `4,62 / 5`, `4.5 stars`.
pub(super) fn stars_of_scale(text: &str) -> Option<Stars> {
    let numbers = numbers(text);
    let says_star = || {
        let lower = text.to_lowercase();
        ["star", "stern", "étoile", "estrella", "stell", "gwiazd", "hvězd", "звезд", "つ星", "星"]
            .iter()
            .any(|word| lower.contains(word))
    };
    match numbers.as_slice() {
        [a, b, ..] if is_scale(*b) && a <= b && (text.contains('/') || says_scale(text) || says_star()) => stars(text),
        [a, b, ..] if is_scale(*a) && b <= a && text.contains('星') => stars(text),
        // A whole number of stars is a line of a histogram, or a choice.
        [value, ..] if *value <= Decimal::from(5) && value.scale() > 0 && says_star() && !text.contains('%') => stars(text),
        _ => None,
    }
}

/// "Out of", between a value and its scale.
fn says_scale(text: &str) -> bool {
    [" of ", " von ", " sur ", " de ", " su ", " van ", " z ", " из ", " av ", " af ", " dari "]
        .iter()
        .any(|word| text.contains(word))
}

fn is_scale(best: Decimal) -> bool {
    [5, 6, 10, 100].into_iter().any(|scale| best == Decimal::from(scale))
}

/// How many: `1,234 ratings`, `(1.234)`, `1.2k`, `3.8万+`.
pub(super) fn count(text: &str) -> Option<u32> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let rest = text.get(start..)?;
    let end = rest.find(|c: char| !(c.is_ascii_digit() || is_separator(c))).unwrap_or(rest.len());
    let (number, after) = (rest.get(..end)?, rest.get(end..)?.trim_start());
    let unit = [("k", 1_000), ("K", 1_000), ("rb", 1_000), ("M", 1_000_000), ("万", 10_000), ("萬", 10_000)];
    let unit = unit.into_iter().find(|(unit, _)| {
        after.strip_prefix(unit).is_some_and(|next| !next.starts_with(char::is_alphabetic) || !unit.is_ascii())
    });
    match unit {
        Some((_, times)) => (decimal(number)? * Decimal::from(times)).trunc().try_into().ok(),
        None => number.split(is_separator).take_while(|group| !group.is_empty()).collect::<String>().parse().ok(),
    }
}

/// How soon something is sent or comes: `Thu, Dec. 10 - Mon, Dec. 14`, `48小时内发货`. A line with a number in it that is not what sending costs.
pub(super) fn delay(text: &str) -> Option<String> {
    /// Bytes it takes at most: longer lines explain.
    const MAX_DELAY: usize = 90;
    let is_cost = |line: &str| read_price(line, &Hints::default()).is_some_and(|money| money.currency.is_some());
    let line = text.lines().filter(|part| part.contains(char::is_numeric)).find_map(line)?;
    (line.len() <= MAX_DELAY && !is_cost(&line)).then_some(line)
}

/// A share in percent: `99.1% positive feedback`.
pub(super) fn percent(text: &str) -> Option<Decimal> {
    let (before, _) = text.split_once(['%', '％'])?;
    let before = before.trim_end();
    let start = before
        .rfind(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
        .map_or(0, |at| at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    decimal(before.get(start..)?).filter(|percent| *percent <= Decimal::ONE_HUNDRED).map(|percent| percent.normalize())
}

/// A date as exactly as it is given, year first: `2019`, `2019-04`, `2019-04-12`.
pub(crate) fn since(text: &str) -> Option<String> {
    let runs: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let year_at = runs.iter().position(|run| run.len() == 4 && (run.starts_with("19") || run.starts_with("20")))?;
    let year = *runs.get(year_at)?;
    let two =
        |run: Option<&&str>, max: u32| run.filter(|run| run.len() <= 2)?.parse::<u32>().ok().filter(|n| (1..=max).contains(n));
    let named = words::month(text);
    let back = |steps: usize| year_at.checked_sub(steps).and_then(|at| runs.get(at));
    let (month, day) = if named.is_some() {
        (named, two(back(1), 31).or_else(|| two(runs.get(year_at + 1), 31)))
    } else if year_at == 0 {
        (two(runs.get(1), 12), two(runs.get(2), 31)) // 2019-04-12, 2019年4月12日
    } else {
        // 12.04.2019, 04/2019; 4/13/2019 cannot be told from 13/4/2019 where both are months
        match (two(back(2), 31), two(back(1), 31)) {
            (Some(day), Some(month)) if month <= 12 && (day > 12 || text.contains('.')) => (Some(month), Some(day)),
            (Some(month), Some(day)) if day > 12 && month <= 12 => (Some(month), Some(day)),
            (None, Some(month)) if month <= 12 => (Some(month), None),
            _ => (None, None),
        }
    };
    Some(match (month, day) {
        (Some(month), Some(day)) => format!("{year}-{month:02}-{day:02}"),
        (Some(month), None) => format!("{year}-{month:02}"),
        (None, _) => year.to_owned(),
    })
}

/// The numbers of a text, a comma or a dot before the last digits being decimal.
fn numbers(text: &str) -> Vec<Decimal> {
    let runs = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')));
    runs.filter_map(|run| decimal(run.trim_matches(['.', ',']))).take(4).collect()
}

/// A small number with a decimal comma or dot.
fn decimal(text: &str) -> Option<Decimal> {
    text.replace(',', ".").parse().ok()
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}' | ' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_stars(text: &str, expected: Option<(&str, &str)>) {
        let found = stars(text).map(|stars| (stars.value.to_string(), stars.best.to_string()));
        assert_eq!(found.as_ref().map(|(value, best)| (value.as_str(), best.as_str())), expected, "{text}");
    }

    #[test]
    fn stars_are_read_on_their_scale() {
        check_stars("4.5 out of 5 stars", Some(("4.5", "5")));
        check_stars("5つ星のうち4.3", Some(("4.3", "5")));
        check_stars("4,6", Some(("4.6", "5")));
        check_stars("8.7", Some(("8.7", "10")));
        check_stars("width: 92%", Some(("4.6", "5")));
        check_stars("no rating yet", None);
        check_stars("212 ratings", None);
    }

    #[test]
    fn counts_are_read_with_their_separators() {
        for (text, expected) in [
            ("1,234 ratings", 1234),
            ("(1.234)", 1234),
            ("56 853 avis", 56853),
            ("1.2k reviews", 1200),
            ("3.8万+", 38000),
            ("12 kg", 12),
            ("7", 7),
        ] {
            assert_eq!(count(text), Some(expected), "{text}");
        }
        assert_eq!(count("none"), None);
        assert_eq!(count("99999999999"), None);
    }

    #[test]
    fn shares_and_dates() {
        assert_eq!(percent("99,1 % positive"), Some(Decimal::new(991, 1)));
        assert_eq!(percent("好评率98%"), Some(Decimal::from(98)));
        assert_eq!(percent("120%"), None);
        for (text, expected) in [
            ("Member since 2019", "2019"),
            ("Aktiv seit 12.04.2019", "2019-04-12"),
            ("Joined in Apr 2019", "2019-04"),
            ("Jan 26, 2011", "2011-01-26"),
            ("4/13/2019", "2019-04-13"),
            ("4/5/2019", "2019"),
            ("2019年4月", "2019-04"),
            ("在 2019-04-02 加入", "2019-04-02"),
        ] {
            assert_eq!(since(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(since("for 7 years"), None);
    }

    #[test]
    fn labels_are_left_off() {
        assert_eq!(name("Brand: Acme").as_deref(), Some("Acme"));
        assert_eq!(name("Acme Tools").as_deref(), Some("Acme Tools"));
        assert_eq!(code("Item no.: 123-4").as_deref(), Some("123-4"));
        assert_eq!(code("SKU 880 12").as_deref(), Some("12"));
        assert_eq!(code("none"), None);
        assert_eq!(gtin("ISBN-13: 978-3-16-148410-0").as_deref(), Some("9783161484100"));
    }
}

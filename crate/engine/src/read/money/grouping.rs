//! Which separators group a number's digits, and which one begins its fraction.

/// What stands between two groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    Dot,
    Comma,
    Apostrophe,
    Space,
    /// `٫`: only ever begins a fraction.
    ArabicDecimal,
    /// `٬`: only ever groups.
    ArabicGroup,
}

/// What else tells a group of three from three decimals.
#[derive(Debug, Clone, Copy)]
pub(super) struct Odd {
    /// It began with a point: `.75`.
    pub(super) leading_point: bool,
    /// Its first digit is a zero: `0,495`.
    pub(super) leading_zero: bool,
    /// Its currency counts thousandths.
    pub(super) thousandths: bool,
    /// What begins a fraction where it was written, if that is known.
    pub(super) decimal: Option<Separator>,
}

/// How many of the digits are the fraction, given the lengths of the groups and the separators between them. `None`: no number.
pub(super) fn fraction_digits(groups: &[u8], separators: &[Separator], odd: Odd) -> Option<u32> {
    let (&last, body) = groups.split_last()?;
    let fraction = Some(u32::from(last));
    let Some((&separator, others)) = separators.split_last() else {
        return if odd.leading_point { fraction } else { Some(0) };
    };
    let Some(&other) = others.first() else {
        return single(separator, groups, last, odd);
    };
    if others.iter().any(|&o| o != other) {
        return None; // three kinds
    }
    if other == separator {
        return match separator {
            _ if grouped(groups) => Some(0),
            Separator::Dot | Separator::Comma if last < 3 && grouped(body) => fraction,
            _ => None,
        };
    }
    let begins_fraction = matches!(separator, Separator::Dot | Separator::Comma | Separator::ArabicDecimal);
    if begins_fraction && other != Separator::ArabicDecimal && grouped(body) { fraction } else { None }
}

/// One separator in all: three digits after it are a group, unless the number cannot be grouped there.
fn single(separator: Separator, groups: &[u8], last: u8, odd: Odd) -> Option<u32> {
    let fraction = Some(u32::from(last));
    let long = groups.first().is_some_and(|&first| first > 3);
    match separator {
        Separator::ArabicDecimal => fraction,
        Separator::ArabicGroup | Separator::Space => Some(0),
        Separator::Apostrophe if last < 3 => fraction,
        Separator::Apostrophe => (last == 3).then_some(0),
        Separator::Dot | Separator::Comma if last != 3 => fraction,
        Separator::Dot | Separator::Comma if odd.leading_point => Some(0),
        Separator::Dot | Separator::Comma if odd.thousandths || odd.leading_zero || long => fraction,
        Separator::Dot | Separator::Comma if odd.decimal == Some(separator) => fraction,
        Separator::Dot | Separator::Comma => Some(0),
    }
}

/// Groups of three; or, as in India, of two with a last one of three.
fn grouped(groups: &[u8]) -> bool {
    let [first, middle @ .., last] = groups else { return true };
    let threes = middle.iter().all(|&group| group == 3);
    let twos = middle.iter().all(|&group| group == 2);
    (1..=3).contains(first) && *last == 3 && (threes || (twos && *first <= 2))
}

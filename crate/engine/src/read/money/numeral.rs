//! Digits with separators: which separator groups, and which begins the fraction.

use rust_decimal::Decimal;

use super::fold::{after, before, digit, is_dash, is_space, is_spaced_letter, is_unseen, raised_digit};
use super::grouping::{Odd, Separator, fraction_digits};
use crate::packs::money::NEVER_SHORTENED;

/// More digits than money ever has; also what a `Decimal` holds. Longer runs are skipped whole.
const MAX_DIGITS: u32 = 27;
/// Twelve groups are a hundred million billions.
const MAX_GROUPS: usize = 12;

/// A number as written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numeral {
    /// Where it starts in the text, a leading point included.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    digits: i128,
    count: u32,
    groups: [u8; MAX_GROUPS],
    /// The one at `i` stands after group `i`.
    separators: [Separator; MAX_GROUPS],
    len: usize,
    leading_point: bool,
    leading_zero: bool,
    /// It ended as round prices do: `5,-`.
    pub(super) dashed: bool,
    overflow: bool,
    /// What begins a fraction where it was written, if that is known.
    pub(super) decimal: Option<Separator>,
}

impl Numeral {
    /// Reads the number whose first digit stands at `at`. In a price element of its own (`alone`) a fraction may stand apart: `19 ,99`.
    pub(super) fn read(text: &str, at: usize, alone: bool) -> Numeral {
        let leading_point = leads_with_point(text, at);
        let mut numeral = Numeral {
            start: if leading_point { at - 1 } else { at },
            end: at,
            digits: 0,
            count: 0,
            groups: [0; MAX_GROUPS],
            separators: [Separator::Space; MAX_GROUPS],
            len: 1,
            leading_point,
            leading_zero: after(text, at).chars().next().and_then(digit) == Some(0),
            dashed: false,
            overflow: false,
            decimal: None,
        };
        numeral.end = numeral.take_digits(text, at);
        while let Some((separator, next)) = numeral.separator(text, alone) {
            numeral.open_group(separator);
            numeral.end = numeral.take_digits(text, next);
        }
        numeral.take_raised(text);
        numeral.take_dashes(text);
        numeral
    }

    /// What follows is the next group.
    fn open_group(&mut self, separator: Separator) {
        match self.separators.get_mut(self.len - 1) {
            Some(slot) if self.len < MAX_GROUPS => {
                *slot = separator;
                self.len += 1;
            }
            _ => self.overflow = true,
        }
    }

    /// The separators so far.
    fn separators(&self) -> &[Separator] {
        self.separators.get(..self.len - 1).unwrap_or_default()
    }

    fn take_digits(&mut self, text: &str, at: usize) -> usize {
        let mut end = at;
        let mut length = 0u8;
        for (offset, c) in after(text, at).char_indices() {
            let Some(value) = digit(c) else { break };
            end = at + offset + c.len_utf8();
            length = length.saturating_add(1);
            self.count = self.count.saturating_add(1);
            if self.count > MAX_DIGITS {
                self.overflow = true;
            } else {
                self.digits = self.digits * 10 + i128::from(value);
            }
        }
        if let Some(slot) = self.groups.get_mut(self.len - 1) {
            *slot = length;
        }
        end
    }

    /// The separator at the end of what was read so far, and where the digits after it start.
    fn separator(&self, text: &str, alone: bool) -> Option<(Separator, usize)> {
        let rest = after(text, self.end);
        let c = rest.chars().next()?;
        let next = self.end + c.len_utf8();
        let separator = match c {
            '.' | '．' | '·' => Separator::Dot,
            ',' | '，' | '،' => Separator::Comma,
            '\'' | '’' | '‘' | '＇' | 'ʼ' => Separator::Apostrophe,
            '٫' => Separator::ArabicDecimal,
            '٬' => Separator::ArabicGroup,
            c if is_space(c) => {
                return self
                    .space(text, next)
                    .map(|at| (Separator::Space, at))
                    .or_else(|| if alone { apart(text, next) } else { None });
            }
            _ => return None,
        };
        let digits = digits_at(text, next);
        if digits > 0 {
            return Some((separator, next));
        }
        // "119. 95": a space has slipped in before the fraction.
        let after_space =
            alone.then(|| after(text, next).chars().next()).flatten().filter(|&c| is_space(c)).map(|c| next + c.len_utf8())?;
        (matches!(separator, Separator::Dot | Separator::Comma) && self.plain() && digits_at(text, after_space) == 2)
            .then_some((separator, after_space))
    }

    /// A space groups when three digits follow it, and nothing but spaces grouped before.
    fn space(&self, text: &str, next: usize) -> Option<usize> {
        let last = self.groups.get(self.len - 1).copied()?;
        let fits = if self.len == 1 { (1..=3).contains(&last) && !self.leading_point } else { last == 3 };
        (fits && self.plain() && digits_at(text, next) == 3).then_some(next)
    }

    /// No fraction so far.
    fn plain(&self) -> bool {
        self.separators().iter().all(|&separator| separator == Separator::Space)
    }

    fn take_raised(&mut self, text: &str) {
        let mut raised = after(text, self.end).chars();
        if let (Some(tens), Some(ones)) = (raised.next().and_then(raised_digit), raised.next().and_then(raised_digit)) {
            let short = self.count + 2 <= MAX_DIGITS && self.len < MAX_GROUPS && self.plain();
            if short && raised.next().and_then(raised_digit).is_none() {
                self.end += after(text, self.end).chars().take(2).map(char::len_utf8).sum::<usize>();
                self.push_fraction(tens * 10 + ones);
            }
        }
    }

    /// Hangs two more digits on as a fraction: shops raise them, or put them in an element of their own.
    pub(super) fn push_fraction(&mut self, hundredths: u8) {
        if self.len < MAX_GROUPS && self.count + 2 <= MAX_DIGITS {
            self.digits = self.digits * 100 + i128::from(hundredths);
            self.count += 2;
            self.open_group(Separator::ArabicDecimal);
            if let Some(group) = self.groups.get_mut(self.len - 1) {
                *group = 2;
            }
        }
    }

    /// `5,-` `5.--` `5,–` `199:-`: a round price.
    fn take_dashes(&mut self, text: &str) {
        let mut rest = after(text, self.end).chars();
        let Some(c) = rest.next() else { return };
        if matches!(c, ',' | '.' | ':' | '·' | '’') && rest.next().is_some_and(|c| is_dash(c) || c == '=') {
            let dashes: usize =
                after(text, self.end + 1).chars().take(2).take_while(|&c| is_dash(c) || c == '=').map(char::len_utf8).sum();
            let end = self.end + c.len_utf8() + dashes;
            if digits_at(text, end) == 0 {
                self.end = end;
                self.dashed = true;
            }
        }
    }

    /// How many digits stand before the first separator.
    pub(super) fn first_group(&self) -> u8 {
        self.groups.first().copied().unwrap_or_default()
    }

    /// It shows two decimals, as prices do.
    pub(super) fn has_hundredths(&self) -> bool {
        self.scale(false) == Some(2)
    }

    /// A whole number without any separator.
    pub(super) fn is_plain(&self) -> bool {
        self.len == 1 && !self.leading_point && !self.dashed
    }

    /// No fraction in sight: one may still follow in another element.
    pub(super) fn may_take_fraction(&self) -> bool {
        !self.leading_point && !self.dashed && self.scale(false) == Some(0)
    }

    /// How many digits it has in all.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// The number; `None` where its separators make no number. `thousandths`: its currency counts three decimals.
    pub(super) fn value(&self, thousandths: bool) -> Option<Decimal> {
        if self.overflow {
            return None;
        }
        let scale = self.scale(thousandths)?;
        Decimal::try_from_i128_with_scale(self.digits, scale).ok()
    }

    /// How many of the digits are behind the decimal point.
    fn scale(&self, thousandths: bool) -> Option<u32> {
        let groups = self.groups.get(..self.len)?;
        let Numeral { leading_point, leading_zero, decimal, .. } = *self;
        let odd = Odd { leading_point, leading_zero, thousandths, decimal };
        fraction_digits(groups, self.separators(), odd)
    }
}

/// `.75`: the point is the number's own, not the end of a short word ("Rs.500") or of another number.
fn leads_with_point(text: &str, at: usize) -> bool {
    let Some(head) = before(text, at).strip_suffix(['.', ',']) else { return false };
    match head.chars().next_back() {
        None => true,
        Some('.') => false,
        Some(c) if is_spaced_letter(c) => NEVER_SHORTENED.iter().any(|sign| head.ends_with(sign)),
        Some(c) => !c.is_numeric(),
    }
}

/// How many digits stand at `at`, counted up to four.
fn digits_at(text: &str, at: usize) -> usize {
    after(text, at).chars().take_while(|&c| digit(c).is_some()).take(4).count()
}

/// "19 ,99" and "19 . 99": a fraction that stands apart.
fn apart(text: &str, at: usize) -> Option<(Separator, usize)> {
    let mut rest = after(text, at).chars().filter(|&c| !is_unseen(c));
    let separator = match rest.next()? {
        '.' => Separator::Dot,
        ',' => Separator::Comma,
        _ => return None,
    };
    let next = at + after(text, at).find(['.', ','])? + 1;
    let next = next + after(text, next).chars().next().filter(|&c| is_space(c)).map_or(0, char::len_utf8);
    (digits_at(text, next) == 2).then_some((separator, next))
}

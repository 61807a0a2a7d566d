//! Placeholder until the money reader lands: its interface, reading nothing.
use std::ops::Range;

use rust_decimal::Decimal;

/// ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Its three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// What helps to tell which currency a shared symbol means.
#[derive(Debug, Clone, Copy, Default)]
#[expect(missing_docs)]
pub struct Hints<'a> {
    pub currency: Option<&'a str>,
    pub lang: Option<&'a str>,
    pub country: Option<&'a str>,
    pub host: Option<&'a str>,
}

/// What a price is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(missing_docs)]
pub enum Purpose {
    #[default]
    Item,
}

/// An amount in a text.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs)]
pub struct Money {
    pub amount: Decimal,
    pub currency: Option<Currency>,
    pub high: Option<Decimal>,
    pub purpose: Purpose,
    pub span: Range<usize>,
}

/// The price a short text states.
#[must_use]
pub fn read_price(_text: &str, _hints: &Hints<'_>) -> Option<Money> {
    None
}

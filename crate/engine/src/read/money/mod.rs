//! Reads money: amounts in every script and habit, and the currency a page means by its signs.
//!
//! One pass over the text finds digits; beside each number the longest sign of a currency is looked up, and the words round it say
//! what the price is for. Nothing is guessed: a text without a number has no price, a sign that several countries share means
//! nothing until the page or its address tells, and a number that counts something else (pieces, percent, stars) is no price.

use std::ops::Range;

use rust_decimal::Decimal;

mod amount;
mod bare;
mod beside;
mod cents;
mod choose;
mod find;
mod fold;
mod grouping;
mod han;
mod lexicon;
mod numeral;
mod place;
mod purpose;
mod range;
mod scale;
pub mod sign;
mod spelled;
mod tax;

#[cfg(test)]
mod tests;

pub(crate) use fold::fold;
use place::Setting;
pub use tax::{Tax, tax_in};

/// A currency by its ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// A code of ISO 4217, in any case.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Currency> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        let upper = bytes.map(|byte| byte.to_ascii_uppercase());
        let known = crate::packs::money::CODES.as_bytes().split(|&byte| byte == b' ').any(|known| known == upper);
        known.then_some(Currency(upper))
    }

    /// A code of our own tables.
    fn trusted(code: &'static str) -> Option<Currency> {
        code.as_bytes().try_into().ok().map(Currency)
    }

    /// Its three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// What helps to tell which currency a shared sign means: the surest first.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hints<'a> {
    /// What the page names elsewhere: a code, a sign, or a text with one of them.
    pub currency: Option<&'a str>,
    /// Where the shop is, ISO 3166-1 alpha-2.
    pub country: Option<&'a str>,
    /// The page's host: its country domain counts.
    pub host: Option<&'a str>,
    /// The page's language, BCP 47: its region counts, then where most of its speakers live.
    pub lang: Option<&'a str>,
    /// The locale the text is known to be written for, BCP 47: its decimal mark tells what `1.234` is. A page's language does not:
    /// many a shop keeps the language its software came with.
    pub locale: Option<&'a str>,
}

/// What an amount is for, told by the words round it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Purpose {
    /// The thing itself.
    #[default]
    Item,
    /// The thing in its cheapest form: "from".
    From,
    /// A measure of it: "per kg", "each".
    Unit,
    /// Several of it: "2 for".
    Bundle,
    /// One of many payments: "per month".
    Instalment,
    /// Paid first, or given back: "deposit".
    Deposit,
    /// Getting it there.
    Shipping,
    /// What the state takes.
    Tax,
    /// What it cost before, or should: crossed out, "was", "RRP".
    List,
    /// What is taken off.
    Saving,
    /// What must be spent to get something: "orders over".
    Minimum,
}

/// An amount in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Money {
    /// How much; of a range, the lower end. Below zero where the text says so.
    pub amount: Decimal,
    /// Of which currency; `None` where neither text nor hints tell.
    pub currency: Option<Currency>,
    /// The upper end of a range.
    pub high: Option<Decimal>,
    /// What it is for.
    pub purpose: Purpose,
    /// Whether tax is in it; `None` where the text does not say.
    pub tax: Option<Tax>,
    /// Where it stands: bytes of the text.
    pub span: Range<usize>,
}

impl Money {
    /// Whether it is what one thing costs: no instalment, deposit or shipping, no start of a range.
    #[must_use]
    pub fn is_of_one_thing(&self) -> bool {
        self.purpose == Purpose::Item && self.amount > Decimal::ZERO && self.high.is_none_or(|high| high == self.amount)
    }
}

/// The price a short text states: a price element's own. Of several the first, one that is paid before one that is not.
#[must_use]
pub fn read_price(text: &str, hints: &Hints<'_>) -> Option<Money> {
    choose::price(text, &Setting::new(hints))
}

/// Every amount with a sign of a currency in running text, first to last.
pub fn find_prices<'a>(text: &'a str, hints: &Hints<'_>) -> impl Iterator<Item = Money> + 'a {
    find::Prices::new(text, Setting::new(hints))
}

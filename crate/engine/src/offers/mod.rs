//! Offers of one thing by several sellers: which are of the same thing, and what such a thing usually costs.
//!
//! [`same`] compares two offers by their codes and titles, [`range`] makes a range of what comparable offers ask, [`usual`] finds those for one offer.

pub mod baseline;
pub mod day;
pub mod family;
pub mod range;
pub mod rates;
pub mod same;
pub mod title;
pub mod usual;

use caveat_protocol::{Condition, Observation};
use rust_decimal::Decimal;

use crate::read::money::Currency;

/// One thing at one price, as far as a comparison needs it. Unknown is `None`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Offer {
    /// What is offered, in the page's words.
    pub title: String,
    /// Its maker.
    pub brand: Option<String>,
    /// GTIN-8, -12, -13 or -14 as shown; counts only where its check digit holds.
    pub gtin: Option<String>,
    /// Amazon's item number.
    pub asin: Option<String>,
    /// The maker's part number.
    pub mpn: Option<String>,
    /// New, used or refurbished.
    pub condition: Option<Condition>,
    /// What it costs.
    pub price: Option<Decimal>,
    /// Of which currency.
    pub currency: Option<Currency>,
}

impl From<&Observation> for Offer {
    fn from(seen: &Observation) -> Offer {
        let Observation { title, brand, ids, condition, amount, currency, .. } = seen.clone();
        let (price, currency) = (amount.parse().ok(), Currency::from_code(&currency));
        Offer { title, brand, gtin: ids.gtin, asin: ids.asin, mpn: ids.mpn, condition, price, currency }
    }
}

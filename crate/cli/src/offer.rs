//! An offer as a line of JSON states it.

use caveat_engine::offers::Offer;
use caveat_engine::read::money::{Currency, Hints, read_price};
use caveat_protocol::Condition;
use serde::Deserialize;
use serde_json::Value;

/// An offer on a line; unknown fields are left out.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct OfferLine {
    pub(crate) title: String,
    pub(crate) brand: Option<String>,
    pub(crate) gtin: Option<String>,
    pub(crate) asin: Option<String>,
    pub(crate) mpn: Option<String>,
    /// `new`, `used`, `refurbished`; other words are kept apart from these and from each other.
    pub(crate) condition: Option<String>,
    /// A number or a text.
    pub(crate) price: Option<Value>,
    pub(crate) currency: Option<String>,
}

impl OfferLine {
    /// The offer as the engine compares it.
    pub(crate) fn offer(self) -> Offer {
        let price = self.price.as_ref().and_then(|price| match price {
            Value::String(text) => text.parse().ok().or_else(|| Some(read_price(text, &Hints::default())?.amount)),
            Value::Number(number) => number.to_string().parse().ok(),
            _ => None,
        });
        Offer {
            title: self.title,
            brand: self.brand,
            gtin: self.gtin,
            asin: self.asin,
            mpn: self.mpn,
            condition: self.condition.as_deref().and_then(condition),
            price,
            currency: self.currency.as_deref().and_then(Currency::from_code),
        }
    }
}

fn condition(name: &str) -> Option<Condition> {
    match name {
        "new" => Some(Condition::New),
        "used" => Some(Condition::Used),
        "refurbished" => Some(Condition::Refurbished),
        _ => None,
    }
}

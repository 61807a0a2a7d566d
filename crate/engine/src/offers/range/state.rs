//! A range as the report states it.

use caveat_protocol::{Basis, Typical};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::Range;
use crate::read::money::Currency;

/// Currencies without a smaller unit in use (ISO 4217 gives them none, or nobody prices in it).
const WHOLE: [&str; 8] = ["JPY", "KRW", "VND", "IDR", "CLP", "COP", "HUF", "ISK"];
/// Guards an amount that is a price from being rounded past it: logarithms lose the last digits.
const SLIP: f64 = 1e-6;

impl Range {
    /// The middle as one would say it: three digits that count.
    #[must_use]
    pub fn about(&self) -> Decimal {
        let middle = Decimal::from_f64(self.median.exp()).unwrap_or_default();
        middle.round_sf(3).unwrap_or(middle).normalize()
    }

    /// As the report states it: the ends rounded outwards to what prices are written in.
    #[must_use]
    pub fn typical(&self, currency: Currency, basis: Basis) -> Typical {
        let unit = if WHOLE.contains(&currency.code()) { 1.0 } else { 100.0 };
        let amount = |units: f64| Decimal::from_f64(units).unwrap_or_default() / Decimal::from_f64(unit).unwrap_or(Decimal::ONE);
        let text = |units: f64| amount(units).normalize().to_string();
        let units = |log: f64| log.exp() * unit;
        Typical {
            low: text((units(self.low) * (1.0 + SLIP)).floor()),
            median: text(units(self.median).round()),
            high: text((units(self.high) * (1.0 - SLIP)).ceil()),
            currency: currency.code().to_owned(),
            n: self.n,
            basis,
            confidence: self.confidence,
        }
    }
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Confidence;

    use super::*;

    #[test]
    fn ends_are_rounded_outwards_and_prices_kept() {
        let range =
            Range { low: 0.99_f64.ln(), median: 1.234_f64.ln(), high: 1499.0_f64.ln(), n: 5, confidence: Confidence::Low };
        let euros = range.typical(Currency::from_code("EUR").expect("euros"), Basis::History);
        assert_eq!((euros.low.as_str(), euros.median.as_str(), euros.high.as_str()), ("0.99", "1.23", "1499"));
        let yen = Range { high: 1499.5_f64.ln(), ..range }.typical(Currency::from_code("JPY").expect("yen"), Basis::History);
        assert_eq!(yen.high, "1500");
        assert_eq!(range.about().to_string(), "1.23");
        assert_eq!(Range { median: 1078.97_f64.ln(), ..range }.about().to_string(), "1080");
    }
}

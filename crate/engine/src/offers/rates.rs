//! One currency in another, on a day.

use std::sync::LazyLock;

use crate::packs::rates::{ECB, PEGS};
use crate::read::money::Currency;

/// The shipped rates: the currencies' codes, and the months, the oldest first.
struct Rates {
    codes: Vec<&'static str>,
    months: Vec<(&'static str, Vec<&'static str>)>,
}

static RATES: LazyLock<Rates> = LazyLock::new(|| {
    let mut lines = ECB.lines().filter(|line| !line.starts_with('#'));
    let codes = lines.next().unwrap_or_default().split(' ').collect();
    let months =
        lines.filter_map(|line| line.split_once(' ')).map(|(month, rates)| (month, rates.split(' ').collect())).collect();
    Rates { codes, months }
});

/// How much of `to` one of `from` is, by the month of a day (`2026-03-01`); by the newest rates where there is no day or none for it yet.
/// `None` for currencies without a rate. One currency is itself whatever its rate.
#[must_use]
pub fn rate(from: Currency, to: Currency, day: Option<&str>) -> Option<f64> {
    if from == to {
        return Some(1.0);
    }
    Some(per_euro(to.code(), day)? / per_euro(from.code(), day)?)
}

fn per_euro(code: &str, day: Option<&str>) -> Option<f64> {
    if code == "EUR" {
        return Some(1.0);
    }
    if let Some((_, anchor, of)) = PEGS.iter().find(|(pegged, ..)| *pegged == code) {
        return Some(per_euro(anchor, day)? * of);
    }
    /// Months a rate may be old.
    const STALE: usize = 24;
    let column = RATES.codes.iter().position(|known| *known == code)?;
    let month = day.and_then(|day| day.get(..7)).unwrap_or("9999");
    let until = RATES.months.partition_point(|(known, _)| *known <= month).max(1);
    let known = RATES.months.get(..until)?.iter().rev().take(STALE);
    known.filter_map(|(_, rates)| rates.get(column)?.parse::<f64>().ok()).next().filter(|rate| *rate > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate_of(from: &str, to: &str, day: Option<&str>) -> Option<f64> {
        rate(Currency::from_code(from)?, Currency::from_code(to)?, day)
    }

    #[test]
    fn rates_are_of_the_day() {
        let about = |rate: Option<f64>, expected: f64| {
            assert!(rate.is_some_and(|rate| (rate / expected - 1.0).abs() < 0.02), "{rate:?} {expected}")
        };
        about(rate_of("EUR", "USD", Some("2020-10-01")), 1.177);
        about(rate_of("USD", "EUR", Some("2022-09-28")), 1.0 / 0.99);
        about(rate_of("USD", "AED", None), 3.6725);
        about(rate_of("GBP", "JPY", Some("2020-10-15")), 136.5);
        assert_eq!(rate_of("TWD", "TWD", None), Some(1.0));
        assert_eq!(rate_of("TWD", "EUR", None), None);
        assert!(rate_of("RUB", "EUR", Some("2026-01-01")).is_none(), "no rate since 2022");
    }

    #[test]
    fn every_month_has_every_column() {
        assert!(RATES.months.len() > 100);
        assert!(RATES.months.iter().all(|(_, rates)| rates.len() == RATES.codes.len()));
        assert!(RATES.months.is_sorted_by_key(|(month, _)| *month));
    }
}

//! Baselines: what families of things cost new at one time, for shoppers who have seen nothing yet.
//!
//! A pack is text: `caveat-baseline 1`, then lines of `source NAME` (from where, under which licence), `prices CURRENCY DATE`, and a line a key,
//! `f|b WORDS<tab>n<tab>low<tab>middle<tab>high` (see [`Kind`]), the 5, 50 and 95 % quantiles of `n` offers. `caveat-fit baseline` writes one from
//! tables of offers; a deployment may build its own and hand it in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::{Condition, Confidence};

use super::day::Day;
use super::family::{Key, Kind, keys};
use super::range::Range;
use super::rates::rate;
use super::same::Thing;
use crate::read::money::Currency;

/// The shipped pack.
const SHIPPED: &str = include_str!("../../packs/baseline/parts.txt");
/// The first line of a pack this engine reads.
const VERSION: &str = "caveat-baseline 1";
/// Prices spread each year that a table is old: electronics halve in about three.
const A_YEAR: f64 = 0.25;
const OLDEST_YEARS: f64 = 4.0;

/// What families of things cost.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Baseline {
    rows: BTreeMap<Key, Row>,
}

#[derive(Debug, Clone, PartialEq)]
struct Row {
    n: u32,
    /// Low, middle, high.
    prices: [f64; 3],
    currency: Currency,
    on: String,
}

static BASELINE: LazyLock<Baseline> = LazyLock::new(|| Baseline::parse(SHIPPED).unwrap_or_default());

/// The shipped baseline.
#[must_use]
pub fn shipped() -> &'static Baseline {
    &BASELINE
}

impl Baseline {
    /// Reads a pack; `None` where it is of another version or damaged.
    #[must_use]
    pub fn parse(text: &str) -> Option<Baseline> {
        let mut lines = text.lines();
        let mut rows = BTreeMap::new();
        let mut prices: Option<(Currency, &str)> = None;
        lines.next().filter(|first| *first == VERSION)?;
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with("source ")) {
            if let Some(rest) = line.strip_prefix("prices ") {
                let (currency, on) = rest.split_once(' ')?;
                prices = Some((Currency::from_code(currency)?, on));
            } else {
                let (currency, on) = prices?;
                let (key, row) = row(line, currency, on)?;
                rows.insert(key, row);
            }
        }
        Some(Baseline { rows })
    }

    /// What the thing usually costs in the offer's currency, by the most telling key that is known. `on` is the day of the question. Nothing for what is
    /// not said to be new: a table of new things' prices says nothing of used ones.
    #[must_use]
    pub fn range(&self, asked: &Thing, on: Option<&str>) -> Option<(Kind, Range)> {
        let to = asked.offer.currency.filter(|_| asked.offer.condition == Some(Condition::New))?;
        let (kind, row) = keys(&asked.title, asked.offer.brand.as_deref())
            .into_iter()
            .find_map(|key| Some((key.kind, self.rows.get(&key)?)))?;
        let rate = rate(row.currency, to, Some(&row.on))?;
        let years =
            on.and_then(Day::parse).zip(Day::parse(&row.on)).map_or(1.0, |(now, then)| f64::from(now.since(then)) / 365.25);
        let wider = A_YEAR * years.clamp(0.0, OLDEST_YEARS);
        let [low, median, high] = row.prices.map(|price| (price * rate).ln());
        let confidence = if kind == Kind::Family && wider < A_YEAR { Confidence::Medium } else { Confidence::Low };
        Some((kind, Range { low: low - wider, median, high: high + wider, n: row.n, confidence }))
    }
}

fn row(line: &str, currency: Currency, on: &str) -> Option<(Key, Row)> {
    let mut fields = line.split('\t');
    let (kind, words) = fields.next()?.split_once(' ')?;
    let kind = match kind {
        "f" => Kind::Family,
        "b" => Kind::Brand,
        _ => return None,
    };
    let n = fields.next()?.parse().ok()?;
    let mut price = || fields.next()?.parse::<f64>().ok().filter(|price| *price > 0.0);
    let prices = [price()?, price()?, price()?];
    Some((Key { kind, words: words.to_owned() }, Row { n, prices, currency, on: on.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::offers::Offer;

    const PACK: &str = "caveat-baseline 1\nsource Composed for this test\nprices USD 2026-01-01\nf rtx 4070 ti\t20\t700\t800\t1000\nb sony headphones\t300\t35\t60\t250\n";

    fn asked(title: &str) -> Thing {
        let (title, currency) = (title.to_owned(), Currency::from_code("USD"));
        Thing::new(Offer { title, currency, condition: Some(Condition::New), ..Offer::default() })
    }

    #[test]
    fn the_most_telling_key_counts() {
        let baseline = Baseline::parse(PACK).expect("a pack");
        let (kind, range) = baseline.range(&asked("Gainward GeForce RTX 4070 Ti Phoenix"), Some("2026-01-01")).expect("known");
        assert_eq!(kind, Kind::Family);
        assert!((range.median.exp() - 800.0).abs() < 1e-6 && range.n == 20 && range.confidence == Confidence::Medium);
        assert!(matches!(baseline.range(&asked("Sony wireless headphones blue"), None), Some((Kind::Brand, _))));
        assert_eq!(baseline.range(&asked("GeForce RTX 4070 Phoenix"), None), None, "another rank");
        assert_eq!(baseline.range(&asked("Backplate for RTX 4070 Ti"), None), None);
        let mut used = asked("RTX 4070 Ti");
        used.offer.condition = None;
        assert_eq!(baseline.range(&used, None), None, "may be a used one");
    }

    #[test]
    fn old_tables_say_less() {
        let baseline = Baseline::parse(PACK).expect("a pack");
        let width = |on| baseline.range(&asked("RTX 4070 Ti"), Some(on)).map(|(_, range)| range.high - range.low).expect("known");
        assert!(width("2028-01-01") > width("2026-02-01"));
    }

    #[test]
    fn other_versions_and_damage_are_refused() {
        assert_eq!(Baseline::parse("caveat-baseline 2\n"), None);
        assert_eq!(Baseline::parse("caveat-baseline 1\nf x\t1\t1\t1\t1\n"), None, "no currency");
        assert_eq!(Baseline::parse("caveat-baseline 1\nprices USD 2026-01-01\nf x\tmany\t1\t1\t1\n"), None);
    }

    #[test]
    fn the_shipped_pack_is_whole() {
        assert!(shipped().rows.len() > 50);
    }
}

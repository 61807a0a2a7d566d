//! Tables of offers to a pack of quantiles: what families of things cost, and kinds of things by their makers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use caveat_engine::offers::family::{Key, Kind, models};
use caveat_engine::offers::title::{Title, compact};

use crate::Outcome;
use crate::table::{Row, read};

/// Offers, and different titles among them, that make a family.
const OFFERS: usize = 6;
const TITLES: usize = 3;
/// A family whose dear ones cost so many times its cheap ones is none.
const SPREAD: f64 = 4.0;
/// Offers of one maker's kind of thing that make a row, and the spread that still says something.
const MANY: usize = 60;
const WIDEST: f64 = 8.0;

/// Reads tables and writes a pack. `source` names where the prices come from.
pub(crate) fn write(source: &str, tables: &[&str], out: &str) -> Outcome {
    let mut rows = Vec::new();
    for table in tables {
        rows.extend(read(table)?);
    }
    let mut text = format!("caveat-baseline 1\nsource {source}\n");
    let currencies: BTreeSet<String> = rows.iter().map(|row| row.currency.clone()).collect();
    for currency in currencies {
        let own: Vec<&Row> = rows.iter().filter(|row| row.currency == currency && row.price > 0.0).collect();
        let Some(newest) = own.iter().map(|row| row.date.as_str()).max() else { continue };
        let _ = writeln!(text, "prices {currency} {newest}");
        for (key, prices) in filed(&own) {
            if let Some([low, middle, high]) = quantiles(&key, &prices) {
                let kind = match key.kind {
                    Kind::Family => 'f',
                    Kind::Brand => 'b',
                };
                let _ = writeln!(text, "{kind} {}\t{}\t{low}\t{middle}\t{high}", key.words, prices.len());
            }
        }
    }
    println!("{} rows, {} bytes", text.lines().count() - 2, text.len());
    Ok(fs::write(out, text)?)
}

/// Prices by key, each with the title it is from.
fn filed<'r>(rows: &[&'r Row]) -> BTreeMap<Key, Vec<(f64, &'r str)>> {
    let mut filed: BTreeMap<Key, Vec<(f64, &str)>> = BTreeMap::new();
    for row in rows {
        let title = Title::read(&row.title);
        let category: String = row.category.to_lowercase().split(|c: char| !c.is_alphanumeric()).collect::<Vec<_>>().join(" ");
        let mut keys = models(&title);
        if !category.is_empty() && !row.brand.is_empty() {
            keys.push(Key { kind: Kind::Brand, words: format!("{} {category}", compact(&row.brand)) });
        }
        keys.into_iter().for_each(|key| filed.entry(key).or_default().push((row.price, &row.title)));
    }
    filed
}

/// Low, middle and high, as they are written; `None` where the key names no one thing.
fn quantiles(key: &Key, prices: &[(f64, &str)]) -> Option<[String; 3]> {
    let titles = prices.iter().map(|(_, title)| title).collect::<BTreeSet<_>>().len();
    let (offers, least, spread) = if key.kind == Kind::Family { (OFFERS, TITLES, SPREAD) } else { (MANY, TITLES, WIDEST) };
    let mut sorted: Vec<f64> = prices.iter().map(|(price, _)| *price).collect();
    sorted.sort_by(f64::total_cmp);
    let at = |share: f64| sorted[((sorted.len() - 1) as f64 * share).round() as usize];
    let ends = [at(0.05), at(0.5), at(0.95)];
    (sorted.len() >= offers && titles >= least && ends[2] <= spread * ends[0]).then(|| ends.map(|price| format!("{price:.2}")))
}

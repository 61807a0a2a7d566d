//! The bank's daily rates to monthly means.

use std::collections::BTreeMap;
use std::fs;

use crate::Outcome;

/// From this month on; older prices are of no use to a shopper.
const FIRST: &str = "2015-01";

pub(crate) fn average(path: &str, out: &str) -> Outcome {
    let text = fs::read_to_string(path)?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').map(str::trim).skip(1).collect();
    let mut months: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for line in lines {
        let mut fields = line.split(',').map(str::trim);
        let Some(month) = fields.next().and_then(|day| day.get(..7)).filter(|month| *month >= FIRST) else { continue };
        let sums = months.entry(month).or_insert_with(|| vec![(0.0, 0.0); header.len()]);
        for (sum, rate) in sums.iter_mut().zip(fields) {
            if let Ok(rate) = rate.parse::<f64>() {
                *sum = (sum.0 + rate, sum.1 + 1.0);
            }
        }
    }
    let alive = |column: usize| months.values().any(|sums| sums[column].1 > 0.0);
    let columns: Vec<usize> = (0..header.len()).filter(|&column| !header[column].is_empty() && alive(column)).collect();
    let codes: Vec<&str> = columns.iter().map(|&column| header[column]).collect();
    let mut text =
        format!("# Source: European Central Bank, euro foreign exchange reference rates; monthly means.\n{}\n", codes.join(" "));
    for (month, sums) in &months {
        let rate = |&column: &usize| match sums[column] {
            (_, 0.0) => "-".to_owned(),
            (sum, days) => significant(sum / days),
        };
        text += &format!("{month} {}\n", columns.iter().map(rate).collect::<Vec<_>>().join(" "));
    }
    Ok(fs::write(out, text)?)
}

/// Five significant digits.
fn significant(value: f64) -> String {
    let decimals = (4 - value.log10().floor() as i32).clamp(0, 8) as usize;
    format!("{value:.decimals$}")
}

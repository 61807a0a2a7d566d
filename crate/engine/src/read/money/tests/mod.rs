//! How money is written, a case a line.

mod bounds;
mod meaning;
mod numbers;
mod signs;

use super::*;

fn show(money: Option<Money>) -> String {
    let Some(money) = money else { return "none".to_owned() };
    let currency = money.currency.map_or_else(|| "?".to_owned(), |currency| currency.code().to_owned());
    let high = money.high.map(|high| format!("-{high}")).unwrap_or_default();
    let purpose = if money.purpose == Purpose::Item { String::new() } else { format!(" {:?}", money.purpose) };
    let tax = money.tax.map(|tax| format!(", tax {tax:?}")).unwrap_or_default();
    format!("{}{high} {currency}{purpose}{tax}", money.amount)
}

#[track_caller]
fn price_in(hints: Hints<'_>, text: &str, want: &str) {
    assert_eq!(show(read_price(text, &hints)), want, "{text}");
}

#[track_caller]
fn price(text: &str, want: &str) {
    price_in(Hints::default(), text, want);
}

#[track_caller]
fn prices(text: &str, want: &[&str]) {
    let found: Vec<_> = find_prices(text, &Hints::default()).map(|money| show(Some(money))).collect();
    assert_eq!(found, want, "{text}");
}

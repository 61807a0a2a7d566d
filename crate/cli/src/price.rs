//! `caveat price`: the amount and the currency a short text states.

use caveat_engine::read::money::{Hints, read_price};
use serde::{Deserialize, Serialize};

use crate::jsonl::Failure;

/// A line read.
#[derive(Deserialize)]
pub(crate) struct Line {
    text: String,
    /// A text found near the price, or a code.
    currency_hint: Option<String>,
    /// BCP 47.
    locale: Option<String>,
}

/// A line written.
#[derive(Serialize)]
pub(crate) struct Answer {
    amount: Option<String>,
    currency: Option<String>,
}

/// Answers one line.
pub(crate) fn line(line: &Line) -> Result<Answer, Failure> {
    let hints = Hints { currency: line.currency_hint.as_deref(), lang: line.locale.as_deref(), ..Hints::default() };
    let money = read_price(&line.text, &hints);
    Ok(Answer {
        amount: money.as_ref().map(|money| money.amount.to_string()),
        currency: money.as_ref().and_then(|money| money.currency).map(|currency| currency.code().to_owned()),
    })
}

//! `caveat price`: the amount and the currency a short text states.

use caveat_engine::read::money::{Hints, Purpose, Tax, read_price};
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
    /// The upper end of a range.
    high: Option<String>,
    /// What the amount is for: `item`, `from`, `unit`, `bundle`, `instalment`, `deposit`, `shipping`, `tax`, `list`, `saving`.
    purpose: Option<&'static str>,
    /// Whether tax is in it.
    tax_included: Option<bool>,
}

/// Answers one line.
pub(crate) fn line(line: &Line) -> Result<Answer, Failure> {
    let hints = Hints {
        currency: line.currency_hint.as_deref(),
        lang: line.locale.as_deref(),
        locale: line.locale.as_deref(),
        ..Hints::default()
    };
    let money = read_price(&line.text, &hints);
    let money = money.as_ref();
    Ok(Answer {
        amount: money.map(|money| money.amount.to_string()),
        currency: money.and_then(|money| money.currency).map(|currency| currency.code().to_owned()),
        high: money.and_then(|money| money.high).map(|high| high.to_string()),
        purpose: money.map(|money| name(money.purpose)),
        tax_included: money.and_then(|money| money.tax).map(|tax| tax == Tax::Included),
    })
}

fn name(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Item => "item",
        Purpose::From => "from",
        Purpose::Unit => "unit",
        Purpose::Bundle => "bundle",
        Purpose::Instalment => "instalment",
        Purpose::Deposit => "deposit",
        Purpose::Shipping => "shipping",
        Purpose::Tax => "tax",
        Purpose::List => "list",
        Purpose::Saving => "saving",
        Purpose::Minimum => "minimum",
    }
}

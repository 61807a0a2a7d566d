//! A payment code or link, as `caveat link` and `caveat qr` print it.

use caveat_engine::payment::Payment;
use serde::Serialize;

/// Who would be paid, and how much. Unknown is `null`.
#[derive(Serialize)]
pub(crate) struct Paid {
    scheme: &'static str,
    payee: Option<String>,
    account: Option<String>,
    person: Option<bool>,
    /// A decimal string; `null` where the payer chooses.
    amount: Option<String>,
    /// ISO 4217, or a coin's usual letters.
    currency: Option<String>,
    /// Whether the code's check digits hold; `null` where it has none.
    intact: Option<bool>,
}

impl From<Payment> for Paid {
    fn from(payment: Payment) -> Paid {
        let Payment { scheme, payee, account, person, amount, currency, intact } = payment;
        Paid { scheme, payee, account, person, amount: amount.map(|amount| amount.to_string()), currency, intact }
    }
}

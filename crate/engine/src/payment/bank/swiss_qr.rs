//! Swiss QR-bills.
//!
//! Source: SIX, "Swiss Implementation Guidelines QR-bill" 2.3: a line each, of which 4 is the IBAN, 6 the creditor's name, 19 the amount, 20
//! the currency.

use caveat_protocol::PayScheme;

use super::super::Payment;
use super::super::code::{Code, amount, named};
use super::into_iban;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    let lines = code.lines();
    let line = |at: usize| lines.get(at).copied().unwrap_or_default();
    let currency = line(19);
    (line(0) == "SPC" && matches!(currency, "CHF" | "EUR")).then_some(())?;
    Some(Payment {
        payee: named(line(5)),
        amount: amount(line(18)),
        currency: Some(currency.to_owned()),
        ..into_iban(PayScheme::SwissQr, line(3))?
    })
}

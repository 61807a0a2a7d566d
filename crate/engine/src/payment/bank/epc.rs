//! SEPA credit transfers ("GiroCode") and the formats made after it.
//!
//! Sources: European Payments Council, EPC069-12 version 3.1 (a line each: service, version, character set, SCT, BIC, name, IBAN, amount);
//! National Bank of Ukraine, resolution 97 of 2021 (UCT in place of SCT); MNB, "qvik" and HCT codes of Hungary (HCT in place of BCD).

use caveat_protocol::PayScheme;

use super::super::Payment;
use super::super::code::{Code, amount_and_currency, named};
use super::into_iban;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    let lines = code.lines();
    let line = |at: usize| lines.get(at).copied().unwrap_or_default();
    let (scheme, currency, name, account, amount) = match (line(0), line(3)) {
        ("BCD", "SCT") => (PayScheme::Epc, "EUR", 5, 6, 7),
        ("BCD", "UCT") => (PayScheme::Nbu, "UAH", 5, 6, 7),
        ("HCT", _) => (PayScheme::Hct, "HUF", 4, 5, 6),
        _ => return None,
    };
    let (currency_said, number) = line(amount).split_at_checked(3).unwrap_or_default();
    Some(Payment {
        payee: named(line(name)),
        amount: amount_and_currency(number).map(|(amount, _)| amount),
        currency: named(currency_said).or_else(|| Some(currency.to_owned())),
        ..into_iban(scheme, line(account))?
    })
}

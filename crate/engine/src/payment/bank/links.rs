//! Links that open a banking app: BezahlCode and payto.
//!
//! Sources: BezahlCode specification (bezahlcode.de: `bank://singlepayment…?`, older forms with account and sort code); RFC 8905 (`payto://`).

use caveat_protocol::PayScheme;

use super::super::Payment;
use super::super::code::{Code, amount_and_currency};
use super::into_iban;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    match code.scheme()? {
        "bank" => bezahlcode(code),
        "payto" => payto(code),
        _ => None,
    }
}

fn bezahlcode(code: &Code<'_>) -> Option<Payment> {
    let into = match (code.parameter("iban"), code.parameter("account")) {
        (Some(iban), _) => into_iban(PayScheme::Bezahlcode, &iban)?,
        (None, Some(account)) => Payment { account: Some(account), ..Payment::by(PayScheme::Bezahlcode) },
        (None, None) => return None,
    };
    Some(Payment {
        payee: code.parameter("name"),
        amount: code.parameter("amount").and_then(|text| amount_and_currency(&text)).map(|(amount, _)| amount),
        currency: code.parameter("currency").or_else(|| Some("EUR".to_owned())),
        ..into
    })
}

fn payto(code: &Code<'_>) -> Option<Payment> {
    let path = code.segments();
    let account = (path.len() >= 2).then(|| path.last())??;
    let into = match path.first()?.as_str() {
        "iban" => into_iban(PayScheme::Payto, account)?,
        "void" => return None,
        _ => Payment { account: Some(account.clone()), ..Payment::by(PayScheme::Payto) },
    };
    let asked = code.parameter("amount");
    let (currency, number) = asked.as_deref().and_then(|text| text.split_once(':')).unzip();
    Some(Payment {
        payee: code.parameter("receiver-name"),
        amount: number.and_then(amount_and_currency).map(|(amount, _)| amount),
        currency: currency.map(str::to_owned),
        ..into
    })
}

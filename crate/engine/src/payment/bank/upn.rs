//! Slovenian UPN forms and Croatian HUB-3 forms: the lines of a paper form.
//!
//! Sources: Bank Association of Slovenia, "Tehnični standard UPN QR" (line 9 cents, 15 IBAN, 17 payee); Croatian Banking Association, "2D
//! barkod po HUB3" (line 2 currency, 3 cents, 7 payee, 10 account).

use caveat_protocol::PayScheme;

use super::super::Payment;
use super::super::code::{Code, hundredths, named};
use super::into_iban;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    let lines = code.lines();
    let line = |at: usize| lines.get(at).copied().unwrap_or_default();
    let (scheme, currency, cents, account, name) = match line(0) {
        "UPNQR" => (PayScheme::Upn, "EUR", line(8), line(14), line(16)),
        "HRVHUB30" => (PayScheme::Hub3, line(1), line(2), line(9), line(6)),
        _ => return None,
    };
    Some(Payment { payee: named(name), amount: hundredths(cents), currency: named(currency), ..into_iban(scheme, account)? })
}

//! Polish transfers.
//!
//! Source: Polish Bank Association, "Rekomendacja ZBP: kod dwuwymiarowy 2D" (2013): tax number of a firm or nothing, `PL`, account, grosze, name, title, and
//! three fields kept free, between bars.

use caveat_protocol::PayScheme;

use super::super::Payment;
use super::super::code::{Code, hundredths, named};
use super::into_iban;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    let fields: Vec<_> = code.text.split('|').take(10).collect();
    let [tax, "PL", account, grosze, name, _, _, _, _] = fields.as_slice() else { return None };
    Some(Payment {
        payee: named(name),
        person: (tax.len() == 10).then_some(false),
        amount: hundredths(grosze),
        currency: Some("PLN".to_owned()),
        ..into_iban(PayScheme::Zbp, &format!("PL{account}"))?
    })
}

//! Czech and Slovak short payment descriptors.
//!
//! Source: Czech Banking Association, "Formát pro sdílení platebních údajů, QR kódy" 1.1: `SPD*1.0*`, then fields `KEY:value` between asterisks.

use caveat_protocol::PayScheme;

use super::super::Payment;
use super::super::code::{Code, amount, named};
use super::into_iban;

/// Fields of one descriptor that are read.
const MAX_FIELDS: usize = 40;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    let fields: Vec<_> = code.text.strip_prefix("SPD*")?.split('*').skip(1).take(MAX_FIELDS).collect();
    let field = |key: &str| {
        fields.iter().filter_map(|field| field.split_once(':')).find(|(name, _)| *name == key).map(|(_, value)| value)
    };
    let account = field("ACC")?.split('+').next()?; // the bank's BIC follows the account
    Some(Payment {
        payee: field("RN").and_then(named),
        amount: field("AM").and_then(amount),
        currency: field("CC").and_then(named).or_else(|| Some("CZK".to_owned())),
        ..into_iban(PayScheme::Spayd, account)?
    })
}

//! Serbian instant payments.
//!
//! Source: National Bank of Serbia, "IPS QR kod": fields `K:value` between bars; `K` the kind, `R` the account, `N` the payee, `I` currency and amount.

use caveat_protocol::PayScheme;

use super::super::Payment;
use super::super::code::{Code, amount, named};

/// Fields of one code that are read.
const MAX_FIELDS: usize = 20;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    let fields: Vec<_> = code.text.split('|').take(MAX_FIELDS).filter_map(|field| field.split_once(':')).collect();
    let field = |key: &str| fields.iter().find(|(name, _)| *name == key).map(|(_, value)| value.trim());
    let pays = matches!(field("K")?, "PR" | "PT" | "PK" | "EK") && field("V")? == "01";
    let account =
        field("R").filter(|account| pays && account.len() == 18 && account.bytes().all(|byte| byte.is_ascii_digit()))?;
    let (currency, number) = field("I").and_then(|text| text.split_at_checked(3)).unwrap_or_default();
    Some(Payment {
        payee: field("N").and_then(|name| named(name.lines().next()?)), // the address follows in lines of its own
        account: Some(account.to_owned()),
        amount: amount(&number.replace(',', ".")),
        currency: named(currency).or_else(|| Some("RSD".to_owned())),
        ..Payment::by(PayScheme::NbsIps)
    })
}

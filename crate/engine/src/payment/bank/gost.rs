//! Russian payment codes.
//!
//! Source: GOST R 56042-2014: `ST0001` and a digit for the encoding, then `Key=value` between bars; `Sum` is in kopecks.

use caveat_protocol::PayScheme;

use super::super::Payment;
use super::super::code::{Code, hundredths, named};

/// Fields of one code that are read.
const MAX_FIELDS: usize = 60;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    let fields: Vec<_> = code.text.strip_prefix("ST0001")?.split('|').skip(1).take(MAX_FIELDS).collect();
    let field = |key: &str| {
        let mut fields = fields.iter().filter_map(|field| field.split_once('='));
        fields.find(|(name, _)| name.eq_ignore_ascii_case(key)).and_then(|(_, value)| named(value))
    };
    let account = field("PersonalAcc")?;
    Some(Payment {
        payee: field("Name"),
        account: Some(account),
        amount: field("Sum").and_then(|sum| hundredths(&sum)),
        currency: Some("RUB".to_owned()),
        ..Payment::by(PayScheme::GostR56042)
    })
}

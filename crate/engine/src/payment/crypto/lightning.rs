//! Lightning: invoices with a fixed or an open amount, and LNURL.
//!
//! Sources: BOLT 11 (`ln`, network, amount with a multiplier, then data); LUD-01 and LUD-17 (LNURL in bech32 or as a scheme of its own).
//! A LNURL that signs in or pays out pays nobody.

use caveat_protocol::PayScheme;
use rust_decimal::Decimal;

use super::super::Payment;
use super::super::code::Code;
use crate::checksum::bech32;

/// Networks by prefix, longest first; the first is the one where coins are worth something.
const NETWORKS: [&str; 5] = ["bcrt", "bc", "tbs", "tb", "sb"];

/// Bytes of the shortest invoice: a time and a signature.
const MIN_INVOICE: usize = 4 + 65;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    if code.scheme() == Some("lnurlp") {
        return Some(Payment { payee: code.segments().first().cloned(), ..Payment::by(PayScheme::Lnurl) });
    }
    let text = match code.scheme() {
        Some("lightning") => code.text.split_once(':').map_or("", |(_, rest)| rest.trim_start_matches('/')),
        _ => code.text,
    };
    let start = text.get(..2)?;
    start.eq_ignore_ascii_case("ln").then(|| bech32::check(text))?.and_then(|parsed| {
        if parsed.prefix == "lnurl" {
            lnurl(&parsed.data)
        } else {
            invoice(&parsed.prefix).filter(|_| parsed.data.len() >= MIN_INVOICE)
        }
    })
}

fn lnurl(data: &[u8]) -> Option<Payment> {
    let address = Code::new(std::str::from_utf8(data).ok()?)?.parameter("tag");
    let pays = !matches!(address.as_deref(), Some("login" | "withdrawRequest" | "channelRequest"));
    pays.then(|| Payment { intact: Some(true), ..Payment::by(PayScheme::Lnurl) })
}

fn invoice(prefix: &str) -> Option<Payment> {
    let rest = prefix.strip_prefix("ln")?;
    let asked = NETWORKS.iter().find_map(|network| rest.strip_prefix(network))?;
    let amount = if asked.is_empty() { None } else { Some(bitcoins(asked)?) };
    Some(Payment { amount, currency: Some("BTC".to_owned()), intact: Some(true), ..Payment::by(PayScheme::Lightning) })
}

/// Digits and a multiplier: milli, micro, nano, pico.
fn bitcoins(text: &str) -> Option<Decimal> {
    let (number, scale) = match text.strip_suffix(['m', 'u', 'n', 'p']) {
        Some(number) => (
            number,
            text.bytes().last().map(|unit| match unit {
                b'm' => 3,
                b'u' => 6,
                b'n' => 9,
                _ => 12,
            })?,
        ),
        None => (text, 0),
    };
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| number.parse::<i64>().ok())??;
    Some(Decimal::new(number, scale).normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(prefix: &str, expected: Option<Option<&str>>) {
        let amount = invoice(prefix).map(|payment| payment.amount.map(|amount| amount.to_string()));
        assert_eq!(amount, expected.map(|amount| amount.map(str::to_owned)), "{prefix}");
    }

    #[test]
    fn amounts_are_in_parts_of_a_bitcoin() {
        check("lnbc2500u", Some(Some("0.0025")));
        check("lnbc20m", Some(Some("0.02")));
        check("lnbc1", Some(Some("1")));
        check("lntbs10n", Some(Some("0.00000001")));
        check("lnbc", Some(None));
        check("lnbc2500x", None);
        check("lnurl", None);
    }
}

//! EMV merchant codes: the common form of most of the world's QR payments, with a country's scheme inside.
//!
//! Source: EMVCo, "QR Code Specification for Payment Systems: Merchant-Presented Mode" 1.1: data objects of two digits of id, two of
//! length and a value; accounts in 02 to 51, amount 54, currency 53, payee 59, merchant category 52, CRC 63.

mod currency;
mod scheme;
mod tlv;

use caveat_protocol::PayScheme;

use super::code::{Code, amount, named};
use super::examples::{no, pays};
use super::{Family, Payment};
use crate::checksum::crc16;

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays(
            "00020126360014br.gov.bcb.pix0114123456780001955204000053039865406150.005802BR5913Exemplo Lamps6009SAO PAULO62070503***63049B20",
            PayScheme::Pix,
            "Exemplo Lamps",
            Some(false),
            "150.00 BRL",
        ),
        pays(
            "00020126330014br.gov.bcb.pix0111123456789095204000053039865802BR5910Uma Fulana6006RECIFE62070503***6304723F",
            PayScheme::Pix,
            "Uma Fulana",
            Some(true),
            "BRL",
        ),
        pays(
            "00020101021129370016A000000677010111011300668000000005802TH53037646304BAFB",
            PayScheme::Promptpay,
            "0066800000000",
            Some(true),
            "THB",
        ),
        pays(
            "00020101021138540010A00000072701240006970400011000000000000208QRIBFTTA53037045802VN63045382",
            PayScheme::Vietqr,
            "0000000000",
            None,
            "VND",
        ),
        no("0002"),
        no("000201"),
        no("0002010102115802CN6304FFFF"),
        no("00020101021199"),
        no("1234567890123456789012345678901234567890"),
    ],
    read,
};

/// Where a code starts: the format, version 01.
const START: &str = "000201";

fn read(code: &Code<'_>) -> Option<Payment> {
    let objects = code.text.starts_with(START).then(|| tlv::parse(code.text))??;
    let value = |id: u8| objects.iter().find(|object| object.id == id).map(|object| object.value);
    let account = objects.iter().filter(|object| (2..=51).contains(&object.id)).map(scheme::read).reduce(scheme::Account::or)?;
    // Some schemes write 0000 for everybody: it says no more than that the category is unknown.
    let is_trade = value(52).is_some_and(|category| category != "0000" && category.len() == 4);
    let name = value(59).and_then(named).filter(|name| name.chars().any(char::is_alphanumeric));
    Some(Payment {
        scheme: account.scheme,
        payee: name.or_else(|| account.number.clone()),
        account: account.number,
        person: account.person.or(is_trade.then_some(false)),
        amount: value(54).and_then(amount),
        currency: value(53).and_then(currency::code).map(str::to_owned),
        intact: Some(is_intact(code.text)),
    })
}

/// Whether the code ends in the CRC of everything before its digits.
fn is_intact(text: &str) -> bool {
    let Some((body, sum)) = text.split_at_checked(text.len().saturating_sub(4)) else { return false };
    body.ends_with("6304") && u16::from_str_radix(sum, 16) == Ok(crc16::emv(body.as_bytes()))
}

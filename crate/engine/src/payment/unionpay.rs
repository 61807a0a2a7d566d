//! UnionPay 云闪付: short links of its QR codes, of people and merchants alike.
//!
//! Source: China UnionPay, QR code payment standard: codes are addresses under `qr.95516.com` followed by the issuer's number.

use caveat_protocol::PayScheme;

use super::code::Code;
use super::examples::{no, pays};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays("https://qr.95516.com/00010000/6200000000000000example", PayScheme::Unionpay, "", None, ""),
        no("https://www.95516.com/"),
        no("https://qr.95516.com/"),
    ],
    read,
};

fn read(code: &Code<'_>) -> Option<Payment> {
    (code.host()? == "qr.95516.com" && !code.segments().is_empty()).then_some(Payment::by(PayScheme::Unionpay))
}

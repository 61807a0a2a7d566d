//! Alipay 支付宝: short links to a payee or an order, and links that open the app on one.
//!
//! Sources: Alipay open platform, `alipay.trade.precreate` (orders are `https://qr.alipay.com/bax…`); links as the app makes them, seen in
//! public repositories: `fkx…` and `tsx…` are what people print and post as their own 收钱码, `c1x…` is a red packet (红包).

use caveat_protocol::PayScheme;

use super::code::{Code, amount, named};
use super::examples::{no, pays};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays("https://qr.alipay.com/fkx00000examplepayee00", PayScheme::Alipay, "", Some(true), "CNY"),
        pays("HTTPS://QR.ALIPAY.COM/FKX00000EXAMPLEPAYEE00", PayScheme::Alipay, "", Some(true), "CNY"),
        pays("https://qr.alipay.com/bax00000exampleorder000", PayScheme::Alipay, "", Some(false), "CNY"),
        pays("https://qr.alipay.com/ocx00000exampletoken00", PayScheme::Alipay, "", None, "CNY"),
        pays(
            "alipayqr://platformapi/startapp?saId=10000007&qrcode=HTTPS%3A%2F%2FQR.ALIPAY.COM%2FFKX00000EXAMPLE",
            PayScheme::Alipay,
            "",
            Some(true),
            "CNY",
        ),
        pays(
            "alipays://platformapi/startapp?appId=09999988&actionType=toAccount&userId=2088000000000000&amount=35.5",
            PayScheme::Alipay,
            "2088000000000000",
            Some(true),
            "35.5 CNY",
        ),
        pays(
            "https://ds.alipay.com/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FsaId%3D10000007%26qrcode%3Dhttps%253A%252F%252Fqr.alipay.com%252Ftsx00000example",
            PayScheme::Alipay,
            "",
            Some(true),
            "CNY",
        ),
        no("alipays://platformapi/startapp?appId=20000067&url=https%3A%2F%2Fshop.test"),
        no("https://qr.alipay.com.shop.test/fkx00000example"),
        no("https://shop.test/?u=https://qr.alipay.com/fkx00000example"),
        no("https://qr.alipay.com/"),
    ],
    read,
};

/// Kinds of token, by the letters they start with, and whether a person is paid.
const TOKENS: [(&str, bool); 3] = [("fkx", true), ("tsx", true), ("bax", false)];

/// The app's own pages that send money to an account.
const TRANSFER_APPS: [&str; 3] = ["09999988", "20000116", "20000123"];

/// Links that open a link that opens a link: no more than this.
const MAX_DEPTH: usize = 3;

fn read(code: &Code<'_>) -> Option<Payment> {
    read_within(code, MAX_DEPTH)
}

fn read_within(code: &Code<'_>, depth: usize) -> Option<Payment> {
    let inner = |name: &str| {
        let text = code.parameter(name)?;
        depth.checked_sub(1).and_then(|depth| read_within(&Code::new(&text)?, depth))
    };
    match (code.scheme()?, code.host()) {
        ("alipay" | "alipays" | "alipayqr", _) => inner("qrcode").or_else(|| transfer(code)),
        (_, Some("qr.alipay.com")) => short_link(code),
        (_, Some("ds.alipay.com" | "d.alipay.com" | "render.alipay.com")) => inner("scheme").or_else(|| inner("qrcode")),
        (_, Some("mclient.alipay.com" | "excashier.alipay.com" | "cashier.alipay.com")) => Some(to(Some(false))),
        _ => None,
    }
}

fn to(person: Option<bool>) -> Payment {
    Payment { person, currency: Some("CNY".to_owned()), ..Payment::by(PayScheme::Alipay) }
}

fn short_link(code: &Code<'_>) -> Option<Payment> {
    let token = code.segments().first()?.to_ascii_lowercase();
    let person = TOKENS.iter().find(|(start, _)| token.starts_with(start)).map(|(_, person)| *person);
    Some(to(person))
}

fn transfer(code: &Code<'_>) -> Option<Payment> {
    let app = code.parameter("appId").or_else(|| code.parameter("saId"))?;
    let account = code.parameter("userId").or_else(|| code.parameter("account"))?;
    let pays = TRANSFER_APPS.contains(&app.as_str());
    pays.then(|| Payment {
        payee: named(&account),
        account: named(&account),
        amount: code.parameter("amount").and_then(|text| amount(&text)),
        ..to(Some(true))
    })
}

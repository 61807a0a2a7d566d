//! PayPal: links of people (PayPal.Me, codes from the app) and of merchants (buttons, invoices).
//!
//! Sources: PayPal help, "What is PayPal.Me?" (`paypal.me/name/amount`, a currency behind the amount); PayPal Payments Standard, HTML form basics
//! (`cmd=_xclick`, `business`, `amount`, `currency_code`). PayPal.Me is for people and small firms alike and does not say which.

use caveat_protocol::PayScheme;

use super::code::{Code, amount};
use super::examples::{no, pays};
use super::form::{self, Form};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays("https://paypal.me/exampleuser", PayScheme::PaypalMe, "exampleuser", None, ""),
        pays("paypal.me/exampleuser/10", PayScheme::PaypalMe, "exampleuser", None, "10"),
        pays("https://www.paypal.me/exampleuser/25.50EUR", PayScheme::PaypalMe, "exampleuser", None, "25.50 EUR"),
        pays("https://www.paypal.com/paypalme/exampleuser", PayScheme::PaypalMe, "exampleuser", None, ""),
        pays("https://www.paypal.com/qrcodes/p2pqrc/EXAMPLE", PayScheme::Paypal, "", Some(true), ""),
        pays("https://www.paypal.com/ncp/payment/EXAMPLE", PayScheme::Paypal, "", Some(false), ""),
        pays(
            "https://www.paypal.com/cgi-bin/webscr?cmd=_xclick&business=shop%40shop.test&amount=12.50&currency_code=USD",
            PayScheme::Paypal,
            "shop@shop.test",
            Some(false),
            "12.50 USD",
        ),
        no("https://www.paypal.com/signin"),
        no("https://www.paypal.com/paypalme/my/profile"),
        no("https://paypal.me/"),
        no("https://paypal.me.shop.test/user"),
        no("https://paypal-me.test/exampleuser"),
    ],
    read,
};

const ME: Form =
    Form { scheme: PayScheme::PaypalMe, hosts: &["paypal.me"], path: "{payee}/{amount}", person: None, currency: None };
const PAYPAL: Form = Form { scheme: PayScheme::Paypal, hosts: &["paypal.com"], path: "", person: Some(false), currency: None };

const FORMS: [Form; 7] = [
    ME,
    Form { hosts: &["paypal.com"], path: "paypalme/{payee}/{amount}", ..ME },
    Form { hosts: &["paypal.com"], path: "paypalme2/{payee}/{amount}", ..ME },
    Form { path: "qrcodes/p2pqrc/{token}", person: Some(true), ..PAYPAL },
    Form { path: "qrcodes/managed/{token}", person: None, ..PAYPAL },
    Form { path: "ncp/payment/{token}", ..PAYPAL },
    Form { path: "invoice/p", ..PAYPAL },
];

/// Buttons on web pages.
const BUTTONS: [&str; 4] = ["_xclick", "_s-xclick", "_donations", "_cart"];

fn read(code: &Code<'_>) -> Option<Payment> {
    form::read(code, &FORMS).or_else(|| button(code))
}

fn button(code: &Code<'_>) -> Option<Payment> {
    let path = code.segments();
    let is_button = || code.parameter("cmd").is_some_and(|command| BUTTONS.contains(&command.as_str()));
    let pays = match path.last()?.as_str() {
        "webscr" => is_button(),
        "donate" => code.parameter("hosted_button_id").or_else(|| code.parameter("business")).is_some(),
        _ => false,
    };
    let payee = code.parameter("business");
    (pays && code.host()? == "paypal.com").then(|| Payment {
        payee: payee.clone(),
        account: payee,
        person: Some(false),
        amount: code.parameter("amount").and_then(|text| amount(&text)),
        currency: code.parameter("currency_code"),
        ..Payment::by(PayScheme::Paypal)
    })
}

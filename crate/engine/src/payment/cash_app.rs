//! Cash App (United States, until 2024 also the United Kingdom): a $cashtag, with or without an amount.
//!
//! Source: Cash App help, "Sharing your $cashtag link" (`cash.app/$name`); the amount may follow as a part of the path. Persons and businesses
//! have the same tags.

use caveat_protocol::PayScheme;

use super::code::Code;
use super::examples::{no, pays};
use super::form::{self, Form};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays("https://cash.app/$exampleuser", PayScheme::CashApp, "$exampleuser", None, "USD"),
        pays("cash.app/$exampleuser/25.00", PayScheme::CashApp, "$exampleuser", None, "25.00 USD"),
        pays("https://cash.me/$exampleuser", PayScheme::CashApp, "$exampleuser", None, "USD"),
        pays("https://cash.app/%24exampleuser", PayScheme::CashApp, "$exampleuser", None, "USD"),
        no("https://cash.app/help"),
        no("https://cash.app/$"),
        no("https://cash.app.shop.test/$exampleuser"),
    ],
    read,
};

const FORMS: [Form; 1] = [Form {
    scheme: PayScheme::CashApp,
    hosts: &["cash.app", "cash.me"],
    path: "{payee}/{amount}",
    person: None,
    currency: Some("USD"),
}];

fn read(code: &Code<'_>) -> Option<Payment> {
    let is_tag =
        |payee: &String| payee.strip_prefix(['$', '£']).is_some_and(|tag| tag.starts_with(|c: char| c.is_ascii_alphanumeric()));
    form::read(code, &FORMS).filter(|payment| payment.payee.as_ref().is_some_and(is_tag))
}

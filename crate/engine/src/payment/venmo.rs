//! Venmo (United States): profiles and requests to pay.
//!
//! Sources: Venmo help, "Venmo QR codes" and profile links (`venmo.com/u/name`, `venmo.com/code?user_id=`); the parameters of the web and app
//! links that ask for money (`txn`, `amount`, `recipients`). A profile may be a person's or a business's.

use caveat_protocol::PayScheme;

use super::code::{Code, amount};
use super::examples::{no, pays};
use super::form::{self, Form};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays("https://venmo.com/u/example-user", PayScheme::Venmo, "example-user", None, "USD"),
        pays("venmo.com/u/example-user", PayScheme::Venmo, "example-user", None, "USD"),
        pays(
            "https://venmo.com/example-user?txn=pay&amount=12.50&note=Order",
            PayScheme::Venmo,
            "example-user",
            None,
            "12.50 USD",
        ),
        pays("https://account.venmo.com/pay?recipients=example-user&amount=10", PayScheme::Venmo, "example-user", None, "10 USD"),
        pays("venmo://paycharge?txn=pay&recipients=example-user&amount=10", PayScheme::Venmo, "example-user", None, "10 USD"),
        pays("https://venmo.com/code?user_id=0000000000000000000", PayScheme::Venmo, "", None, "USD"),
        no("https://venmo.com/about"),
        no("https://help.venmo.com/u/example-user"),
        no("https://venmo.shop.test/u/user"),
    ],
    read,
};

const HOSTS: &[&str] = &["venmo.com", "account.venmo.com"];

const FORMS: [Form; 1] =
    [Form { scheme: PayScheme::Venmo, hosts: HOSTS, path: "u/{payee}", person: None, currency: Some("USD") }];

fn read(code: &Code<'_>) -> Option<Payment> {
    form::read(code, &FORMS).or_else(|| request(code))
}

fn request(code: &Code<'_>) -> Option<Payment> {
    let path = code.segments();
    let [place] = path.as_slice() else { return None };
    let ours = code.scheme()? == "venmo" || code.host().is_some_and(|host| HOSTS.contains(&host));
    let asks = code.parameter("txn").is_some() || matches!(place.as_str(), "pay" | "paycharge");
    let payee =
        code.parameter("recipients").or_else(|| (!matches!(place.as_str(), "pay" | "paycharge" | "code")).then(|| place.clone()));
    let by_number = place == "code" && code.parameter("user_id").is_some();
    (ours && (asks && payee.is_some() || by_number)).then(|| Payment {
        payee: payee.clone(),
        account: payee,
        amount: code.parameter("amount").and_then(|text| amount(&text)),
        currency: Some("USD".to_owned()),
        ..Payment::by(PayScheme::Venmo)
    })
}

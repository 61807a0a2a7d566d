//! UPI (India): links that open a banking app with everything filled in.
//!
//! Source: NPCI, "UPI Linking Specifications" 1.6: `pa` the payee's address, `pn` its name, `am` the amount, `cu` the currency, `mc` the merchant
//! category, which is `0000` between persons. Apps take the same under a scheme of their own.

use caveat_protocol::PayScheme;

use super::code::{Code, amount};
use super::examples::{no, pays};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays(
            "upi://pay?pa=a.person@examplebank&pn=A%20Person&mc=0000&am=499.00&cu=INR",
            PayScheme::Upi,
            "A Person",
            Some(true),
            "499.00 INR",
        ),
        pays(
            "upi://pay?pa=shop@examplebank&pn=Example%20Store&mc=5411&tr=1042",
            PayScheme::Upi,
            "Example Store",
            Some(false),
            "INR",
        ),
        pays("upi://pay?pa=a.person@examplebank&am=", PayScheme::Upi, "a.person@examplebank", None, "INR"),
        pays("tez://upi/pay?pa=a.person@examplebank&pn=A+Person", PayScheme::Upi, "A Person", None, "INR"),
        pays("phonepe://pay?pa=a.person@examplebank&am=10", PayScheme::Upi, "a.person@examplebank", None, "10 INR"),
        no("upi://pay?pn=Nobody"),
        no("upi://pay?pa=not-an-address"),
        no("paytmmp://mini-app?aId=example"),
    ],
    read,
};

/// UPI's own scheme, and those of the apps that most people have.
const SCHEMES: [&str; 9] = ["upi", "tez", "gpay", "phonepe", "paytm", "paytmmp", "bhim", "credpay", "mobikwik"];

/// What is done with the payee's address.
const ACTIONS: [&str; 3] = ["pay", "mandate", "collect"];

fn read(code: &Code<'_>) -> Option<Payment> {
    let pays = SCHEMES.contains(&code.scheme()?)
        && code.segments().iter().any(|part| ACTIONS.contains(&part.to_ascii_lowercase().as_str()));
    let account = code.parameter("pa").filter(|account| pays && is_address(account))?;
    let category =
        code.parameter("mc").filter(|category| category.len() == 4 && category.bytes().all(|byte| byte.is_ascii_digit()));
    Some(Payment {
        payee: code.parameter("pn").or_else(|| Some(account.clone())),
        account: Some(account),
        person: category.map(|category| category == "0000"),
        amount: code.parameter("am").and_then(|text| amount(&text)),
        currency: code.parameter("cu").or_else(|| Some("INR".to_owned())),
        ..Payment::by(PayScheme::Upi)
    })
}

/// A virtual payment address: a name at a bank's handle.
pub(super) fn is_address(text: &str) -> bool {
    let named = |part: &str, also: &[char]| {
        !part.is_empty() && part.len() <= 255 && part.chars().all(|c| c.is_ascii_alphanumeric() || also.contains(&c))
    };
    text.split_once('@').is_some_and(|(name, bank)| named(name, &['.', '-', '_']) && named(bank, &['.']))
}

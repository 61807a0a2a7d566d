//! Payment codes and links: who would be paid, and how much, by the text of a QR code or of a link.
//!
//! One file a family of schemes, each with its source and examples that the tests execute. A family reads only what its scheme
//! writes: an address that merely carries a payment link inside, or a host that looks like one, is none. Nothing is looked up: a
//! code that hides its payee behind a token has no payee here.

mod alipay;
mod bank;
mod cash_app;
mod code;
mod crypto;
mod emv;
mod examples;
mod form;
mod paypal;
mod qq_wallet;
mod unionpay;
mod upi;
mod venmo;
mod wallets;
mod wechat_pay;
mod zelle;

use caveat_protocol::{Paid, PayScheme};
use rust_decimal::Decimal;

pub use code::Code;
use examples::Example;

/// The longest text read: a QR code holds 7,089 digits at most.
pub(crate) const MAX_LEN: usize = 8192;

/// Every family by its file's name; the first that reads a text has it.
macro_rules! families {
    ($($name:ident),* $(,)?) => {
        /// Every family of schemes.
        const FAMILIES: &[&Family] = &[$(&$name::FAMILY),*];
    };
}

families![alipay, wechat_pay, qq_wallet, unionpay, upi, emv, bank, paypal, venmo, cash_app, zelle, wallets, crypto];

/// Schemes that are read alike.
struct Family {
    /// Texts in small, with what must be read from them.
    #[cfg_attr(not(test), expect(dead_code, reason = "examples are for the reader and the tests"))]
    examples: &'static [Example],
    /// Reads a text; `None` where it is none of this family's.
    read: fn(&Code<'_>) -> Option<Payment>,
}

/// What a payment code or link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// The way to pay.
    pub scheme: PayScheme,
    /// Who is paid: the name the code gives, else the handle people know them by.
    pub payee: Option<String>,
    /// What is paid into: an account number, an address, a handle, a phone number.
    pub account: Option<String>,
    /// Whether the payee is a private person (`true`) or a merchant (`false`), where the scheme tells them apart.
    pub person: Option<bool>,
    /// How much; `None` where the payer chooses.
    pub amount: Option<Decimal>,
    /// ISO 4217, or a coin's usual letters (`BTC`).
    pub currency: Option<String>,
    /// Whether the code's check digits hold; `None` where it has none.
    pub intact: Option<bool>,
}

impl Payment {
    /// A payment of which only the scheme is known.
    const fn by(scheme: PayScheme) -> Payment {
        Payment { scheme, payee: None, account: None, person: None, amount: None, currency: None, intact: None }
    }
}

impl From<Payment> for Paid {
    fn from(payment: Payment) -> Paid {
        let Payment { scheme, payee, account, person, amount, currency, intact } = payment;
        Paid { scheme, payee, account, person, amount: amount.map(|amount| amount.to_string()), currency, intact }
    }
}

/// Reads the text of a code or a link; `None` where it pays nobody.
#[must_use]
pub fn read(text: &str) -> Option<Payment> {
    let code = Code::new(text)?;
    FAMILIES.iter().find_map(|family| (family.read)(&code))
}

/// Whether the money may go into a private account that nobody calls back: a person's, or one of which the scheme does not say whose it is. A form
/// that is filled in for a bank is what every invoice carries.
#[must_use]
pub fn may_be_private(payment: &Payment) -> bool {
    payment.person.unwrap_or(!bank::SCHEMES.contains(&payment.scheme))
}

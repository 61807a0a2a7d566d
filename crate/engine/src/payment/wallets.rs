//! Links of wallets and banks that are read from their address alone.
//!
//! Sources: each firm's help on sharing a payment link, or its documentation for developers where the link is a merchant's: Revolut
//! (`revolut.me`), Wise ("Wisetag"), Monzo (`monzo.me`), bunq (`bunq.me`), Tikkie, PicPay, MobilePay, YooMoney, PayPay, KakaoPay, PromptPay.io, MoMo,
//! Lydia, Payconiq, iDEAL QR, Mercado Pago, Stripe, Square, Razorpay; NSPK, "СБП: QR codes" (`qr.nspk.ru`, `sum` in kopecks); Getswish,
//! "Guide Swish QR and links" (a company's number starts with 123); Toss (`supertoss://send`).

use caveat_protocol::PayScheme;

use super::code::{Code, amount, hundredths, named};
use super::examples::{no, pays};
use super::form::{self, Form};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays("https://revolut.me/exampleuser", PayScheme::Revolut, "exampleuser", None, ""),
        pays("revolut.me/exampleuser/10eur", PayScheme::Revolut, "exampleuser", None, "10 EUR"),
        pays("https://wise.com/pay/me/exampleuser", PayScheme::Wise, "exampleuser", Some(true), ""),
        pays("https://wise.com/pay/business/exampleshop", PayScheme::Wise, "exampleshop", Some(false), ""),
        pays("https://monzo.me/exampleuser/12.50", PayScheme::Monzo, "exampleuser", Some(true), "12.50 GBP"),
        pays("https://bunq.me/exampleuser/9,99/lamp", PayScheme::Bunq, "exampleuser", None, "9.99 EUR"),
        pays("https://buy.stripe.com/example00", PayScheme::Stripe, "", Some(false), ""),
        pays(
            "https://qr.nspk.ru/AS10000000000000000000000000EXAM?type=01&bank=100000000001&sum=12050&cur=RUB",
            PayScheme::Sbp,
            "",
            Some(false),
            "120.5 RUB",
        ),
        pays(
            "https://app.swish.nu/1/p/sw/?sw=0700000000&amt=250&cur=SEK&msg=Lamp",
            PayScheme::Swish,
            "0700000000",
            Some(true),
            "250 SEK",
        ),
        pays("C1230000000;99.50;Order 7;0", PayScheme::Swish, "1230000000", Some(false), "99.50 SEK"),
        pays(
            "supertoss://send?bank=Example&accountNo=0000000000&amount=10000",
            PayScheme::Toss,
            "0000000000",
            Some(true),
            "10000 KRW",
        ),
        no("https://www.revolut.com/business/"),
        no("https://wise.com/gb/send-money/"),
        no("https://monzo.com/blog/"),
        no("https://stripe.com/payments"),
        no("https://revolut.me.shop.test/exampleuser"),
        no("C is for cookie; 5; 6; 7"),
    ],
    read,
};

const fn person(scheme: PayScheme, hosts: &'static [&'static str], path: &'static str, currency: &'static str) -> Form {
    Form { scheme, hosts, path, person: Some(true), currency: Some(currency) }
}

const fn anyone(scheme: PayScheme, hosts: &'static [&'static str], path: &'static str, currency: Option<&'static str>) -> Form {
    Form { scheme, hosts, path, person: None, currency }
}

const fn merchant(scheme: PayScheme, hosts: &'static [&'static str], path: &'static str, currency: Option<&'static str>) -> Form {
    Form { scheme, hosts, path, person: Some(false), currency }
}

const FORMS: &[Form] = &[
    anyone(PayScheme::Revolut, &["revolut.me"], "{payee}/{amount}", None),
    merchant(PayScheme::Revolut, &["checkout.revolut.com"], "pay/{token}", None),
    merchant(PayScheme::Revolut, &["checkout.revolut.com"], "payment-link/{token}", None),
    Form { currency: None, ..person(PayScheme::Wise, &["wise.com"], "pay/me/{payee}", "") },
    merchant(PayScheme::Wise, &["wise.com"], "pay/business/{payee}", None),
    anyone(PayScheme::Wise, &["wise.com"], "pay/r/{token}", None),
    person(PayScheme::Monzo, &["monzo.me"], "{payee}/{amount}", "GBP"),
    person(PayScheme::Monzo, &["monzo.com"], "pay/r/{token}", "GBP"),
    anyone(PayScheme::Bunq, &["bunq.me"], "{payee}/{amount}/{text}", Some("EUR")),
    anyone(PayScheme::Tikkie, &["tikkie.me"], "pay/{token}/{text}", Some("EUR")),
    anyone(PayScheme::Picpay, &["picpay.me"], "{payee}/{amount}", Some("BRL")),
    anyone(PayScheme::Mobilepay, &["qr.mobilepay.dk", "qr.mobilepay.fi"], "box/{token}/{text}", None),
    anyone(PayScheme::Yoomoney, &["yoomoney.ru"], "to/{payee}/{amount}", Some("RUB")),
    anyone(PayScheme::Paypay, &["qr.paypay.ne.jp"], "{token}", Some("JPY")),
    person(PayScheme::Paypay, &["pay.paypay.ne.jp"], "{token}", "JPY"),
    anyone(PayScheme::Kakaopay, &["qr.kakaopay.com"], "{token}", Some("KRW")),
    anyone(PayScheme::Promptpay, &["promptpay.io"], "{payee}/{amount}", Some("THB")),
    anyone(PayScheme::Momo, &["me.momo.vn"], "{payee}/{text}/{amount}", Some("VND")),
    anyone(PayScheme::Lydia, &["lydia-app.com"], "collect/{token}", Some("EUR")),
    anyone(PayScheme::Payconiq, &["payconiq.com"], "pay/2/{token}", Some("EUR")),
    anyone(PayScheme::Payconiq, &["payconiq.com"], "t/1/{token}", Some("EUR")),
    merchant(PayScheme::Payconiq, &["payconiq.com"], "merchant/1/{token}", Some("EUR")),
    merchant(PayScheme::Ideal, &["qrcode.ideal.nl"], "{token}", Some("EUR")),
    merchant(PayScheme::MercadoPago, &["mpago.la"], "{token}", None),
    merchant(
        PayScheme::MercadoPago,
        &["link.mercadopago.com.br", "link.mercadopago.com.ar", "link.mercadopago.com.mx"],
        "{payee}",
        None,
    ),
    merchant(PayScheme::Stripe, &["buy.stripe.com"], "{token}", None),
    merchant(PayScheme::Stripe, &["checkout.stripe.com"], "c/pay/{token}", None),
    merchant(PayScheme::Square, &["square.link"], "u/{token}", None),
    merchant(PayScheme::Razorpay, &["razorpay.me"], "{payee}", Some("INR")),
];

fn read(code: &Code<'_>) -> Option<Payment> {
    form::read(code, FORMS).or_else(|| nspk(code)).or_else(|| swish(code)).or_else(|| toss(code))
}

fn nspk(code: &Code<'_>) -> Option<Payment> {
    (code.host()? == "qr.nspk.ru" && !code.segments().is_empty()).then(|| Payment {
        person: Some(false),
        amount: code.parameter("sum").and_then(|text| hundredths(&text)),
        currency: Some("RUB".to_owned()),
        ..Payment::by(PayScheme::Sbp)
    })
}

/// A link, or the text of a code: `C`, number, amount, message and what the payer may change.
fn swish(code: &Code<'_>) -> Option<Payment> {
    let (number, asked) = if code.host() == Some("app.swish.nu") {
        (code.parameter("sw")?, code.parameter("amt"))
    } else {
        let mut parts = code.text.strip_prefix('C')?.split(';');
        let (number, asked) = (parts.next()?, parts.next()?);
        (parts.count() == 2).then(|| (number.to_owned(), named(asked)))?
    };
    let is_number = (8..=15).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'+');
    is_number.then(|| Payment {
        person: Some(!number.starts_with("123")),
        payee: Some(number.clone()),
        account: Some(number),
        amount: asked.and_then(|text| amount(&text.replace(',', "."))),
        currency: Some("SEK".to_owned()),
        ..Payment::by(PayScheme::Swish)
    })
}

fn toss(code: &Code<'_>) -> Option<Payment> {
    let account = (code.scheme()? == "supertoss" && code.segments() == ["send"]).then(|| code.parameter("accountNo"))??;
    Some(Payment {
        payee: Some(account.clone()),
        account: Some(account),
        person: Some(true),
        amount: code.parameter("amount").and_then(|text| amount(&text)),
        currency: Some("KRW".to_owned()),
        ..Payment::by(PayScheme::Toss)
    })
}

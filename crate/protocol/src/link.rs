//! What a link or a code is, taken by itself: where it leads, whom it pays, and what is wrong with that.

use serde::{Deserialize, Serialize};

use crate::report::{Finding, Outcome};

/// What is known of a link, or of the text of a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Where it leads, as A-labels; `null` where it leads to no host.
    pub host: Option<String>,
    /// The part of the host that somebody registered.
    pub registrable: Option<String>,
    /// The gravest of the findings; `clear` where there is none, `unknown` where there was nothing to look at.
    pub outcome: Outcome,
    /// What was found, gravest first.
    pub findings: Vec<Finding>,
    /// Who would be paid; `null` where it pays nobody.
    pub payment: Option<Paid>,
    /// What it is.
    pub kind: LinkKind,
    /// The host it passes the shopper on to, where its own address says so.
    pub leads_on_to: Option<String>,
}

/// What a link or a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// It pays somebody.
    Payment,
    /// It brings an app, from a store or from elsewhere.
    App,
    /// An address that only passes on to another.
    Redirect,
    /// Another web address.
    Site,
    /// Neither an address nor a payment: words, a number, a Wi-Fi password.
    Text,
}

/// What a payment code or link says. Unknown is `null`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Paid {
    /// The way to pay.
    pub scheme: PayScheme,
    /// Who is paid: the name the code gives, else the handle people know them by.
    pub payee: Option<String>,
    /// What is paid into: an account number, an address, a handle, a phone number.
    pub account: Option<String>,
    /// Whether the payee is a private person (`true`) or a merchant (`false`), where the scheme tells them apart.
    pub person: Option<bool>,
    /// A decimal string; `null` where the payer chooses.
    pub amount: Option<String>,
    /// ISO 4217, or a coin's usual letters.
    pub currency: Option<String>,
    /// Whether the code's check digits hold; `null` where it has none.
    pub intact: Option<bool>,
}

/// A way to pay by code or link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PayScheme {
    /// Alipay, China.
    Alipay,
    /// WeChat Pay, China.
    WechatPay,
    /// QQ Wallet, China.
    QqWallet,
    /// UnionPay, China.
    Unionpay,
    /// UPI, India.
    Upi,
    /// Pix, Brazil.
    Pix,
    /// PromptPay, Thailand.
    Promptpay,
    /// PayNow, Singapore.
    Paynow,
    /// QRIS, Indonesia.
    Qris,
    /// FPS, Hong Kong.
    Fps,
    /// DuitNow, Malaysia.
    Duitnow,
    /// VietQR, Vietnam.
    Vietqr,
    /// QR Ph, the Philippines.
    QrPh,
    /// JPQR, Japan.
    Jpqr,
    /// SGQR, Singapore.
    Sgqr,
    /// LAO QR, Laos.
    LaoQr,
    /// LANKAQR, Sri Lanka.
    Lankaqr,
    /// NPP, Australia.
    Npp,
    /// KHQR, Cambodia.
    Khqr,
    /// A merchant code in EMV's form, of a scheme not known to us.
    Emv,
    /// SEPA credit transfer (EPC QR, GiroCode).
    Epc,
    /// Ukrainian credit transfer.
    Nbu,
    /// Hungarian credit transfer.
    Hct,
    /// Swiss QR-bill.
    SwissQr,
    /// Czech and Slovak credit transfer (SPAYD).
    Spayd,
    /// Slovenian UPN form.
    Upn,
    /// Croatian HUB-3 form.
    Hub3,
    /// Russian payment form.
    #[serde(rename = "gost_r_56042")]
    GostR56042,
    /// Serbian instant payment.
    NbsIps,
    /// Polish credit transfer.
    Zbp,
    /// BezahlCode, Germany.
    Bezahlcode,
    /// A `payto:` link (RFC 8905).
    Payto,
    /// PayPal.Me.
    PaypalMe,
    /// PayPal.
    Paypal,
    /// Venmo, USA.
    Venmo,
    /// Cash App, USA.
    CashApp,
    /// Zelle, USA.
    Zelle,
    /// Revolut.
    Revolut,
    /// Wise.
    Wise,
    /// Monzo, United Kingdom.
    Monzo,
    /// bunq, Netherlands.
    Bunq,
    /// Tikkie, Netherlands.
    Tikkie,
    /// PicPay, Brazil.
    Picpay,
    /// MobilePay, Denmark and Finland.
    Mobilepay,
    /// YooMoney, Russia.
    Yoomoney,
    /// PayPay, Japan.
    Paypay,
    /// KakaoPay, South Korea.
    Kakaopay,
    /// MoMo, Vietnam.
    Momo,
    /// Lydia, France.
    Lydia,
    /// Payconiq, Belgium.
    Payconiq,
    /// iDEAL, Netherlands.
    Ideal,
    /// Mercado Pago, Latin America.
    MercadoPago,
    /// Stripe.
    Stripe,
    /// Square.
    Square,
    /// Razorpay, India.
    Razorpay,
    /// SBP, Russia.
    Sbp,
    /// Swish, Sweden.
    Swish,
    /// Toss, South Korea.
    Toss,
    /// Bitcoin.
    Bitcoin,
    /// Bitcoin Cash.
    BitcoinCash,
    /// Litecoin.
    Litecoin,
    /// Dogecoin.
    Dogecoin,
    /// Dash.
    Dash,
    /// Zcash.
    Zcash,
    /// Ethereum.
    Ethereum,
    /// Tron.
    Tron,
    /// Monero.
    Monero,
    /// XRP.
    Xrp,
    /// Cardano.
    Cardano,
    /// Solana.
    Solana,
    /// A Lightning invoice.
    Lightning,
    /// A Lightning link (LNURL).
    Lnurl,
}

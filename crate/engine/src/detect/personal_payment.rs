//! Personal payment: a link or code that pays a private account, where a marketplace's or a shop's own till should be.
//!
//! What is paid into a private account nobody calls back: PayPal's "friends and family", Zelle, Venmo and Cash App exclude purchases from
//! strangers from their protection, personal 收款码 and UPI or Pix transfers are final, and marketplaces forbid them (FTC, "Mobile payment
//! apps: how to avoid a scam"; 公安部, on 个人收款码). Artists and small shops ask for support by the very same links, so that on a
//! site of one's own only a code that says "a person" counts, and a request for support never does.

use std::collections::BTreeMap;

use caveat_protocol::{PageKind, Strength, Subject};

use super::address::Address;
use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, PaymentLink, Voice};
use crate::payment;

/// Links quoted in one finding.
const MAX_QUOTES: usize = 3;

/// Parts of words that ask for support rather than for a price.
const SUPPORT: [&str; 24] = [
    "donat", "donaci", "donaz", "doação", "support", "tip jar", "tips", "coffee", "sponsor", "spende", "faire un don", "soutenir", "unterstütz",
    "apoia", "apoya", "пожертв", "поддерж", "bağış", "打赏", "赞赏", "捐", "赞助", "寄付", "후원",
];

pub(super) const DETECTOR: Detector = Detector {
    id: "personal-payment",
    subject: Subject::Payment,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<p>Please pay here: <a href='https://paypal.me/exampleuser/80'>pay</a>", "paypal.me/exampleuser")
            .at("https://www.ebay.com/itm/110055512345"),
        Example::fires("<div class=chat><p>Send 80 to cash.app/$exampleuser first</p></div>", "cash.app/$exampleuser"),
        Example::fires(
            "<h1>Checkout</h1><p>Scan or open <a href='wxp://f2f0ExamplePayeeExamplePayeeExample'>this</a> to pay</p>",
            "wxp://f2f0",
        )
        .at("https://shop.test/checkout"),
        Example::fires(
            "<h1>Camera</h1><p>€40</p><p>Scan to pay:<img src=pay.png data-caveat-code-1='wxp://f2f0ExamplePayeeExamplePayeeExample'>",
            "wxp://f2f0",
        )
        .at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<h1>Checkout</h1><p>Scan to pay:<canvas data-caveat-code-1='weixin://wxpay/bizpayurl?pr=Examp1e'></canvas>")
            .at("https://shop.test/checkout"),
        Example::quiet("<p>We make music. Support us: <a href='https://paypal.me/exampleband'>PayPal</a>"),
        Example::quiet("<footer><a href='https://paypal.me/exampleshop'>PayPal</a></footer>").at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<h1>Checkout</h1><p><a href='https://buy.stripe.com/example00'>Pay by card</a>").at("https://shop.test/checkout"),
        Example::quiet("<div class=review><p>She made me pay to paypal.me/exampleuser!</div>").at("https://www.ebay.com/itm/110055512345"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let weighed: Vec<_> = derived.payments.iter().filter_map(|link| Some((weigh(link, derived)?, link))).collect();
    let Some(strength) = weighed.iter().map(|(strength, _)| *strength).max() else { return Vec::new() };
    let gravest = weighed.iter().filter(|(weight, _)| *weight == strength).take(MAX_QUOTES);
    let advice: &[&str] =
        if derived.is_on_marketplace() { &["pay_on_platform_only", "keep_evidence"] } else { &["never_pay_in_advance", "keep_evidence"] };
    vec![Found { strength, evidence: gravest.map(|(_, link)| link.evidence.clone()).collect(), args: BTreeMap::new(), advice }]
}

fn weigh(link: &PaymentLink, derived: &Derived<'_, '_>) -> Option<Strength> {
    let private = payment::may_be_private(&link.payment);
    let spoken = matches!(link.voice, Voice::Seller | Voice::Message);
    if !spoken || !private {
        return None;
    }
    if derived.is_text() {
        return Some(Strength::Weak); // friends send such links too
    }
    if derived.is_on_marketplace() || link.voice == Voice::Message {
        return Some(Strength::Strong);
    }
    let to_a_person = link.payment.person == Some(true) && !SUPPORT.iter().any(|word| link.near.contains(word));
    match derived.facts.kind {
        PageKind::Checkout | PageKind::Payment if to_a_person => Some(Strength::Strong),
        PageKind::Product | PageKind::Listing | PageKind::Cart | PageKind::Shop if to_a_person => Some(Strength::Weak),
        PageKind::Product
        | PageKind::Listing
        | PageKind::Cart
        | PageKind::Checkout
        | PageKind::Payment
        | PageKind::Chat
        | PageKind::Shop
        | PageKind::Other => None,
    }
}

/// The same of a link or code without a page: friends send such too.
pub(super) fn in_address(address: &Address<'_>) -> Option<Found> {
    address.payment.filter(|payment| payment::may_be_private(payment)).map(|_| Found {
        strength: Strength::Weak,
        evidence: vec![address.evidence()],
        args: BTreeMap::new(),
        advice: &["pay_on_platform_only", "never_pay_in_advance"],
    })
}

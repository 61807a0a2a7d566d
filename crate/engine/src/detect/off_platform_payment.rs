//! Off-platform payment: somebody asks to be paid where no platform can call the money back.
//!
//! Marketplaces protect only what is paid through them, so the first thing a swindler asks is to leave: a chat app, then a bank transfer to
//! a private account. Consumer authorities name the pattern first among marketplace frauds (FTC, Europol, 公安部 anti-fraud centre).

use caveat_protocol::Strength::{Proof, Strong, Weak};
use caveat_protocol::{PageKind, Subject};

use super::{Detector, Example, Found, Need, first_requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Account, Address, Advert, ChatApp, Contact, First, Handle, Holder, LongNumber, Money, Number, Only, Outside, Pay, PayCode, Peer, Personal, Prefer, Receipt, Scan, Send, Sum, Transfer, Untraceable, Usual};

pub(super) const DETECTOR: Detector = Detector {
    id: "off-platform-payment",
    subject: Subject::Payment,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<p>Contact me on WhatsApp +1 555 010 0199 and pay by bank transfer to my account.", "WhatsApp"),
        Example::fires("<p>For a 20% discount pay outside the platform by Zelle.", "outside the platform"),
        Example::fires("<p>I accept PayPal friends and family only.", "friends and family only"),
        Example::fires("<p>Payment: Western Union only", "Western Union only"),
        Example::fires("<p>Thanks. Send €189.00 by bank transfer to my private account.", "Send €189.00 by bank transfer"),
        Example::fires("<p>喜欢请加微信详谈</p><p>不走平台，银行转账到我的账户，便宜200元。", "不走平台"),
        Example::fires("<p>只收个人收款码付款，线下交易。", "个人收款码"),
        Example::fires(
            "<h1>Payment</h1><form action=/paid><p>Pay by bank transfer to the seller's private account.</p><input name=cardnumber autocomplete=cc-number></form>",
            "private account",
        ),
        Example::fires("<p>Zelle or Cash App only", "Cash App only").at("https://www.ebay.com/itm/110055512345"),
        Example::fires("<p>Payment by Venmo before shipping.", "Venmo before shipping").at("https://www.ebay.com/itm/110055512345"),
        Example::fires("<p>请直接转账给我，便宜200元", "转账给我").at("https://www.goofish.com/item?id=1"),
        Example::fires("<p>扫我的收款码付款就发货", "收款码付款").at("https://www.goofish.com/item?id=1"),
        Example::fires("<p>Scan the QR code in the pictures to pay.", "to pay").at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<p>Cash on collection, Venmo is fine too.").at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<p>支持支付宝付款，拍下后48小时内发货。").at("https://www.goofish.com/item?id=1"),
        Example::quiet("We accept credit cards, Apple Pay and gift cards. Pay as you like.").as_text(),
        Example::fires("<p>No scammers please, message me on WhatsApp +1 555 010 0199 and pay by bank transfer to my account.", "WhatsApp"),
        Example::fires("<p>Don't click Buy Now, message me on WhatsApp +1 555 010 0199 and pay by bank transfer to my account.", "WhatsApp"),
        Example::quiet("<p>We accept bank transfer or PayPal only. Contact our team on WhatsApp."),
        Example::quiet("<p>Contact us on WhatsApp. Bank transfer is only available in the EU."),
        Example::quiet("<p>We accept Visa, Mastercard, bank transfer and bitcoin."),
        Example::quiet("<p>Never pay outside the platform, by bank transfer or gift card. Report anyone who asks."),
        Example::quiet("<p>Buy a gift card for a friend."),
        Example::quiet("<p>Store gift card, physical card, free shipping (US only). Pay as you like."),
        Example::quiet("<p>Pay by bank transfer: our account details are on the invoice."),
        Example::quiet("<p>请勿在平台外付款，谨防加微信转账的骗子。"),
        Example::quiet("<div class=review><p>He wanted a bank transfer to his account, outside the platform!</div>"),
        Example::quiet("<p>支持支付宝、微信支付、银行转账。"),
        Example::fires("<h1>Camera</h1><aside class=help><p>Message me on WhatsApp +1 555 010 0199 and pay by bank transfer to my account.</aside>", "WhatsApp"),
        Example::quiet("<h1>Camera</h1><footer><p>My account. Gift cards. Contact us on WhatsApp +1 555 010 0199. Pay by bank transfer.</footer>"),
        Example::quiet("<h1>Camera</h1><h2>Similar items</h2><p>Message me on WhatsApp +1 555 010 0199 and pay by bank transfer to my account."),
    ],
    look,
};

/// Leave, and pay what cannot be called back, to me: no honest seller asks for all three.
const LEAVE_AND_PAY_ME: Ask = Ask::new(Proof, 160, &[&[Transfer, Untraceable, PayCode], &[Contact], &[ChatApp], &[Personal, Outside]]);
const PAY_OUTSIDE: Ask = Ask::new(Proof, 120, &[&[Outside], &[Transfer, Untraceable, PayCode], &[Pay, Send, Personal]]);

/// What anybody asks who sells.
const ASKS: &[Ask] = &[
    LEAVE_AND_PAY_ME,
    PAY_OUTSIDE,
    Ask::new(Proof, 160, &[&[Untraceable, PayCode], &[Contact], &[ChatApp], &[Only]]),
    Ask::new(Strong, 90, &[&[Outside], &[Pay, Transfer, Untraceable, PayCode, ChatApp]]),
    Ask::new(Strong, 24, &[&[Untraceable], &[Only], &[Pay]]),
    Ask::new(Strong, 60, &[&[Untraceable, Transfer], &[Personal]]),
];

/// A shop's till pays into the shop's account.
const TILL: &[Ask] = &[Ask::new(Proof, 60, &[&[Transfer, Untraceable, PayCode], &[Personal]]), LEAVE_AND_PAY_ME, PAY_OUTSIDE];

/// What a stranger asks where a platform would take the money: a way between persons and no other, or first, or to himself.
const STRANGERS: &[Ask] = &[
    Ask::new(Strong, 24, &[&[Peer], &[Only, First]]).without(&[Usual, Receipt, Advert]),
    Ask::new(Strong, 30, &[&[Peer, Untraceable], &[Outside]]).without(&[Receipt]),
    Ask::new(Strong, 40, &[&[Peer, Transfer], &[Send, Pay], &[Address, Handle, Number]]).without(&[Receipt]),
    Ask::new(Strong, 40, &[&[PayCode, Scan], &[Pay], &[Personal]]).without(&[Receipt]),
    Ask::new(Strong, 60, &[&[Pay, Send], &[Personal]]).without(&[Receipt]),
];

/// What a seller on a marketplace asks; in a message it may as well be a shop's advert for its own till.
const SELLERS: &[Ask] = &[Ask::new(Strong, 40, &[&[Scan, PayCode], &[Pay]]).without(&[Receipt])];

/// What only somebody asks who writes to the shopper.
const MESSAGES: &[Ask] = &[
    Ask::new(Strong, 60, &[&[Untraceable], &[Send, Pay]]).without(&[Usual, Receipt]).unless_warned(),
    Ask::new(Strong, 30, &[&[Untraceable, Peer], &[Prefer, First]]).without(&[Usual, Receipt, Advert]).unless_warned(),
    Ask::new(Strong, 90, &[&[Outside], &[Sum]]).without(&[Receipt]),
    Ask::new(Strong, 40, &[&[Personal], &[Sum]]).without(&[Receipt]).unless_warned(),
    Ask::new(Strong, 60, &[&[Send, Pay], &[Account, Transfer, PayCode], &[Number, LongNumber]]).without(&[Receipt]),
    Ask::new(Strong, 60, &[&[Send, Pay], &[Money], &[Number, LongNumber]]).without(&[Receipt]),
    Ask::new(Strong, 60, &[&[Account, Pay, Send], &[Number, LongNumber], &[Personal, Holder]]).without(&[Receipt]),
    Ask::new(Weak, 40, &[&[Send, Pay, Account], &[Account], &[Holder]]).without(&[Receipt, Usual]).unless_warned(),
];

const ADVICE: &[&str] = &["pay_on_platform_only", "stay_on_platform", "keep_evidence"];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let at_the_till = matches!(derived.facts.kind, PageKind::Checkout | PageKind::Payment);
    let asks = if at_the_till { TILL } else { ASKS };
    let sellers: &[Voice] = if derived.facts.marketplace && !at_the_till { &[Voice::Seller] } else { &[] };
    let both = &[Voice::Message, Voice::Seller];
    let spoken = [(&both[..], asks), (derived.strangers(), STRANGERS), (sellers, SELLERS), (&[Voice::Message], MESSAGES)];
    first_requested(derived, &spoken, ADVICE)
}

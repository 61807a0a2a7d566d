//! Off-platform payment: somebody asks to be paid where no platform can call the money back.
//!
//! Marketplaces protect only what is paid through them, so the first thing a swindler asks is to leave: a chat app, then a bank transfer to
//! a private account. Consumer authorities name the pattern first among marketplace frauds (FTC, Europol, 公安部 anti-fraud centre).

use std::collections::BTreeMap;

use caveat_protocol::{PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::requests::{Passage, passages};
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{ChatApp, Contact, Only, Outside, Pay, Personal, Transfer, Untraceable};

pub(super) const DETECTOR: Detector = Detector {
    id: "off-platform-payment",
    subject: Subject::Payment,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<p>Contact me on WhatsApp +1 555 010 0199 and pay by bank transfer to my account.", "WhatsApp"),
        Example::fires("<p>For a 20% discount pay outside the platform by Zelle.", "outside the platform"),
        Example::fires("<p>I accept PayPal friends and family only.", "friends and family only"),
        Example::fires("<p>Payment: Western Union only", "Western Union only"),
        Example::fires("<p>喜欢请加微信详谈</p><p>不走平台，银行转账到我的账户，便宜200元。", "不走平台"),
        Example::fires("<p>只收个人收款码付款，线下交易。", "个人收款码"),
        Example::fires("<p>Text me on Telegram before you buy.", "Telegram").at("https://www.ebay.com/itm/110055512345"),
        Example::fires(
            "<h1>Payment</h1><form action=/paid><p>Pay by bank transfer to the seller's private account.</p><input name=cardnumber autocomplete=cc-number></form>",
            "private account",
        ),
        Example::quiet("<p>We accept Visa, Mastercard, bank transfer and bitcoin."),
        Example::quiet("<p>Never pay outside the platform, by bank transfer or gift card. Report anyone who asks."),
        Example::quiet("<p>Buy a gift card for a friend."),
        Example::quiet("<p>Store gift card, physical card, free shipping (US only). Pay as you like."),
        Example::quiet("<p>Pay by bank transfer: our account details are on the invoice."),
        Example::quiet("<p>Questions? Chat with us on WhatsApp."),
        Example::quiet("<p>请勿在平台外付款，谨防加微信转账的骗子。"),
        Example::quiet("<div class=review><p>He wanted a bank transfer to his account, outside the platform!</div>"),
        Example::quiet("<p>支持支付宝、微信支付、银行转账。"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let anchors = [Untraceable, Transfer, Outside, ChatApp];
    let found = passages(derived, &anchors).filter_map(|passage| {
        let strength = strength(&passage, derived)?;
        let channel = [(ChatApp, "chat_app"), (Untraceable, "untraceable"), (Transfer, "transfer")];
        let channel = channel.iter().find(|(concept, _)| passage.says(&[*concept])).map_or("outside", |(_, name)| name);
        Some(Found {
            strength,
            evidence: passage.evidence(),
            args: BTreeMap::from([("channel".to_owned(), channel.to_owned())]),
            advice: &["pay_on_platform_only", "stay_on_platform", "keep_evidence"],
        })
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.strength));
    found.truncate(1); // one finding with the clearest words: more of the same make it no graver
    found
}

/// How much what one speaker says amounts to.
fn strength(passage: &Passage<'_, '_>, derived: &Derived<'_, '_>) -> Option<Strength> {
    let no_way_back = passage.says_any(&[Transfer, Untraceable]);
    let leaves = passage.says(&[Outside]) || passage.says(&[ChatApp, Contact]);
    if no_way_back && leaves && passage.says_any(&[Personal, Outside, Only]) {
        return Some(Strength::Proof); // leave, and pay what cannot be called back, to me
    }
    let paying = matches!(derived.facts.kind, PageKind::Checkout | PageKind::Payment);
    if paying && no_way_back && passage.says(&[Personal]) {
        return Some(Strength::Proof); // a shop's till pays into the shop's account
    }
    let nothing_else = passage.says(&[Pay]) && passage.says_together(Untraceable, Only);
    if nothing_else || passage.says(&[Untraceable, Personal]) || passage.says(&[Transfer, Personal]) {
        return Some(Strength::Strong);
    }
    if passage.says(&[Outside]) && passage.says_any(&[Pay, Transfer, ChatApp]) {
        return Some(Strength::Strong);
    }
    // A shop of its own may well answer on a chat app; a seller on a marketplace has the marketplace's.
    let on_marketplace = derived.facts.marketplace || derived.facts.kind == PageKind::Chat || passage.voice == Voice::Message;
    (on_marketplace && passage.says(&[ChatApp, Contact])).then_some(Strength::Strong)
}

//! Off-platform contact: somebody wants to go on elsewhere, on a chat app, by telephone or by mail.
//!
//! It is the first step of nearly every fraud on a marketplace: what is said elsewhere nobody filters and nobody keeps as proof, and the
//! platform's protection ends where the payment follows. Marketplaces forbid it (eBay, Mercari, Vinted); the FTC and Europol name it first.

use std::collections::BTreeMap;

use caveat_protocol::Strength::{Strong, Weak};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, LinePlace, Voice};
use crate::packs::phrases::Concept::{Address, Advert, Call, Charge, ChatApp, ChatLink, Contact, FreeMail, Handle, Hotline, Inquiry, Link, Mail, Number, Outside, Phone, Private, Scan, Support, Tell, Tips};

pub(super) const DETECTOR: Detector = Detector {
    id: "off-platform-contact",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<p>Text me on Telegram before you buy.", "Telegram").at("https://www.ebay.com/itm/110055512345"),
        Example::fires("<h1>Camera</h1><p>€40</p><p>Scan me:<img data-caveat-code-1='https://u.wechat.com/exampleFriend'>", "u.wechat.com")
            .at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<h1>Camera</h1><p>Our shop:<img data-caveat-code-1='https://wa.me/15550100199'>"),
        Example::quiet("<h1>Camera</h1><footer><img data-caveat-code-1='https://lin.ee/example'></footer>")
            .at("https://www.ebay.com/itm/110055512345"),
        Example::fires("<div class=chat><p>Please write to joe.doe@mail.example, I rarely look here.</div>", "joe.doe@mail.example"),
        Example::fires("<p>扫码加我详谈", "扫码加我").at("https://www.goofish.com/item?id=1"),
        Example::fires("<p>加我绿泡泡 shop0000", "绿泡泡").at("https://www.goofish.com/item?id=1"),
        Example::fires("加賴領取明日飆股", "加賴").as_text(),
        Example::fires("老师每天公布牛股，请添加我。", "牛股").as_text(),
        Example::fires("$499 will be debited today. If you did not authorize this, call us at 1-888-555-0100.", "1-888-555-0100").as_text(),
        Example::fires("<h1>Camera</h1><aside>Message me on WhatsApp +1 555 010 0199</aside>", "WhatsApp").at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<h1>Camera</h1><footer>Message us on WhatsApp +1 555 010 0199</footer>").at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<p>Ctrl+V 粘贴图片快速图搜").at("https://www.goofish.com/item?id=1"),
        Example::quiet("Me: can I add you on WhatsApp?\nSeller: No, please stay here.").as_text(),
        Example::quiet("加微信的都是骗子，请勿添加，谨防上当。").as_text(),
        Example::quiet("Dial *123*4*55667788# to check your balance.").as_text(),
        Example::quiet("<p>Questions? Chat with us on WhatsApp."),
        Example::quiet("<div class=review><p>He wanted me to add him on WhatsApp.</div>"),
    ],
    look,
};

/// What nobody asks on a marketplace who means to sell there.
const ANYWHERE: &[Ask] = &[
    Ask::new(Strong, 50, &[&[ChatApp], &[Contact, Call, Private, Tell]]),
    Ask::new(Strong, 40, &[&[ChatApp], &[Number, Handle, Address]]),
    Ask::new(Strong, 24, &[&[Outside], &[Private, Contact]]),
    Ask::new(Strong, 24, &[&[Scan], &[Contact]]).without(&[Inquiry]),
];

/// What in a message leads away from where it is read.
const MESSAGES: &[Ask] = &[
    Ask::new(Strong, 40, &[&[Handle], &[Contact, Private]]),
    Ask::new(Strong, 60, &[&[Contact], &[Address]]).without(&[Inquiry]),
    Ask::new(Strong, 80, &[&[Contact, Mail], &[FreeMail]]),
    Ask::new(Strong, 70, &[&[Contact, Call], &[Number]]).without(&[Inquiry]),
    Ask::new(Strong, 300, &[&[Charge], &[Contact, Call, Phone, Support], &[Number, Hotline]]),
    Ask::new(Strong, 120, &[&[Tips], &[Contact, Call, ChatApp]]),
    Ask::new(Strong, 0, &[&[ChatLink]]),
    Ask::new(Strong, 24, &[&[Phone, Mail], &[Tell]]).without(&[Inquiry, Advert]),
    Ask::new(Strong, 0, &[&[Private]]),
    Ask::new(Weak, 15, &[&[Phone, Mail], &[Number, Address]]).without(&[Inquiry, Advert]),
    Ask::new(Weak, 25, &[&[Contact], &[Link]]).without(&[Inquiry, Advert]),
];

/// Codes quoted in one finding.
const MAX_CODES: usize = 3;

const ADVICE: &[&str] = &["stay_on_platform", "keep_evidence"];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    // A shop of its own may well answer on a chat app; a seller on a marketplace has the marketplace's.
    let voices = derived.strangers();
    let led = requested(derived, voices, ANYWHERE, ADVICE);
    let led = if led.is_empty() { in_codes(derived, voices) } else { led };
    if led.is_empty() { requested(derived, &[Voice::Message], MESSAGES, ADVICE) } else { led }
}

/// A code that opens a chat asks by itself, without a word beside it.
fn in_codes(derived: &Derived<'_, '_>, voices: &[Voice]) -> Vec<Found> {
    let leading = derived.mentions.iter().filter(|mention| mention.concept == ChatLink).filter_map(|mention| {
        let line = derived.lines.get(mention.line)?;
        (matches!(line.place, LinePlace::Code(_)) && voices.contains(&line.voice)).then(|| line.evidence(line.text))
    });
    let evidence: Vec<_> = leading.take(MAX_CODES).collect();
    if evidence.is_empty() {
        return Vec::new();
    }
    vec![Found { strength: Strong, evidence, args: BTreeMap::new(), advice: ADVICE }]
}

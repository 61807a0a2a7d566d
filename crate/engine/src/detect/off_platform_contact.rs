//! Off-platform contact: somebody wants to go on elsewhere, on a chat app, by telephone or by mail.
//!
//! It is the first step of nearly every fraud on a marketplace: what is said elsewhere nobody filters and nobody keeps as proof, and the
//! platform's protection ends where the payment follows. Marketplaces forbid it (eBay, Mercari, Vinted); the FTC and Europol name it first.

use caveat_protocol::Strength::{Strong, Weak};
use caveat_protocol::{PageKind, Subject};

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Address, Call, Charge, ChatApp, ChatLink, Contact, Handle, Inquiry, Link, Mail, Number, Phone, Private, Support};

pub(super) const DETECTOR: Detector = Detector {
    id: "off-platform-contact",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<p>Text me on Telegram before you buy.", "Telegram").at("https://www.ebay.com/itm/110055512345"),
        Example::fires("<div class=chat><p>Please write to joe.doe@mail.example, I rarely look here.</div>", "joe.doe@mail.example"),
        Example::quiet("<p>Questions? Chat with us on WhatsApp."),
        Example::quiet("<div class=review><p>He wanted me to add him on WhatsApp.</div>"),
    ],
    look,
};

/// What nobody asks on a marketplace who means to sell there.
const ANYWHERE: &[Ask] = &[
    Ask::new(Strong, 50, &[&[ChatApp], &[Contact, Call, Private]]),
    Ask::new(Strong, 40, &[&[ChatApp], &[Number, Handle, Address]]),
];

/// What in a message leads away from where it is read.
const MESSAGES: &[Ask] = &[
    Ask::new(Strong, 40, &[&[Handle], &[Contact, Private]]),
    Ask::new(Strong, 60, &[&[Contact], &[Address]]).without(&[Inquiry]),
    Ask::new(Strong, 45, &[&[Contact, Call], &[Number]]).without(&[Inquiry]),
    Ask::new(Strong, 300, &[&[Charge], &[Contact, Call, Phone, Support], &[Number]]),
    Ask::new(Strong, 0, &[&[ChatLink]]),
    Ask::new(Strong, 0, &[&[Private]]),
    Ask::new(Weak, 15, &[&[Phone, Mail], &[Number, Address]]).without(&[Inquiry]),
    Ask::new(Weak, 25, &[&[Contact], &[Link]]).without(&[Inquiry]),
];

const ADVICE: &[&str] = &["stay_on_platform", "keep_evidence"];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    // A shop of its own may well answer on a chat app; a seller on a marketplace has the marketplace's.
    let on_marketplace = derived.facts.marketplace || derived.facts.kind == PageKind::Chat;
    let voices: &[Voice] = if on_marketplace { &[Voice::Message, Voice::Seller] } else { &[Voice::Message] };
    let led = requested(derived, voices, ANYWHERE, ADVICE);
    if led.is_empty() { requested(derived, &[Voice::Message], MESSAGES, ADVICE) } else { led }
}

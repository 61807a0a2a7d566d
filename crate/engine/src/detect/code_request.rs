//! Code request: somebody wants a verification code that the shopper was sent.
//!
//! The code lets whoever has it into the shopper's account, or registers one in the shopper's name (FTC, "Google Voice scam"). It is meant for
//! typing in, never for telling.

use caveat_protocol::Strength::Strong;
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::Derived;
use crate::packs::phrases::Concept::{Code, Inquiry, Tell};

pub(super) const DETECTOR: Detector = Detector {
    id: "code-request",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>To be sure you are real I sent you a code, tell me the 6-digit code please.</div>", "tell me the 6-digit code"),
        Example::fires("<p>Before I ship, send me the 6 digits you just received.", "6 digits").at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<p>Door lock with a six-digit code, you choose it.").at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<div class=chat><p>Your verification code is 482913. Do not tell it to anyone.</div>"),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 60, &[&[Code], &[Tell]]).without(&[Inquiry]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, derived.strangers(), ASKS, &["never_tell_codes", "contact_platform_yourself"])
}

//! Advance deposit: money first, to reserve the thing, before it was seen or sent.
//!
//! The classic of flats, puppies and used cars: many are interested, a deposit secures it, and the advert was copied (FTC, Action Fraud, 定金 on
//! second-hand platforms). Platforms that know deposits take them themselves.

use caveat_protocol::Strength::Strong;
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, first_requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Fee, First, Pay, Receipt, Reserve, Send, Sum, Transfer, Usual};

pub(super) const DETECTOR: Detector = Detector {
    id: "advance-deposit",
    subject: Subject::Payment,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>Many people are interested. Send a deposit first and I will hold it for you.</div>", "Send a deposit"),
        Example::fires("<p>先付定金再发货", "定金").at("https://www.goofish.com/item?id=1"),
        Example::quiet("<p>Pay a deposit of 10% to reserve your pre-order; the rest is due at dispatch."),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 120, &[&[Fee], &[Reserve], &[Pay, Send, First]]),
    Ask::new(Strong, 120, &[&[First], &[Reserve], &[Pay, Send, Transfer]]),
    Ask::new(Strong, 16, &[&[Fee], &[First], &[Pay, Send]]),
];

/// What only a message means by so few words.
const MESSAGES: &[Ask] = &[
    Ask::new(Strong, 80, &[&[Reserve], &[Sum], &[First, Pay, Send, Transfer]]).without(&[Receipt, Usual]),
    Ask::new(Strong, 60, &[&[Fee], &[Reserve, First]]).without(&[Receipt, Usual]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    first_requested(derived, &[(derived.strangers(), ASKS), (&[Voice::Message], MESSAGES)], &["never_pay_in_advance", "pay_on_platform_only", "keep_evidence"])
}

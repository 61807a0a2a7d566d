//! Pressure: hurry and scarcity, so that nobody stops to think.
//!
//! Honest shops count down too, so that this is only reported; it moves the verdict where somebody who writes to the shopper
//! presses for a payment that cannot be called back.

use caveat_protocol::Strength::{Trial, Weak};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, first_requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Pay, Personal, Scarce, Send, Transfer, Untraceable};

pub(super) const DETECTOR: Detector = Detector {
    id: "pressure",
    subject: Subject::Listing,
    needs: &[Need::Goods],
    examples: &[
        Example::fires("Hurry, only 1 left, ends today!", "only 1 left").as_text(),
        Example::quiet("In stock, delivered in two days.").as_text(),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Weak, 120, &[&[Scarce], &[Transfer, Untraceable, Personal], &[Pay, Send]]),
];

/// Hurry by itself.
const HURRY: &[Ask] = &[Ask::new(Trial, 0, &[&[Scarce]])];

const ADVICE: &[&str] = &["take_your_time"];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    first_requested(derived, &[(&[Voice::Message], ASKS), (&[Voice::Message, Voice::Seller], HURRY)], ADVICE)
}

//! False relative: "Mum, my phone broke, this is my new number" - and then there is something to be paid at once.
//!
//! The number is new because it is a stranger's. Police in Germany, the Netherlands, Britain, Spain and Korea count it among the commonest frauds on
//! messengers since 2021 ("Hi Mum", Enkeltrick on WhatsApp, 자녀 사칭).

use caveat_protocol::Strength::{Strong, Weak};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Account, Kin, Money, NewNumber, Pay, Send, Transfer, Untraceable};

pub(super) const DETECTOR: Detector = Detector {
    id: "false-relative",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("Hi mum, I dropped my phone, this is my new number. Can you pay a bill for me today?", "new number").as_text(),
        Example::fires("妈，我手机坏了，这是借同学手机发的，先帮我充值500块。", "手机坏了").as_text(),
        Example::quiet("Mum called, dinner is at eight.").as_text(),
        Example::quiet("My phone is broken, can you repair it?").as_text(),
        Example::quiet("<p>Case for phones, a present for mum.</p>"),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 240, &[&[NewNumber], &[Kin], &[Pay, Send, Money, Transfer, Untraceable, Account]]),
    Ask::new(Weak, 90, &[&[NewNumber], &[Kin]]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message], ASKS, &["call_known_number", "take_your_time"])
}

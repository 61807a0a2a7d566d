//! Overpayment: too much was paid or refunded "by mistake", and the difference is to be sent back.
//!
//! The payment that came is a fake receipt, a cheque that will bounce or a stolen card's; what is sent back is real (FTC, "fake check scams";
//! Meta warns of it in Messenger since 2025).

use caveat_protocol::Strength::{Proof, Strong};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Account, Overpaid, Personal, Receipt, Send, SendBack, Transfer, Untraceable};

pub(super) const DETECTOR: Detector = Detector {
    id: "overpayment",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>We refunded you too much by mistake, please send back the difference.</div>", "send back the difference"),
        Example::quiet("<p>If you paid too much, we send back the difference within a week."),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Proof, 200, &[&[Overpaid], &[SendBack], &[Transfer, Personal, Account, Untraceable]]),
    Ask::new(Strong, 200, &[&[Overpaid], &[SendBack]]),
    Ask::new(Strong, 120, &[&[Overpaid], &[Send], &[Account, Personal]]).without(&[Receipt]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message], ASKS, &["never_pay_to_get_refund", "contact_platform_yourself", "keep_evidence"])
}

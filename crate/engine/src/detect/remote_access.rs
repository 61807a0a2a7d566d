//! Remote access: somebody wants to see or steer the shopper's screen.
//!
//! "Support" has the shopper install a remote-control program or share the screen, and reads along as the bank's app is opened. Police and
//! banks everywhere warn of it; no shop, courier or bank needs it to pay money out.

use caveat_protocol::Strength::{Proof, Strong};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Account, Charge, Compensation, Contact, Install, Membered, Money, Open, Pay, Refund, RemoteTool, SafeAccount, Service, ShareScreen, Support, Tell, Trouble};

pub(super) const DETECTOR: Detector = Detector {
    id: "remote-access",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>To get your refund please install AnyDesk and share your screen.</div>", "AnyDesk"),
        Example::quiet("<div class=chat><p>AnyDesk is a program for remote work.</div>"),
        Example::quiet("<div class=chat><p>We will never ask you to install TeamViewer or share your screen.</div>"),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Proof, 200, &[&[RemoteTool, ShareScreen], &[Install, Open, Tell, ShareScreen], &[Refund, Compensation, SafeAccount, Membered, Charge]]),
    Ask::new(Strong, 80, &[&[RemoteTool], &[Install, Tell, Open, ShareScreen]]),
    Ask::new(Strong, 80, &[&[ShareScreen], &[Membered, Account, Trouble, Tell, Money, Pay, Open]]),
    Ask::new(Strong, 200, &[&[ShareScreen], &[Support, Service, Refund, Compensation, Install, Contact]]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message], ASKS, &["do_not_share_screen", "contact_platform_yourself", "keep_evidence"])
}

//! Paid task: easy work that pays by the day, likes and fake orders, for which the worker soon pays in advance.
//!
//! 刷单返利 is the most frequent class of telecom fraud in China's police statistics; elsewhere it comes as "task scam" (FTC, 2024: a third of all
//! job-scam reports). The first commissions are paid; then orders must be paid in advance, and nothing comes back.

use caveat_protocol::Strength::Strong;
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, first_requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Advert, ChatApp, ChatLink, Earn, Fee, Handle, Job, Number, Private, Sum, Task};

pub(super) const DETECTOR: Detector = Detector {
    id: "paid-task",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>Part-time job: like YouTube videos and earn up to $200 a day.</div>", "like YouTube videos"),
        Example::fires("<p>刷单返佣，点赞关注日结300，垫付本金马上返", "返佣").at("https://www.goofish.com/item?id=1"),
        Example::quiet("<div class=chat><p>We are hiring a part-time baker, $20 per hour, at our shop in Main Street.</div>"),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 160, &[&[Task], &[Earn]]),
    Ask::new(Strong, 300, &[&[Job], &[Earn], &[ChatApp, ChatLink, Private, Handle, Number]]),
];

/// What only a message means by so few words.
const MESSAGES: &[Ask] = &[Ask::new(Strong, 160, &[&[Task], &[Fee, Sum]]).without(&[Advert])];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    first_requested(derived, &[(derived.strangers(), ASKS), (&[Voice::Message], MESSAGES)], &["never_pay_to_earn", "stay_on_platform"])
}

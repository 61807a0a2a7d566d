//! Bought reviews: money, goods or vouchers for a good review.
//!
//! 好评返现 cards, "5 stars and we refund you": the stars on such a shop are paid for. Forbidden in the EU (Directive 2005/29/EC, annex I no. 23c), the USA
//! (16 CFR 465) and China (E-Commerce Law art. 17).

use caveat_protocol::Strength::Strong;
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, first_requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Receipt, Review, Reward, Sum, Usual};

pub(super) const DETECTOR: Detector = Detector {
    id: "bought-reviews",
    subject: Subject::Seller,
    needs: &[Need::Goods],
    examples: &[
        Example::fires("Leave a 5-star review and get a $10 gift card!", "5-star review").as_text(),
        Example::fires("五星好评返现5元，晒图再送红包。", "好评返现").as_text(),
        Example::quiet("Read our reviews. Gift cards available.").as_text(),
        Example::quiet("Rated 5 stars by 2,000 customers.").as_text(),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 45, &[&[Review], &[Reward]]),
];

/// What only a message means by so few words: pages are full of stars beside prices.
const MESSAGES: &[Ask] = &[
    Ask::new(Strong, 70, &[&[Review], &[Reward]]),
    Ask::new(Strong, 40, &[&[Review], &[Sum]]).without(&[Receipt, Usual]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    first_requested(derived, &[(&[Voice::Seller], ASKS), (&[Voice::Message], MESSAGES)], &["doubt_stars"])
}

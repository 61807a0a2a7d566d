//! Counterfeit wording: the offer itself says, in the trade's words, that the goods are not genuine.
//!
//! A货, 1:1, 原单, "mirror quality": sellers of counterfeits must be found by those who look for them. Goods may be seized at the border, and
//! platforms refund rarely.

use caveat_protocol::Strength::{Strong, Weak};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Imitation, Luxury, Replica};

pub(super) const DETECTOR: Detector = Detector {
    id: "counterfeit-wording",
    subject: Subject::Listing,
    needs: &[Need::Goods],
    examples: &[
        Example::fires("Rolex 1:1 replica, AAA quality, no box.", "1:1 replica").as_text(),
        Example::fires("LV包包 A货 专柜品质", "A货").as_text(),
        Example::quiet("Replica of a Viking sword, hand-forged.").as_text(),
        Example::quiet("We sell only genuine goods, never replicas.").as_text(),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 0, &[&[Replica]]),
    Ask::new(Weak, 60, &[&[Imitation], &[Luxury]]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message, Voice::Seller], ASKS, &["buy_genuine"])
}

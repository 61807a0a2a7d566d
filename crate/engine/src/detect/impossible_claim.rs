//! Impossible claim: the offer promises what nothing can do.
//!
//! Cures for everything, gains without risk, coins that come back doubled. Such claims are forbidden nearly everywhere (EU: Directive 2005/29/EC, annex
//! I nos. 17 and 20; China: Advertising Law arts. 16-18 and 25), so whoever makes them minds no rule.

use caveat_protocol::Strength::Weak;
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Miracle};

pub(super) const DETECTOR: Detector = Detector {
    id: "impossible-claim",
    subject: Subject::Listing,
    needs: &[Need::Goods],
    examples: &[
        Example::fires("These drops cure diabetes in a week, no risk.", "cure diabetes").as_text(),
        Example::quiet("Relieves dry skin. Not a medicine.").as_text(),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Weak, 0, &[&[Miracle]]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message, Voice::Seller], ASKS, &["doubt_claims"])
}

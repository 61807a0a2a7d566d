//! {Words}: FILL IN who does what to whom, in one line.
//!
//! FILL IN why it matters, and where that is known from: a law, an authority, a count of pages.

use std::collections::BTreeMap;

use caveat_protocol::{Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, quoted};

/// FILL IN where these words come from.
const SIGN: &str = "fill in";

pub(super) const DETECTOR: Detector = Detector {
    id: "{id}",
    subject: Subject::Listing,
    needs: &[Need::Text],
    examples: &[Example::fires("<p>Please fill in.", "fill in"), Example::quiet("<p>An honest page.")],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let lines = derived.lines.iter().filter(|line| line.text.contains(SIGN));
    let found = lines.map(|line| Found {
        strength: Strength::Trial, // reported, but moves no verdict until its false alarms are known
        evidence: vec![quoted(SIGN, line.element)],
        args: BTreeMap::new(),
        advice: &["keep_evidence"],
    });
    found.collect()
}

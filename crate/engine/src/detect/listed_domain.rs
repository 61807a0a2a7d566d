//! Listed domain: the address is on a deny list that the shopper keeps on this device.
//!
//! A list is what its makers were told, and a filter is mistaken about one host in 65,000 ([`crate::site::deny`]): strong, never proof.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::site::deny::Listed;

pub(super) const DETECTOR: Detector = Detector {
    id: "listed-domain",
    subject: Subject::Site,
    needs: &[Need::Site, Need::DenyList],
    examples: &[Example::listed("<p>Lamps", &"fake-lamps.example").at("https://www.fake-lamps.example/"), Example::quiet("<p>Lamps")],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    derived.facts.listed.iter().map(of).collect()
}

/// What a list says of a host.
pub(super) fn of(listed: &Listed) -> Found {
    Found {
        strength: Strength::Strong,
        evidence: vec![Evidence { quote: listed.name.clone(), place: "url".to_owned() }],
        args: BTreeMap::from([("list".to_owned(), listed.list.clone())]),
        advice: &["enter_nothing", "compare_price"],
    }
}

//! Country disagreement: the address is in one part of the world, the phone or the registration in another.
//!
//! Fake shops give themselves an address where their customers are, and keep the phone they have. Honest traders cross borders too: only countries that are
//! no one market count, only where all phone numbers or all registrations are elsewhere, and one of the two alone is a weak sign.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need, shown};
use crate::derive::Derived;
use crate::derive::companies::{are_near, country_of_phone};
use crate::read::country;

pub(super) const DETECTOR: Detector = Detector {
    id: "country-disagreement",
    subject: Subject::Seller,
    needs: &[Need::Identity],
    examples: &[
        Example::fires("<h1>Impressum</h1><p>Lampen Muster GmbH<br>Uferstraße 7<br>13353 Berlin, Deutschland<p>Telefon: +86 755 0000 0000", "+86 755 0000 0000"),
        Example::fires("<h1>Imprint</h1><p>Company: Lamp Corner<p>Address: 1 Test Street, London SW1A 1AA, United Kingdom<p>统一社会信用代码：91110000MA12345679", "91110000MA12345679"),
        Example::quiet("<h1>Impressum</h1><p>Lampen Muster GmbH<br>Uferstraße 7<br>13353 Berlin, Deutschland<p>Telefon: +43 1 0000000"),
        Example::quiet("<h1>Impressum</h1><p>Lampen Muster GmbH<br>Uferstraße 7<br>13353 Berlin, Deutschland<p>Telefon: 030 000000"),
        Example::quiet("<h1>Imprint</h1><p>Address: 1 Test Road, Springfield, IL 62704, United States<p>Phone: +1 555 010 0199<p>Phone: +44 20 7946 0000"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let identity = if facts.marketplace { &facts.seller.identity } else { &facts.shop.identity };
    let home = identity.address.iter().find_map(|address| Some((country(&address.value)?, address)));
    let Some((home, address)) = home else { return Vec::new() };
    let phones: Vec<_> = identity.phones.iter().filter_map(|phone| Some((country_of_phone(&phone.value)?, phone))).collect();
    let numbers: Vec<_> = derived.registered_in().collect();
    let far_phone = phones.first().filter(|_| phones.iter().all(|(there, _)| !are_near(&home, there)));
    let far_number = numbers.first().filter(|_| numbers.iter().all(|(_, there)| !are_near(&home, there)));
    let place = |there: &str, evidence: Evidence| (there.to_owned(), evidence);
    let phone = far_phone.map(|(there, phone)| place(there, shown(facts.page, phone.place, &phone.value)));
    let number = far_number.map(|(read, there)| place(there, Evidence { quote: read.value.clone(), place: read.place.describe(facts.page) }));
    let strength = if phone.is_some() && number.is_some() { Strength::Strong } else { Strength::Weak };
    let found = phone.or(number).map(|(there, evidence)| Found {
        strength,
        evidence: vec![evidence, shown(facts.page, address.place, &address.value)],
        args: BTreeMap::from([("country".to_owned(), home.clone()), ("other_country".to_owned(), there)]),
        advice: &["ask_for_identity", "compare_price"],
    });
    found.into_iter().collect()
}

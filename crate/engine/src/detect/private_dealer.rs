//! Private dealer: somebody who calls himself a private person sells new goods in number.
//!
//! A trader owes a name, an address, a warranty and a right to withdraw; a private person owes none of it. Who deals and hides it takes these from the buyer
//! (EU: Directive 2005/29/EC annex I no. 22, a practice that is always unfair; CJEU C-105/17 on what makes a trader).

use std::collections::BTreeMap;

use caveat_protocol::{Condition, Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, Voice};
use crate::packs::words::traders::NEW;

/// Offers from which it is a trade. In C-105/17 eight were not enough by themselves.
const MANY: u32 = 20;

pub(super) const DETECTOR: Detector = Detector {
    id: "private-dealer",
    subject: Subject::Seller,
    needs: &[Need::Selling, Need::SellerKind],
    examples: &[
        Example::fires("<h1>Kopfhörer, neu und originalverpackt</h1><p>120 €</p><div id=viewad-contact><p>Marek</p><p>Privater Nutzer</p><p>64 Anzeigen online</p></div>", "64 Anzeigen online")
            .at("https://www.kleinanzeigen.de/s-anzeige/kopfhoerer/3065504213-245-2000"),
        Example::quiet("<h1>Kopfhörer, neu und originalverpackt</h1><p>120 €</p><div id=viewad-contact><p>Marek</p><p>Privater Nutzer</p><p>4 Anzeigen online</p></div>")
            .at("https://www.kleinanzeigen.de/s-anzeige/kopfhoerer/3065504213-245-2000"),
        Example::quiet("<h1>Kinderkleidung, getragen</h1><p>5 €</p><div id=viewad-contact><p>Marek</p><p>Privater Nutzer</p><p>64 Anzeigen online</p></div>")
            .at("https://www.kleinanzeigen.de/s-anzeige/kleidung/3065504213-245-2000"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let seller = &facts.seller;
    let (Some(kind), Some(offers)) = (seller.is_business.best(), seller.offers.best()) else { return Vec::new() };
    let says_new = || {
        derived.lines.iter().filter(|line| line.voice == Voice::Seller).any(|line| {
            let line = line.text.to_lowercase();
            NEW.iter().any(|word| line.contains(word))
        })
    };
    let is_new = || facts.offer.condition.value() == Some(&Condition::New) || says_new();
    if kind.value || offers.value < MANY || !is_new() {
        return Vec::new();
    }
    let quote = |place: crate::page::Place| match place {
        crate::page::Place::Element(number) => facts.page.element(number).map_or("", |element| element.text()).to_owned(),
        crate::page::Place::Machine(_) => String::new(),
    };
    let evidence = [kind.place, offers.place].map(|place| Evidence { quote: quote(place), place: place.describe(facts.page) });
    vec![Found {
        strength: Strength::Weak,
        evidence: evidence.to_vec(),
        args: BTreeMap::from([("offers".to_owned(), offers.value.to_string())]),
        advice: &["ask_for_identity", "pay_on_platform_only"],
    }]
}

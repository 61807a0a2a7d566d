//! Name in address: a page asks for a card or a password, and a known name stands in its address without being its owner's.
//!
//! `paypal-login.lamps.test`, `lamps.test/www.paypal.com/signin`: on a cheap or hacked domain the copy of a sign-in page is put where a hasty eye finds the name
//! (APWG and PhishLabs call it brand in subdomain and brand in path). Names stand in honest addresses too, so only a page that asks for secrets counts.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::site::address;

pub(super) const DETECTOR: Detector = Detector {
    id: "name-in-address",
    subject: Subject::Site,
    needs: &[Need::Site],
    examples: &[
        Example::fires("<p>Sign in<form><input type=password></form>", "paypal-login").at("https://paypal-login.lamps.test/"),
        Example::fires("<p>Sign in<form><input type=password></form>", "www.ebay.com").at("https://lamps.test/www.ebay.com/signin.php"),
        Example::quiet("<p>What people say of this shop").at("https://reviews.test/review/www.ebay.com"),
        Example::quiet("<p>Sign in<form><input type=password></form>").at("https://lamps.test/pay-with-paypal"),
        Example::quiet("<p>Sign in<form><input type=password></form>").at("https://www.paypal.com/signin"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let asks = facts.payment.forms.iter().any(|form| form.takes_secret());
    let found = facts.page.url().filter(|_| asks).and_then(address::borrowed).map(|(name, part)| Found {
        strength: Strength::Strong,
        evidence: vec![Evidence { quote: part, place: "url".to_owned() }],
        args: BTreeMap::from([("name".to_owned(), name.title.to_owned()), ("domain".to_owned(), name.domain.to_owned())]),
        advice: &["open_site_yourself", "enter_nothing"],
    });
    found.into_iter().collect()
}

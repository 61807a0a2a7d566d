//! Insecure form: a card, a password or an address is asked for, and goes over the network as anybody can read it.
//!
//! Either the page itself came unencrypted, so that its form may be anybody's, or the form goes to an unencrypted address (a mixed form, which browsers
//! warn of only when it is sent: W3C, Mixed Content, "form submission").

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;

pub(super) const DETECTOR: Detector = Detector {
    id: "insecure-form",
    subject: Subject::Site,
    needs: &[Need::Site],
    examples: &[
        Example::fires("<p>Your details<form action=/pay><input name=cardnumber><input name=cvc></form>", "http://shop.test/pay").at("http://shop.test/checkout"),
        Example::fires("<p>Your details<form action=http://shop.test/in><input type=password name=p></form>", "http://shop.test/in"),
        Example::fires("<h1>Register<form action=/new><input type=email name=email><input type=password name=p1><input type=password name=p2></form>", "http://shop.test/new").at("http://shop.test/register"),
        Example::fires("<p>Delivery<form action=http://shop.test/to><input autocomplete=street-address><input autocomplete=postal-code></form>", "http://shop.test/to"),
        Example::quiet("<p>Delivery<form action=/to><input autocomplete=street-address><input autocomplete=postal-code></form>"),
        Example::quiet("<p>Your details<form action=/pay><input autocomplete=cc-number><input autocomplete=cc-csc></form>"),
        Example::fires("<p>Your details<form action=https://pay.shop.test/><input autocomplete=cc-number><input autocomplete=cc-csc></form>", "http://shop.test/cart").at("http://shop.test/cart"),
        Example::quiet("<p>Your details<form action=https://shop.test/in><input type=password></form>").at("http://shop.test/"),
        Example::quiet("<p>Your details<form action=/search><input name=q></form>").at("http://shop.test/"),
        Example::quiet("<p>Your details<form action=/in><input type=password></form>").at("http://localhost:8080/"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let page = derived.facts.page;
    let Some(url) = page.url().filter(|url| !is_own_machine(url)) else { return Vec::new() };
    let found = derived.facts.payment.forms.iter().find_map(|form| {
        let open = form.targets.iter().find(|target| target.scheme() == "http");
        let target = open.or(form.targets.first()).unwrap_or(url);
        let strength = match (url.scheme(), target.scheme()) {
            (_, "http") if form.takes_secret() => Strength::Strong,
            // Sent safely, from a page that may have been changed on its way here.
            ("http", "https") if form.asks_card => Strength::Weak,
            // A secure page whose form is not: nobody meant it so.
            ("https", "http") if form.asks_address => Strength::Weak,
            _ => return None,
        };
        let open = if target.scheme() == "http" { target } else { url };
        Some((strength, Evidence { quote: open.as_str().to_owned(), place: form.place.describe(page) }))
    });
    let found = found.map(|(strength, evidence)| Found {
        strength,
        evidence: vec![evidence],
        args: BTreeMap::new(),
        advice: &["enter_nothing", "open_site_yourself"],
    });
    found.into_iter().collect()
}

/// A developer's own machine: nothing leaves it.
fn is_own_machine(url: &url::Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

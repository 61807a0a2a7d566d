//! Disguised domain: the address is written so that people misread it.
//!
//! Browsers refuse to show such names in their own letters and print `xn--…` instead, which says nothing to most people. The rules are theirs:
//! [`crate::site::idn`].

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::site::idn::{self, Disguise};

pub(super) const DETECTOR: Detector = Detector {
    id: "disguised-domain",
    subject: Subject::Site,
    needs: &[Need::Site],
    examples: &[
        Example::fires("<p>Lamps", "lаmps.test").at("https://xn--lmps-53d.test/"),
        Example::fires("<p>Lamps", "łamp.test").at("https://xn--amp-gwa.test/"),
        Example::fires("<p>Scope", "сореу.com").at("https://xn--e1argcn.com/"),
        Example::quiet("<html lang=ru><p>Театр").at("https://xn--80aj8afc.com/"),
        Example::quiet("<p>Bücher").at("https://xn--bcher-kva.test/"),
        Example::quiet("<p>Малина").at("https://xn--80aaxldj.xn--p1ai/"),
        Example::quiet("<p>お茶").at("https://xn--t8jy01w.jp/"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let page = derived.facts.page;
    let Some(host) = page.url().and_then(|url| url.host_str()) else { return Vec::new() };
    // Who reads the page reads its address too.
    let is_read = page.lang().and_then(|lang| lang.split(['-', '_']).next()).is_some_and(|lang| NOT_LATIN.contains(&lang));
    if is_read && idn::show(host).disguise == Some(Disguise::Disguised) { Vec::new() } else { in_host(host).into_iter().collect() }
}

/// Languages written in the scripts that a disguise borrows from.
const NOT_LATIN: [&str; 22] = [
    "am", "ar", "be", "bg", "bn", "el", "fa", "he", "hi", "hy", "ka", "kk", "ky", "lo", "mk", "mn", "my", "ru", "sr", "th", "uk", "ur",
];

/// The same for a host without a page.
pub(super) fn in_host(host: &str) -> Option<Found> {
    let shown = idn::show(host);
    let strength = match shown.disguise? {
        Disguise::Mixed => Strength::Strong,
        // Rare in honest names, but found there: short words of another script, pictures, letters of small languages.
        Disguise::Invalid | Disguise::Disguised | Disguise::Signs | Disguise::Odd => Strength::Weak,
    };
    Some(Found {
        strength,
        evidence: vec![Evidence { quote: shown.text, place: "url".to_owned() }],
        args: BTreeMap::from([("host".to_owned(), host.to_owned())]),
        advice: &["open_site_yourself", "enter_nothing"],
    })
}

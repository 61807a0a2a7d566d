//! Look-alike domain: the address borrows a known name without being its owner's.
//!
//! Copies of shops, parcel services and banks live on such addresses: one letter off, letters of another script, the name under a cheap suffix,
//! joined with "login" or "outlet", or in front of somebody else's domain. How near is near: [`crate::site::lookalike`].

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::site::{idn, lookalike};

pub(super) const DETECTOR: Detector = Detector {
    id: "lookalike-domain",
    subject: Subject::Site,
    needs: &[Need::Site],
    examples: &[
        Example::fires("<p>Sign in to your account", "arnazon.com").at("https://www.arnazon.com/signin"),
        Example::fires("<p>Your parcel is waiting", "dhl-tracking.com").at("https://dhl-tracking.com/"),
        Example::fires("<p>Everything must go", "zalando.top").at("https://zalando.top/sale"),
        Example::fires("<p>Confirm your card", "paypal.com.secure-billing.test").at("https://paypal.com.secure-billing.test/"),
        Example::fires("<p>Welcome", "еbay.com").at("https://xn--bay-qdd.com/"),
        Example::fires("<p>Sign in<form><input type=password name=password></form>", "walmrat.com").at("https://walmrat.com/"),
        Example::fires("<h1>Create your account<form><input type=email name=email><input type=password name=p1></form>", "zalanndo.com").at("https://zalanndo.com/register"),
        Example::quiet("<p>Sign in").at("https://www.amazon.co.jp/"),
        Example::quiet("<p>Currencies of the world").at("https://people.com/"),
        Example::quiet("<p>News").at("https://amazon.lamps.example/"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let page = derived.facts.page;
    let Some(mut found) = page.url().and_then(|url| url.host_str()).and_then(in_host) else { return Vec::new() };
    // The name's owner would ask on a domain of its own: no honest site asks for secrets under a borrowed name.
    if derived.facts.payment.forms.iter().any(|form| form.takes_secret()) {
        found.strength = Strength::Proof;
    }
    vec![found]
}

/// The same for a host without a page.
pub(super) fn in_host(host: &str) -> Option<Found> {
    let shown = idn::show(host).text;
    let like = lookalike::look_alike(host, &shown)?;
    Some(Found {
        strength: Strength::Strong,
        evidence: vec![Evidence { quote: shown, place: "url".to_owned() }],
        args: BTreeMap::from([("name".to_owned(), like.name.title.to_owned()), ("domain".to_owned(), like.name.domain.to_owned())]),
        advice: &["open_site_yourself", "enter_nothing"],
    })
}

//! Redirecting link: a link or code hides where it leads.
//!
//! Shorteners and changeable QR codes pass on to an address that only their customer knows, and that may be another tomorrow. Fraud uses them to
//! slip past filters and eyes (APWG, "Phishing Activity Trends"; FBI IC3, alert on tampered QR codes, 2022); so do honest senders, to save letters.
//! It is a reason to look twice where a stranger sends one, and a note elsewhere.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};
use url::Url;

use super::address::Address;
use super::{Detector, Example, Found, Need};
use crate::derive::links::leading_out;
use crate::derive::{Derived, Line, LinePlace, Voice, voice};
use crate::packs::phrases::Concept::{
    self, Accused, Authority, Compensation, Customs, LogIn, Parcel, Refund, Trouble, Verify,
};
use crate::site::redirect::{Redirect, followed, may_hide, redirect};
use crate::site::written::{Written, addresses};

pub(super) const DETECTOR: Detector = Detector {
    id: "redirecting-link",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>Your parcel waits: https://bit.ly/examp1e</p></div>", "bit.ly/examp1e"),
        Example::fires("<div class=chat><p>快递异常，请打开 https://t.cn/A6examp1e</p></div>", "t.cn/A6examp1e"),
        Example::fires("<h1>Camera</h1><p>€40</p><p>More <a href='https://tinyurl.com/examp1e'>here</a>", "tinyurl.com/examp1e")
            .at("https://www.ebay.com/itm/110055512345"),
        Example::fires("<h1>Camera</h1><p>€40</p><p>Scan:<img src=c.png data-caveat-code-1='https://qrco.de/examp1e'>", "qrco.de/examp1e"),
        Example::fires("Sign in at https://www.google.com/url?q=https://is.gd/examp1e", "is.gd/examp1e").as_text(),
        Example::fires("Your parcel is on hold: https://bit.ly/examp1e", "bit.ly/examp1e").as_text(),
        Example::quiet("<div class=chat><p>It is this one: https://www.ebay.com/itm/110055512345</p></div>"),
        Example::quiet("<div class=chat><p>See https://www.google.com/url?q=https://shop.example/lamp</p></div>"),
        Example::quiet("<div class=chat><p>I used bit.ly for that once.</p></div>"),
        Example::quiet("<div class=review><p>As shown in https://bit.ly/examp1e</p></div>").at("https://www.ebay.com/itm/110055512345"),
    ],
    look,
};

/// Links quoted in one finding.
const MAX_QUOTES: usize = 3;

/// What messages from a service that is none speak of.
const AT_STAKE: &[Concept] = &[
    Parcel, Customs, Trouble, LogIn, Verify, Refund, Compensation, Authority, Accused,
];

const ADVICE: &[&str] = &["open_site_yourself", "do_not_follow_link"];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let found: Vec<_> = linked(derived).chain(derived.lines.iter().flat_map(|line| written(derived, line))).collect();
    let Some(strength) = found.iter().map(|hidden| hidden.strength).max() else { return Vec::new() };
    let gravest = found.into_iter().filter(|hidden| hidden.strength == strength).take(MAX_QUOTES);
    let (hosts, evidence): (Vec<_>, Vec<_>) = gravest.map(|hidden| (hidden.host, hidden.evidence)).unzip();
    hosts.into_iter().next().map(|host| found_at(strength, host, evidence)).into_iter().collect()
}

/// The same of an address without a page, which is followed by whoever looks at it.
pub(super) fn in_address(address: &Address<'_>) -> Option<Found> {
    let written = address.written.filter(|written| written.url.as_ref().and_then(redirect) == Some(Redirect::Hidden))?;
    Some(found_at(Strength::Weak, written.host.clone(), vec![address.evidence()]))
}

fn found_at(strength: Strength, host: String, evidence: Vec<Evidence>) -> Found {
    Found { strength, evidence, args: BTreeMap::from([("host".to_owned(), host)]), advice: ADVICE }
}

/// A link that hides where it leads.
struct Hidden {
    strength: Strength,
    host: String,
    evidence: Evidence,
}

/// The links of a page.
fn linked<'d>(derived: &'d Derived<'_, '_>) -> impl Iterator<Item = Hidden> + 'd {
    leading_out(derived.facts, may_hide).filter_map(|(link, target)| {
        let strength = weigh(derived, voice::of(link, derived.facts.kind))?;
        let host = hiding(&Written::read(target)?)?;
        Some(Hidden { strength, host, evidence: Evidence { quote: target.to_owned(), place: link.path() } })
    })
}

/// The addresses that a line spells out, or a code holds.
fn written<'d>(derived: &'d Derived<'_, '_>, line: &'d Line<'_>) -> impl Iterator<Item = Hidden> + 'd {
    let is_code = matches!(line.place, LinePlace::Code(_));
    let strength = weigh(derived, line.voice).filter(|_| line.text.contains('/'));
    strength.into_iter().flat_map(move |strength| {
        addresses(line.text).filter_map(move |(written, word)| {
            let strength = if is_code { strength.max(Strength::Weak) } else { strength };
            Some(Hidden { strength, host: hiding(&written)?, evidence: line.evidence(word) })
        })
    })
}

/// What such a link weighs in somebody's mouth; `None` where it is no request to the shopper. A text by itself is as often an advert, which uses such
/// links to be short: there something must be at stake.
fn weigh(derived: &Derived<'_, '_>, voice: Voice) -> Option<Strength> {
    match voice {
        Voice::Message if derived.is_text() && !derived.mentions.iter().any(|mention| AT_STAKE.contains(&mention.concept)) => Some(Strength::Trial),
        voice if derived.strangers().contains(&voice) => Some(Strength::Weak),
        Voice::Message | Voice::Seller | Voice::Site | Voice::Disguised => Some(Strength::Trial),
        Voice::Review | Voice::Shopper | Voice::Others => None,
    }
}

/// The host that hides where an address leads.
fn hiding(written: &Written) -> Option<String> {
    let (end, is_hidden) = followed(written.url.as_ref()?);
    is_hidden.then(|| Url::host_str(&end).map(str::to_owned))?
}

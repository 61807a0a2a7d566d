//! Outside app: an app is to be installed from elsewhere than the store.
//!
//! Stores check what they carry and can call it back. A file (.apk), a test flight or a "configuration profile" passes them by; fake shopping, loan
//! and "refund" apps come that way (公安部; Google Play Protect's enhanced fraud protection blocks exactly this).

use std::collections::BTreeMap;

use caveat_protocol::Strength::Strong;
use caveat_protocol::{Evidence, Subject};
use url::Url;

use super::address::Address;
use super::{Detector, Example, Found, Need, requested};
use crate::derive::links::leading_out;
use crate::derive::requests::Ask;
use crate::derive::{Derived, Line, LinePlace, Voice, voice};
use crate::packs::phrases::Concept::{AppFile, Install, Link, Open, Scan};
use crate::site::app::{is_unchecked, may_be_unchecked};

pub(super) const DETECTOR: Detector = Detector {
    id: "outside-app",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>Download our app here: https://shop.example/app.apk</div>", "app.apk"),
        Example::fires("<div class=chat><p>Your refund waits in <a href='https://files.example/refund.apk'>our app</a></div>", "refund.apk"),
        Example::fires("<h1>Camera</h1><p>€40</p><p>See <a href='itms-services://?action=download-manifest&url=https://a.example/m.plist'>here</a>", "itms-services")
            .at("https://www.ebay.com/itm/110055512345"),
        Example::fires("<h1>Camera</h1><p>€40</p><p>Scan:<img src=c.png data-caveat-code-1='https://testflight.apple.com/join/Examp1e'>", "testflight")
            .at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<div class=chat><p>Our app: <a href='https://play.google.com/store/apps/details?id=example'>Google Play</a></div>"),
        Example::quiet("<h1>Phone</h1><p>€400</p><p>Drivers: <a href='https://phone.example/tool.apk'>for Android</a>").at("https://phone.example/x"),
        Example::quiet("<footer><a href='https://www.ebay.com/app.apk'>Our app</a></footer>").at("https://www.ebay.com/itm/110055512345"),
        Example::quiet("<p>An APK is Android's format for apps."),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 120, &[&[AppFile], &[Install, Open, Link, Scan]]),
];

const ADVICE: &[&str] = &["install_from_store_only"];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let spoken = requested(derived, &[Voice::Message], ASKS, ADVICE);
    if !spoken.is_empty() {
        return spoken;
    }
    let evidence = linked(derived).or_else(|| derived.lines.iter().find_map(|line| shown(derived, line)));
    evidence.map(|evidence| Found { strength: Strong, evidence: vec![evidence], args: BTreeMap::new(), advice: ADVICE }).into_iter().collect()
}

/// A link to an app. A maker's own site may carry what it likes: only who sells or writes on somebody else's is looked at.
fn linked(derived: &Derived<'_, '_>) -> Option<Evidence> {
    leading_out(derived.facts, may_be_unchecked).find_map(|(link, target)| {
        let brings = derived.facts.page.resolve(target).is_some_and(|url| is_unchecked(&url));
        let spoken = brings && derived.strangers().contains(&voice::of(link, derived.facts.kind));
        spoken.then(|| Evidence { quote: target.to_owned(), place: link.path() })
    })
}

/// A code that leads to an app.
fn shown(derived: &Derived<'_, '_>, line: &Line<'_>) -> Option<Evidence> {
    let is_code = matches!(line.place, LinePlace::Code(_)) && derived.strangers().contains(&line.voice);
    (is_code && Url::parse(line.text.trim()).is_ok_and(|url| is_unchecked(&url))).then(|| line.evidence(line.text))
}

/// The same of an address without a page.
pub(super) fn in_address(address: &Address<'_>) -> Option<Found> {
    let unchecked = Url::parse(address.text).is_ok_and(|url| is_unchecked(&url))
        || address.written.and_then(|written| written.url.as_ref()).is_some_and(is_unchecked);
    unchecked.then(|| Found { strength: Strong, evidence: vec![address.evidence()], args: BTreeMap::new(), advice: ADVICE })
}

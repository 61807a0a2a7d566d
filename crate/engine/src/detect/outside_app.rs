//! Outside app: an app is to be installed from elsewhere than the store.
//!
//! Stores check what they carry and can call it back. A file (.apk), a test flight or a "configuration profile" passes them by; fake shopping, loan
//! and "refund" apps come that way (公安部; Google Play Protect's enhanced fraud protection blocks exactly this).

use std::collections::BTreeMap;

use caveat_protocol::Strength::Strong;
use caveat_protocol::{Evidence, Subject};
use memchr::memmem;
use url::Url;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::links::leading_out;
use crate::derive::requests::Ask;
use crate::derive::{Derived, Line, LinePlace, Voice, voice};
use crate::packs::phrases::Concept::{AppFile, Install, Link, Open, Scan};

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
    Ask::new(Strong, 80, &[&[AppFile], &[Install, Open, Link, Scan]]),
];

/// Files that install an app, or let somebody manage a telephone, without a store.
const FILES: [&str; 5] = [".apk", ".xapk", ".apks", ".ipa", ".mobileconfig"];

/// Apple's scheme for an app, or a profile, that a page brings by itself.
const OVER_THE_AIR: &str = "itms-services";
/// Where Apple gives out apps that are still being tried.
const TRIALS: &str = "testflight.apple.com";

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    const ADVICE: &[&str] = &["install_from_store_only"];
    let spoken = requested(derived, &[Voice::Message], ASKS, ADVICE);
    if !spoken.is_empty() {
        return spoken;
    }
    let evidence = linked(derived).or_else(|| derived.lines.iter().find_map(|line| shown(derived, line)));
    evidence.map(|evidence| Found { strength: Strong, evidence: vec![evidence], args: BTreeMap::new(), advice: ADVICE }).into_iter().collect()
}

/// A link to an app. A maker's own site may carry what it likes: only who sells or writes on somebody else's is looked at.
fn linked(derived: &Derived<'_, '_>) -> Option<Evidence> {
    leading_out(derived.facts, may_bring_app).find_map(|(link, target)| {
        let brings = derived.facts.page.resolve(target).is_some_and(|url| brings_app(&url));
        let spoken = brings && derived.strangers().contains(&voice::of(link, derived.facts.kind));
        spoken.then(|| Evidence { quote: target.to_owned(), place: link.path() })
    })
}

/// A code that leads to an app.
fn shown(derived: &Derived<'_, '_>, line: &Line<'_>) -> Option<Evidence> {
    let is_code = matches!(line.place, LinePlace::Code(_)) && derived.strangers().contains(&line.voice);
    (is_code && Url::parse(line.text.trim()).is_ok_and(|url| brings_app(&url))).then(|| line.evidence(line.text))
}

/// Whether an address, as it is written, is worth taking apart.
fn may_bring_app(target: &str) -> bool {
    let path = target.split(['?', '#']).next().unwrap_or_default().trim_end();
    let ends_with = |ending: &str| {
        path.len().checked_sub(ending.len()).and_then(|at| path.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(ending))
    };
    FILES.into_iter().any(ends_with) || [OVER_THE_AIR, TRIALS].iter().any(|mark| memmem::find(path.as_bytes(), mark.as_bytes()).is_some())
}

/// Whether an address installs something that no store has checked (Apple's over-the-air manifests, TestFlight, files).
fn brings_app(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    url.scheme() == OVER_THE_AIR
        || url.host_str() == Some(TRIALS)
        || FILES.iter().any(|ending| path.ends_with(ending))
}

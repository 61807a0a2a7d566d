//! Outside app: an app is to be installed from elsewhere than the store.
//!
//! Stores check what they carry and can call it back. A file (.apk), a test flight or a "configuration profile" passes them by; fake shopping, loan
//! and "refund" apps come that way (公安部; Google Play Protect's enhanced fraud protection blocks exactly this).

use caveat_protocol::Strength::Strong;
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{AppFile, Install, Link, Open, Scan};

pub(super) const DETECTOR: Detector = Detector {
    id: "outside-app",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>Download our app here: https://shop.example/app.apk</div>", "app.apk"),
        Example::quiet("<p>An APK is Android's format for apps."),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 80, &[&[AppFile], &[Install, Open, Link, Scan]]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message], ASKS, &["install_from_store_only"])
}

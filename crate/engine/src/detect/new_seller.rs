//! New seller of costly goods: an account opened weeks ago asks for a sum that would hurt.
//!
//! Fraudulent sellers are thrown out again and again and come back under new names, so that their accounts are young; guides for buyers tell them to look at
//! the account's age. Everybody was new once: alone this is a weak sign; a new account with a whole shop of such goods is a strong one.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;

// Both chosen, not measured: marketplaces publish no ages of the accounts they close.

/// Days up to which an account is new.
const NEW: i64 = 60;
/// Offers from which a new account is a shop.
const MANY: u32 = 20;

pub(super) const DETECTOR: Detector = Detector {
    id: "new-seller",
    subject: Subject::Seller,
    needs: &[Need::Price, Need::SellerSince],
    examples: &[
        Example::fires(
            r#"<html data-caveat-at="2026-11-20T12:00:00Z"><h1 id=viewad-title>Mirrorless camera</h1><h2 id=viewad-price>900 €</h2><div id=viewad-contact><p>Aktiv seit 02.11.2026</p></div>"#,
            "2026-11-02",
        )
        .at("https://www.kleinanzeigen.de/s-anzeige/camera/3065504213-245-2000"),
        Example::quiet(
            r#"<html data-caveat-at="2026-11-20T12:00:00Z"><h1 id=viewad-title>Mirrorless camera</h1><h2 id=viewad-price>900 €</h2><div id=viewad-contact><p>Aktiv seit 02.11.2016</p></div>"#,
        )
        .at("https://www.kleinanzeigen.de/s-anzeige/camera/3065504213-245-2000"),
        Example::quiet(
            r#"<html data-caveat-at="2026-11-20T12:00:00Z"><h1 id=viewad-title>Camera bag</h1><h2 id=viewad-price>9 €</h2><div id=viewad-contact><p>Aktiv seit 02.11.2026</p></div>"#,
        )
        .at("https://www.kleinanzeigen.de/s-anzeige/bag/3065504213-245-2000"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let seller = &derived.facts.seller;
    let is_new = derived.facts.kind == PageKind::Product && derived.is_costly() && derived.seller_days().is_some_and(|days| days <= NEW);
    let Some(since) = seller.since.best().filter(|_| is_new) else { return Vec::new() };
    let many = seller.offers.value().is_some_and(|offers| *offers >= MANY);
    vec![Found {
        strength: if many { Strength::Strong } else { Strength::Weak },
        evidence: vec![Evidence { quote: since.value.clone(), place: since.place.describe(derived.facts.page) }],
        args: BTreeMap::from([("since".to_owned(), since.value.clone())]),
        advice: &["pay_on_platform_only", "ask_for_identity"],
    }]
}

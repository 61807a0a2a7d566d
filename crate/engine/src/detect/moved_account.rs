//! Moved account: an account that has been at home in one country for years now sells costly goods from another.
//!
//! Old accounts with good feedback are stolen by phishing, or bought, and sell things that do not exist until the platform notices. The account says where its
//! owner lived; where the goods are sent from says where the seller is now. People do move: a weak sign, and a strong one where hardly any
//! feedback came in all these years and the account suddenly offers much.

use std::collections::BTreeMap;

use caveat_protocol::{PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need, shown};
use crate::derive::Derived;
use crate::derive::companies::are_near;

/// Days from which an account is old.
const OLD: i64 = 3 * 365;
/// Ratings up to which it has hardly been used, and offers from which it sells in earnest.
const FEW: u32 = 10;
const MANY: u32 = 10;

pub(super) const DETECTOR: Detector = Detector {
    id: "moved-account",
    subject: Subject::Seller,
    needs: &[Need::Price, Need::SellerSince, Need::SellerCountry],
    examples: &[
        Example::fires(
            r#"<html data-caveat-at="2026-11-20T12:00:00Z"><h1 id=viewad-title>Mirrorless camera</h1><h2 id=viewad-price>900 €</h2><div id=viewad-contact><p>Aktiv seit 02.11.2014</p></div><p>Standort: Deutschland<p>Versand aus: Shenzhen, China"#,
            "Shenzhen",
        )
        .at("https://www.kleinanzeigen.de/s-anzeige/camera/3065504213-245-2000"),
        Example::quiet(
            r#"<html data-caveat-at="2026-11-20T12:00:00Z"><h1 id=viewad-title>Mirrorless camera</h1><h2 id=viewad-price>900 €</h2><div id=viewad-contact><p>Aktiv seit 02.11.2014</p></div><p>Standort: Deutschland<p>Versand aus: Wien, Österreich"#,
        )
        .at("https://www.kleinanzeigen.de/s-anzeige/camera/3065504213-245-2000"),
        Example::quiet(
            r#"<html data-caveat-at="2026-11-20T12:00:00Z"><h1 id=viewad-title>Camera bag</h1><h2 id=viewad-price>9 €</h2><div id=viewad-contact><p>Aktiv seit 02.11.2014</p></div><p>Standort: Deutschland<p>Versand aus: Shenzhen, China"#,
        )
        .at("https://www.kleinanzeigen.de/s-anzeige/bag/3065504213-245-2000"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let (facts, seller) = (derived.facts, &derived.facts.seller);
    let is_old = derived.seller_days().is_some_and(|days| days >= OLD);
    let at_stake = facts.marketplace && facts.kind == PageKind::Product && derived.is_costly() && is_old;
    let places = seller.country.best().zip(seller.ships_from.best());
    let Some((home, from)) = places.filter(|(home, from)| at_stake && !are_near(&home.value, &from.value)) else { return Vec::new() };
    let slept = seller.rating.value().and_then(|rating| rating.count).is_some_and(|count| count <= FEW);
    let busy = seller.offers.value().is_some_and(|offers| *offers >= MANY);
    vec![Found {
        strength: if slept && busy { Strength::Strong } else { Strength::Weak },
        evidence: vec![shown(facts.page, home.place, &home.value), shown(facts.page, from.place, &from.value)],
        args: BTreeMap::from([("country".to_owned(), home.value.clone()), ("other_country".to_owned(), from.value.clone())]),
        advice: &["pay_on_platform_only", "contact_platform_yourself"],
    }]
}

// Tried and dropped: an old account that hardly sold and now offers much, wherever it is. So does everybody who clears an attic: on the classified sites most
// accounts are old, unrated and private. What would tell, goods of another kind than before, is on no page of an offer: feedback names the goods on the
// seller's own page, and the price memory is found by things, not by sellers; second-hand sellers sell everything anyhow.

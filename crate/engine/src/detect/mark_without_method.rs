//! Mark without method: the marks of cards and PayPal are shown, and only money that never comes back can be sent.
//!
//! The marks cost nothing and draw trust; at the end of the order there is only prepayment left. Consumer advice centres name it first among the signs of a fake
//! shop (Verbraucherzentrale, "Fakeshops erkennen"). A payment form may come later or stand in a frame nobody can look into: a weak sign.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::{Cut, Evidence, PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need, shown};
use crate::derive::Derived;
use crate::packs::words::methods::{METHODS, Method};
use crate::page::{Element, Query};

/// Pictures of one page that are looked at, and bytes of what one is called.
const MAX_PICTURES: usize = 2000;
const MAX_NAME: usize = 80;

static PICTURES: LazyLock<Query> = LazyLock::new(|| Query::new("img"));

pub(super) const DETECTOR: Detector = Detector {
    id: "mark-without-method",
    subject: Subject::Payment,
    needs: &[Need::Methods],
    examples: &[
        Example::fires(
            "<h1>Zahlungsart wählen</h1><p>Summe 89,00 €<label><input type=radio name=p> Vorkasse per Überweisung</label><footer><img src=/i/visa.png alt=Visa><img src=/i/paypal.svg alt=PayPal></footer>",
            "Vorkasse",
        )
        .at("https://shop.test/checkout/payment"),
        Example::quiet(
            "<h1>Zahlungsart wählen</h1><p>Summe 89,00 €<label><input type=radio name=p> Vorkasse</label><label><input type=radio name=p> PayPal</label><footer><img src=/i/visa.png alt=Visa></footer>",
        )
        .at("https://shop.test/checkout/payment"),
        Example::quiet("<h1>Zahlungsart wählen</h1><p>Summe 89,00 €<label><input type=radio name=p> Vorkasse</label>").at("https://shop.test/checkout/payment"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let paying = matches!(facts.kind, PageKind::Checkout | PageKind::Payment) && !facts.marketplace;
    let in_frame = facts.page.cut().iter().any(|cut| matches!(cut, Cut::Closed | Cut::Embedded));
    let takes_cards = in_frame || facts.payment.forms.iter().any(|form| form.asks_card);
    let is_guarded = |name: &str| METHODS.iter().any(|method| method.name == name && method.guarded);
    let all_final = facts.payment.methods.iter().all(|read| !is_guarded(read.value));
    let choice = facts.payment.methods.best().filter(|_| paying && !takes_cards && all_final);
    let mark = facts.page.select(&PICTURES).take(MAX_PICTURES).find_map(|picture| Some((picture, marked(picture)?)));
    let found = choice.zip(mark).map(|(choice, (picture, (words, _)))| Found {
        strength: Strength::Weak,
        evidence: vec![shown(facts.page, choice.place, choice.value), Evidence { quote: words.to_owned(), place: picture.path() }],
        args: BTreeMap::from([("mark".to_owned(), words.to_owned())]),
        advice: &["never_pay_in_advance", "compare_price"],
    });
    found.into_iter().collect()
}

/// The way to pay whose mark a picture is, by what it is called.
fn marked(picture: Element<'_>) -> Option<(&str, &'static Method)> {
    let file = picture.attr("src").and_then(|source| source.split(['?', '#']).next()?.rsplit('/').next());
    let names = ["alt", "title"].into_iter().filter_map(|name| picture.attr(name)).chain(file);
    names.filter(|name| name.len() <= MAX_NAME).find_map(|name| {
        let plain = name.to_lowercase().replace(['-', '_'], " ");
        let method = METHODS.iter().find(|method| method.marks.iter().any(|mark| plain.contains(mark)))?;
        Some((name, method))
    })
}

//! Copied shop text: the shop's own pages speak of another shop as "our site".
//!
//! Fake shops are made by the hundred from one template, or from an honest shop's pages, and the name in the privacy notice or the terms is forgotten. Firms that
//! changed their name forget it too: a weak sign.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::{Strength, Subject};
use regex::Regex;

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, Voice};
use crate::page::{Element, Query};
use crate::packs::words::imprint::STANDING;
use crate::site::{Domain, names};

/// Lines of a page that are looked at, and letters of one: terms are long.
const MAX_LINES: usize = 3000;
/// Letters of a title or heading.
const MAX_HEADING: usize = 120;

static TITLES: LazyLock<Query> = LazyLock::new(|| Query::new("title, h1, h2"));

/// What a site says before its own address, and the address.
static OWN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(?:welcome to|describes how|purchase from|(?:this|our) (?:web ?)?site,?|willkommen (?:bei|auf)|bienvenue (?:sur|chez)|",
        r"bienvenid[oa]s? a|benvenut[oi] (?:su|in)|欢迎(?:来到|访问|光临)) ?",
        r"(?:https?://)?((?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,12})"
    ))
    .ok()
});

pub(super) const DETECTOR: Detector = Detector {
    id: "copied-shop-text",
    subject: Subject::Site,
    needs: &[Need::Site],
    examples: &[
        Example::fires(
            "<h1>Privacy Policy</h1><p>This Privacy Policy describes how www.meadow-gardens.test collects and uses your personal information when you visit or make a purchase.",
            "meadow-gardens.test",
        ),
        Example::fires("<h1>About us</h1><p>Welcome to tentworld.example! We love tents.", "tentworld.example"),
        Example::quiet("<h1>Privacy Policy</h1><p>This Privacy Policy describes how www.shop.test collects your personal information."),
        Example::quiet("<h1>Privacy Policy</h1><p>This Privacy Policy describes how www.shop.example collects your personal information."),
        Example::quiet("<h1>Privacy Policy</h1><p>Learn more by visiting cookies-explained.example or the website www.adchoices.example."),
        Example::quiet("<h1>A day out</h1><p>Welcome to tentworld.example, the fair of tents."),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let Some(here) = facts.page.url().and_then(|url| url.host_str()).and_then(Domain::of) else { return Vec::new() };
    if facts.marketplace || names::owner(here.registrable()).is_some() || !(facts.imprint || is_standing(derived)) {
        return Vec::new();
    }
    let lines = derived.lines.iter().filter(|line| matches!(line.voice, Voice::Seller | Voice::Site | Voice::Disguised)).take(MAX_LINES);
    let found = lines.filter_map(|line| {
        let address = OWN.as_ref()?.captures(line.text)?.get(1)?;
        let lower = address.as_str().to_ascii_lowercase();
        let there = Domain::of(&lower)?;
        // The same name under another suffix is the same shop; a service that runs shops is none.
        let is_other = !there.label().contains(here.label()) && !here.label().contains(there.label());
        (is_other && names::owner(there.registrable()).is_none()).then(|| (there.registrable().to_owned(), line.evidence(address.as_str())))
    });
    let found = found.take(1).map(|(there, evidence)| Found {
        strength: Strength::Weak,
        evidence: vec![evidence],
        args: BTreeMap::from([("here".to_owned(), here.registrable().to_owned()), ("there".to_owned(), there)]),
        advice: &["ask_for_identity", "compare_price"],
    });
    found.collect()
}

/// Whether the page is one of terms, returns or privacy.
fn is_standing(derived: &Derived<'_, '_>) -> bool {
    let heads = derived.facts.page.select(&TITLES).take(20);
    let mut texts = heads.map(Element::heading);
    texts.any(|text| text.len() <= MAX_HEADING && {
        let text = text.to_lowercase();
        STANDING.iter().any(|word| text.contains(word))
    })
}

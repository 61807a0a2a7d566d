//! Picture seal: the seal of a trust scheme that is a mere picture and leads nowhere.
//!
//! Whoever bears such a seal must link it to the issuer's page that says so (Trusted Shops, terms of use of the trustmark; Norton, McAfee and EHI alike);
//! a picture costs nothing. Some honest shops forget the link, and issuers' scripts draw the seal where a saved page has none.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::page::{Element, Query};
use crate::site::registrable;
use crate::wordlist::Wordlist;

/// What a seal's picture is called, by its issuer's name in `alt`, `title` or file name, words parted by spaces, and whose page it must lead to.
const SEALS: [(&str, &[&str]); 13] = [
    ("trusted shops", &["trustedshops.com", "trustedshops.de", "trustedshops.co.uk", "trustedshops.fr", "trustedshops.it", "trustedshops.es", "trustedshops.pl", "trustedshops.nl", "trustedshops.at", "trustedshops.ch"]),
    ("trustedshops", &["trustedshops.com", "trustedshops.de", "trustedshops.co.uk", "trustedshops.fr", "trustedshops.it", "trustedshops.es", "trustedshops.pl", "trustedshops.nl", "trustedshops.at", "trustedshops.ch"]),
    ("norton seal", &["norton.com", "symantec.com", "digicert.com", "verisign.com"]),
    ("norton secured", &["norton.com", "symantec.com", "digicert.com", "verisign.com"]),
    ("verisign", &["verisign.com", "norton.com", "digicert.com"]),
    ("mcafee secure", &["mcafeesecure.com", "trustedsite.com", "mcafee.com"]),
    ("trustedsite", &["trustedsite.com"]),
    ("ehi gepr", &["ehi-siegel.de", "ehi.org"]),
    ("bbb accredited", &["bbb.org"]),
    ("thuiswinkel", &["thuiswinkel.org"]),
    ("ekomi", &["ekomi.com", "ekomi.de", "ekomi.co.uk", "ekomi.fr", "ekomi.it", "ekomi.es", "ekomi.nl"]),
    ("geotrust", &["geotrust.com", "digicert.com"]),
    ("godaddy verified", &["godaddy.com", "starfieldtech.com"]),
];

/// Pictures of one page that are looked at.
const MAX_PICTURES: usize = 2000;
/// Bytes of a file's name.
const MAX_NAME: usize = 80;
/// Elements above a picture among which its link is sought.
const MAX_ABOVE: usize = 4;

static NAMES: LazyLock<Wordlist<&[&str]>> =
    LazyLock::new(|| Wordlist::new(SEALS.iter().map(|(name, domains)| (*domains, std::slice::from_ref(name)))));
static PICTURES: LazyLock<Query> = LazyLock::new(|| Query::new("img"));

pub(super) const DETECTOR: Detector = Detector {
    id: "picture-seal",
    subject: Subject::Site,
    needs: &[Need::Site],
    examples: &[
        Example::fires("<footer>Lamps<img src=/i/seal.png alt='Trusted Shops certified'></footer>", "Trusted Shops certified"),
        Example::fires("<footer>Lamps<a href=/><img src=/i/seal.png alt='Norton Secured'></a></footer>", "Norton Secured"),
        Example::quiet("<footer>Lamps<a href=https://www.trustedshops.de/bewertung/info_X.html><img src=/i/seal.png alt='Trusted Shops'></a></footer>"),
        Example::fires("<footer>Lamps<img src=/img/norton_secured_seal.png></footer>", "norton_secured_seal.png"),
        Example::quiet("<footer>Lamps<img src=/i/visa.png alt=Visa></footer>"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let page = derived.facts.page;
    let seal = page.select(&PICTURES).take(MAX_PICTURES).find_map(|picture| {
        let named = ["alt", "title"].into_iter().filter_map(|name| picture.attr(name)).chain(file_name(picture));
        let words = named.into_iter().find(|words| issuer(words).is_some())?;
        let issuers = issuer(words)?;
        let proven = link_above(picture).and_then(|href| page.resolve(href)).is_some_and(|target| {
            target.host_str().and_then(registrable).is_some_and(|domain| issuers.contains(&domain))
        });
        (!proven).then(|| Evidence { quote: words.to_owned(), place: picture.path() })
    });
    let found = seal.map(|evidence| Found {
        strength: Strength::Trial,
        args: BTreeMap::from([("seal".to_owned(), evidence.quote.clone())]),
        evidence: vec![evidence],
        advice: &["ask_for_identity"],
    });
    found.into_iter().collect()
}

/// The last part of a picture's address.
fn file_name(picture: Element<'_>) -> Option<&str> {
    let path = picture.attr("src")?.split(['?', '#']).next()?;
    path.rsplit('/').next().filter(|name| name.len() <= MAX_NAME)
}

fn issuer(words: &str) -> Option<&'static [&'static str]> {
    let words = words.to_lowercase().replace(['-', '_'], " ");
    NAMES.hits(&words).next().map(|seal| seal.meaning)
}

/// Where the link around a picture leads.
fn link_above(picture: Element<'_>) -> Option<&str> {
    picture.ancestors().take(MAX_ABOVE).find(|element| element.tag() == "a")?.attr("href")
}

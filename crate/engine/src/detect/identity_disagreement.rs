//! Identity disagreement: a shop gives itself one name here and another there.
//!
//! Whoever changes shops every few weeks copies the imprint of an honest firm and has the money sent to somebody else. So the name on the imprint, the number
//! on it and the holder of the account must be one trader's. A firm's account in a private person's name is a strong sign: a company must keep
//! accounts of its own; a name that has changed since the shopper's last visit is a weak one, for firms are renamed and sold.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, KnownShop, PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need, shown};
use crate::derive::{Derived, LinePlace};
use crate::derive::companies::may_be_one;
use crate::ident::Fit;
use crate::page::Place;
use crate::read::has_legal_form;

pub(super) const DETECTOR: Detector = Detector {
    id: "identity-disagreement",
    subject: Subject::Seller,
    needs: &[Need::Identity],
    examples: &[
        Example::fires(
            "<h1>Zahlung per Überweisung</h1><p>Kontoinhaber: Jan Beispiel<p>IBAN: DE02 1203 0000 0000 2020 51<footer>Lampenhaus Muster GmbH, Uferstraße 7, 13353 Berlin</footer>",
            "Jan Beispiel",
        ),
        Example::fires("<h1>付款</h1><p>收款人：张三<p>账号：6222 0000 0000 0000 000<div class=footer>深圳市灯火科技有限公司</div>", "张三"),
        Example::fires("<h1>Imprint</h1><p>Harbour Lamps Ltd, 1 Test Street, London SW1A 1AA", "Harbour Lamps Ltd").known_as("Meadow Gardens GmbH"),
        Example::quiet("<h1>Imprint</h1><p>Harbour Lamps Ltd, 1 Test Street, London SW1A 1AA").known_as("Harbour Lamps Limited"),
        Example::quiet(
            "<h1>Zahlung per Überweisung</h1><p>Kontoinhaber: Lampenhaus Muster<p>IBAN: DE02 1203 0000 0000 2020 51<footer>Lampenhaus Muster GmbH, Uferstraße 7, 13353 Berlin</footer>",
        ),
        Example::quiet("<h1>Lastschrift</h1><label>Kontoinhaber</label><p>Name Der Bank<input name=bank><label>IBAN</label><input name=iban><footer>Lampenhaus Muster GmbH</footer>"),
        Example::quiet("<h1>Checkout</h1><p>Empfänger: Jan Beispiel<p>Telefon: 0170 00000000<footer>Lampenhaus Muster GmbH</footer>"),
        Example::quiet("<h1>Zahlung</h1><p>Kontoinhaber: Jan Beispiel<p>IBAN: DE02 1203 0000 0000 2020 51<footer>Töpferei Beispiel, Uferstraße 7, 13353 Berlin</footer>"),
        Example::quiet("<h1>Lamp</h1><p class=price>£9.00</p><button>Add to cart</button><footer>Theme by Harbour Ltd</footer>").known_as("Meadow Gardens GmbH"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    if derived.facts.marketplace {
        return Vec::new();
    }
    let known = derived.facts.known.as_ref();
    let found = paid_to_a_person(derived).or_else(|| known.and_then(|known| renamed(derived, known)));
    found.into_iter().collect()
}

/// Lines around the holder of an account in which its number stands, and digits of one.
const NEAR: usize = 5;
const DIGITS: usize = 8;

/// A company whose account is a private person's. Forms ask shoppers for the holder of *their* account: only beside a number is it the shop's.
fn paid_to_a_person(derived: &Derived<'_, '_>) -> Option<Found> {
    let facts = derived.facts;
    let payee = facts.payment.payee.best()?;
    let here = facts.shop.identity.legal_name.iter().map(|name| name.value.as_str());
    let names: Vec<&str> = here.chain(facts.known.iter().filter_map(|known| known.legal_name.as_deref())).collect();
    let company = *names.iter().find(|name| has_legal_form(name))?;
    let is_other = is_person(&payee.value) && has_number_near(derived, payee.place) && names.iter().all(|name| !may_be_one(name, &payee.value));
    is_other.then(|| found(Strength::Strong, company, &payee.value, shown(facts.page, payee.place, &payee.value)))
}

/// Whether a name may be a person's: two to four words with capitals, or as many Chinese, Japanese or Korean letters.
fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let signs = name.chars().filter(|c| *c >= '\u{2e80}').count();
    let written_in_signs = signs > 0 && signs == name.chars().filter(|c| !c.is_whitespace()).count();
    let is_word = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
    !has_legal_form(name) && (written_in_signs && (2..=4).contains(&signs) || (2..=4).contains(&words.len()) && words.iter().all(is_word))
}

/// Whether the number of an account stands beside a line.
fn has_number_near(derived: &Derived<'_, '_>, place: Place) -> bool {
    let at = derived.lines.iter().position(|line| matches!(line.place, LinePlace::Element(element) if element.place() == place));
    let lines = at.map(|at| derived.lines.iter().skip(at.saturating_sub(NEAR)).take(2 * NEAR + 1));
    lines.into_iter().flatten().any(|line| line.text.chars().filter(char::is_ascii_digit).count() >= DIGITS)
}

/// Another name or number than other pages of the same site gave, where this page speaks of it with authority.
fn renamed(derived: &Derived<'_, '_>, known: &KnownShop) -> Option<Found> {
    let facts = derived.facts;
    let tells = facts.imprint || matches!(facts.kind, PageKind::Checkout | PageKind::Payment);
    let before = known.legal_name.as_deref().filter(|_| tells);
    let name = facts.shop.identity.legal_name.best();
    let other_name = before.zip(name).filter(|(before, _)| {
        facts.shop.identity.legal_name.iter().all(|name| !may_be_one(before, &name.value))
    });
    if let Some((before, name)) = other_name {
        return Some(found(Strength::Weak, before, &name.value, shown(facts.page, name.place, &name.value)));
    }
    derived.registrations().filter(|read| tells && read.fit == Fit::Valid).find_map(|read| {
        let alike: Vec<_> = known.registrations.iter().filter(|other| {
            other.valid == Some(true) && other.scheme == read.scheme && bare(&other.value).get(..2) == bare(&read.value).get(..2)
        }).collect();
        let before = alike.first().filter(|_| alike.iter().all(|other| bare(&other.value) != bare(&read.value)))?;
        let evidence = Evidence { quote: read.value.clone(), place: read.place.describe(facts.page) };
        Some(found(Strength::Weak, &before.value, &read.value, evidence))
    })
}

fn bare(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

fn found(strength: Strength, one: &str, other: &str, evidence: Evidence) -> Found {
    let args = BTreeMap::from([("one".to_owned(), one.to_owned()), ("other".to_owned(), other.to_owned())]);
    Found { strength, evidence: vec![evidence], args, advice: &["ask_for_identity", "never_pay_in_advance"] }
}

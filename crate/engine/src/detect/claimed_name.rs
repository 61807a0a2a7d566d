//! Claimed name: the page calls itself by a known name, its address plays on that name without being its owner's, and it asks for a password or a card.
//!
//! Neither says much alone; together they are what copies of sign-in and payment pages look like ([`crate::site::claim`]).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::page::{Element, Page, Query};
use crate::site::{claim, idn};

pub(super) const DETECTOR: Detector = Detector {
    id: "claimed-name",
    subject: Subject::Site,
    needs: &[Need::Site],
    examples: &[
        Example::fires("<title>USPS</title><h1>Book your redelivery</h1><form><input type=password></form>", "usps-redelivery.info").at("https://usps-redelivery.info/"),
        Example::fires("<h1>Etsy: get your money</h1><form><input autocomplete=cc-number><input autocomplete=cc-csc></form>", "etsy.verify-seller.app").at("https://etsy.verify-seller.app/"),
        Example::fires("<div class=logo><img alt=Vinted src=l.png></div><p>Sign in<input type=password>", "vinted.order-pay.shop").at("https://vinted.order-pay.shop/"),
        Example::quiet("<title>USPS</title><h1>How to book a redelivery</h1>").at("https://usps-redelivery.info/"),
        Example::quiet("<title>Parcels</title><h1>Sign in</h1><form><input type=password></form>").at("https://usps-redelivery.info/"),
        Example::quiet("<title>USPS</title><h1>Sign in</h1><form><input type=password></form>").at("https://www.usps.com/"),
        Example::quiet("<title>Zalando careers</title><h1>Sign in</h1><form><input type=password></form>").at("https://zalando.careers.example/"),
    ],
    look,
};

/// Texts of one sort that are read.
const MAX_TEXTS: usize = 10;
/// Bytes of a text at most: longer ones are descriptions.
const MAX_TEXT: usize = 200;

static SAID: LazyLock<Query> = LazyLock::new(|| Query::new("title, h1"));
static TOLD: LazyLock<Query> = LazyLock::new(|| Query::new("meta[property='og:site_name'], meta[name='application-name']"));
static LOGOS: LazyLock<Query> = LazyLock::new(|| Query::new("[class*=logo] img, [id*=logo] img, img[class*=logo], img[id*=logo]"));

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let page = derived.facts.page;
    let asks = derived.facts.payment.forms.iter().any(|form| form.takes_secret());
    let Some(host) = page.host().filter(|_| asks) else { return Vec::new() };
    let texts = called(page);
    let found = claim::claimed(host, texts.iter().copied()).map(|(name, _)| Found {
        strength: Strength::Strong,
        evidence: vec![Evidence { quote: idn::show(host).text, place: "url".to_owned() }],
        args: BTreeMap::from([("name".to_owned(), name.title.to_owned()), ("domain".to_owned(), name.domain.to_owned())]),
        advice: &["open_site_yourself", "enter_nothing"],
    });
    found.into_iter().collect()
}

/// Where a page says what it is called.
fn called(page: &Page) -> Vec<&str> {
    let said = page.select(&SAID).take(MAX_TEXTS).map(Element::heading);
    let told = page.select(&TOLD).take(MAX_TEXTS).filter_map(|element| element.attr("content"));
    let drawn = page.select(&LOGOS).take(MAX_TEXTS).filter_map(|element| element.attr("alt"));
    said.chain(told).chain(drawn).filter(|text| text.len() <= MAX_TEXT).collect()
}

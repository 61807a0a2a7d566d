//! The state that a site's own scripts read: JSON blocks and objects given to a name (`window.state = {…}`).
//!
//! State holds much besides the page's own product: what is sold beside it, what was seen before, prices of other variants. So an
//! object counts only where its name is the page's heading or title, and its price is written as a price.

use std::cell::OnceCell;
use std::sync::LazyLock;

use caveat_protocol::Source;
use memchr::memmem;
use serde_json::{Map, Value as Json};

use super::amount::money;
use super::loose;
use crate::page::{Page, Place, Query};
use crate::read::about::{About, Likeness};
use crate::read::facts::Facts;
use crate::read::money::Hints;

/// Bytes of scripts of a page that are looked at.
const MAX_BYTES: usize = 2 << 20;
/// Objects that are tried in a page's scripts.
const MAX_TRIES: usize = 60;
/// Values that are looked at.
const MAX_VALUES: usize = 60_000;

const PLACE: Place = Place::Machine(Source::State);

static SCRIPTS: LazyLock<Query> = LazyLock::new(|| Query::new("script"));

const NAMES: [&str; 7] = ["name", "title", "productName", "product_name", "item_name", "productTitle", "displayName"];
const PRICES: [&str; 12] = [
    "salePrice", "sale_price", "specialPrice", "finalPrice", "final_price", "currentPrice", "current_price", "sellingPrice",
    "offerPrice", "price", "product_price", "priceValue",
];
const CURRENCIES: [&str; 5] = ["currency", "priceCurrency", "currencyCode", "currency_code", "currencyId"];

/// The states of a page, parsed when somebody asks for them.
pub(in crate::read) struct States<'p> {
    page: &'p Page,
    parsed: OnceCell<Vec<Json>>,
}

impl<'p> States<'p> {
    /// Nothing is parsed yet.
    pub(in crate::read) fn of(page: &'p Page) -> States<'p> {
        States { page, parsed: OnceCell::new() }
    }

    /// The value at a path such as `priceModule.minAmount.value`, wherever its first key stands; a number in it counts through a list.
    pub(in crate::read) fn at(&self, path: &str) -> Option<String> {
        let mut left = MAX_VALUES;
        self.all().iter().find_map(|state| find(state, path, &mut left))
    }

    fn all(&self) -> &[Json] {
        self.parsed.get_or_init(|| parse(self.page))
    }
}

fn parse(page: &Page) -> Vec<Json> {
    let mut left = MAX_BYTES;
    let mut tries = MAX_TRIES;
    let mut states = Vec::new();
    for script in page.select(&SCRIPTS) {
        let kind = script.attr("type").unwrap_or_default().to_ascii_lowercase();
        if script.attr("src").is_some() || kind.contains("ld+json") {
            continue;
        }
        let text = script.raw_text();
        if !has_word_price(text) {
            continue;
        }
        let Some(rest) = left.checked_sub(text.len()) else { break };
        left = rest;
        if kind.contains("json") {
            states.extend(loose::parse(text));
        } else {
            objects(text, &mut tries, &mut states);
        }
    }
    states
}

fn find(state: &Json, path: &str, left: &mut usize) -> Option<String> {
    *left = left.checked_sub(1)?;
    let inner = || match state {
        Json::Array(list) => Some(list.iter().collect::<Vec<_>>()),
        Json::Object(object) => Some(object.values().collect()),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => None,
    };
    let here = || {
        let last = path.split('.').try_fold(state, |at, step| match at {
            Json::Array(list) => step.parse::<usize>().ok().and_then(|index| list.get(index)),
            at => at.get(step),
        })?;
        match last {
            Json::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            Json::Number(number) => Some(number.to_string()),
            Json::Null | Json::Bool(_) | Json::String(_) | Json::Array(_) | Json::Object(_) => None,
        }
    };
    here().or_else(|| {
        inner()?.into_iter().filter(|value| value.is_object() || value.is_array()).find_map(|value| find(value, path, left))
    })
}

/// Reads the product that the state holds under the page's own name.
pub(super) fn read(states: &States<'_>, about: &About<'_>, hints: &Hints<'_>, facts: &mut Facts<'_>) {
    let mut search = Search { about, hints, left: MAX_VALUES, currency: None, best: None };
    states.all().iter().for_each(|state| search.look(state));
    if let Some((_, title, price)) = search.best {
        facts.offer.title.add(title, Source::State, PLACE);
        facts.offer.price.add(price, Source::State, PLACE);
    }
}

/// Whether a script has a name that ends in "price", or one that begins so after an underline.
fn has_word_price(text: &str) -> bool {
    memmem::find_iter(text.as_bytes(), "rice").any(|at| {
        let (before, after) = text.as_bytes().split_at_checked(at).unwrap_or_default();
        matches!(after.get(4), Some(b'"' | b'\'' | b':')) || before.ends_with(b"_p")
    })
}

/// The objects of a script that are given to a name or a function.
fn objects(script: &str, tries: &mut usize, states: &mut Vec<Json>) {
    let mut at = 0;
    while let Some(found) = script.get(at..).and_then(|rest| rest.find('{')).map(|found| at + found) {
        at = found + 1;
        let given = script.get(..found).unwrap_or_default().trim_end().ends_with(['=', '(', ',', '[']);
        if !given {
            continue;
        }
        let Some(left) = tries.checked_sub(1) else { return };
        *tries = left;
        if let Some((state, length)) = script.get(found..).and_then(loose::parse_prefix) {
            states.push(state);
            at = found + length.max(1);
        }
    }
}

struct Search<'a> {
    about: &'a About<'a>,
    hints: &'a Hints<'a>,
    left: usize,
    /// The currency named last on the way.
    currency: Option<String>,
    best: Option<(Likeness, String, crate::read::money::Money)>,
}

impl Search<'_> {
    fn look(&mut self, state: &Json) {
        let Some(left) = self.left.checked_sub(1) else { return };
        self.left = left;
        match state {
            Json::Array(list) => list.iter().for_each(|entry| self.look(entry)),
            Json::Object(object) => {
                if let Some(currency) = text_of(object, &CURRENCIES) {
                    self.currency = Some(currency);
                }
                self.weigh(object);
                object.values().filter(|value| value.is_object() || value.is_array()).for_each(|value| self.look(value));
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }

    fn weigh(&mut self, object: &Map<String, Json>) {
        let Some(name) = text_of(object, &NAMES) else { return };
        let likeness = self.about.likeness(&name);
        if likeness < Likeness::Title || self.best.as_ref().is_some_and(|(best, ..)| *best >= likeness) {
            return;
        }
        let currency = text_of(object, &CURRENCIES).or_else(|| self.currency.clone());
        let price = PRICES.into_iter().filter_map(|key| object.get(key)).find_map(|price| self.price(price, currency.as_deref()));
        if let Some(price) = price {
            self.best = Some((likeness, name, price));
        }
    }

    /// A price; a whole number may be hundredths, and nobody can tell.
    fn price(&self, price: &Json, currency: Option<&str>) -> Option<crate::read::money::Money> {
        let text = match price {
            Json::Number(number) => number.to_string(),
            Json::String(text) => text.clone(),
            Json::Object(inner) => text_of(inner, &["value", "amount", "current", "price"])?,
            Json::Null | Json::Bool(_) | Json::Array(_) => return None,
        };
        let tells = text.contains(['.', ',']) || text.contains(|c: char| !c.is_ascii_digit());
        if tells { money(&text, currency, self.hints) } else { None }
    }
}

fn text_of(object: &Map<String, Json>, keys: &[&str]) -> Option<String> {
    keys.iter().filter_map(|key| object.get(*key)).find_map(|value| match value {
        Json::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Json::Number(number) => Some(number.to_string()),
        Json::Null | Json::Bool(_) | Json::String(_) | Json::Array(_) | Json::Object(_) => None,
    })
}

//! Forms: where they go and what they ask for. Never what was typed.

use std::sync::LazyLock;

use crate::page::{Element, Page, Query};
use crate::read::facts::{Facts, FormFacts};

/// Forms of one page that are looked at.
const MAX_FORMS: usize = 50;

static FORMS: LazyLock<Query> = LazyLock::new(|| Query::new("form"));
static FIELDS: LazyLock<Query> = LazyLock::new(|| Query::new("input, select"));

/// Parts of a card field's name. `autocomplete=cc-…` is the standard way to say it; names are what most forms have.
const CARD: [&str; 8] = ["cc-number", "cc-csc", "cc-exp", "cardnumber", "card_number", "card-number", "ccnumber", "creditcard"];
/// Parts of an address field's name.
const ADDRESS: [&str; 5] = ["street-address", "address-line1", "address1", "postal-code", "zipcode"];

pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    for form in page.select(&FORMS).take(MAX_FORMS) {
        let fields: Vec<_> = form.select(&FIELDS).collect();
        facts.payment.forms.push(FormFacts {
            target: form.attr("action").and_then(|action| page.resolve(action)),
            asks_card: fields.iter().any(|field| is_named(*field, &CARD)),
            asks_password: fields.iter().any(|field| field.attr("type") == Some("password")),
            asks_address: fields.iter().any(|field| is_named(*field, &ADDRESS)),
            place: form.place(),
        });
    }
}

fn is_named(field: Element<'_>, parts: &[&str]) -> bool {
    ["autocomplete", "name", "id"].into_iter().filter_map(|name| field.attr(name)).any(|value| {
        let value = value.to_ascii_lowercase();
        parts.iter().any(|part| value.contains(part))
    })
}

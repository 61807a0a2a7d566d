//! Forms: where they go and what they ask for. Never what was typed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::packs::words::fields::{FIELDS, Field};
use crate::page::{Element, Page, Place, Query};
use crate::read::facts::{Facts, FormFacts};
use crate::wordlist::Wordlist;

/// Forms of one page that are looked at.
const MAX_FORMS: usize = 50;
/// Fields of one page that are looked at.
const MAX_FIELDS: usize = 2000;
/// Buttons with a target of their own that are looked at.
const MAX_BUTTONS: usize = 200;
/// Bytes of a field's label at most.
const MAX_LABEL: usize = 60;

static FIELDS_OF_FORMS: LazyLock<Query> = LazyLock::new(|| Query::new("input, select"));
static FORMS: LazyLock<Query> = LazyLock::new(|| Query::new("form[id]"));
static BUTTONS: LazyLock<Query> = LazyLock::new(|| Query::new("button[formaction], input[formaction]"));
static LABELS: LazyLock<Query> = LazyLock::new(|| Query::new("label[for]"));

static BY_NAME: LazyLock<Wordlist<Field>> =
    LazyLock::new(|| Wordlist::new(FIELDS.iter().map(|signs| (signs.field, signs.names))));
static BY_LABEL: LazyLock<Wordlist<Field>> =
    LazyLock::new(|| Wordlist::new(FIELDS.iter().map(|signs| (signs.field, signs.labels))));

/// Types of fields that nothing is written into.
const NOT_WRITTEN: [&str; 11] =
    ["hidden", "submit", "button", "image", "reset", "radio", "checkbox", "search", "range", "color", "file"];

pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    let labels: BTreeMap<&str, &str> =
        page.select(&LABELS).take(MAX_FIELDS).filter_map(|label| Some((label.attr("for")?, label.text()))).collect();
    let mut forms: BTreeMap<Option<u32>, FormFacts> = BTreeMap::new();
    let mut named: BTreeMap<&str, Element<'_>> = BTreeMap::new();
    for form in page.select(&FORMS).take(MAX_FIELDS) {
        named.entry(form.attr("id").unwrap_or_default()).or_insert(form);
    }
    for field in page.select(&FIELDS_OF_FORMS).take(MAX_FIELDS) {
        let form = owner(field, &named);
        let key = form.map(Element::number);
        if forms.len() >= MAX_FORMS && !forms.contains_key(&key) {
            continue;
        }
        let facts = forms.entry(key).or_insert_with(|| FormFacts {
            is_form: form.is_some(),
            targets: form.and_then(|form| form.attr("action")).and_then(|action| page.resolve(action)).into_iter().collect(),
            asks: BTreeSet::new(),
            asks_card: false,
            asks_password: false,
            asks_new_password: false,
            asks_address: false,
            place: form.map_or_else(|| field.place(), Element::place),
        });
        // A closed list of choices counts as unseen text, but can be chosen from.
        let seen = if field.tag() == "select" { field.parent() } else { Some(field) };
        if let Some(asked) = asked(field, &labels).filter(|_| seen.is_some_and(|seen| !seen.is_hidden())) {
            facts.asks.insert(asked);
        }
        if field.attr("type") == Some("password") {
            // Written twice to be sure of it; whoever changes one writes the old one first.
            let says = |word| field.attr("autocomplete").is_some_and(|tokens| tokens.to_ascii_lowercase().contains(word));
            facts.asks_new_password |=
                !field.is_hidden() && (says("new-password") || facts.asks_password && !says("current-password"));
            facts.asks_password = true;
        }
    }
    for button in page.select(&BUTTONS).take(MAX_BUTTONS) {
        let form = owner(button, &named).and_then(|form| forms.get_mut(&Some(form.number())));
        if let (Some(form), Some(target)) = (form, button.attr("formaction").and_then(|action| page.resolve(action))) {
            form.targets.push(target);
        }
    }
    for form in forms.values_mut() {
        let asks = |field: &Field| form.asks.contains(field);
        // A number by itself may be a loyalty card's.
        form.asks_card = asks(&Field::CardNumber) && [Field::CardCode, Field::CardExpiry, Field::CardHolder].iter().any(asks);
        form.asks_address = asks(&Field::Street) && [Field::City, Field::PostalCode].iter().any(asks);
    }
    facts.payment.forms = forms.into_values().collect();
    facts.payment.forms.sort_by_key(|form| match form.place {
        Place::Element(number) => number,
        Place::Machine(_) => u32::MAX,
    });
}

/// The form that a field or button is sent with: the one that it names, or the one around it (HTML, "form owner").
fn owner<'p>(control: Element<'p>, named: &BTreeMap<&str, Element<'p>>) -> Option<Element<'p>> {
    match control.attr("form") {
        Some(name) => named.get(name).copied(),
        None => control.ancestors().find(|around| around.tag() == "form"),
    }
}

/// What a field asks for: by `autocomplete`, then by its name, then by its label.
fn asked(field: Element<'_>, labels: &BTreeMap<&str, &str>) -> Option<Field> {
    let kind = field.attr("type").unwrap_or("text").to_ascii_lowercase();
    if NOT_WRITTEN.contains(&kind.as_str()) {
        return None;
    }
    if kind == "password" {
        return Some(Field::Password);
    }
    let tokens = field.attr("autocomplete").unwrap_or_default().to_ascii_lowercase();
    let said = FIELDS.iter().find(|signs| tokens.split_ascii_whitespace().any(|token| signs.tokens.contains(&token)));
    if let Some(signs) = said {
        return Some(signs.field);
    }
    let name = |attribute| {
        field
            .attr(attribute)
            .unwrap_or_default()
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect::<String>()
    };
    let names = [name("name"), name("id")].join("\n");
    if let Some(asked) = BY_NAME.first(&names, |_| true) {
        return Some(asked);
    }
    let own = ["placeholder", "aria-label", "title"].into_iter().filter_map(|name| field.attr(name));
    let labelled = field.attr("id").and_then(|id| labels.get(id).copied());
    let around = || field.ancestors().take(3).map(Element::text).find(|text| !text.is_empty());
    let label: Vec<String> = own
        .chain(labelled)
        .chain(labelled.is_none().then(around).flatten())
        .filter(|label| label.len() <= MAX_LABEL)
        .map(str::to_lowercase)
        .collect();
    BY_LABEL.first(&label.join("\n"), |_| true)
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    #[track_caller]
    fn check(form: &str, asks: bool) {
        let report = crate::check(&format!("<h1>Account</h1><form>{form}</form>"), &Context::default());
        assert_eq!(report.asks_new_password, asks, "{form}");
    }

    #[test]
    fn a_new_password_is_asked_for_by_name_or_twice() {
        check("<input type=email><input type=password autocomplete=new-password>", true);
        check("<input type=email><input type=password><input type=password>", true);
        check("<input type=password autocomplete=current-password><input type=password autocomplete=new-password>", true);
        check("<input type=email><input type=password>", false);
        check("<input type=email><input type=password autocomplete=current-password>", false);
        check("<div data-caveat-hidden><input type=password autocomplete=new-password></div>", false);
    }
}

//! Structured data as a tree of items, whichever syntax it came in.

use crate::page::Place;

/// One thing that structured data describes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    /// Its schema.org types without their address: `Product`.
    pub(super) types: Vec<String>,
    /// What is said of it, in order.
    pub(super) properties: Vec<Property>,
    /// Where it stands.
    pub(super) place: Place,
}

/// One thing said of an item.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Property {
    /// Its name without the vocabulary's address: `priceCurrency`.
    pub(super) name: String,
    /// What is said.
    pub(super) value: Value,
    /// Where it stands.
    pub(super) place: Place,
}

/// What a property says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// A text, a number or an address.
    Text(String),
    /// A thing with properties of its own.
    Item(Item),
}

impl Item {
    /// Whether it is of one of these types.
    pub(super) fn is(&self, types: &[&str]) -> bool {
        self.types.iter().any(|own| types.iter().any(|kind| kind.eq_ignore_ascii_case(own)))
    }

    /// All values of a property.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(move |property| property.name.eq_ignore_ascii_case(name))
    }

    /// The items among the values of a property.
    pub(super) fn items(&self, name: &str) -> impl Iterator<Item = &Item> {
        self.all(name).filter_map(|property| match &property.value {
            Value::Item(item) => Some(item),
            Value::Text(_) => None,
        })
    }

    /// The first text among the values of a property.
    pub(super) fn text(&self, name: &str) -> Option<(&str, Place)> {
        self.all(name).find_map(|property| match &property.value {
            Value::Text(text) if !text.trim().is_empty() => Some((text.trim(), property.place)),
            Value::Text(_) | Value::Item(_) => None,
        })
    }

    /// The first of several properties that has a text.
    pub(super) fn any_text(&self, names: &[&str]) -> Option<(&str, Place)> {
        names.iter().find_map(|name| self.text(name))
    }

    /// A property's text, or the name of the item it says.
    pub(super) fn name_of(&self, name: &str) -> Option<(&str, Place)> {
        self.text(name).or_else(|| self.items(name).find_map(|item| item.text("name")))
    }
}

/// The last part of a name that may be an address: `http://schema.org/Offer` and `schema:Offer` are `Offer`.
pub(super) fn local_name(name: &str) -> &str {
    name.trim().trim_end_matches('/').rsplit(['/', '#', ':']).next().unwrap_or_default()
}

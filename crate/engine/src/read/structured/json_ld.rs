//! JSON-LD blocks to items.

use std::collections::HashMap;
use std::sync::LazyLock;

use caveat_protocol::Source;
use serde_json::{Map, Value as Json};

use super::entities::unescape;
use super::item::{Item, Property, Value, local_name};
use super::loose;
use crate::page::{Page, Place, Query};

/// Items of a page, those that stand for another by its `@id` counted too: a block may refer to itself.
const MAX_ITEMS: u32 = 4000;
/// Items in items.
const MAX_DEPTH: u32 = 12;
/// Blocks of a page. The most seen on a real page is 30.
const MAX_BLOCKS: usize = 200;
/// Bytes of all blocks together.
const MAX_BYTES: usize = 4 << 20;

static BLOCKS: LazyLock<Query> = LazyLock::new(|| Query::new("script[type]"));

const PLACE: Place = Place::Machine(Source::JsonLd);

/// The items that stand on top of a page's blocks, graphs and lists laid open.
pub(super) fn read(page: &Page) -> Vec<Item> {
    let mut left = MAX_BYTES;
    let blocks: Vec<Json> = page
        .select(&BLOCKS)
        .filter(|script| script.attr("type").is_some_and(|kind| kind.to_ascii_lowercase().contains("ld+json")))
        .take(MAX_BLOCKS)
        .filter_map(|script| {
            let block = script.raw_text();
            left = left.checked_sub(block.len())?;
            loose::parse(block)
        })
        .collect();
    let mut nodes = Vec::new();
    for block in &blocks {
        lay_open(block, &mut nodes);
    }
    let mut reader = Reader { by_id: HashMap::new(), left: MAX_ITEMS };
    for node in &nodes {
        if let Some(id) = node.get("@id").and_then(Json::as_str).filter(|_| node.len() > 1) {
            reader.by_id.entry(id).or_insert(node);
        }
    }
    nodes.into_iter().filter_map(|node| reader.item(node, 0)).collect()
}

/// The objects of lists and graphs.
fn lay_open<'j>(block: &'j Json, nodes: &mut Vec<&'j Map<String, Json>>) {
    match block {
        Json::Array(list) => list.iter().for_each(|entry| lay_open(entry, nodes)),
        Json::Object(object) => match object.get("@graph") {
            Some(graph) => lay_open(graph, nodes),
            None => nodes.push(object),
        },
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

struct Reader<'j> {
    by_id: HashMap<&'j str, &'j Map<String, Json>>,
    left: u32,
}

impl<'j> Reader<'j> {
    fn item(&mut self, object: &'j Map<String, Json>, depth: u32) -> Option<Item> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.left = self.left.checked_sub(1)?;
        let object = match object.get("@id").and_then(Json::as_str) {
            Some(id) if object.len() == 1 => self.by_id.get(id).copied().unwrap_or(object),
            _ => object,
        };
        let mut item = Item { types: Vec::new(), properties: Vec::new(), place: PLACE };
        for (key, value) in object {
            match key.as_str() {
                "@type" | "type" if item.types.is_empty() => item.types = types(value),
                "@context" | "@id" => {}
                _ => self.add(&mut item, local_name(key), value, depth),
            }
        }
        Some(item)
    }

    fn add(&mut self, item: &mut Item, name: &str, value: &'j Json, depth: u32) {
        let value = match value {
            Json::Null | Json::Bool(_) => return,
            Json::Number(number) => Value::Text(number.to_string()),
            Json::String(text) => Value::Text(unescape(text).into_owned()),
            Json::Array(list) => {
                // A list in a list says nothing that schema.org knows.
                for entry in list.iter().filter(|entry| !entry.is_array()) {
                    self.add(item, name, entry, depth);
                }
                return;
            }
            Json::Object(object) => match object.get("@value") {
                Some(Json::String(text)) => Value::Text(text.clone()),
                Some(Json::Number(number)) => Value::Text(number.to_string()),
                _ => match self.item(object, depth + 1) {
                    Some(inner) => Value::Item(inner),
                    None => return,
                },
            },
        };
        item.properties.push(Property { name: name.to_owned(), value, place: PLACE });
    }
}

fn types(value: &Json) -> Vec<String> {
    let all = match value {
        Json::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    all.iter().filter_map(Json::as_str).map(|kind| local_name(kind).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    fn items(json: &str) -> Vec<Item> {
        read(&Page::parse(&format!("<script type='application/ld+json'>{json}</script>"), &Context::default()))
    }

    #[test]
    fn graphs_are_laid_open_and_references_followed() {
        let items = items(
            r##"{"@context":"https://schema.org","@graph":[{"@type":"Product","name":"A &amp; B","offers":{"@id":"#o"}},
            {"@id":"#o","@type":["schema:Offer"],"price":{"@value":5}}]}"##,
        );
        let offer = items[0].items("offers").next().expect("an offer");
        assert_eq!(items[0].text("name"), Some(("A & B", PLACE)));
        assert!(offer.is(&["Offer"]));
        assert_eq!(offer.text("price"), Some(("5", PLACE)));
    }

    #[test]
    fn a_block_that_refers_to_itself_ends() {
        let items = items(
            r##"[{"@id":"#a","x":[{"@id":"#a"},{"@id":"#b"}]},{"@id":"#b","x":[{"@id":"#a"},{"@id":"#b"},{"@id":"#a"}]}]"##,
        );
        assert!(!items.is_empty());
    }
}

//! Microdata and RDFa to items: the same tree of things, marked by attributes of visible elements.

use std::collections::HashMap;

use caveat_protocol::Source;

use super::item::{Item, Property, Value, local_name};
use crate::page::{Element, Page, Place};

/// Items of a page.
const MAX_ITEMS: usize = 2000;
/// Properties of all of them.
const MAX_PROPERTIES: usize = 20_000;
/// Items in items.
const MAX_DEPTH: u32 = 12;
/// Bytes of a property's text: longer ones are descriptions.
const MAX_TEXT: usize = 2000;

/// An item while it is put together: what it says, other items by their number.
struct Draft<'p> {
    element: Element<'p>,
    types: Vec<String>,
    says: Vec<(String, Said, Place)>,
    is_inner: bool,
}

enum Said {
    Text(String),
    Item(usize),
}

/// The items that stand in no other.
pub(super) fn read(page: &Page) -> Vec<Item> {
    let mut drafts = Drafts { drafts: Vec::new(), by_element: HashMap::new(), properties: 0 };
    let mut referred: HashMap<&str, usize> = HashMap::new();
    for element in page.elements().filter(|element| is_item(*element)).take(MAX_ITEMS) {
        let number = drafts.drafts.len();
        let types = element.attr("itemtype").or_else(|| element.attr("typeof")).unwrap_or_default();
        let types = types.split_ascii_whitespace().map(|kind| local_name(kind).to_owned()).collect();
        for id in element.attr("itemref").unwrap_or_default().split_ascii_whitespace() {
            referred.entry(id).or_insert(number);
        }
        drafts.by_element.insert(element.number(), number);
        drafts.drafts.push(Draft { element, types, says: Vec::new(), is_inner: false });
    }
    if drafts.drafts.is_empty() {
        return Vec::new();
    }
    drafts.fill(page, &referred);
    let drafts = drafts.drafts;
    let mut left = MAX_ITEMS;
    drafts.iter().filter(|draft| !draft.is_inner).filter_map(|draft| build(&drafts, draft, 0, &mut left)).collect()
}

fn is_item(element: Element<'_>) -> bool {
    element.attr("itemscope").is_some() || element.attr("typeof").is_some()
}

struct Drafts<'p> {
    drafts: Vec<Draft<'p>>,
    by_element: HashMap<u32, usize>,
    properties: usize,
}

impl<'p> Drafts<'p> {
    /// One walk over the page: what each element says goes to the innermost item it stands in.
    fn fill(&mut self, page: &'p Page, referred: &HashMap<&str, usize>) {
        let mut scopes: Vec<(usize, Element<'p>)> = Vec::new();
        for element in page.elements() {
            while scopes.last().is_some_and(|(_, scope)| !scope.contains(element)) {
                scopes.pop();
            }
            let own = self.by_element.get(&element.number()).copied();
            let names = element.attr("itemprop").or_else(|| element.attr("property"));
            let by_reference = || element.attr("id").and_then(|id| referred.get(id).copied());
            let referrer = if referred.is_empty() { None } else { by_reference() };
            if let (Some(names), Some(scope)) = (names, referrer.or_else(|| scopes.last().map(|(scope, _)| *scope))) {
                self.add(scope, element, names, own);
            }
            if let Some(number) = own.or(referrer) {
                scopes.push((number, element));
            }
        }
    }

    fn add(&mut self, scope: usize, element: Element<'p>, names: &str, own: Option<usize>) {
        if own == Some(scope) {
            return;
        }
        for name in names.split_ascii_whitespace().filter(|name| is_schema(name)).map(local_name) {
            self.properties += 1;
            if self.properties > MAX_PROPERTIES {
                return;
            }
            let said = own.map_or_else(|| Said::Text(value(element, name)), Said::Item);
            if let Some(draft) = self.drafts.get_mut(scope) {
                draft.says.push((name.to_owned(), said, element.place()));
            }
        }
        if let Some(inner) = own.and_then(|own| self.drafts.get_mut(own)) {
            inner.is_inner = true;
        }
    }
}

/// Whether a property is schema.org's; `og:title` is not.
fn is_schema(name: &str) -> bool {
    !name.contains(':') || name.starts_with("schema:") || name.contains("schema.org/")
}

fn build(drafts: &[Draft<'_>], draft: &Draft<'_>, depth: u32, left: &mut usize) -> Option<Item> {
    if depth > MAX_DEPTH {
        return None;
    }
    *left = left.checked_sub(1)?;
    let mut item = Item { types: draft.types.clone(), properties: Vec::new(), place: draft.element.place() };
    for (name, said, place) in &draft.says {
        let value = match said {
            Said::Text(text) => Some(Value::Text(text.clone())),
            Said::Item(number) => drafts.get(*number).and_then(|inner| build(drafts, inner, depth + 1, left)).map(Value::Item),
        };
        item.properties.extend(value.map(|value| Property { name: name.clone(), value, place: *place }));
    }
    Some(item)
}

/// What an element says. A link marked as a name means its words, whatever the standard says: that is how pages use it.
fn value(element: Element<'_>, name: &str) -> String {
    let attribute = |name| element.attr(name).map(str::to_owned);
    if let Some(content) = attribute("content").filter(|content| !content.trim().is_empty()) {
        return content;
    }
    let address = matches!(name, "url" | "image" | "logo" | "sameAs" | "availability" | "itemCondition" | "thumbnailUrl");
    let stated = match element.tag() {
        "link" => attribute("href"),
        "a" | "area" if address => attribute("href"),
        "img" | "source" | "video" | "audio" | "iframe" | "embed" => attribute("src"),
        "object" => attribute("data"),
        "data" | "meter" => attribute("value"),
        "time" => attribute("datetime"),
        _ => None,
    };
    stated.unwrap_or_else(|| {
        let text = if element.is_hidden() { element.raw_text() } else { element.text() };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.len() <= MAX_TEXT { text } else { String::new() }
    })
}

/// Which reader this is.
pub(super) const SOURCE: Source = Source::Microdata;

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[(&str, &str)]) {
        let items = read(&Page::parse(html, &Context::default()));
        let product = items.iter().find(|item| item.is(&["Product"])).expect("a product");
        let offer = product.items("offers").next();
        for (name, text) in expected {
            let found = product.text(name).or_else(|| offer.and_then(|offer| offer.text(name))).map(|(text, _)| text);
            assert_eq!(found, Some(*text), "{name} in {html}");
        }
    }

    #[test]
    fn both_syntaxes_give_the_same_items() {
        let said = [("name", "Lamp"), ("price", "5.00"), ("availability", "http://schema.org/InStock")];
        check(
            "<div itemscope itemtype='http://schema.org/Product'><a href=/x itemprop=name>Lamp</a><p itemprop=offers itemscope itemtype='https://schema.org/Offer'>
             <b itemprop=price content=5.00>5 €</b><link itemprop=availability href='http://schema.org/InStock'></p></div>",
            &said,
        );
        check(
            "<div vocab='http://schema.org/' typeof=Product><a href=/x property=name>Lamp</a><p property='schema:offers' typeof=Offer>
             <b property=price>5.00</b><a property=availability href='http://schema.org/InStock'></a></p><meta property='og:name' content=no></div>",
            &said,
        );
    }

    #[test]
    fn parts_that_stand_apart_are_found_by_reference() {
        check(
            "<p id=a>The <b itemprop=name>Lamp</b></p><div itemscope itemtype=Product itemref='a nowhere'><i itemprop=sku>7</i></div>",
            &[("name", "Lamp"), ("sku", "7")],
        );
    }

    #[test]
    fn items_that_refer_to_each_other_end() {
        let page = "<div id=a itemprop=x itemscope itemref=b></div><div id=b itemprop=x itemscope itemref=a></div>";
        let _ = read(&Page::parse(page, &Context::default()));
        let deep = "<div itemscope itemprop=x>".repeat(400);
        let _ = read(&Page::parse(&deep, &Context::default()));
    }
}

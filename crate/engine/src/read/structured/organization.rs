//! Who runs the shop, as structured data says: organisations and stores on top of a page's items.

use caveat_protocol::Source;

use super::item::{Item, Value};
use crate::read::facts::Facts;
use crate::read::general::registration;

const ORGANIZATIONS: [&str; 10] = [
    "Organization", "OnlineStore", "OnlineBusiness", "Store", "LocalBusiness", "Corporation", "ElectronicsStore",
    "ClothingStore", "HomeGoodsStore", "FurnitureStore",
];
const MAX_DEPTH: u32 = 2;

/// Reads names, addresses and contacts.
pub(super) fn read(items: &[Item], source: Source, facts: &mut Facts<'_>) {
    for item in items {
        find(item, source, 0, facts);
    }
}

fn find(item: &Item, source: Source, depth: u32, facts: &mut Facts<'_>) {
    if item.is(&ORGANIZATIONS) || item.types.iter().any(|kind| kind.ends_with("Store")) {
        add(item, source, facts);
    } else if depth < MAX_DEPTH && !item.is(&["Product", "Review", "Person"]) {
        for name in ["publisher", "provider", "about", "author", "copyrightHolder", "mainEntity"] {
            item.items(name).for_each(|inner| find(inner, source, depth + 1, facts));
        }
    }
}

fn add(item: &Item, source: Source, facts: &mut Facts<'_>) {
    for property in ["vatID", "taxID", "leiCode"] {
        if let Some((number, place)) = item.text(property) {
            registration::structured(property, number, source, place, facts);
        }
    }
    let shop = &mut facts.shop.identity;
    if let Some((name, place)) = item.text("legalName") {
        shop.legal_name.add(name.to_owned(), source, place);
    }
    if let Some((address, place)) = item.text("address") {
        shop.address.add(address.to_owned(), source, place);
    }
    for address in item.items("address") {
        const PARTS: [&str; 5] = ["streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry"];
        let parts: Vec<&str> = PARTS.into_iter().filter_map(|part| address.name_of(part)).map(|(text, _)| text).collect();
        if parts.len() >= 2 {
            shop.address.add(parts.join(", "), source, address.place);
        }
    }
    let contacts = item.properties.iter().filter(|property| property.name.eq_ignore_ascii_case("contactPoint"));
    let contacts = contacts.filter_map(|property| match &property.value {
        Value::Item(contact) => Some(contact),
        Value::Text(_) => None,
    });
    for contact in std::iter::once(item).chain(contacts) {
        if let Some((email, place)) = contact.text("email") {
            let email = email.trim_start_matches("mailto:").to_lowercase();
            if email.contains('@') {
                shop.emails.add(email, source, place);
            }
        }
        if let Some((phone, place)) = contact.text("telephone") {
            shop.phones.add(phone.to_owned(), source, place);
        }
    }
}

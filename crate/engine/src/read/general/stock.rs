//! Whether the main thing can be had, as the page shows it: a line about stock near the heading, or the button that buys.

use caveat_protocol::{Availability, Source};

use super::Seen;
use super::names::has_any;
use crate::packs::words::buttons::Act;
use crate::page::Element;
use crate::read::facts::Facts;
use crate::read::words;

/// Bytes of page text after the heading, or the price, in which a line about stock is the main thing's.
const REACH: usize = 4000;
/// Bytes of a line about stock.
const MAX_LINE: usize = 80;
/// Names of elements that say it.
const STOCK: [&str; 16] = [
    "stock", "availability", "available", "avail", "instock", "inventory", "lager", "verfuegbarkeit", "lieferstatus", "dispo",
    "disponibilidad", "dostupnost", "dostepnosc", "fulfillment", "shipping-status", "zaloga",
];

/// Reads it.
pub(super) fn read(seen: &Seen<'_, '_>, facts: &mut Facts<'_>) {
    let heading = seen.about.main.map(|heading| heading.text_range().start);
    let price = seen.main.as_ref().map(|(_, price)| price.range.start);
    let (Some(from), Some(last)) = (heading.or(price), heading.max(price)) else { return };
    let near = |element: Element<'_>| {
        (from..last + REACH).contains(&element.text_range().start) && !seen.items.hold(element) && !seen.is_aside(element)
    };
    let stated =
        seen.page.blocks().filter(|(element, line)| line.len() <= MAX_LINE && near(*element)).find_map(|(element, line)| {
            let named = || {
                std::iter::once(element)
                    .chain(element.ancestors().take(2))
                    .flat_map(|part| ["class", "id"].into_iter().filter_map(move |name| part.attr(name)))
            };
            let is_about = line.len() <= 40 || named().any(|names| has_any(names, &STOCK));
            is_about.then(|| words::stock(line)).flatten().map(|state| (state, element))
        });
    let button = seen.buttons.iter().find(|button| matches!(button.act, Act::Buy | Act::Miss) && near(button.element));
    let on_button = button.and_then(|button| {
        let off = button.element.attr("disabled").is_some() || button.element.attr("aria-disabled") == Some("true");
        match button.act {
            Act::Miss => Some((Availability::OutOfStock, button.element)),
            _ => (!off).then_some((Availability::InStock, button.element)),
        }
    });
    let is_control = button.is_some_and(|button| button.is_control);
    // Pages keep "out of stock" at hand for other variants: whoever can press "buy" can have it.
    let stated = match (stated, on_button) {
        (Some((Availability::OutOfStock, _)), Some(buys @ (Availability::InStock, _))) if is_control => Some(buys),
        (stated, on_button) => stated.or(on_button),
    };
    if let Some((state, element)) = stated {
        facts.offer.availability.add(state, Source::Text, element.place());
    }
}

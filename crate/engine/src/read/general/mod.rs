//! Readers for pages no adapter knows: what the visible page shows.
//!
//! First what everybody needs is gathered once ([`Seen`]): prices, repeated boxes, buttons. Then each reader takes its facts from it.

mod buttons;
mod imprint;
mod items;
mod labels;
mod methods;
mod names;
mod offer;
mod payment;
mod prices;
mod register;
pub(super) mod registration;
mod shop;
mod stars;
mod stock;
#[cfg(test)]
mod tests;
pub(in crate::read) mod total;
mod trader;

pub(crate) use imprint::has_form as has_legal_form;

use super::about::About;
use super::facts::Facts;
use super::money::Hints;
use crate::packs::words::buttons::Act;
use crate::page::{Element, Page};
use buttons::Button;
use items::Items;
use prices::Shown;

/// What tells a page's kind.
#[derive(Debug, Clone, Default)]
pub(in crate::read) struct Signs {
    /// Points of the price that is most likely the main thing's, less those that machines gave it.
    pub(in crate::read) points: i32,
    /// A button that buys, or says that it cannot be, stands near that price.
    pub(in crate::read) button_at_price: bool,
    /// That price has a label, or its element is named one.
    pub(in crate::read) price_is_said: bool,
    /// Boxes of other things at a price.
    pub(in crate::read) items: usize,
    /// Items that machines are told, or that an adapter found.
    pub(in crate::read) told_items: usize,
    /// Buttons that buy, outside the boxes.
    pub(in crate::read) buys: usize,
    /// A button makes an order.
    pub(in crate::read) orders: bool,
    /// A button goes on from a basket.
    pub(in crate::read) proceeds: bool,
    /// Prices that stand by themselves.
    pub(in crate::read) prices: usize,
}

/// Bytes of page text between a price and the button that buys for it.
const AT_PRICE: usize = 1500;

/// What a person sees that more than one reader needs.
pub(super) struct Seen<'a, 'p> {
    page: &'p Page,
    about: &'a About<'p>,
    /// Every price, in document order.
    prices: Vec<Shown<'p>>,
    /// The boxes of other things.
    items: Items<'p>,
    /// Buttons that buy, order or go on.
    buttons: Vec<Button<'p>>,
    /// The price that is most likely the main thing's, and its points.
    main: Option<(i32, Shown<'p>)>,
}

impl Seen<'_, '_> {
    /// Whether an element stands in a part of the page that shows other things than the main one.
    fn is_aside(&self, element: Element<'_>) -> bool {
        let holds_main = |around: &Element<'_>| {
            self.about.main.is_some_and(|main| around.contains(main)) || matches!(around.tag(), "body" | "html")
        };
        element.ancestors().take_while(|around| !holds_main(around)).any(|around| {
            let names = || ["class", "id"].into_iter().filter_map(|name| around.attr(name));
            matches!(around.tag(), "footer" | "nav" | "aside") || names().any(|names| names::has_any(names, &names::ASIDE))
        })
    }

    fn signs(&self, told_items: usize) -> Signs {
        let own = || self.buttons.iter().filter(|button| !self.items.hold(button.element));
        let buys = |button: &&Button<'_>| matches!(button.act, Act::Buy | Act::Miss);
        let at = self.main.as_ref().map(|(_, price)| price.range.start);
        Signs {
            points: self.main.as_ref().map_or(0, |(points, _)| *points),
            button_at_price: at
                .is_some_and(|at| own().filter(buys).any(|button| button.element.text_range().start.abs_diff(at) <= AT_PRICE)),
            price_is_said: self.main.as_ref().is_some_and(|(_, price)| price.labelled || price.named),
            items: self.items.elements(self.page).filter(|item| !self.is_aside(*item)).count(),
            told_items,
            buys: own().filter(buys).count(),
            orders: own().any(|button| button.act == Act::Order),
            proceeds: own().any(|button| button.act == Act::Proceed),
            prices: self.prices.iter().filter(|price| price.alone).count(),
        }
    }

    /// A part of the page's text, cut to whole characters.
    fn text_between(&self, from: usize, to: usize) -> Option<&str> {
        let text = self.page.text();
        let from = (from..text.len().min(from + 4)).find(|at| text.is_char_boundary(*at))?;
        let to = (to.min(text.len()).saturating_sub(4)..=to.min(text.len())).rev().find(|at| text.is_char_boundary(*at))?;
        text.get(from..to)
    }
}

/// Reads what the visible page shows.
pub(super) fn read<'p>(page: &'p Page, about: &About<'p>, facts: &mut Facts<'_>) -> Signs {
    let told = facts.offer.price.value().and_then(|price| price.currency);
    let hints = Hints {
        currency: told.as_ref().map(super::money::Currency::code),
        lang: page.lang(),
        host: page.host(),
        ..Hints::default()
    };
    let prices = prices::shown(page, &hints);
    let items = Items::of(page, about, &prices);
    let mut seen = Seen { page, about, prices, items, buttons: buttons::of(page), main: None };
    offer::read(&mut seen, facts);
    labels::read(facts, |element| seen.items.hold(element) || seen.is_aside(element));
    stock::read(&seen, facts);
    stars::read(&seen, facts);
    let told_items = facts.comparables.len();
    if facts.comparables.is_empty() {
        facts.comparables = seen.items.comparables(page, about);
    }
    shop::read(page, facts);
    imprint::read(page, facts);
    registration::read(page, facts);
    trader::read(page, facts);
    payment::read(page, facts);
    methods::read(page, facts);
    seen.signs(told_items)
}

//! Items of a list that cost far less than others of the same thing on it: worth a mark where they stand.

use caveat_protocol::{Evidence, Mark, Observation, PageKind};
use rust_decimal::Decimal;

use super::{beside, thing};
use crate::offers::same::compare;
use crate::read::Facts;

/// Items of a list that are looked at; a page of results shows 20 to 60.
const MAX_ITEMS: usize = 100;
/// Marks on one page at most: where many are far out of line, it is the line that is wrong.
const MAX_MARKS: usize = 5;
/// Others of the same thing it takes to speak of a line. With these three figures 48 of 90,135 offers of six open sets would be marked among all others of
/// their product; of offers in web shops (WDC Products), wrong prices counted in, 0.6 %.
const ENOUGH: usize = 4;
/// A price below this share of the middle of the others is out of line ...
const OF_MIDDLE: Decimal = Decimal::from_parts(40, 0, 0, false, 2);
/// ... where it is below this share of the cheapest other as well: one cheap twin shows that such prices are asked.
const OF_CHEAPEST: Decimal = Decimal::from_parts(60, 0, 0, false, 2);

/// An item and where it stands.
struct Item {
    observation: Observation,
    amount: Decimal,
    place: String,
}

/// The items that are far out of line, in the order of the page.
#[must_use]
pub fn marks(facts: &Facts<'_>) -> Vec<Mark> {
    if !matches!(facts.kind, PageKind::Listing | PageKind::Shop) {
        return Vec::new();
    }
    let site = facts.page.host().unwrap_or_default();
    let items: Vec<Item> = facts
        .comparables
        .iter()
        .take(MAX_ITEMS)
        .filter_map(|comparable| {
            let observation = beside(comparable, site, "")?;
            Some(Item { amount: observation.amount.parse().ok()?, observation, place: comparable.place.describe(facts.page) })
        })
        .collect();
    // Comparing titles is dear: only what is cheap among everything on the page is compared with the rest.
    let cheap = middle(items.iter().map(|item| item.amount)).unwrap_or_default() * OF_MIDDLE;
    items.iter().filter(|item| item.amount < cheap).take(MAX_MARKS).filter_map(|item| mark(item, &items)).collect()
}

/// The mark of an item that lies far below the others of the same thing.
fn mark(item: &Item, items: &[Item]) -> Option<Mark> {
    let own = thing(&item.observation);
    let others =
        items.iter().filter(|other| other.place != item.place && other.observation.currency == item.observation.currency);
    let same: Vec<Decimal> =
        others.filter(|other| compare(&own, &thing(&other.observation)).same).map(|other| other.amount).collect();
    let (cheapest, usual) = (same.iter().min()?, middle(same.iter().copied())?);
    let far_below = item.amount < usual * OF_MIDDLE && item.amount < cheapest * OF_CHEAPEST;
    let share = (Decimal::ONE - item.amount.checked_div(usual)?) * Decimal::ONE_HUNDRED;
    (same.len() >= ENOUGH && far_below).then(|| Mark {
        evidence: Evidence { quote: item.observation.title.clone(), place: item.place.clone() },
        percent: share.floor().try_into().unwrap_or_default(),
    })
}

/// The middle of some amounts.
fn middle(amounts: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    let mut amounts: Vec<Decimal> = amounts.collect();
    amounts.sort_unstable();
    amounts.get(amounts.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;
    use crate::{page::Page, read};

    fn marked(items: &[(&str, u32)]) -> Vec<(String, u32)> {
        let context = Context { url: Some("https://shop.example/search?q=wh-1000xm5".to_owned()), ..Context::default() };
        let item = |(number, (title, price)): (usize, &(&str, u32))| {
            format!("<li><h3><a href=/item/{number}>{title}</a></h3><p class=price>{price},00 €</p></li>")
        };
        let html = format!("<h1>Results</h1><ul>{}</ul>", items.iter().enumerate().map(item).collect::<String>());
        let page = Page::parse(&html, &context);
        marks(&read::read(&page)).into_iter().map(|mark| (mark.evidence.quote, mark.percent)).collect()
    }

    const HONEST: [(&str, u32); 7] = [
        ("Sony WH-1000XM5 wireless headphones black", 299),
        ("Sony WH-1000XM5 headphones silver", 289),
        ("SONY WH1000XM5 noise cancelling headphones", 310),
        ("Sony WH-1000XM5 wireless headphones blue", 305),
        ("Sony WH-1000XM5 headphones, black", 295),
        ("Sony WH-1000XM5 over-ear headphones", 320),
        ("Sony WH-1000XM5 wireless headphones", 279),
    ];

    #[test]
    fn an_item_far_below_its_like_is_marked() {
        let items: Vec<_> = HONEST.into_iter().chain([("Sony WH-1000XM5 wireless headphones new", 59)]).collect();
        assert_eq!(marked(&items), [("Sony WH-1000XM5 wireless headphones new".to_owned(), 80)]);
    }

    #[test]
    fn an_accessory_and_a_sale_are_not() {
        assert_eq!(marked(&HONEST), []);
        let items: Vec<_> =
            HONEST.into_iter().chain([("Case for Sony WH-1000XM5", 15), ("Sony WH-1000XM5 headphones sale", 199)]).collect();
        assert_eq!(marked(&items), []);
    }
}

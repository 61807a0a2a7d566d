//! Every price that a person sees standing by itself, however its elements are named.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::labels;
use super::names::{self, has_any};
use crate::packs::words::labels::Label;
use crate::page::{Element, Page, Query};
use crate::read::money::{Currency, Hints, Money, Purpose, find_prices, read_price};

/// Prices of one page that are looked at.
const MAX_PRICES: usize = 800;
/// Bytes of a line in which a price may stand by itself; a longer one is running text.
const MAX_LINE: usize = 300;
/// Bytes beside its prices that a line may have for them to stand alone: labels, "incl. VAT", a unit.
const MAX_BESIDE: usize = 60;
/// Bytes of an element named a price, read as one whatever its parts.
const MAX_PRICE: usize = 48;
/// Parts of an element that are looked at.
const MAX_PARTS: usize = 40;
/// Elements named a price that are looked at.
const MAX_NAMED: usize = 1500;

static NAMED: LazyLock<Query> = LazyLock::new(|| {
    Query::new(
        "[class*=price], [class*=Price], [class*=PRICE], [id*=price], [id*=Price], [class*=preis], [class*=prix], [class*=precio], [class*=prezzo], [class*=preco], \
         [class*=cena], [class*=cijena], [itemprop=price]",
    )
});

/// One price as a person sees it.
#[derive(Debug, Clone)]
pub(super) struct Shown<'p> {
    /// The smallest element around it.
    pub(super) element: Element<'p>,
    /// Where it stands in the page's text.
    pub(super) range: Range<usize>,
    pub(super) money: Money,
    /// Its line says little else.
    pub(super) alone: bool,
    /// Crossed out, or named as what it was or should be.
    pub(super) struck: bool,
    /// Words say that it is what it was or should be.
    pub(super) listed: bool,
    /// Without the tax that the shopper pays.
    pub(super) net: bool,
    /// A label says that it is the price.
    pub(super) labelled: bool,
    /// An element around it is named a price.
    pub(super) named: bool,
}

/// Every price of the page, in document order.
pub(super) fn shown<'p>(page: &'p Page, hints: &Hints<'_>) -> Vec<Shown<'p>> {
    let mut shown = in_lines(page, hints);
    let usual = most_frequent(&shown);
    let named: Vec<_> = page.select(&NAMED).filter(|element| !element.is_hidden()).take(MAX_NAMED).collect();
    let hints = Hints { currency: hints.currency.or(usual.as_ref().map(Currency::code)), ..*hints };
    read_whole(&named, &hints, &mut shown);
    shown.sort_by_key(|price| price.range.start);
    shown.retain(|price| price.money.amount > Decimal::ZERO);
    shown
}

/// Prices with a sign of a currency, line by line.
fn in_lines<'p>(page: &'p Page, hints: &Hints<'_>) -> Vec<Shown<'p>> {
    let mut shown = Vec::new();
    let mut before: Option<(Element<'p>, &'p str)> = None;
    for (range, block, line) in page.lines() {
        let label =
            before.replace((block, line)).filter(|(element, text)| is_beside(*element, block) && text.len() <= MAX_BESIDE);
        if line.len() > MAX_LINE || !line.contains(char::is_numeric) {
            continue;
        }
        let found: Vec<_> = find_prices(line, hints).collect();
        let beside = line.len().saturating_sub(found.iter().map(|money| money.span.len()).sum());
        let mut from = 0;
        for money in found {
            let words = line.get(from..money.span.start).unwrap_or_default();
            let after = line.get(money.span.end..).unwrap_or_default();
            from = money.span.end;
            // A price that begins its line may have its label in the line, or the cell, before.
            let words = if words.trim().is_empty() && money.span.start == words.len() {
                label.map_or("", |(_, text)| text)
            } else {
                words
            };
            let at = range.start + money.span.start..range.start + money.span.end;
            let element = page.smallest_around(block, &at);
            let (element, money) = within_one_element(page, element, &at, hints).unwrap_or((element, money));
            shown.push(describe(element, at, money, words, after, beside <= MAX_BESIDE));
        }
        if shown.len() >= MAX_PRICES {
            break;
        }
    }
    shown
}

/// A number with more decimals than money has ran into the next element's: `$141.99` and `21 %`.
fn within_one_element<'p>(
    page: &'p Page,
    around: Element<'p>,
    at: &Range<usize>,
    hints: &Hints<'_>,
) -> Option<(Element<'p>, Money)> {
    let text = page.text().get(at.clone())?;
    let decimals =
        text.rsplit_once(['.', ',']).map_or(0, |(_, decimals)| decimals.bytes().take_while(u8::is_ascii_digit).count());
    let begins = |part: &Element<'p>| (at.start..at.end).contains(&part.text_range().end) && part.text_range().start <= at.start;
    let own = if decimals > 2 { around.descendants().take(MAX_PARTS).find(begins)? } else { return None };
    Some((own, read_price(own.text(), hints)?))
}

fn describe<'p>(element: Element<'p>, range: Range<usize>, money: Money, before: &str, after: &str, alone: bool) -> Shown<'p> {
    let label = labels::of(before);
    let listed = money.purpose == Purpose::List || label == Some(Label::ListPrice);
    Shown {
        named: names::around(element).any(|names| has_any(names, &names::PRICE)),
        net: labels::says_without_tax(before) || labels::says_without_tax(after.get(..after.len().min(24)).unwrap_or_default()),
        labelled: label == Some(Label::Price),
        struck: listed || is_struck(element, &range),
        listed,
        element,
        range,
        money,
        alone,
    }
}

/// Whether two blocks are cells of a row, or one right below the other.
fn is_beside(a: Element<'_>, b: Element<'_>) -> bool {
    a == b
        || a.contains(b)
        || a.parent() == b.parent()
        || a.parent().and_then(Element::parent) == b.parent().and_then(Element::parent)
}

/// Elements named a price, read as one: parts of a price may stand in lines of their own, or without a sign beside them.
fn read_whole<'p>(named: &[Element<'p>], hints: &Hints<'_>, shown: &mut Vec<Shown<'p>>) {
    let mut end = 0;
    let mut added = Vec::new();
    for element in named.iter().filter(|element| !element.text().is_empty() && element.text().len() <= MAX_PRICE) {
        let range = element.text_range();
        if range.start < end || !element.text().contains(char::is_numeric) {
            continue; // in one that was read
        }
        let from = shown.partition_point(|price| price.range.start < range.start);
        let inside = shown.iter().skip(from).take_while(|price| price.range.end <= range.end).count();
        let text = joined(*element);
        let part = shown.get(from).map(|price| price.range.clone()).unwrap_or_default();
        let digits = element.text().char_indices().filter(|(_, c)| c.is_numeric());
        let is_split = element.text().contains('\n')
            || text.len() != element.text().len()
            || digits.map(|(at, _)| range.start + at).any(|at| !part.contains(&at));
        if inside > 1 || (inside == 1 && !is_split) {
            continue;
        }
        let Some(money) = read_price(&text, hints).filter(|money| money.currency.is_some()) else { continue };
        if let Some(part) = shown.get_mut(from).filter(|_| inside == 1) {
            part.money = Money { purpose: part.money.purpose, ..money };
            part.element = *element;
        } else {
            let before = labels::line_before(*element);
            added.push(describe(*element, range.clone(), money, before, "", true));
        }
        end = range.end;
    }
    shown.append(&mut added);
}

/// An element's text on one line, with a space before hundredths that stand apart: `$12⁹⁹` in two elements is not $1299.
fn joined(element: Element<'_>) -> String {
    let range = element.text_range();
    let text = element.page().text().get(range.clone()).unwrap_or_default();
    let mut cuts: Vec<usize> =
        element.descendants().filter(|part| is_cents(*part)).map(|part| part.text_range().start - range.start).collect();
    cuts.dedup();
    let mut joined = String::with_capacity(text.len() + cuts.len());
    for (at, c) in text.char_indices() {
        let splits = cuts.contains(&at) && joined.ends_with(|c: char| c.is_ascii_digit());
        let next = text.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        match c {
            '\n' if next.is_some_and(|next| matches!(next, ',' | '.')) || joined.ends_with([',', '.']) => {}
            '\n' => joined.push(' '),
            _ if splits => joined.extend([' ', c]),
            _ => joined.push(c),
        }
    }
    joined.trim().to_owned()
}

/// Two digits in an element of their own.
fn is_cents(element: Element<'_>) -> bool {
    let text = element.text();
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn most_frequent(shown: &[Shown<'_>]) -> Option<Currency> {
    let mut counts: BTreeMap<Currency, usize> = BTreeMap::new();
    for currency in shown.iter().filter_map(|price| price.money.currency) {
        *counts.entry(currency).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(currency, _)| currency)
}

/// Whether a price is crossed out or named as an old one. `range`: where it stands in an element that may hold another.
fn is_struck(element: Element<'_>, range: &Range<usize>) -> bool {
    let marked = |part: Element<'_>| {
        matches!(part.tag(), "s" | "del" | "strike")
            || part.attr("data-caveat-struck").is_some()
            || part.attr("style").is_some_and(|style| style.contains("line-through"))
    };
    let price = element.text().len();
    let near = || {
        std::iter::once(element)
            .chain(element.ancestors().take(3).take_while(|around| around.text().len() <= price + MAX_BESIDE / 2))
    };
    near().any(marked)
        || element.descendants().take(4).filter(|part| part.text_range().contains(&range.start)).any(marked)
        || near().filter_map(|part| part.attr("class")).any(|names| has_any(names, &names::OLD))
}

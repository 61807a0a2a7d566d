//! Values that stand beside a label: `SKU: 123`, a cell beside another, a term and its definition.

use std::collections::HashMap;
use std::sync::LazyLock;

use caveat_protocol::Source;

use crate::packs::words::labels::{LABELS, Label};
use crate::page::Element;
use crate::read::facts::Facts;
use crate::read::reading::Readings;
use crate::read::{value, words};

/// Lines of a page that are looked at.
const MAX_LINES: usize = 20_000;
/// Bytes of a label at most.
const MAX_LABEL: usize = 60;
/// Bytes of a value at most.
const MAX_VALUE: usize = 120;
/// Words of a label at most, where no colon ends it.
const MAX_WORDS: usize = 4;

static BY_WORDS: LazyLock<HashMap<&str, Label>> =
    LazyLock::new(|| LABELS.iter().rev().flat_map(|(label, words)| words.iter().map(|word| (*word, *label))).collect());

/// Words that say a price is without the tax that the shopper pays.
const WITHOUT_TAX: [&str; 34] = [
    "excl. vat", "ex vat", "ex. vat", "exc vat", "excl vat", "excluding vat", "without vat", "ex tax", "ex. tax", "excl. tax",
    "excluding tax", "+ vat", "plus vat", "ohne mwst", "exkl. mwst", "zzgl. mwst", "netto", "hors taxe", "€ ht", "sin iva",
    "sem iva", "iva esclusa", "senza iva", "excl. btw", "bez vat", "bez dph", "bez ddv", "bez pdv", "без ндс", "без пдв",
    "exkl. moms", "ekskl. moms", "税抜", "未稅",
];

/// The label a text is, or ends with.
pub(super) fn of(text: &str) -> Option<Label> {
    if text.len() > MAX_LABEL * 3 {
        return None;
    }
    let text = text.rsplit(['\n', '|', '•']).next()?.trim();
    let text = text
        .trim_end_matches(|c: char| matches!(c, ':' | '：' | '#' | '№' | '*' | '.' | '-') || c.is_whitespace())
        .to_lowercase();
    BY_WORDS.get(text.as_str()).or_else(|| BY_WORDS.get(text.trim_end_matches(" no").trim_end_matches(" nr"))).copied()
}

/// Whether words beside a price say that tax comes on top.
pub(super) fn says_without_tax(text: &str) -> bool {
    let text = text.to_lowercase();
    WITHOUT_TAX.iter().any(|words| text.contains(words))
}

/// The line before an element's text.
pub(super) fn line_before(element: Element<'_>) -> &str {
    let before = element.page().text().get(..element.text_range().start).unwrap_or_default().trim_end_matches('\n');
    let line = before.rsplit('\n').next().unwrap_or_default();
    if line.len() <= MAX_LABEL { line } else { "" }
}

/// One label's value and where it stands.
struct Pair<'p> {
    label: Label,
    value: &'p str,
    element: Element<'p>,
}

/// Reads every labelled value of the page into the facts.
pub(super) fn read(facts: &mut Facts<'_>, is_aside: impl Fn(Element<'_>) -> bool) {
    let page = facts.page;
    let mut before: Option<Label> = None;
    let mut pairs = Vec::new();
    for (element, line) in page.blocks().take(MAX_LINES) {
        if let Some(label) = before.take().filter(|_| line.len() <= MAX_VALUE) {
            pairs.push(Pair { label, value: line, element });
        }
        before = of(line);
        pairs.extend(in_line(line, element));
    }
    for pair in pairs.into_iter().filter(|pair| !is_aside(pair.element)) {
        add(&pair, facts);
    }
}

/// Labels and values in one line: `SKU: 123 | EAN: 4006381333931`, `Item # 123`.
fn in_line<'p>(line: &'p str, element: Element<'p>) -> Vec<Pair<'p>> {
    let mut pairs = Vec::new();
    if line.len() > MAX_LABEL + MAX_VALUE {
        return pairs;
    }
    for part in line.split(['|', '•', '·']) {
        if let Some((label, value)) = part.split_once([':', '：', '#', '№']) {
            // In `Model: X Item #: 9` the second label is the end of what stands between the colons.
            if let Some(label) = of(label) {
                pairs.push(Pair { label, value: value.trim_start_matches([':', '：', '#', ' ']), element });
            }
            if let Some((value, rest)) = value.split_once([':', '：'])
                && let Some((_, second)) = value.trim_end().rsplit_once(' ')
                && let Some(label) = of(second)
            {
                pairs.push(Pair { label, value: rest, element });
            }
        } else {
            pairs.extend(by_words(part, element));
        }
    }
    pairs
}

/// A label that no colon ends: `SKU 12345`. The value must have a digit in it.
fn by_words<'p>(line: &'p str, element: Element<'p>) -> Option<Pair<'p>> {
    let ends = line.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at).take(MAX_WORDS);
    let cuts: Vec<_> = ends.collect();
    cuts.into_iter().rev().find_map(|at| {
        let (label, value) = (line.get(..at)?, line.get(at + 1..)?);
        let is_code = value.split(' ').count() <= 2 && value.contains(|c: char| c.is_ascii_digit());
        let label = of(label).filter(|label| matches!(label, Label::Sku | Label::Mpn | Label::Gtin) && is_code)?;
        Some(Pair { label, value, element })
    })
}

fn add(pair: &Pair<'_>, facts: &mut Facts<'_>) {
    let place = pair.element.place();
    let text = pair.value.trim();
    let (offer, seller) = (&mut facts.offer, &mut facts.seller);
    match pair.label {
        Label::Sku => first(&mut offer.sku, code(text), place),
        Label::Mpn => first(&mut offer.mpn, model(text), place),
        Label::Gtin => first(&mut offer.gtin, value::gtin(text), place),
        Label::Brand => first(&mut offer.brand, value::line(text).filter(|name| name.len() <= 40), place),
        Label::Condition => first(&mut offer.condition, words::condition(text), place),
        Label::Stock => first(&mut offer.availability, words::availability(text), place),
        Label::Seller => first(&mut seller.name, name(text), place),
        Label::Since => first(&mut seller.since, value::since(text), place),
        Label::Country => first(&mut seller.country, words::country(text), place),
        Label::Price | Label::ListPrice => {} // read with the prices
    }
}

/// The first on the page counts: what follows are often other things'.
fn first<T>(readings: &mut Readings<T>, found: Option<T>, place: crate::page::Place) {
    if readings.iter().all(|reading| reading.source != Source::Text)
        && let Some(found) = found
    {
        readings.add(found, Source::Text, place);
    }
}

/// A seller's name, without what is said of them after it.
fn name(text: &str) -> Option<String> {
    let name = text.split([',', '·', '|', '•', '(']).next()?;
    value::line(name).filter(|name| (2..=60).contains(&name.len()))
}

/// An item number: one word, with a digit in it.
fn code(text: &str) -> Option<String> {
    let word = text.split_whitespace().next()?.trim_matches(|c: char| !c.is_alphanumeric());
    let is_code = word.contains(|c: char| c.is_ascii_digit()) && (2..=40).contains(&word.len());
    is_code.then(|| word.to_owned())
}

/// A maker's number: a word or a few, with a digit in them.
fn model(text: &str) -> Option<String> {
    let line = value::line(text)?;
    (line.len() <= 40 && line.contains(|c: char| c.is_ascii_digit())).then_some(line)
}

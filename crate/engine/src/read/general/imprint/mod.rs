//! Who a trader says it is: on its imprint (Impressum, mentions légales, 特定商取引法, 营业执照), in a shop's footer, in a marketplace's part on the seller.
//!
//! What stands behind a label is read wherever a trader speaks of itself. Without labels a name is known by its legal form, and an address by its
//! postal code, on an imprint or in a footer only: elsewhere they are anybody's.

use std::collections::HashMap;
use std::sync::LazyLock;

use caveat_protocol::Source;

use crate::packs::words::imprint::{HEADINGS, Item, LABELS, SELLER_HEADINGS, WHOLE_HEADINGS};
use crate::page::{Element, Page, Place, Query};
use crate::read::facts::Facts;
use crate::read::reading::Readings;

mod values;

pub(crate) use values::has_form;
use values::{address, begins_with_form, company, email, is_postal, name, phone, until_contact};

/// Lines of a page that are looked at.
const MAX_LINES: usize = 20_000;
/// Letters of a label and of a heading at most.
const MAX_LABEL: usize = 40;
const MAX_HEADING: usize = 60;
/// Letters of a footer's line in which a company says all of itself.
const MAX_LINE: usize = 400;
/// Lines after a name in which its postal code must come.
const MAX_ROWS: usize = 4;

static BY_WORDS: LazyLock<HashMap<&str, Item>> =
    LazyLock::new(|| LABELS.iter().rev().flat_map(|(item, words)| words.iter().map(|word| (*word, *item))).collect());
static TITLES: LazyLock<Query> = LazyLock::new(|| Query::new("h1, h2, title"));

/// Where a line stands, as far as it matters who is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// On a page, or in a part of it, on which a trader says who it is.
    Imprint,
    /// In a page's footer.
    Footer,
    Other,
}

pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    facts.imprint = is_imprint(page);
    let lines: Vec<(Element<'_>, &str)> = page.blocks().take(MAX_LINES).collect();
    let mut in_part = facts.imprint && !facts.marketplace;
    let footers = Footers::of(page);
    for (at, (element, line)) in lines.iter().enumerate() {
        in_part |= facts.marketplace && heads_seller(line);
        let part = match (footers.hold(*element), in_part) {
            (true, _) => Part::Footer,
            (false, true) => Part::Imprint,
            (false, false) => Part::Other,
        };
        // What stands in a marketplace's footer is the marketplace's.
        if part == Part::Other || facts.marketplace && part == Part::Footer {
            continue;
        }
        // A footer's columns have headings that are labels elsewhere: "Company".
        match item(line).filter(|_| part == Part::Imprint) {
            Some(item) => lines.get(at + 1).into_iter().for_each(|(element, next)| add(item, next, *element, facts)),
            None => labelled(line).for_each(|(item, text)| add(item, text, *element, facts)),
        }
        if part == Part::Imprint || line.chars().count() <= MAX_LINE {
            unlabelled(&lines, at, facts);
        }
    }
}

/// Whether a page's heading or title says that a trader speaks of itself on it.
fn is_imprint(page: &Page) -> bool {
    let heads = page.select(&TITLES).take(20);
    let mut texts = heads.map(Element::heading);
    texts.any(|text| text.chars().count() <= 2 * MAX_HEADING && is_heading(&text.to_lowercase()))
}

fn is_heading(text: &str) -> bool {
    let mut parts = text.split(['|', '–', '—', '-', '·', ':', '_', '«', '»']).map(str::trim);
    HEADINGS.iter().any(|heading| text.contains(heading)) || parts.any(|part| WHOLE_HEADINGS.contains(&part))
}

/// Whether a line begins the part of a marketplace's page that says who a seller is.
fn heads_seller(line: &str) -> bool {
    line.chars().count() <= MAX_HEADING && {
        let line = line.to_lowercase();
        SELLER_HEADINGS.iter().any(|heading| line.starts_with(heading))
    }
}

/// The page's footers.
struct Footers(Vec<std::ops::Range<usize>>);

impl Footers {
    fn of(page: &Page) -> Footers {
        static FOOTERS: LazyLock<Query> =
            LazyLock::new(|| Query::new("footer, [class*=footer], [id*=footer], [role=contentinfo]"));
        Footers(page.select(&FOOTERS).take(100).map(|footer| footer.text_range()).collect())
    }

    fn hold(&self, element: Element<'_>) -> bool {
        let at = element.text_range();
        self.0.iter().any(|footer| footer.start <= at.start && at.end <= footer.end)
    }
}

/// Every label of a line with what stands behind it.
fn labelled(line: &str) -> impl Iterator<Item = (Item, &str)> {
    line.split(['|', '•', '·', '／']).filter_map(|part| {
        let (label, rest) = part.split_once([':', '：'])?;
        Some((item(label)?, rest))
    })
}

fn is_labelled(line: &str) -> bool {
    item(line).is_some() || line.split_once([':', '：']).is_some_and(|(label, _)| item(label).is_some())
}

fn item(label: &str) -> Option<Item> {
    let label = label.trim().trim_end_matches([':', '：', ' ']);
    if label.is_empty() || label.chars().count() > MAX_LABEL {
        return None;
    }
    BY_WORDS.get(label.to_lowercase().as_str()).copied()
}

fn add(item: Item, text: &str, element: Element<'_>, facts: &mut Facts<'_>) {
    let place = element.place();
    let identity = if facts.marketplace { &mut facts.seller.identity } else { &mut facts.shop.identity };
    match item {
        Item::Name => once(&mut identity.legal_name, name(text), place),
        Item::Address => once(&mut identity.address, address(text), place),
        Item::Phone => once(&mut identity.phones, phone(text), place),
        Item::Email => once(&mut identity.emails, email(text), place),
    }
}

/// What a value is counts once, however often a page says it.
fn once(readings: &mut Readings<String>, found: Option<String>, place: Place) {
    if let Some(found) = found
        && readings.iter().all(|reading| reading.value != found)
    {
        readings.add(found, Source::Text, place);
    }
}

/// A name known by its legal form, with the address after it, and what else a line of such a page says.
fn unlabelled(lines: &[(Element<'_>, &str)], at: usize, facts: &mut Facts<'_>) {
    let Some((element, line)) = lines.get(at) else { return };
    let rows = lines.iter().skip(at).take(MAX_ROWS).map(|(_, row)| *row);
    if let Some(found) = company(line) {
        add(Item::Name, found, *element, facts);
        let after = line.split_once(found).map_or("", |(_, after)| after);
        let after = if begins_with_form(after) { after.splitn(3, ',').nth(2).unwrap_or_default() } else { after };
        let after = after.trim_start_matches([',', '·', '|', '–', '-', ' ']);
        let mut said: Vec<&str> = Vec::new();
        for row in std::iter::once(after).filter(|row| !row.is_empty()).chain(rows.skip(1).take_while(|row| !is_labelled(row))) {
            said.push(row);
            if is_postal(row) {
                add(Item::Address, &until_contact(&said.join(", ")), *element, facts);
                break;
            }
        }
    }
    if let Some(email) = email(line) {
        add(Item::Email, &email, *element, facts);
    }
    let spoken = line.to_lowercase();
    if let Some(label) =
        ["telefon", "tel.", "tel:", "phone", "téléphone", "電話", "电话", "тел."].iter().find(|word| spoken.contains(**word))
    {
        let after = spoken.split_once(label).map_or("", |(_, after)| after);
        add(Item::Phone, after, *element, facts);
    }
}

#[cfg(test)]
mod tests;

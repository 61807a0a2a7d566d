//! Values that stand beside a label: `SKU: 123`, a cell beside another, a term and its definition.

use std::collections::HashMap;
use std::sync::LazyLock;

use caveat_protocol::Source;

use crate::packs::words::labels::{LABELS, Label};
use crate::page::{Element, Place};
use crate::read::facts::Facts;
use crate::read::money::{Tax, tax_in};
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

/// The label a text is, or ends with.
pub(super) fn of(text: &str) -> Option<Label> {
    if text.len() > MAX_LABEL * 3 {
        return None;
    }
    let text = text.rsplit(['\n', '|', '•']).next()?.trim();
    if text.is_empty() || text.len() > MAX_LABEL {
        return None;
    }
    let text = text
        .trim_end_matches(|c: char| matches!(c, ':' | '：' | '#' | '№' | '*' | '.' | '-') || c.is_whitespace())
        .to_lowercase();
    let without_no = || [" no", " nr"].iter().find_map(|no| text.strip_suffix(no)).and_then(|text| BY_WORDS.get(text));
    BY_WORDS.get(text.as_str()).or_else(without_no).copied()
}

/// Whether words beside a price say that tax comes on top.
pub(super) fn says_without_tax(text: &str) -> bool {
    tax_in(text) == Some(Tax::Excluded)
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
    if facts.offer.sku.is_empty()
        && let Some(number) = page.url().and_then(|url| in_address(url.path()))
    {
        facts.offer.sku.add(number, Source::Text, Place::Machine(Source::Text));
    }
}

/// The number that a shop's address names a thing by: the last part's only long number, letters before it included (`M14876706.htm`).
fn in_address(path: &str) -> Option<String> {
    /// Digits it takes: shorter numbers are pages, years and sizes.
    const MIN_DIGITS: usize = 5;
    let last = path.trim_end_matches('/').rsplit('/').next()?;
    let last = last.split_once('.').map_or(last, |(name, _)| name);
    let digits = |word: &&str| word.bytes().filter(u8::is_ascii_digit).count();
    let is_number = |word: &&str| {
        let letters = word.bytes().take_while(u8::is_ascii_alphabetic).count();
        letters <= 3 && digits(word) >= MIN_DIGITS && word.len() == letters + digits(word)
    };
    let mut numbers = last.split(|c: char| !c.is_ascii_alphanumeric()).filter(is_number);
    let number = numbers.next()?;
    numbers.next().is_none().then(|| number.to_owned())
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
            let value = value.trim_start_matches([':', '：', '#', ' ']);
            let second = value.split_once([':', '：', '#']).and_then(|(value, rest)| {
                let (value, second) = value.trim_end().rsplit_once(' ')?;
                Some((value, of(second)?, rest.trim_start_matches([':', ' '])))
            });
            let own = second.map_or(value, |(value, ..)| value);
            pairs.extend(of(label).map(|label| Pair { label, value: own, element }));
            pairs.extend(second.map(|(_, label, value)| Pair { label, value, element }));
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
        let is_code = value.bytes().filter(|byte| *byte == b' ').count() < 2 && value.bytes().any(|byte| byte.is_ascii_digit());
        let label = is_code.then(|| of(label))?.filter(|label| matches!(label, Label::Sku | Label::Mpn | Label::Gtin))?;
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
        Label::Payee => first(&mut facts.payment.payee, name(text).filter(|name| name.chars().any(char::is_alphabetic)), place),
        Label::ShipsFrom => first(&mut seller.ships_from, words::country(text), place),
        Label::Dispatch => first(&mut offer.dispatch, value::delay(text), place),
        Label::Price | Label::ListPrice => {} // read with the prices
    }
}

/// The first on the page counts: what follows are often other things'.
fn first<T>(readings: &mut Readings<T>, found: Option<T>, place: Place) {
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

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;
    use crate::page::Page;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        let page = Page::parse(html, &Context::default());
        let mut facts = Facts::new(&page);
        read(&mut facts, |_| false);
        let (offer, seller) = (&facts.offer, &facts.seller);
        let texts = [
            &offer.sku, &offer.mpn, &offer.gtin, &offer.brand, &offer.dispatch, &seller.name, &seller.since, &seller.country,
            &seller.ships_from,
        ];
        let names = ["sku", "mpn", "gtin", "brand", "dispatch", "seller", "since", "country", "from"];
        let mut found: Vec<String> =
            names.into_iter().zip(texts).filter_map(|(name, read)| Some(format!("{name}={}", read.value()?))).collect();
        found.extend(offer.condition.value().map(|condition| format!("{condition:?}")));
        found.extend(offer.availability.value().map(|state| format!("{state:?}")));
        assert_eq!(found.join(" "), expected, "{html}");
    }

    #[test]
    fn values_are_found_beside_their_labels() {
        check("<p>SKU: AB-12 | EAN: 4006381333931", "sku=AB-12 gtin=4006381333931");
        check("<table><tr><td>Kód produktu:<td>HS-039<tr><td>Dostupnost:<td>Skladem</table>", "sku=HS-039 InStock");
        check("<dl><dt>Zustand<dd>gebraucht<dt>Verkäufer<dd>Lampenecke, seit 2019</dl>", "seller=Lampenecke Used");
        check("<p>Model: X-200 Item #: 96133", "sku=96133 mpn=X-200");
        check("<p>Item No. 96133<p>Ships from: Shenzhen, China", "sku=96133 from=CN");
        check("<p>Brand: Acme<p>Stāvoklis: lietota", "brand=Acme Used");
        check("<p>Lieferzeit: 3-5 Werktage<p>Versand aus: Polen", "dispatch=3-5 Werktage from=PL");
        check("<dl><dt>発送元の地域<dd>北海道<dt>発送までの日数<dd>1~2日で発送</dl>", "dispatch=1~2日で発送 from=JP");
        check("<p>发货地：广东深圳<p>发货时间：48小时内", "dispatch=48小时内 from=CN");
    }

    #[test]
    fn what_is_no_label_is_left_alone() {
        check("<p>Our store sells 5000 lamps: all of them new.", "");
        check("<p>Code: SAVE", "");
        check("<p>Stock: oak veneer", "");
        check("<p>Delivery: £4.95<p>Delivery time: ask us<p>发货地：待定", "");
    }

    #[test]
    fn addresses_name_a_thing_by_its_number() {
        for (path, expected) in [
            ("/powerbus/M14876706.htm", Some("M14876706")),
            ("/deal/4548094738", Some("4548094738")),
            ("/84682.html", Some("84682")),
            ("/2019/05/lamp", None),
            ("/lamp-120-60", None),
            ("/12345-67890", None),
            ("/", None),
        ] {
            assert_eq!(in_address(path).as_deref(), expected, "{path}");
        }
    }
}

//! Registration numbers: what a page calls one and what it then shows.
//!
//! A number counts only behind its label, on the same line or as the next one (a table's next cell). Digits without a label are never read:
//! a phone number fits some country's scheme by chance.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};
use caveat_protocol::Source;
use memchr::memmem;

use crate::ident::{self, Fit};
use crate::packs::registrations::{FILLERS, LABELS, Label, Tells};
use crate::page::{Element, Page, Place};
use crate::read::facts::{Facts, Registration};

/// Registrations of one page; the longest list, of a seller in all of the EU, has 27 and some.
const MAX_READ: usize = 40;
/// Letters of a line that may be a label alone, with its number in the next line.
const MAX_CELL: usize = 60;
/// Words between a label and its number, and words of a number.
const MAX_BETWEEN: usize = 8;
const MAX_WORDS: usize = 8;
/// Letters up to which a label is an acronym, which must be written in capitals.
const ACRONYM: usize = 4;

struct Labels {
    automaton: AhoCorasick,
    /// For each pattern its label.
    labels: Vec<&'static Label>,
}

static WORDS: LazyLock<Option<Labels>> = LazyLock::new(|| {
    let words = LABELS.iter().flat_map(|label| label.words.iter().map(move |word| (*word, label)));
    let (patterns, labels): (Vec<_>, Vec<_>) = words.unzip();
    let automaton = AhoCorasickBuilder::new().match_kind(MatchKind::LeftmostLongest).ascii_case_insensitive(true).build(patterns);
    Some(Labels { automaton: automaton.ok()?, labels })
});

pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    let mut blocks = page.blocks().peekable();
    let mut before = "";
    while let Some((element, line)) = blocks.next() {
        let (next_element, next) = blocks.peek().copied().unwrap_or((element, ""));
        let before = std::mem::replace(&mut before, line);
        let is_cell = line.chars().count() <= MAX_CELL;
        if !(has_digit(line) || is_cell && has_digit(next)) {
            continue;
        }
        for Claim { scheme, fit, value, named, in_next } in in_line(line, if is_cell { next } else { "" }) {
            let element = if in_next { next_element } else { element };
            add(text(scheme, fit, value.to_owned(), named, element), Some(element), facts);
        }
        // Courts are written in more ways than we know, so that an entry is read only where it holds; so is a record.
        let entry = super::register::entry([before, line, next]).map(|entry| ("de.handelsregisternummer", entry));
        let record = icp_record(line).map(|record| ("cn.icp", record.to_owned()));
        for (scheme, value) in entry.into_iter().chain(record) {
            add(text(scheme, Fit::Valid, value, false, element), Some(element), facts);
        }
    }
}

fn text(scheme: &'static str, fit: Fit, value: String, named: bool, element: Element<'_>) -> Registration {
    Registration { scheme, value, fit, named, source: Source::Text, place: element.place() }
}

/// 京ICP备12345678号-1: a number that holds its label.
fn icp_record(line: &str) -> Option<&str> {
    let at = memmem::find_iter(line.as_bytes(), "ICP")
        .find(|at| line.get(at + 3..).is_some_and(|rest| rest.starts_with(['备', '证'])))?;
    let start = at - line.get(..at)?.chars().next_back()?.len_utf8();
    let rest = line.get(start..)?;
    let until = |end: usize| rest.get(..end).filter(|record| ident::check("cn.icp", record) == Some(true));
    let number = rest.find('号')? + '号'.len_utf8();
    let site = rest.get(number..)?.find(|c: char| !(c.is_ascii_digit() || c == '-')).map_or(rest.len(), |length| number + length);
    until(site).or_else(|| until(number))
}

/// Reads what structured data calls a VAT number, a tax number or an LEI (schema.org `vatID`, `taxID`, `leiCode`).
pub(in crate::read) fn structured(property: &str, value: &str, source: Source, place: Place, facts: &mut Facts<'_>) {
    let label = match property {
        "vatID" => "VAT ID",
        "leiCode" => "LEI",
        _ => "Tax ID",
    };
    let Some(label) = LABELS.iter().find(|own| own.words.contains(&label)) else { return };
    if let Some((scheme, fit, value)) = best(label, value.trim()) {
        let named = names(label, value);
        if named || fit == Fit::Valid {
            add(Registration { scheme, value: value.to_owned(), fit, named, source, place }, None, facts);
        }
    }
}

/// Adds it to the seller's or the site's own, once. What stands in a marketplace's footer is the marketplace's.
fn add(registration: Registration, element: Option<Element<'_>>, facts: &mut Facts<'_>) {
    let in_footer = |element: Element<'_>| {
        std::iter::once(element).chain(element.ancestors()).any(|around| {
            let named = |name| around.attr(name).is_some_and(|value| value.to_ascii_lowercase().contains("footer"));
            around.tag() == "footer" || named("class") || named("id")
        })
    };
    let sellers = facts.marketplace && element.is_some_and(|element| !in_footer(element));
    let list = if sellers { &mut facts.seller.registrations } else { &mut facts.shop.registrations };
    let known = |other: &Registration| other.scheme == registration.scheme && bare(&other.value) == bare(&registration.value);
    if list.len() < MAX_READ && !list.iter().any(known) {
        list.push(registration);
    }
}

fn bare(value: &str) -> String {
    value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

fn has_digit(line: &str) -> bool {
    line.chars().any(|c| c.is_ascii_digit() || ('０'..='９').contains(&c))
}

/// A number behind a label.
struct Claim<'t> {
    scheme: &'static str,
    fit: Fit,
    value: &'t str,
    named: bool,
    /// It stands in the line after the label's.
    in_next: bool,
}

/// Every labelled number of a line; the last label's may stand in the next.
fn in_line<'t>(line: &'t str, next: &'t str) -> Vec<Claim<'t>> {
    let Some(words) = LazyLock::force(&WORDS) else { return Vec::new() };
    let hits: Vec<_> = words.automaton.find_iter(line).filter(|hit| is_word(line, hit.range())).collect();
    let claims = hits.iter().enumerate().filter_map(|(index, hit)| {
        let label = words.labels.get(hit.pattern().as_usize())?;
        let until = hits.get(index + 1).map_or(line.len(), aho_corasick::Match::start);
        let rest = line.get(hit.end()..until).unwrap_or_default();
        let in_next = until == line.len() && words_of(rest).all(|(_, word)| is_filler(word));
        let (scheme, fit, value) = best(label, if in_next { next } else { rest })?;
        let named = names(label, value);
        (named || fit == Fit::Valid).then_some(Claim { scheme, fit, value, named, in_next })
    });
    claims.collect()
}

fn names(label: &Label, value: &str) -> bool {
    match label.tells {
        Tells::All => true,
        Tells::WithCountry => value.chars().take(2).all(|c| c.is_ascii_uppercase()),
        Tells::Little => false,
    }
}

/// Whether a hit is no part of a longer word; where words are not parted by spaces, any place will do.
fn is_word(line: &str, range: std::ops::Range<usize>) -> bool {
    let Some(word) = line.get(range.clone()) else { return false };
    let before = line.get(..range.start).and_then(|before| before.chars().next_back());
    let after = line.get(range.end..).and_then(|after| after.chars().next());
    let joins = |inner: Option<char>, outer: Option<char>| {
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && c < '\u{e00}');
        letter(inner) && letter(outer)
    };
    let short = word.is_ascii() && word.chars().filter(char::is_ascii_alphabetic).count() <= ACRONYM;
    let shouted = !short
        || !word.bytes().any(|byte| byte.is_ascii_lowercase())
        || word.starts_with(char::is_uppercase) && word.contains(['-', '.', ' ']);
    shouted && !joins(word.chars().next(), before) && !joins(word.chars().next_back(), after)
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || ":：.,#№-–—|()[]（）/、•·*=".contains(c)
}

/// The number at the beginning of a text, past fillers: the scheme it fits best, how well, and itself.
fn best<'t>(label: &Label, text: &'t str) -> Number<'t> {
    let words: Vec<(usize, &str)> = words_of(text).take(MAX_BETWEEN + MAX_WORDS).collect();
    let first = words.iter().take(MAX_BETWEEN).position(|(_, word)| !is_filler(word))?;
    let mut best = None;
    // A filler may be the number's beginning after all: `NO` is Norway, `DE` Germany.
    for start in 0..=first {
        let number = words.get(start..).unwrap_or_default();
        let found = starting(label, text, number);
        best = fitter(best, found);
    }
    best
}

/// The number that these words of a text begin with.
fn starting<'t>(label: &Label, text: &'t str, words: &[(usize, &str)]) -> Number<'t> {
    let &(start, _) = words.first()?;
    let mut best = None;
    for (index, (at, word)) in words.iter().enumerate().take(MAX_WORDS) {
        let value = text.get(start..at + word.len()).unwrap_or_default().trim_matches(is_between);
        // "DE 123 456 788 12 Street": a number that goes on is not known to end here.
        let goes_on = words.get(index + 1).is_some_and(|(_, next)| next.starts_with(|c: char| c.is_ascii_digit()));
        for name in label.schemes {
            let fit = ident::fit(name, value).unwrap_or(Fit::Misshapen);
            if fit == Fit::Valid || fit == Fit::Refuted && !goes_on {
                best = fitter(best, Some((*name, fit, value)));
            }
        }
        if !has_digit(word) && word.chars().count() > ACRONYM {
            break; // words, not a number
        }
    }
    best
}

type Number<'t> = Option<(&'static str, Fit, &'t str)>;

/// Of two readings the one that fits better, then the longer one (a SIRET begins with a SIREN), then the first.
fn fitter<'t>(one: Number<'t>, other: Number<'t>) -> Number<'t> {
    let rank = |number: &Number<'_>| number.map(|(_, fit, value)| (fit, value.len()));
    if rank(&other) > rank(&one) { other } else { one }
}

/// The words of a text, each with where it begins.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '|' | ';' | '；')).filter_map(move |word| {
        let start = at;
        at += word.len() + text.get(at + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

fn is_filler(word: &str) -> bool {
    let word = word.trim_matches(is_between).to_lowercase();
    word.is_empty() || FILLERS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[(&str, &str, Fit)]) {
        let page = Page::parse(html, &Context::default());
        let mut facts = Facts::new(&page);
        read(&page, &mut facts);
        let found: Vec<_> = facts.shop.registrations.iter().map(|read| (read.scheme, read.value.as_str(), read.fit)).collect();
        assert_eq!(found, expected, "{html}");
    }

    #[test]
    fn imprints_of_many_countries_are_read() {
        check("<p>USt-IdNr.: DE 123 456 788", &[("eu.vat", "DE 123 456 788", Fit::Valid)]);
        check(
            "<p>Umsatzsteuer-Identifikationsnummer gemäß § 27 a Umsatzsteuergesetz: DE123456788",
            &[("eu.vat", "DE123456788", Fit::Valid)],
        );
        check(
            "<table><tr><td>VAT ID<td>ATU12345675<tr><td>Phone<td>+43 1 5550100</table>",
            &[("eu.vat", "ATU12345675", Fit::Valid)],
        );
        check(
            "<p>Acme Ltd. Company No. 12345678. VAT registration number GB 123 4567 82",
            &[("gb.crn", "12345678", Fit::Valid), ("gb.vat", "GB 123 4567 82", Fit::Valid)],
        );
        check("<footer>© Lampe Srl - P.IVA 12345670017 - Cap. Soc. € 10.000</footer>", &[("it.iva", "12345670017", Fit::Valid)]);
        check("<p>SAS au capital de 1000 € - SIRET : 123 456 782 00010", &[("fr.siret", "123 456 782 00010", Fit::Valid)]);
        check(
            "<p>NIP: 123-456-32-18, REGON: 123456785",
            &[("pl.nip", "123-456-32-18", Fit::Valid), ("pl.regon", "123456785", Fit::Valid)],
        );
        check("<p>IČO: 12345679, DIČ: CZ12345679", &[("cz.ico", "12345679", Fit::Valid), ("cz.dic", "CZ12345679", Fit::Valid)]);
        check("<p>Loja Ltda - CNPJ n.º 12.345.678/0001-95 - Av. Um, 100", &[("br.cnpj", "12.345.678/0001-95", Fit::Valid)]);
        check(
            "<p>ООО «Лампа» ИНН 1234567894 ОГРН 1123456789012",
            &[("ru.inn", "1234567894", Fit::Valid), ("ru.ogrn", "1123456789012", Fit::Refuted)],
        );
        check("<p>ООО «Лампа», УНП 123456701", &[("by.unp", "123456701", Fit::Valid)]);
    }

    #[test]
    fn asian_pages_are_read() {
        check("<p>统一社会信用代码：91110000MA12345679", &[("cn.uscc", "91110000MA12345679", Fit::Valid)]);
        check("<footer>© 灯店 京ICP备12345678号-1 版权所有</footer>", &[("cn.icp", "京ICP备12345678号-1", Fit::Valid)]);
        check("<dl><dt>法人番号<dd>2123456789012</dl>", &[("jp.cn", "2123456789012", Fit::Refuted)]);
        check("<p>상호: 램프 | 사업자등록번호 : 123-45-67891 | 통신판매업신고", &[("kr.brn", "123-45-67891", Fit::Valid)]);
        check("<p>統一編號：12345675", &[("tw.ubn", "12345675", Fit::Valid)]);
        check("<p>GSTIN: 27ABCCE1234F1Z5", &[("in.gstin", "27ABCCE1234F1Z5", Fit::Refuted)]);
    }

    #[test]
    fn a_register_entry_needs_its_court() {
        check(
            "<p>Registergericht: Amtsgericht Köln<p>HRB 12345",
            &[("de.handelsregisternummer", "Amtsgericht Köln HRB 12345", Fit::Valid)],
        );
        check("<p>HRB 12345", &[]);
        check("<p>Amtsgericht Köln, HRB 12345", &[("de.handelsregisternummer", "Köln HRB 12345", Fit::Valid)]);
        check(
            "<p>Handelsregister: HRB 12345</p><p>Registergericht: Amtsgericht Frankfurt am Main",
            &[("de.handelsregisternummer", "Amtsgericht Frankfurt am Main HRB 12345", Fit::Valid)],
        );
    }

    #[test]
    fn stray_digits_are_no_registrations() {
        for html in [
            "<p>Prices incl. VAT 19 %", "<p>Order 123456789, phone 0800 123 456 789", "<p>See RFC 2616 and RFC 123456789012",
            "<p>VAT 123456789", // of which country?
            "<p>CIF Hamburg 12345678", "<p>Holiday inn 8005550100", "<p>Die USt-IdNr. besteht aus DE und neun Ziffern.",
            "<p>NIP the problem in the bud 1234567890", "<p>USt-IdNr. auf Anfrage</p><p>Telefon 123456789",
        ] {
            check(html, &[]);
        }
    }

    #[test]
    fn a_false_number_is_read_as_false() {
        check("<p>USt-IdNr: DE123456789", &[("eu.vat", "DE123456789", Fit::Refuted)]);
        check("<p>VAT No. DE123456789", &[("eu.vat", "DE123456789", Fit::Refuted)]);
        check("<p>CNPJ: 12.345.678/0001-00", &[("br.cnpj", "12.345.678/0001-00", Fit::Refuted)]);
    }
}

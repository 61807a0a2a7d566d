//! What is to be paid in all, as a basket or checkout sums it up.

use std::collections::HashMap;
use std::sync::LazyLock;

use caveat_protocol::Source;

use crate::packs::words::totals::{Sum, TOTALS};
use crate::page::{Page, Place};
use crate::read::facts::Facts;
use crate::read::money::{Hints, Money, Purpose, read_price, tax_in};

/// Lines of a page that are looked at.
const MAX_LINES: usize = 20_000;
/// Bytes of a line that sums up.
const MAX_LINE: usize = 120;

static BY_WORDS: LazyLock<HashMap<&str, Sum>> =
    LazyLock::new(|| TOTALS.iter().flat_map(|(sum, words)| words.iter().map(|word| (*word, *sum))).collect());

/// Reads the total: of several the one that is said to be all, then the greatest, for every line of a basket may have its own.
pub(in crate::read) fn read(page: &Page, facts: &mut Facts<'_>) {
    let hints = Hints { lang: page.lang(), host: page.host(), ..Hints::default() };
    let mut before = None;
    let mut best: Option<(Sum, Money, Place)> = None;
    for (element, line) in page.blocks().take(MAX_LINES) {
        let label = before.take();
        if line.len() > MAX_LINE {
            continue;
        }
        before = sum(line).or(label.filter(|_| is_remark(line)));
        let Some(money) = read_price(line, &hints).filter(|_| line.contains(char::is_numeric)) else { continue };
        let head = line.get(..money.span.start).unwrap_or_default().trim();
        let said = if head.is_empty() { label } else { sum(head) };
        let Some(said) = said.filter(|_| money.purpose == Purpose::Item && !money.amount.is_sign_negative()) else { continue };
        let is_more = best.as_ref().is_none_or(|(other, best, _)| {
            said > *other || (said == *other && best.currency == money.currency && best.amount < money.amount)
        });
        if is_more {
            best = Some((said, money, element.place()));
        }
    }
    if let Some((_, money, place)) = best {
        facts.payment.total.add(money, Source::Text, place);
    }
}

/// What a label says its amount sums up: "Total (3 items):", "Summe inkl. MwSt.".
fn sum(label: &str) -> Option<Sum> {
    let mark = |c: char| c.is_whitespace() || matches!(c, ':' | '：' | '*' | '.' | '-' | '–' | '=');
    let label = label.split(['(', '（', '[']).next()?.trim_matches(mark).to_lowercase();
    let whole = || BY_WORDS.get(label.as_str());
    let taxed = || {
        let (head, tax) = label.split_once(' ')?;
        tax_in(tax).and_then(|_| BY_WORDS.get(head))
    };
    whole().or_else(taxed).copied()
}

/// What may stand between a label and its amount: "(3 items)", "inkl. MwSt.".
fn is_remark(line: &str) -> bool {
    line.starts_with(['(', '（']) || (tax_in(line).is_some() && !line.contains(|c: char| c.is_numeric() && !line.contains('%')))
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[track_caller]
    fn check(lang: &str, html: &str, expected: &str) {
        let page = Page::parse(html, &Context { lang: Some(lang.to_owned()), ..Context::default() });
        let mut facts = Facts::new(&page);
        read(&page, &mut facts);
        let total = facts.payment.total.value().map_or("none".to_owned(), |money| {
            format!("{} {}", money.amount, money.currency.map_or("?".to_owned(), |currency| currency.code().to_owned()))
        });
        assert_eq!(total, expected, "{html}");
    }

    #[test]
    fn totals_are_found_in_their_line_or_beside_it() {
        check("en", "<p>Subtotal: $40.00<p>Shipping: $5.00<p>Total: $45.00", "45.00 USD");
        check("de", "<table><tr><td>Zwischensumme<td>40,00 €<tr><td>Gesamtsumme<td>44,90 €</table>", "44.90 EUR");
        check("de", "<dl><dt>Summe<dd>inkl. MwSt.<dd>44,90 €</dl>", "44.90 EUR");
        check("en", "<div><span>Order total (3 items)</span> <b>£12.00</b></div>", "12.00 GBP");
        check("zh", "<p>商品金额：¥88.00<p>应付总额：<b>¥93.00</b>", "93.00 CNY");
        check("ja", "<dl><dt>小計<dd>2,000円<dt>ご請求金額<dd>2,550円（税込）</dl>", "2550 JPY");
        check("fr", "<p>Total TTC 59,90 €", "59.90 EUR");
    }

    #[test]
    fn of_several_totals_the_last_word_counts() {
        check("en", "<p>Lamp<p>Total: $20.00<p>Vase<p>Total: $30.00<p>Total: $50.00", "50.00 USD");
        check("en", "<p>Total: $60.00<p>Coupon: -$10.00<p>To pay: $50.00", "50.00 USD");
    }

    #[test]
    fn what_is_no_total_is_left_alone() {
        check("en", "<p>Subtotal: $40.00", "none");
        check("en", "<p>Total savings: $40.00", "none");
        check("en", "<p>Total: 3 items", "none");
        check("en", "<p>Total weight<p>4.20 kg", "none");
    }
}

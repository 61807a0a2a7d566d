//! Payment links and codes on a page: where its links lead, and what its words spell out.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use caveat_protocol::Evidence;

use super::links::leading_out;
use super::{Line, LinePlace, Voice, voice};
use crate::coin;
use crate::payment::{self, Payment};
use crate::read::Facts;
use crate::site::written::words_with;

/// Payment links of one page that are enough; one more says that it has more.
pub(super) const MOST: usize = 40;
/// Letters around a link that are kept.
const NEAR: usize = 300;
/// Letters of a crypto currency's address.
const ADDRESS: std::ops::RangeInclusive<usize> = 26..=110;

/// One of these stands in every payment link that is worth taking apart.
const MARKS: &[&str] = &[
    "000201", "95516.com", "alipay", "bank://", "bitcoin:", "bitcoincash:", "bunq.me", "cash.app", "cash.me", "dogecoin:",
    "ethereum:", "gpay:", "ideal.nl", "kakaopay", "lightning:", "litecoin:", "lnbc", "lnurl", "lydia-app", "mercadopago",
    "mobilepay", "momo.vn", "monero:", "monzo", "mpago.la", "nspk.ru", "paypal", "payconiq", "paypay.ne.jp", "payto:", "paytm",
    "phonepe:", "picpay.me", "promptpay.io", "qianbao.qq.com", "razorpay.me", "revolut", "solana:", "square.link", "stripe.com",
    "supertoss:", "swish.nu", "tenpay.com", "tez:", "tikkie.me", "tron:", "upi:", "venmo", "weixin", "wise.com", "wxp:",
    "yoomoney.ru", "zellepay.com",
];

static MARKED: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::builder().ascii_case_insensitive(true).build(MARKS).ok());

/// A payment link or code on a page.
#[derive(Debug, Clone)]
pub struct PaymentLink {
    /// Who would be paid.
    pub payment: Payment,
    /// The link or code, and where it stands.
    pub evidence: Evidence,
    /// Who shows it.
    pub voice: Voice,
    /// The words around it, lower case.
    pub near: String,
}

/// Every payment link and code of a page or text.
pub(super) fn payments(facts: &Facts<'_>, lines: &[Line<'_>]) -> Vec<PaymentLink> {
    let spelt = |line| shown(line).into_iter().chain(written(line));
    linked(facts).chain(lines.iter().flat_map(spelt)).take(MOST + 1).collect()
}

/// Where links lead.
fn linked(facts: &Facts<'_>) -> impl Iterator<Item = PaymentLink> {
    leading_out(facts, is_marked).filter_map(|(link, target)| {
        let payment = payment::read(target)?;
        let around = link.parent().map_or_else(|| link.text(), |parent| parent.text());
        Some(PaymentLink {
            payment,
            evidence: Evidence { quote: target.to_owned(), place: link.path() },
            voice: voice::of(link, facts.kind),
            near: around.chars().take(NEAR).collect::<String>().to_lowercase(),
        })
    })
}

/// What a code in a picture says; the words around the picture are those near it.
fn shown(line: &Line<'_>) -> Option<PaymentLink> {
    let LinePlace::Code(picture) = line.place else { return None };
    let around = picture.ancestors().map(|around| around.text()).find(|text| !text.is_empty()).unwrap_or_default();
    Some(PaymentLink {
        payment: payment::read(line.text)?,
        evidence: line.evidence(line.text),
        voice: line.voice,
        near: around.chars().take(NEAR).collect::<String>().to_lowercase(),
    })
}

/// What words spell out.
fn written<'l>(line: &'l Line<'_>) -> impl Iterator<Item = PaymentLink> + 'l {
    let is_code = matches!(line.place, LinePlace::Code(_));
    let words = if is_code || !may_pay(line.text) { "" } else { line.text };
    words.split_whitespace().chain(merchant_code(words)).filter_map(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '$');
        let is_address = || ADDRESS.contains(&word.len()) && coin::account(word).is_some();
        let payment = (is_marked(word) || is_address()).then(|| payment::read(word))??;
        Some(PaymentLink {
            payment,
            evidence: line.evidence(word),
            voice: line.voice,
            near: line.text.chars().take(NEAR).collect::<String>().to_lowercase(),
        })
    })
}

/// Whether a text may have a payment link or code: a word that a mark divides, as links are, or as long as a crypto currency's address.
fn may_pay(text: &str) -> bool {
    let divided = |bytes: &[u8]| {
        let is_inside = |at: &usize| bytes.get(at + 1).is_some_and(|next| !next.is_ascii_whitespace());
        memchr::memchr3_iter(b'.', b':', b'/', bytes).find(is_inside)
    };
    has_long_word(text.as_bytes()) || words_with(text, divided, char::is_whitespace).any(is_marked)
}

/// Whether so many letters and digits stand together as an address has, at least.
fn has_long_word(text: &[u8]) -> bool {
    let least = *ADDRESS.start();
    let mut at = least - 1; // a long word has one of every so many bytes
    while let Some((before, behind)) = text.split_at_checked(at).filter(|(_, behind)| !behind.is_empty()) {
        let earlier = before.iter().rev().take(least).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let later = behind.iter().take(least).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if later > 0 && earlier + later >= least {
            return true;
        }
        at += later.max(1) + least - 1;
    }
    false
}

/// A merchant code to be copied (Pix "copia e cola"), which has the payee's name with its spaces: from the format to the digits of its CRC.
fn merchant_code(text: &str) -> Option<&str> {
    let code = text.get(text.find("000201")?..)?;
    let code = code.get(..code.rfind("6304")? + 8)?;
    code.contains(char::is_whitespace).then_some(code)
}

fn is_marked(text: &str) -> bool {
    MARKED.as_ref().is_some_and(|marks| marks.is_match(text))
}

#[cfg(test)]
mod tests {
    use caveat_protocol::{Context, PayScheme};

    use super::*;
    use crate::page::Page;

    #[track_caller]
    fn check(html: &str, schemes: &[PayScheme]) {
        let context = Context { url: Some("https://shop.test/item".to_owned()), ..Context::default() };
        let page = Page::parse(html, &context);
        let facts = Facts::new(&page);
        let derived = crate::derive::derive(&facts, &context);
        assert_eq!(derived.payments.iter().map(|link| link.payment.scheme).collect::<Vec<_>>(), schemes, "{html}");
    }

    #[test]
    fn links_and_words_are_read() {
        check("<p><a href='https://paypal.me/exampleuser'>Pay</a>", &[PayScheme::PaypalMe]);
        check("<p>Send it here: (paypal.me/exampleuser).", &[PayScheme::PaypalMe]);
        check("<p>BTC: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", &[PayScheme::Bitcoin]);
        check("<p>Tag: cash.app/$exampleuser", &[PayScheme::CashApp]);
        check("<p><a href='https://www.paypal.com/'>We take PayPal</a>", &[]);
        check(
            "<p>Pix: 00020126330014br.gov.bcb.pix0111123456789095204000053039865802BR5910Uma Fulana6006RECIFE62070503***6304723F Obrigada!",
            &[PayScheme::Pix],
        );
        check("<p><img data-caveat-code-1='wxp://f2f0ExamplePayeeExamplePayeeExample'>", &[PayScheme::WechatPay]);
        check("<p><img data-caveat-code-1='https://shop.test/item'>", &[]);
        check("<p hidden><a href='https://paypal.me/exampleuser'>Pay</a>", &[]);
        check("<p>1Z999AA10123456784 DE89370400440532013000 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1", &[]);
    }

    #[test]
    fn every_mark_is_needed_once() {
        let mut sorted = MARKS.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), MARKS.len());
    }
}

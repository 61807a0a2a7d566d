//! Who runs the site: links to standing pages, contacts, addresses.

use std::sync::LazyLock;

use caveat_protocol::Source;
use percent_encoding::percent_decode_str;

use crate::page::{Page, Query};
use crate::read::facts::{Facts, Policy, PolicyLink};
use crate::wordlist::Wordlist;

/// Links of one page that are looked at.
const MAX_LINKS: usize = 5000;
/// Letters in a link to a standing page at most; longer ones are headlines.
const MAX_LABEL: usize = 60;

static LINKS: LazyLock<Query> = LazyLock::new(|| Query::new("a[href]"));
static ADDRESSES: LazyLock<Query> = LazyLock::new(|| Query::new("address"));

/// Words of links to standing pages, lower case, most telling first.
const LABELS: [(&str, Policy); 46] = [
    ("impressum", Policy::Imprint),
    ("imprint", Policy::Imprint),
    ("mentions légales", Policy::Imprint),
    ("legal notice", Policy::Imprint),
    ("aviso legal", Policy::Imprint),
    ("note legali", Policy::Imprint),
    ("特定商取引", Policy::Imprint),
    ("营业执照", Policy::Imprint),
    ("會社概要", Policy::Imprint),
    ("会社概要", Policy::Imprint),
    ("about us", Policy::Imprint),
    ("about", Policy::Imprint),
    ("über uns", Policy::Imprint),
    ("chi siamo", Policy::Imprint),
    ("quiénes somos", Policy::Imprint),
    ("o nas", Policy::Imprint),
    ("o firmie", Policy::Imprint),
    ("关于", Policy::Imprint),
    ("關於", Policy::Imprint),
    ("о нас", Policy::Imprint),
    ("о компании", Policy::Imprint),
    ("contact", Policy::Contact),
    ("kontakt", Policy::Contact),
    ("contatti", Policy::Contact),
    ("contacto", Policy::Contact),
    ("contato", Policy::Contact),
    ("联系", Policy::Contact),
    ("聯絡", Policy::Contact),
    ("お問い合わせ", Policy::Contact),
    ("контакт", Policy::Contact),
    ("customer service", Policy::Contact),
    ("help", Policy::Contact),
    ("return", Policy::Returns),
    ("refund", Policy::Returns),
    ("rückgabe", Policy::Returns),
    ("widerruf", Policy::Returns),
    ("退货", Policy::Returns),
    ("退貨", Policy::Returns),
    ("terms", Policy::Terms),
    ("agb", Policy::Terms),
    ("conditions", Policy::Terms),
    ("regulamin", Policy::Terms),
    ("条款", Policy::Terms),
    ("利用規約", Policy::Terms),
    ("privacy", Policy::Privacy),
    ("datenschutz", Policy::Privacy),
];

static POLICIES: LazyLock<Wordlist<Policy>> =
    LazyLock::new(|| Wordlist::new(LABELS.iter().map(|(word, policy)| (*policy, std::slice::from_ref(word)))));

pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    let shop = &mut facts.shop;
    for link in page.select(&LINKS).take(MAX_LINKS) {
        let href = link.attr("href").unwrap_or_default().trim();
        if let Some(address) = href.strip_prefix("mailto:") {
            let address = percent_decode_str(address.split('?').next().unwrap_or_default()).decode_utf8_lossy();
            if address.contains('@') {
                shop.identity.emails.add(address.to_lowercase(), Source::Text, link.place());
            }
        } else if let Some(number) = href.strip_prefix("tel:") {
            shop.identity.phones.add(number.to_owned(), Source::Text, link.place());
        } else if let Some(policy) = policy(link.text()) {
            shop.policies.push(PolicyLink { policy, target: page.resolve(href), place: link.place() });
        }
    }
    for address in page.select(&ADDRESSES).filter(|address| !address.text().is_empty()).take(3) {
        shop.identity.address.add(address.text().to_owned(), Source::Text, address.place());
    }
}

fn policy(label: &str) -> Option<Policy> {
    if label.is_empty() || label.chars().count() > MAX_LABEL {
        return None;
    }
    POLICIES.first(&label.to_lowercase(), |_| true)
}

//! Who runs the site: links to standing pages, contacts, addresses.

use std::sync::LazyLock;

use caveat_protocol::Source;
use percent_encoding::percent_decode_str;

use crate::packs::words::standing::LINKS;
use crate::page::{Page, Query};
use crate::read::facts::{Facts, Policy, PolicyLink};
use crate::wordlist::Wordlist;

/// Links of one page that are looked at.
const MAX_LINKS: usize = 5000;
/// Letters in a link to a standing page at most; longer ones are headlines.
const MAX_LABEL: usize = 60;

static ANCHORS: LazyLock<Query> = LazyLock::new(|| Query::new("a"));
static ADDRESSES: LazyLock<Query> = LazyLock::new(|| Query::new("address"));

static POLICIES: LazyLock<Wordlist<Policy>> = LazyLock::new(|| Wordlist::new(LINKS.iter().copied()));

pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    let shop = &mut facts.shop;
    for link in page.select(&ANCHORS).take(MAX_LINKS) {
        let href = link.attr("href").unwrap_or_default().trim();
        if let Some(address) = href.strip_prefix("mailto:") {
            let address = percent_decode_str(address.split('?').next().unwrap_or_default()).decode_utf8_lossy();
            if address.contains('@') {
                shop.identity.emails.add(address.to_lowercase(), Source::Text, link.place());
            }
        } else if let Some(number) = href.strip_prefix("tel:") {
            shop.identity.phones.add(number.to_owned(), Source::Text, link.place());
        } else if let Some(policy) = policy(link.text()) {
            let target = if href.is_empty() { None } else { page.resolve(href) }; // some links are a script's
            shop.policies.push(PolicyLink { policy, target, place: link.place() });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_standing_pages_in_many_languages() {
        for (words, expected) in [
            ("Impressum", Some(Policy::Imprint)),
            ("Obchodné podmienky", Some(Policy::Terms)),
            ("Politika zasebnosti", Some(Policy::Privacy)),
            ("Cambios y Devoluciones", Some(Policy::Returns)),
            ("Возврат товара", Some(Policy::Returns)),
            ("服務條款", Some(Policy::Terms)),
            ("개인정보처리방침", Some(Policy::Privacy)),
            ("צור קשר", Some(Policy::Contact)),
            ("Lamps", None),
        ] {
            assert_eq!(policy(words), expected, "{words}");
        }
    }
}

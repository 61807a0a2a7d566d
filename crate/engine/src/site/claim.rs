//! A host that plays on a name by which its page calls itself.
//!
//! By itself a host such as `usps-redelivery.info` says little: customers, fans and owners themselves join names with words, under suffixes that no
//! pack knows. A page that calls itself by that very name, on a host that is not known to be its owner's, and asks for secrets there, is what copies
//! of sign-in and payment pages are made of (Oest et al., "Inside a Phisher's Mind", eCrime 2018, on how kits deceive by host and by content).
//! So the host may be read more freely here than in [`super::lookalike`].

use super::lookalike::{is_restricted, is_trade};
use super::names::{self, Name};
use super::near::near;
use super::suffix::Domain;
use super::{skeleton, words};

/// Labels of a host that are looked at, and parts of a label.
const MAX_LABELS: usize = 12;
/// Words of one text that are compared.
const MAX_WORDS: usize = 60;
/// Words a name has at most.
const MAX_WORDS_OF_NAME: usize = 4;
/// Letters of a name at least, for one letter off to count.
const LETTERS_FOR_SLIP: usize = 5;
/// Letters of a name at least, for a single letter beside it to count.
const LETTERS_OF_PIECE: usize = 4;
/// Letters of a name at least, for something grown together with it to count.
const LETTERS_IN_FRONT: usize = 6;

/// Words on the way to an account or a payment that join names in such hosts, beside those of [`words`], and suffixes that moved into a label.
const ERRANDS: [&str; 24] = [
    "com", "net", "checkout", "order", "orders", "seller", "sellers", "buyer", "buyers", "fee", "fees", "customs", "duty",
    "redelivery", "redeliver", "reschedule", "claim", "reward", "vip", "auth", "id", "safe", "protect", "cashier",
];

/// Names as those write them who do not use Latin letters, with the main domain of the pack and what hosts make of it.
const NATIVE: [(&str, &str, &str); 12] = [
    ("淘宝", "taobao.com", "taobao"),
    ("天猫", "tmall.com", "tmall"),
    ("京东", "jd.com", "jd"),
    ("拼多多", "pinduoduo.com", "pinduoduo"),
    ("闲鱼", "goofish.com", "xianyu"),
    ("支付宝", "alipay.com", "alipay"),
    ("微信", "wechat.com", "weixin"),
    ("顺丰", "sf-express.com", "shunfeng"),
    ("アマゾン", "amazon.com", "amazon"),
    ("楽天", "rakuten.co.jp", "rakuten"),
    ("メルカリ", "mercari.com", "mercari"),
    ("쿠팡", "coupang.com", "coupang"),
];

/// The name that `host` plays on and by which one of `texts`, in which a page says what it is called, calls it; with the part of the host.
#[must_use]
pub fn claimed<'t>(host: &str, texts: impl Iterator<Item = &'t str> + Clone) -> Option<(Name, String)> {
    let domain = Domain::of(host)?;
    if names::owner(domain.registrable()).is_some() || is_restricted(domain.suffix()) {
        return None;
    }
    let subdomains = domain.subdomain().split('.').filter(|label| !label.is_empty());
    let labels: Vec<&str> = subdomains.chain([domain.label()]).take(MAX_LABELS).collect();
    let on_errand = labels.iter().flat_map(|label| label.split('-')).any(|part| words::is_lure(part) || ERRANDS.contains(&part));
    let is_cheap = words::CHEAP_SUFFIXES.contains(&domain.suffix());
    labels.iter().find_map(|label| {
        let played = played_on(label, *label != domain.label(), on_errand || is_cheap).into_iter();
        // A bank's name with a hyphen in it, a word under a cheap suffix and two letters (`my`, of my.gov.au) may be somebody else's own.
        let is_meant = |name: &Name| on_errand || is_cheap && !names::is_word(name.label());
        let mut played = played.filter(|name| is_trade(name.kind) || name.label().len() > 2 && is_meant(name));
        let name = played.find(|name| texts.clone().any(|text| calls(text, name)))?;
        Some((name, (*label).to_owned()))
    })
}

/// The names that a label holds or comes near.
fn played_on(label: &str, is_in_front: bool, on_errand: bool) -> Vec<Name> {
    let drawn = skeleton::skeleton(label);
    let parts: Vec<&str> = drawn.split('-').filter(|part| !part.is_empty()).take(MAX_LABELS).collect();
    let is_cut = parts.len() > 1;
    let mut found = Vec::new();
    // `wal-mart`, `l-fedex`: in pieces, whatever the suffix.
    let bare = parts.concat();
    if is_cut {
        found.extend(names::with_skeleton(&bare));
        found.extend(
            parts
                .iter()
                .filter(|part| part.len() >= LETTERS_OF_PIECE && parts.iter().any(|other| other.len() == 1))
                .filter_map(|part| names::with_skeleton(part)),
        );
    }
    if on_errand && (is_cut || is_in_front) {
        found.extend(parts.iter().filter_map(|part| names::with_skeleton(part)));
        found.extend(parts.windows(2).filter_map(|pair| names::with_skeleton(&pair.concat())));
        found.extend(parts.iter().filter_map(|part| native(part)));
        found.extend(parts.iter().filter_map(|part| grown(part)));
    }
    // One letter off.
    if let Some(all) = names::skeletons() {
        for part in
            parts.iter().copied().chain([bare.as_str()]).filter(|part| part.len() >= LETTERS_FOR_SLIP && !names::is_word(part))
        {
            near(all.as_fst(), part.as_bytes(), |value, _| {
                found.extend(names::name(value).filter(|name| name.label().len() >= LETTERS_FOR_SLIP));
            });
        }
    }
    found.retain(|name| name.imitated && !name.common);
    found
}

/// The longest name that a part begins with: `paypalobjects`.
fn grown(part: &str) -> Option<Name> {
    (LETTERS_IN_FRONT..part.len()).rev().find_map(|end| names::with_skeleton(part.get(..end)?))
}

/// The name that a part is another spelling of: `xianyu`.
fn native(part: &str) -> Option<Name> {
    NATIVE.iter().find(|(_, _, spelling)| *spelling == part).and_then(|(_, domain, _)| names::owner(domain))
}

/// Whether a text has a name in it as words of its own.
fn calls(text: &str, name: &Name) -> bool {
    if NATIVE.iter().any(|(native, domain, _)| *domain == name.domain && text.contains(native)) {
        return true;
    }
    let squeeze =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let wanted = [squeeze(name.title), squeeze(name.label())];
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(MAX_WORDS)
        .map(squeeze)
        .collect();
    (1..=MAX_WORDS_OF_NAME).any(|length| words.windows(length).any(|run| wanted.contains(&run.concat())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(host: &str, text: &str, expected: Option<&str>) {
        assert_eq!(claimed(host, [text].into_iter()).map(|(name, _)| name.title), expected, "{host}");
    }

    #[test]
    fn a_host_that_plays_on_the_name_its_page_claims_is_found() {
        for (host, text, title) in [
            ("amazon.com-deals.shop", "Sign in to Amazon", "Amazon"),
            ("amazonn.shop", "Amazon", "Amazon"),
            ("ebay-checkout.com", "eBay: confirm your order", "eBay"),
            ("pay-pal.shop", "PayPal", "PayPal"),
            ("paypalobjects-login.com", "PayPal", "PayPal"),
            ("facebook-marketplace-pay.com", "Facebook Marketplace", "Facebook Marketplace"),
            ("vinted.order-pay.shop", "Vinted", "Vinted"),
            ("dhl.parcel-fee.com", "DHL - your parcel", "DHL"),
            ("usps-redelivery.info", "USPS redelivery", "USPS"),
            ("l-fedex.com", "FedEx", "FedEx"),
            ("wal-mart.deals", "Walmart sign in", "Walmart"),
            ("etsy.verify-seller.app", "Etsy", "Etsy"),
            ("taobao-vip.cn", "登录淘宝", "Taobao"),
            ("jd-com.shop", "京东商城", "JD.com"),
            ("xianyu-pay.top", "闲鱼收银台", "Xianyu"),
        ] {
            check(host, text, Some(title));
        }
    }

    #[test]
    fn namesakes_owners_and_customers_are_let_alone() {
        check("amazon.fi", "Amazon", None); // an owner's domain that no pack knows
        check("ikea.lamps.example", "IKEA careers", None);
        check("ebay-checkout.com", "Checkout tools for merchants", None);
        check("www.paypal.com", "PayPal", None);
        check("ups.service.gov.uk", "UPS", None);
        check("lamps-pay.shop", "Lamps", None);
        check("agri-bank.com", "Agri Bank", None);
        check("my-free.website", "My free website", None);
        check("my-account.shop", "My account", None);
        check("d-53.jp", "D 53", None);
    }
}

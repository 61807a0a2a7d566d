//! The extension asks for marketplaces by a list of its own (`extension/src/view/marketplaces.ts`). Here it is held to what the packs know.

use std::collections::BTreeSet;

use caveat_engine::packs::marketplaces::MARKETPLACES;
use caveat_engine::site::names::owner;

const ASKED: &str = include_str!("../../../extension/src/view/marketplaces.ts");

/// Asked for, though nothing is known of what they promise buyers: their pages are checked all the same, and promises are shown as unknown.
const WITHOUT_PROMISES: [&str; 20] = [
    "Bol", "Cdiscount", "Coupang", "DHgate", "Flipkart", "Kaufland", "Mercado Libre", "Mercado Livre", "Newegg", "OZON", "Otto",
    "Pinduoduo", "SHEIN", "Taobao", "Tmall", "Trendyol", "Wildberries", "Wish", "Xianyu", "Zalando",
];

/// Known, and not asked for at once: the shopper adds such a site by itself. People of one country sell to each other there, most of them by hand;
/// and a permission for Facebook Marketplace is one for all of Facebook, messages and all.
const NOT_ASKED: [&str; 9] =
    ["Carousell", "Craigslist", "Facebook Marketplace", "Marktplaats", "OLX", "OfferUp", "Poshmark", "Subito", "willhaben"];

/// Amazon's shop in Belgium: `com.be` is no public suffix, so the list of names, which goes by registrable domains, cannot hold it.
const NOT_REGISTRABLE: &str = "amazon.com.be";

fn asked() -> BTreeSet<&'static str> {
    let list = ASKED.split_once("= [").map_or("", |(_, list)| list);
    let hosts = list.split('\'').skip(1).step_by(2).filter(|host| *host != NOT_REGISTRABLE);
    hosts.map(|host| owner(host).unwrap_or_else(|| panic!("whose is {host}?")).title).collect()
}

fn known() -> BTreeSet<&'static str> {
    MARKETPLACES.iter().map(|entry| entry.name).collect()
}

#[test]
fn what_is_asked_for_is_known_but_for_named_exceptions() {
    assert!(asked().len() > 20, "the list is written otherwise now");
    assert_eq!(asked().difference(&known()).copied().collect::<Vec<_>>(), WITHOUT_PROMISES);
}

#[test]
fn what_is_known_is_asked_for_but_for_named_exceptions() {
    assert_eq!(known().difference(&asked()).copied().collect::<Vec<_>>(), NOT_ASKED);
}

//! Shop without policies: it sells and nowhere says on what terms, how to send goods back, or what becomes of personal data.
//!
//! Distance sellers must tell all three before a contract nearly everywhere (EU: Directive 2011/83/EU art. 6; UK: Consumer Contracts Regulations 2013;
//! China: E-Commerce Law art. 32-33). Links are hidden well on some honest pages, so this is a weak sign, and on
//! trial where the shop at least says who it is.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::read::facts::Policy;
use crate::site::{names, registrable};

/// Links of any kind a whole shop page has at least; with fewer it is a fragment, and what is missing may stand in the rest.
const WHOLE: usize = 8;

pub(super) const DETECTOR: Detector = Detector {
    id: "shop-without-policies",
    subject: Subject::Site,
    needs: &[Need::Selling],
    examples: &[
        Example::fires(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Desk lamp","offers":{"@type":"Offer","price":"19.00","priceCurrency":"USD"}}</script>
            <nav><a href=/>Home</a> <a href=/c/1>Lamps</a> <a href=/c/2>Desks</a> <a href=/c/3>Chairs</a> <a href=/c/4>Sofas</a> <a href=/c/5>Beds</a> <a href=/c/6>Rugs</a> <a href=/cart>Cart</a></nav>
            <h1>Desk lamp</h1><p class=price>$19.00</p><button>Add to cart</button><footer><a href=/contact>Contact</a></footer>"#,
            "shop.test",
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Desk lamp","offers":{"@type":"Offer","price":"19.00","priceCurrency":"USD"}}</script>
            <nav><a href=/>Home</a> <a href=/c/1>Lamps</a> <a href=/c/2>Desks</a> <a href=/c/3>Chairs</a> <a href=/c/4>Sofas</a> <a href=/c/5>Beds</a> <a href=/c/6>Rugs</a> <a href=/cart>Cart</a></nav>
            <h1>Desk lamp</h1><p class=price>$19.00</p><button>Add to cart</button><footer><a href=/contact>Contact</a> <a href=/returns>Returns</a></footer>"#,
        ),
        Example::quiet("<h1>How lamps are made</h1><p>A story."),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let silent = facts.shop.policies.iter().all(|link| match link.policy {
        Policy::Terms | Policy::Returns | Policy::Privacy => false,
        Policy::Imprint | Policy::Contact => true,
    });
    // A shop that does not even say who it is has a detector of its own: one omission is not two findings.
    let says_who = !facts.shop.policies.is_empty();
    let is_known = facts.page.url().and_then(|url| registrable(url.host_str()?)).and_then(names::owner).is_some();
    let own_shop = !facts.marketplace && !is_known && facts.kind != PageKind::Chat;
    let whole = facts.page.is_whole() && facts.page.elements().filter(|element| element.tag() == "a").count() >= WHOLE;
    let Some(host) = facts.page.host().filter(|_| own_shop && whole && silent && says_who) else { return Vec::new() };
    vec![Found {
        strength: if derived.says_who() { Strength::Trial } else { Strength::Weak },
        evidence: vec![Evidence { quote: host.to_owned(), place: "url".to_owned() }],
        args: BTreeMap::from([("shop".to_owned(), host.to_owned())]),
        advice: &["ask_for_identity", "compare_price"],
    }]
}

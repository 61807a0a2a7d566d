//! Seller without identity: a shop that sells and nowhere says who it is.
//!
//! Distance sellers must name themselves and give an address nearly everywhere (EU: Directive 2000/31/EC art. 5 and 2011/83/EU art. 6; China:
//! E-Commerce Law art. 15; Japan: 特定商取引法 art. 11). A page that neither says so nor links to where it is said is a weak sign: some
//! honest pages hide it well.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::site::{names, registrable};

/// Links of any kind a whole shop page has at least; with fewer it is a fragment, and what is missing may stand in the rest.
const WHOLE: usize = 8;

pub(super) const DETECTOR: Detector = Detector {
    id: "seller-without-identity",
    subject: Subject::Seller,
    needs: &[Need::Selling],
    examples: &[
        Example::fires(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Desk lamp","offers":{"@type":"Offer","price":"19.00","priceCurrency":"USD"}}</script>
            <nav><a href=/>Home</a> <a href=/c/1>Lamps</a> <a href=/c/2>Desks</a> <a href=/c/3>Chairs</a> <a href=/c/4>Sofas</a> <a href=/c/5>Beds</a> <a href=/c/6>Rugs</a> <a href=/cart>Cart</a></nav>
            <h1>Desk lamp</h1><p class=price>$19.00</p><button>Add to cart</button>"#,
            "shop.test",
        ),
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Desk lamp","offers":{"@type":"Offer","price":"19.00","priceCurrency":"USD"}}</script>
            <nav><a href=/>Home</a> <a href=/c/1>Lamps</a> <a href=/c/2>Desks</a> <a href=/c/3>Chairs</a> <a href=/c/4>Sofas</a> <a href=/c/5>Beds</a> <a href=/c/6>Rugs</a> <a href=/cart>Cart</a></nav>
            <h1>Desk lamp</h1><p class=price>$19.00</p><button>Add to cart</button><footer><a href=/about>About us</a> <a href=/imprint>Imprint</a></footer>"#,
        ),
        Example::quiet("<h1>How lamps are made</h1><p>A story."),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let shop = &facts.shop;
    let says_who = !shop.identity.is_empty();
    let anonymous = !says_who && shop.policies.is_empty() && facts.seller.registrations.is_empty() && shop.registrations.is_empty();
    let is_known = facts.page.url().and_then(|url| registrable(url.host_str()?)).and_then(names::owner).is_some();
    let own_shop = !facts.marketplace && !is_known && facts.kind != PageKind::Chat;
    let whole = facts.page.is_whole() && facts.page.elements().filter(|element| element.tag() == "a").count() >= WHOLE;
    let Some(host) = facts.page.host().filter(|_| own_shop && whole && anonymous) else { return Vec::new() };
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![Evidence { quote: host.to_owned(), place: "url".to_owned() }],
        args: BTreeMap::from([("shop".to_owned(), host.to_owned())]),
        advice: &["ask_for_identity", "compare_price"],
    }]
}

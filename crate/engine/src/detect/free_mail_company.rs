//! Free mail for a company: a shop that calls itself a company can only be written to at a mailbox anybody could have opened.
//!
//! A shop has a host, and with it mailboxes of its own; whoever changes hosts every few weeks keeps one free mailbox for all of them. Many small honest firms
//! have nothing else either: a weak sign, and only where the shop calls itself a company.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;
use crate::packs::free_mail::HOSTS;
use crate::read::has_legal_form;

pub(super) const DETECTOR: Detector = Detector {
    id: "free-mail-company",
    subject: Subject::Seller,
    needs: &[Need::Selling],
    examples: &[
        Example::fires(
            r#"<script type="application/ld+json">{"@type":"OnlineStore","legalName":"Nordic Outdoor GmbH","email":"nordicoutdoor.service@gmail.com"}</script><h1>Tent</h1><p class=price>49 €</p><button>Add to cart</button>"#,
            "nordicoutdoor.service@gmail.com",
        ),
        Example::fires("<h1>Tent</h1><p>$49</p><button>Add to cart</button><footer><address>Outdoor Dreams Trading Limited, 1 High Street</address><a href='mailto:help.outdoordreams@outlook.com'>Mail</a></footer>", "outlook.com"),
        Example::fires("<h1>帐篷</h1><p>¥199</p><button>加入购物车</button><footer><address>深圳市某某贸易有限公司</address><a href='mailto:zhangpeng8@163.com'>邮箱</a></footer>", "163.com"),
        Example::quiet("<h1>Tent</h1><p>$49</p><button>Add to cart</button><footer><address>Outdoor Dreams Ltd, 1 High Street</address><a href='mailto:help@shop.test'>Mail</a> <a href='mailto:boss@gmail.com'>Boss</a></footer>"),
        Example::quiet("<h1>Honey</h1><p>$9</p><button>Add to cart</button><footer><address>Anna's bees, 1 High Street</address><a href='mailto:annasbees@gmail.com'>Mail</a></footer>"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let shop = &facts.shop.identity;
    let is_free = |address: &str| address.rsplit_once('@').is_some_and(|(_, host)| HOSTS.contains(&host));
    let only_free = !shop.emails.is_empty() && shop.emails.iter().all(|email| is_free(&email.value));
    let is_company = shop.legal_name.iter().chain(shop.address.iter()).any(|name| has_legal_form(&name.value));
    if facts.marketplace || !only_free || !is_company {
        return Vec::new();
    }
    let evidence = shop.emails.iter().take(1).map(|email| Evidence { quote: email.value.clone(), place: email.place.describe(facts.page) });
    let email = shop.emails.value().cloned().unwrap_or_default();
    vec![Found {
        strength: Strength::Weak,
        evidence: evidence.collect(),
        args: BTreeMap::from([("email".to_owned(), email)]),
        advice: &["ask_for_identity", "look_up_number"],
    }]
}

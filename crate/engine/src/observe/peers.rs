//! Offers of the same thing, to be shown beside the main offer's price.

use caveat_protocol::{Context, Observation, Peer};

use super::{beside, main, thing};
use crate::offers::same::{Thing, compare};
use crate::read::Facts;

/// Peers shown at most: more dots than this are a smear.
const MAX_PEERS: usize = 60;
/// Offers compared at most.
const MAX_COMPARED: usize = 400;

/// The main offer's peers, those on the page first.
#[must_use]
pub fn peers(facts: &Facts<'_>, context: &Context) -> Vec<Peer> {
    let site = facts.page.host().unwrap_or_default();
    let Some(own) = main(facts, site, "") else { return Vec::new() };
    let here = facts.comparables.iter().filter_map(|comparable| beside(comparable, site, ""));
    let seen = here.chain(context.history.iter().cloned());
    let prepared = thing(&own);
    let same = seen.take(MAX_COMPARED).filter(|other| other.currency == own.currency && is_same(&own, &prepared, other));
    same.take(MAX_PEERS).map(|other| peer(&own, other)).collect()
}

fn is_same(own: &Observation, prepared: &Thing, other: &Observation) -> bool {
    let states_differ = own.condition.is_some() && other.condition.is_some() && own.condition != other.condition;
    !states_differ && (is_here(own, other) || compare(prepared, &thing(other)).same)
}

/// Whether it is the same page's offer.
fn is_here(own: &Observation, other: &Observation) -> bool {
    other.site == own.site && other.path.is_some() && other.path == own.path
}

fn peer(own: &Observation, other: Observation) -> Peer {
    let own = is_here(own, &other);
    Peer { amount: other.amount, seller: other.seller, site: other.site, on: other.on, own }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{page::Page, read};

    #[test]
    fn the_same_thing_elsewhere_and_before_is_a_peer_and_another_thing_is_none() {
        let seen = |title: &str, amount: &str, site: &str, path: &str| Observation {
            title: title.to_owned(),
            amount: amount.to_owned(),
            currency: "EUR".to_owned(),
            site: site.to_owned(),
            path: Some(path.to_owned()),
            on: "2026-02-01".to_owned(),
            ..Observation::default()
        };
        let mut foreign = seen("Acme X100 camera", "1", "far.example", "/9");
        foreign.currency = "USD".to_owned();
        let context = Context {
            url: Some("https://shop.example/cameras/7".to_owned()),
            history: vec![
                seen("Acme X100 camera", "450", "shop.example", "/cameras/7"),
                seen("X100 digital camera by Acme", "430", "other.example", "/1"),
                seen("Leather case for Acme", "19", "other.example", "/2"),
                foreign,
            ],
            ..Context::default()
        };
        let page = Page::parse("<h1>Acme X100 camera</h1><p class=price>449,00 €</p><button>Add to cart</button>", &context);
        let found = peers(&read::read(&page), &context);
        let told: Vec<_> = found.iter().map(|peer| (peer.amount.as_str(), peer.own)).collect();
        assert_eq!(told, [("450", true), ("430", false)]);
    }
}

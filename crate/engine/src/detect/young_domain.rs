//! Young domain: a shop that nobody knows, at an address that somebody registered weeks ago.
//!
//! Fake shops are taken down and come back under the next address. Of the domains that were registered to cheat, 65 % were used within five days and
//! 83 % within ninety (Interisle, *Phishing Landscape 2020*, pages 8 to 10); of the .nl domains on which SIDN Labs found fake shops 80 % had been let go
//! by their owners and were registered anew (PAM 2020), which a registry dates by the new registration. Everybody was new once, and how many honest
//! shops are is not known: a weak sign. An old domain says nothing, for those are bought.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::Derived;

/// Days up to which a domain is young.
const YOUNG: i32 = 90;

pub(super) const DETECTOR: Detector = Detector {
    id: "young-domain",
    subject: Subject::Site,
    needs: &[Need::Site, Need::Selling, Need::DomainDay],
    examples: &[
        Example::fires("<h1>Lamp</h1><p>€ 20<p><button>Add to cart</button>", "shop.test").registered("2026-02-10"),
        Example::fires("<h1>Lamp</h1><p>€ 20<p><button>Add to cart</button>", "shop.test").registered("2026-03-01"),
        Example::quiet("<h1>Lamp</h1><p>€ 20<p><button>Add to cart</button>").registered("2025-11-30"),
        Example::quiet("<h1>Lamp</h1><p>€ 20<p><button>Add to cart</button>").registered("2009-02-10"),
        Example::quiet("<h1>Lamp</h1><p>€ 20<p><button>Add to cart</button>").registered("soon"),
        Example::quiet("<h1>Our trip</h1><p>We went to the sea.").registered("2026-02-10"),
        // What was told of another domain says nothing of this one.
        Example::quiet("<h1>Lamp</h1><p>€ 20<p><button>Add to cart</button>").at("https://lamps.test/").registered("2026-02-10"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let told = derived.facts.domain.as_ref().zip(derived.domain_days().filter(|days| *days <= YOUNG));
    let Some((domain, days)) = told else { return Vec::new() };
    let registered = domain.registered.clone().unwrap_or_default();
    vec![Found {
        strength: Strength::Weak,
        evidence: vec![Evidence { quote: domain.name.clone(), place: "url".to_owned() }],
        args: BTreeMap::from([("domain".to_owned(), domain.name.clone()), ("on".to_owned(), registered), ("days".to_owned(), days.max(0).to_string())]),
        advice: &["ask_about_shop", "never_pay_in_advance"],
    }]
}

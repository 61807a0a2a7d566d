//! Page to facts.
//!
//! Several readers look at the same page: structured data, the site's adapter, the general readers. Each adds what it read to
//! the same [`Facts`], with its source; none overwrites another. Where they disagree both readings stay, and
//! [`Readings::best`] picks by the order documented at [`reading`].

pub mod adapter;
pub mod facts;
pub mod general;
pub mod kind;
pub mod money;
pub mod reading;
pub mod structured;

pub use facts::{Comparable, Facts, FormFacts, OfferFacts, PaymentFacts, SellerFacts, ShopFacts};
pub use reading::{Reading, Readings};

use crate::page::Page;

/// Reads everything the readers can read.
#[must_use]
pub fn read(page: &Page) -> Facts<'_> {
    let mut facts = Facts::new(page);
    adapter::read(page, &mut facts);
    structured::read(page, &mut facts);
    if !facts.kind_told {
        kind::read(page, &mut facts);
    }
    general::read(page, &mut facts);
    if facts.unpriced {
        facts.offer.price = Readings::default();
        facts.offer.list_price = Readings::default();
    }
    facts
}

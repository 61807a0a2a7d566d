//! Page to facts.
//!
//! Several readers look at the same page: structured data, the site's adapter, the general readers. Each adds what it read to
//! the same [`Facts`], with its source; none overwrites another. Where they disagree both readings stay, and
//! [`Readings::best`] picks by the order documented at [`reading`].

mod about;
pub mod adapter;
pub mod facts;
pub mod general;
mod kind;
pub mod money;
mod picture;
pub mod reading;
mod settle;
pub mod structured;
mod value;
mod words;

pub use facts::{Comparable, Facts, FormFacts, OfferFacts, PaymentFacts, SellerFacts, ShopFacts};
pub use picture::Looks;
pub use reading::{Reading, Readings};

pub(crate) use general::has_legal_form;
pub(crate) use value::since as date;
pub(crate) use words::country;

use about::About;
use caveat_protocol::PageKind;
use structured::States;

use crate::page::Page;

/// Reads everything the readers can read.
#[must_use]
pub fn read(page: &Page) -> Facts<'_> {
    let mut facts = Facts::new(page);
    let states = States::of(page);
    adapter::read(page, &states, &mut facts);
    let about = About::new(page);
    structured::read(page, &about, &states, &mut facts);
    let signs = general::read(page, &about, &mut facts);
    if !facts.kind_told {
        facts.kind = kind::kind(page, &about, &signs, &facts);
    }
    settle::settle(&mut facts);
    picture::read(page, &mut facts);
    if matches!(facts.kind, PageKind::Cart | PageKind::Checkout | PageKind::Payment) {
        general::total::read(page, &mut facts);
    }
    match facts.kind {
        // What looks like an offer there is somebody's mention of one.
        PageKind::Other | PageKind::Chat => facts.offer = OfferFacts::default(),
        PageKind::Product if !facts.unpriced => {}
        PageKind::Product | PageKind::Listing | PageKind::Cart | PageKind::Checkout | PageKind::Payment | PageKind::Shop => {
            facts.offer.price = Readings::default();
            facts.offer.list_price = Readings::default();
        }
    }
    facts
}

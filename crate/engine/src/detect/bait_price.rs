//! Bait price: far below what the same thing usually costs.
//!
//! A price nobody could sell at brings people in. Price tools call a low price a deal, and swindlers live on that. What is usual is told by other
//! offers of the same thing ([`crate::offers::range`]), and a bargain from bait by how many honest offers lie so low.

use std::collections::BTreeMap;

use caveat_protocol::{Basis, Confidence, Evidence, Strength, Subject};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, Usual};
use crate::offers::range::Range;
use crate::read::money::{Currency, Money};

pub(super) const DETECTOR: Detector = Detector {
    id: "bait-price",
    subject: Subject::Listing,
    needs: &[Need::UsualPrice],
    examples: &[
        Example::fires(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"@type":"Offer","price":"49.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>49,00 €</p><button>Add to cart</button><h2>Similar</h2>
            <ul><li><a href=/a>Alpha X100 camera, black</a> <span class=price>829,00 €</span><li><a href=/b>Alpha X100 digital camera</a> <span class=price>799,00 €</span>
            <li><a href=/c>Camera Alpha X100</a> <span class=price>849,00 €</span><li><a href=/d>Alpha X-100 camera silver</a> <span class=price>779,00 €</span></ul>"#,
            "49",
        ),
        // A bargain: a third off.
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Alpha X100 camera","offers":{"@type":"Offer","price":"549.00","priceCurrency":"EUR"}}</script>
            <h1>Alpha X100 camera</h1><p class=price>549,00 €</p><button>Add to cart</button><h2>Similar</h2>
            <ul><li><a href=/a>Alpha X100 camera, black</a> <span class=price>829,00 €</span><li><a href=/b>Alpha X100 digital camera</a> <span class=price>799,00 €</span>
            <li><a href=/c>Camera Alpha X100</a> <span class=price>849,00 €</span><li><a href=/d>Alpha X-100 camera silver</a> <span class=price>779,00 €</span></ul>"#,
        ),
        // A cheap accessory among dear things.
        Example::quiet(
            r#"<script type="application/ld+json">{"@type":"Product","name":"Case for Alpha X100","offers":{"@type":"Offer","price":"19.00","priceCurrency":"EUR"}}</script>
            <h1>Case for Alpha X100</h1><p class=price>19,00 €</p><button>Add to cart</button><h2>Similar</h2>
            <ul><li><a href=/a>Alpha X100 camera, black</a> <span class=price>829,00 €</span><li><a href=/b>Alpha X100 digital camera</a> <span class=price>799,00 €</span>
            <li><a href=/c>Camera Alpha X100</a> <span class=price>849,00 €</span><li><a href=/d>Alpha X-100 camera silver</a> <span class=price>779,00 €</span></ul>"#,
        ),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let usual = derived.usual.as_ref().filter(|usual| usual.of_the_thing);
    let (Some(Usual { range, currency, basis, beside, .. }), Some(price)) = (usual, facts.offer.price.best()) else {
        return Vec::new();
    };
    let mut evidence = vec![Evidence { quote: shown(&price.value), place: price.place.describe(facts.page) }];
    evidence.extend(beside.iter().map(|(money, place)| Evidence { quote: shown(money), place: place.describe(facts.page) }));
    let found = against(price.value.amount, *currency, range, evidence);
    // A table of another day and country is a reason to look twice, no more.
    let weighed = found.map(|found| if *basis == Basis::Baseline { Found { strength: Strength::Weak, ..found } } else { found });
    weighed.into_iter().collect()
}

/// What is to be said against a price, given what is usual.
pub(super) fn against(price: Decimal, currency: Currency, range: &Range, evidence: Vec<Evidence>) -> Option<Found> {
    let bait = range.bait(price.to_f64()?.ln())?;
    let money = |amount: Decimal| format!("{amount} {}", currency.code());
    Some(Found {
        // Where little is known, a low price is no more than a reason to look twice.
        strength: if range.confidence == Confidence::Low { Strength::Weak } else { Strength::Strong },
        evidence,
        args: BTreeMap::from([
            ("price".to_owned(), money(price)),
            ("usual".to_owned(), money(range.about())),
            ("percent".to_owned(), bait.percent.to_string()),
            ("count".to_owned(), range.n.to_string()),
            ("odds".to_owned(), bait.one_in.to_string()),
        ]),
        advice: &["compare_price", "pay_on_platform_only"],
    })
}

fn shown(money: &Money) -> String {
    match money.currency {
        Some(currency) => format!("{} {}", money.amount, currency.code()),
        None => money.amount.to_string(),
    }
}

// Tried and dropped: a price far below the list price beside it. Shops strike through prices nobody ever asked, so that the discount says nothing of
// the offer; see `invented_list_price`. Tried and dropped: titles that share half their words as "like things"; a case is like its phone.

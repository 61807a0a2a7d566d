//! What this shopper saw before, as the price memory hands it in.

use caveat_protocol::{Context, Observation};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use url::Url;

use super::Derived;
use crate::offers::rates::rate;
use crate::read::money::Currency;

/// Observations looked at, at most.
const MAX_PAST: usize = 300;

/// What was seen before, bounded.
pub(super) fn past(context: &Context) -> &[Observation] {
    context.history.get(..MAX_PAST).unwrap_or(&context.history)
}

impl<'f> Derived<'f, '_> {
    /// Everything seen before on this site.
    pub fn past_here(&self) -> impl Iterator<Item = &'f Observation> {
        let site = self.facts.page.host();
        self.past.iter().filter(move |seen| Some(seen.site.as_str()) == site)
    }

    /// This very page, seen before.
    pub fn own_past(&self) -> impl Iterator<Item = &'f Observation> {
        let url = self.facts.page.url();
        self.past_here().filter(move |seen| url.is_some_and(|url| is_page(seen, url)))
    }
}

/// What an observation cost, in another currency; `None` where no rate is known.
#[must_use]
pub fn amount_in(seen: &Observation, currency: Currency) -> Option<Decimal> {
    let from = Currency::from_code(&seen.currency)?;
    seen.amount.parse::<Decimal>().ok()?.checked_mul(Decimal::from_f64(rate(from, currency, Some(&seen.on))?)?)
}

/// Whether an observation is of the page at an address of its site.
#[must_use]
pub fn is_page(seen: &Observation, url: &Url) -> bool {
    seen.path.is_some() && seen.path == crate::page::path_of(url)
}

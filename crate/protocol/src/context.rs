//! The context: what a page cannot be asked, handed to the engine beside the capture.

use serde::{Deserialize, Serialize};

use crate::observation::Observation;
use crate::report::Subject;
use crate::trader::{Domain, Registration};

/// What the engine needs to know besides the page. Everything is optional: without it the engine says less.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Context {
    /// The page's address, where the capture does not carry it.
    pub url: Option<String>,
    /// The page's language (BCP 47), where the page does not say it.
    pub lang: Option<String>,
    /// The time of the visit, RFC 3339.
    pub at: Option<String>,
    /// What was seen before, on any page: the price memory's answer to [`Answer::wanted`](crate::observation::Answer::wanted).
    pub history: Vec<Observation>,
    /// Whom the shopper trusts on this site.
    pub trusted: Vec<Trusted>,
    /// What other pages of this site said of who runs it.
    pub shop: Option<KnownShop>,
    /// What the registry told of the site's domain, where the shopper has it asked.
    pub domain: Option<Domain>,
}

/// What other pages of a site said of who runs it: its imprint, mostly.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct KnownShop {
    /// The day it was last said, `2026-11-22`.
    pub on: String,
    /// The legal name.
    pub legal_name: Option<String>,
    /// A postal address.
    pub address: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A phone number as shown.
    pub phone: Option<String>,
    /// Registration numbers, checked.
    pub registrations: Vec<Registration>,
}

/// A site or a seller that the shopper trusts. What is proven against it is said all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Trusted {
    /// `site` or `seller`; others cannot be trusted.
    pub subject: Subject,
    /// The site's host without `www.`, or the seller's name as the site shows it.
    pub name: String,
}

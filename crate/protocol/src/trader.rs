//! Who sells, who runs the site, and what is known of a marketplace: parts of a [`Report`](crate::report::Report).

use serde::{Deserialize, Serialize};

/// Who sells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Seller {
    /// The name shown.
    pub name: Option<String>,
    /// Stars and count, where shown.
    pub rating: Option<Rating>,
    /// Share of positive feedback in percent, a decimal string: `99.1`.
    pub feedback_percent: Option<String>,
    /// Since when the seller is on the platform, as exactly as the page says: `2019`, `2019-04`, `2019-04-02`.
    pub since: Option<String>,
    /// Where the seller is, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Where the goods are sent from, ISO 3166-1 alpha-2.
    pub ships_from: Option<String>,
    /// Whether the platform calls the seller a business; `false` is a private person.
    pub is_business: Option<bool>,
    /// How many things the seller offers.
    pub offers: Option<u32>,
    /// How soon or how often the seller answers, in the page's words.
    pub response: Option<String>,
    /// The legal name, where a marketplace shows it; a shop's own is in [`Shop`].
    pub legal_name: Option<String>,
    /// A postal address.
    pub address: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A phone number as shown.
    pub phone: Option<String>,
    /// Registration numbers the page claims, checked.
    pub registrations: Vec<Registration>,
}

/// Who runs a site, as far as the page says, and where it says more.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Shop {
    /// The legal name.
    pub legal_name: Option<String>,
    /// A postal address.
    pub address: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A phone number as shown.
    pub phone: Option<String>,
    /// The page on which it says who it is.
    pub imprint: Option<String>,
    /// The page on how to reach it.
    pub contact: Option<String>,
    /// The page of its terms.
    pub terms: Option<String>,
    /// The page on returns and refunds.
    pub returns: Option<String>,
    /// The page on privacy.
    pub privacy: Option<String>,
}

/// What is known of a marketplace, whoever sells there: facts of its own public terms, no judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Marketplace {
    /// What it is called.
    pub name: String,
    /// Whether it gives buyers their money back under rules of its own, beyond what the law gives them; `null` where we do not know.
    pub protects: Option<bool>,
    /// What it calls that.
    pub protection: Option<String>,
    /// Days in which to ask for it; `null` where we do not know, or where they depend on the country or the seller.
    pub days: Option<u32>,
    /// From when these days count.
    pub days_from: Option<DaysFrom>,
    /// Who gets the shopper's money first; `null` where we do not know.
    pub paid: Option<PaidTo>,
    /// Where it says how to complain.
    pub complaint: Option<String>,
    /// The page of its public terms or help that says so.
    pub source: String,
    /// When we last looked at that, `2026-11-25`.
    pub checked: String,
}

/// The part of a site's address that somebody registered, and since when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Domain {
    /// The registrable domain: `shop.example`.
    pub name: String,
    /// The day it was registered, `2026-11-22`; `null` where nobody asked its registry, or was not told.
    pub registered: Option<String>,
    /// Why the day is not known, as a key of the catalogue's `because_…` entries; `null` where it is, or nobody asked.
    pub because: Option<String>,
}

/// From when a shopper's days to complain count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DaysFrom {
    /// The order.
    Order,
    /// The day it came.
    Delivery,
    /// The last day on which it should have come.
    ExpectedDelivery,
}

/// Who gets a shopper's money first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PaidTo {
    /// The platform or its payment service, which passes it on.
    Platform,
    /// The seller, directly.
    Seller,
    /// Either, as the two agree: only what goes through the platform is protected.
    Either,
}

/// A registration number that a page claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Registration {
    /// The number's scheme, by python-stdnum's name (`eu.vat`, `cn.uscc`).
    pub scheme: String,
    /// The number as the page shows it.
    pub value: String,
    /// Whether structure and checksum hold; `null` where we do not know the scheme.
    pub valid: Option<bool>,
}

/// Stars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rating {
    /// A decimal string on the page's scale: `4.5`.
    pub value: Option<String>,
    /// The top of the scale: `5`.
    pub best: Option<String>,
    /// How many people gave it.
    pub count: Option<u32>,
}

//! The report: everything the engine says of one page.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::trader::{Domain, Marketplace, Rating, Seller, Shop};

/// The version of the report's JSON. Fields may be added under one number; a change of meaning needs the next.
pub const SCHEMA: u32 = 1;

/// What the engine says of one page. Unknown is `null`, never a guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Report {
    /// Always [`SCHEMA`].
    pub schema: u32,
    /// Which page this is.
    pub page: PageInfo,
    /// The main offer; `null` where the page has none.
    pub offer: Option<Offer>,
    /// Who sells; `null` where the page does not say.
    pub seller: Option<Seller>,
    /// Who runs the site; `null` where the page does not say.
    pub shop: Option<Shop>,
    /// Which part of the site's address somebody registered; `null` where nobody can have.
    pub domain: Option<Domain>,
    /// What is known of the marketplace the page is on; `null` where it is on none that we know.
    pub marketplace: Option<Marketplace>,
    /// How a basket, checkout or payment page is to be paid; `null` where the page does not say.
    pub payment: Option<Payment>,
    /// Whether the page asks for a new password.
    pub asks_new_password: bool,
    /// What buyers say of the goods; `null` where the page does not say.
    pub reviews: Option<Rating>,
    /// What such a thing usually costs; `null` where too little was seen to say.
    pub typical: Option<Typical>,
    /// The outcome for each subject, judged apart.
    pub subjects: Subjects,
    /// The gravest of the subjects' outcomes.
    pub outcome: Outcome,
    /// What was found, gravest first.
    pub findings: Vec<Finding>,
    /// What was looked for and not found.
    pub checked: Vec<Checked>,
    /// What could not be looked at, and why.
    pub not_checked: Vec<NotChecked>,
    /// Subjects that the shopper trusts: findings short of proof were left out of their outcomes.
    pub trusted: Vec<Subject>,
}

/// Which page was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PageInfo {
    /// The page's address, where known.
    pub url: Option<String>,
    /// What sort of page it is.
    pub kind: PageKind,
    /// The marketplace family or shop system, by the name of its site adapter (`amazon`, `shopify`).
    pub platform: Option<String>,
    /// The language of the page, BCP 47.
    pub lang: Option<String>,
}

/// What sort of page it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PageKind {
    /// One thing for sale.
    Product,
    /// Many things for sale.
    Listing,
    /// What the shopper has chosen.
    Cart,
    /// Address and delivery on the way to paying.
    Checkout,
    /// Where a card, an account or a code is asked for.
    Payment,
    /// A conversation.
    Chat,
    /// A shop's front page, or a seller's.
    Shop,
    /// Anything else.
    #[default]
    Other,
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Amount {
    /// A decimal string with a dot: `19.99`.
    pub amount: String,
    /// ISO 4217, `null` where the page does not let us tell.
    pub currency: Option<String>,
}

/// A price and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Price {
    /// A decimal string with a dot: `19.99`.
    pub amount: String,
    /// ISO 4217, `null` where the page does not let us tell.
    pub currency: Option<String>,
    /// Which reader read it.
    pub source: Source,
}

/// Which reader a fact comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A `<script type="application/ld+json">` block.
    JsonLd,
    /// `itemprop` attributes.
    Microdata,
    /// `<meta>` elements: Open Graph, product tags.
    Meta,
    /// JSON that a site's own scripts read.
    State,
    /// The site's adapter, from where this site shows it.
    Adapter,
    /// The visible text, by the general readers.
    Text,
}

/// The main offer of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Offer {
    /// What is offered, in the page's words.
    pub title: Option<String>,
    /// What it costs.
    pub price: Option<Price>,
    /// The crossed-out or recommended price beside it.
    pub list_price: Option<Amount>,
    /// New, used or refurbished.
    pub condition: Option<Condition>,
    /// Whether it can be had.
    pub availability: Option<Availability>,
    /// How soon it is sent or comes, in the page's words.
    pub dispatch: Option<String>,
    /// Its maker.
    pub brand: Option<String>,
    /// Codes that name the goods.
    pub ids: Ids,
}

/// How a basket, checkout or payment page is to be paid, as far as it says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Payment {
    /// Who is paid: the holder of the account, or else who sells or runs the shop.
    pub payee: Option<String>,
    /// What is to be paid in all.
    pub total: Option<Amount>,
    /// Ways to pay that can be chosen, by the catalogue's names (`card`, `paypal`, `bank_transfer`).
    pub methods: Vec<String>,
    /// The registrable domain that is sent what is filled in, where the form says so.
    pub sent_to: Option<String>,
}

/// Codes that name the goods.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Ids {
    /// GTIN-8, -12, -13 or -14, ISBN included.
    pub gtin: Option<String>,
    /// Amazon's item number.
    pub asin: Option<String>,
    /// The maker's part number.
    pub mpn: Option<String>,
    /// The shop's own number, or a marketplace's listing number.
    pub sku: Option<String>,
}

/// State of the goods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the field's own")]
pub enum Condition {
    New,
    Used,
    Refurbished,
}

/// Whether the goods can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the field's own")]
pub enum Availability {
    InStock,
    OutOfStock,
    Preorder,
}

/// What such a thing usually costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Typical {
    /// The 5 % quantile, a decimal string.
    pub low: String,
    /// The middle.
    pub median: String,
    /// The 95 % quantile.
    pub high: String,
    /// ISO 4217.
    pub currency: String,
    /// How many independent offers it rests on.
    pub n: u32,
    /// Where they come from.
    pub basis: Basis,
    /// How far to trust it.
    pub confidence: Confidence,
}

/// Where a typical range comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// What this browser saw before.
    History,
    /// Other offers on the same page.
    Comparables,
    /// A table shipped with Caveat.
    Baseline,
}

/// How far to trust a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Confidence {
    High,
    Medium,
    Low,
}

/// What is judged, each apart from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The site the page is on.
    Site,
    /// Who sells there.
    Seller,
    /// What is offered and how.
    Listing,
    /// How money is to be paid.
    Payment,
    /// What somebody writes to the shopper.
    Message,
}

impl Subject {
    /// All subjects, in the order they are shown.
    pub const ALL: [Subject; 5] = [Subject::Site, Subject::Seller, Subject::Listing, Subject::Payment, Subject::Message];
}

/// The outcome for each subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[expect(missing_docs, reason = "see `Subject`")]
pub struct Subjects {
    pub site: Outcome,
    pub seller: Outcome,
    pub listing: Outcome,
    pub payment: Outcome,
    pub message: Outcome,
}

impl Subjects {
    /// The outcome of one subject.
    #[must_use]
    pub fn get(&self, subject: Subject) -> Outcome {
        match subject {
            Subject::Site => self.site,
            Subject::Seller => self.seller,
            Subject::Listing => self.listing,
            Subject::Payment => self.payment,
            Subject::Message => self.message,
        }
    }
}

/// How grave it is. Ordered: the graver, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Could not look. Never shown as safe.
    Unknown,
    /// Looked, found nothing. No promise of safety either.
    Clear,
    /// A sign worth a second look.
    Caution,
    /// Proof, or two independent findings.
    Danger,
}

/// How much one finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Reported, never moves the verdict: a detector on trial.
    Trial,
    /// Alone worth a caution at most, and does not add up.
    Weak,
    /// A caution; two independent ones make a danger.
    Strong,
    /// Enough by itself: a claimed identity that fails its check, a request no honest seller makes.
    Proof,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Finding {
    /// The detector's id; its words are in the message catalogue under it.
    pub id: String,
    /// What it speaks against.
    pub subject: Subject,
    /// What this finding alone amounts to.
    pub outcome: Outcome,
    /// How much it weighs.
    pub strength: Strength,
    /// The words or values that made us say so. Never empty.
    pub evidence: Vec<Evidence>,
    /// Values for the placeholders of the catalogue's words, by name.
    pub args: BTreeMap<String, String>,
    /// What to do, as keys of the catalogue's `advice_…` entries.
    pub advice: Vec<String>,
}

/// Quoted words and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Evidence {
    /// The words or the value, as the page shows them.
    pub quote: String,
    /// A CSS path on the page (`#desc > p:nth-of-type(2)`), or the reader for what only machines see (`json_ld`).
    #[serde(rename = "where")]
    #[cfg_attr(test, ts(rename = "where"))]
    pub place: String,
}

/// Something that was looked for and not found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Checked {
    /// A detector's id.
    pub id: String,
    /// What it would have spoken against.
    pub subject: Subject,
}

/// Something that could not be looked at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NotChecked {
    /// A detector's id, or `page` where it touches everything.
    pub id: String,
    /// Why, as a key of the catalogue's `because_…` entries (`no_text`, `cut_bytes`).
    pub because: String,
}

/// What was left out of a capture, by the bound that was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Cut {
    /// Too many elements.
    Nodes,
    /// Too many bytes.
    Bytes,
    /// Nested too deep.
    Depth,
    /// Took too long.
    Time,
    /// The source ends in the middle of a tag, a comment or a script.
    Truncated,
    /// Too much of the text is unreadable: read with the wrong charset, or no text at all.
    Garbled,
    /// A frame of another origin fills much of the window: nobody but its owner can look into it.
    Closed,
    /// A small frame of another origin: an advertisement, a film, the fields of a card. Said, but the page around it was read.
    Embedded,
    /// Words that are shown and cannot be copied: drawn on a canvas, or in a part that the shopper may write into.
    Unreadable,
}

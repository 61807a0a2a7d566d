//! What was read from a page.

use std::collections::BTreeSet;

use caveat_protocol::{Availability, Condition, Domain, KnownShop, PageKind, Picture, Rating, Source};
use rust_decimal::Decimal;
use url::Url;

use super::money::Money;
use super::picture::Looks;
use super::reading::Readings;
use crate::ident::Fit;
use crate::packs::words::fields::Field;
use crate::page::{Element, Page, Place};
use crate::site::deny::Listed;

/// Everything the readers read of one page.
pub struct Facts<'p> {
    /// The page itself, for detectors that read its text.
    pub page: &'p Page,
    /// What sort of page it is.
    pub kind: PageKind,
    /// Whether the site's adapter told the kind: then nobody need guess.
    pub kind_told: bool,
    /// The kind that the page states to machines.
    pub stated: Option<PageKind>,
    /// The site adapter's name, where one knows this page.
    pub platform: Option<&'static str>,
    /// Whether the site is a marketplace: many sellers on one site.
    pub marketplace: bool,
    /// The adapter knows this page, but found nothing where it looked: the site's layout has changed.
    pub drifted: bool,
    /// The adapter saw that nothing is offered here at a price: what looks like one belongs to something else.
    pub unpriced: bool,
    /// The main offer.
    pub offer: OfferFacts,
    /// Other offers on the page.
    pub comparables: Vec<Comparable>,
    /// How the page's pictures look.
    pub looks: Looks,
    /// Who sells.
    pub seller: SellerFacts,
    /// What buyers say of the goods.
    pub reviews: Readings<Rating>,
    /// Who runs the site.
    pub shop: ShopFacts,
    /// How money is to be paid.
    pub payment: PaymentFacts,
    /// Whether the page's host was looked up in a deny list.
    pub is_looked_up: bool,
    /// A deny list that the page's host is on.
    pub listed: Option<Listed>,
    /// The page is one on which a trader says who it is.
    pub imprint: bool,
    /// What other pages of this site said of who runs it.
    pub known: Option<KnownShop>,
    /// What the registry of the site's domain told.
    pub domain: Option<Domain>,
}

impl<'p> Facts<'p> {
    /// Nothing read yet.
    #[must_use]
    pub fn new(page: &'p Page) -> Facts<'p> {
        Facts {
            page,
            kind: PageKind::Other,
            kind_told: false,
            stated: None,
            platform: None,
            marketplace: false,
            drifted: false,
            unpriced: false,
            offer: OfferFacts::default(),
            comparables: Vec::new(),
            looks: Looks::default(),
            seller: SellerFacts::default(),
            reviews: Readings::default(),
            shop: ShopFacts::default(),
            payment: PaymentFacts::default(),
            is_looked_up: false,
            listed: None,
            imprint: false,
            known: None,
            domain: None,
        }
    }
}

impl Facts<'_> {
    /// Whether the page sells something.
    #[must_use]
    pub fn is_selling(&self) -> bool {
        match self.kind {
            PageKind::Product | PageKind::Listing | PageKind::Cart | PageKind::Checkout | PageKind::Payment | PageKind::Shop => {
                true
            }
            PageKind::Chat | PageKind::Other => false,
        }
    }
}

/// The main offer of a page.
#[derive(Debug, Default)]
pub struct OfferFacts {
    /// What is offered.
    pub title: Readings<String>,
    /// What it costs.
    pub price: Readings<Money>,
    /// The crossed-out or recommended price beside it.
    pub list_price: Readings<Money>,
    /// New, used or refurbished.
    pub condition: Readings<Condition>,
    /// Whether it can be had.
    pub availability: Readings<Availability>,
    /// How soon it is sent or comes, in the page's words.
    pub dispatch: Readings<String>,
    /// Its maker.
    pub brand: Readings<String>,
    /// GTIN-8, -12, -13 or -14.
    pub gtin: Readings<String>,
    /// Amazon's item number.
    pub asin: Readings<String>,
    /// The maker's part number.
    pub mpn: Readings<String>,
    /// The shop's own number, or a marketplace's listing number.
    pub sku: Readings<String>,
    /// Pictures of it that the page tells machines, the likeliest first.
    pub images: Vec<Url>,
    /// What tells its picture from others.
    pub picture: Option<Picture>,
}

/// Another offer on the page: an item of a listing, or of a strip of similar things.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparable {
    /// What is offered.
    pub title: String,
    /// What it costs.
    pub price: Money,
    /// Its own page.
    pub link: Option<Url>,
    /// Its picture.
    pub image: Option<Url>,
    /// Where it stands.
    pub place: Place,
}

/// Who sells on this page.
#[derive(Debug, Default)]
pub struct SellerFacts {
    /// The name shown.
    pub name: Readings<String>,
    /// Stars and count.
    pub rating: Readings<Rating>,
    /// Share of positive feedback in percent.
    pub feedback_percent: Readings<Decimal>,
    /// Since when on the platform, as exactly as the page says (`2019`, `2019-04`).
    pub since: Readings<String>,
    /// Where the seller is, ISO 3166-1 alpha-2.
    pub country: Readings<String>,
    /// Where the goods are sent from, ISO 3166-1 alpha-2.
    pub ships_from: Readings<String>,
    /// How soon or how often the seller answers, in the page's words.
    pub response: Readings<String>,
    /// Whether the platform calls the seller a business; `false` is a private person.
    pub is_business: Readings<bool>,
    /// How many things the seller offers.
    pub offers: Readings<u32>,
    /// Who the seller is by law, as a marketplace shows it.
    pub identity: Identity,
    /// Registration numbers that the page claims for the seller; on a shop of its own, the shop's.
    pub registrations: Vec<Registration>,
}

/// Who somebody is and how they are reached, as far as a page says.
#[derive(Debug, Default)]
pub struct Identity {
    /// The legal name.
    pub legal_name: Readings<String>,
    /// A postal address.
    pub address: Readings<String>,
    /// E-mail addresses, lower case.
    pub emails: Readings<String>,
    /// Phone numbers as shown.
    pub phones: Readings<String>,
}

impl Identity {
    /// Whether the page says anything of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.legal_name, &self.address, &self.emails, &self.phones].into_iter().all(Readings::is_empty)
    }
}

/// A trader's number that a page claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The scheme's name; of several that the words allow, the one that fits best.
    pub scheme: &'static str,
    /// The number as shown.
    pub value: String,
    /// How well it fits.
    pub fit: Fit,
    /// The words before it name this scheme and nothing else, so that a number that does not fit is a false one.
    pub named: bool,
    /// Which reader read it.
    pub source: Source,
    /// Where it stands.
    pub place: Place,
}

/// Who runs the site, as far as this page says.
#[derive(Debug, Default)]
pub struct ShopFacts {
    /// Who it is, from structured data, an imprint or a footer.
    pub identity: Identity,
    /// Registration numbers that the site claims for itself.
    pub registrations: Vec<Registration>,
    /// Links to an imprint or legal notice, contact, terms, returns or privacy page, by what they lead to.
    pub policies: Vec<PolicyLink>,
}

/// A link to a page on which a shop says who it is or on what terms it sells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyLink {
    /// What it leads to.
    pub policy: Policy,
    /// The link's target, where it resolves.
    pub target: Option<Url>,
    /// Where the link stands.
    pub place: Place,
}

/// What a shop's standing page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policy {
    /// Who runs the shop: imprint, Impressum, mentions légales, 特定商取引法, 营业执照, "about us".
    Imprint,
    /// How to reach it.
    Contact,
    /// Terms of sale.
    Terms,
    /// Returns and refunds.
    Returns,
    /// Privacy.
    Privacy,
}

/// How money is to be paid on this page.
#[derive(Debug, Default)]
pub struct PaymentFacts {
    /// Ways to pay that the page names, by their catalogue name (`card`, `paypal`, `bank_transfer`).
    pub methods: Readings<&'static str>,
    /// Who is to be paid.
    pub payee: Readings<String>,
    /// What is to be paid in all.
    pub total: Readings<Money>,
    /// The page's forms.
    pub forms: Vec<FormFacts>,
}

/// One form, or the fields of the page that stand in none: where it goes and what it asks for. Never what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormFacts {
    /// Whether it is a form, and not fields that stand in none: where a script takes those, nobody can see.
    pub is_form: bool,
    /// Where it may be sent, resolved: what the form says and what its buttons say instead. Empty where it names no target.
    pub targets: Vec<Url>,
    /// What the fields that a person can see ask for.
    pub asks: BTreeSet<Field>,
    /// It asks for a card: its number, and its code, its date or its owner.
    pub asks_card: bool,
    /// It asks for a password.
    pub asks_password: bool,
    /// It asks for a password that is yet to be thought of: it says so to machines, or has it written twice.
    pub asks_new_password: bool,
    /// It asks for a postal address.
    pub asks_address: bool,
    /// Where it stands.
    pub place: Place,
}

impl FormFacts {
    /// Whether a card or a password can be written into it, whether a person sees the field or not.
    #[must_use]
    pub fn takes_secret(&self) -> bool {
        self.asks_card || self.asks_password
    }

    /// Whether it asks for what a thief can use at once: a card or a password, where a person sees it.
    #[must_use]
    pub fn asks_secret(&self) -> bool {
        self.asks_card || self.asks.contains(&Field::Password)
    }
}

impl PaymentFacts {
    /// The forms that ask for a card or a password.
    pub fn secret_forms(&self) -> impl Iterator<Item = &FormFacts> {
        self.forms.iter().filter(|form| form.asks_secret())
    }

    /// Whether a card or a password is asked for outside of any form.
    #[must_use]
    pub fn asks_outside_forms(&self) -> bool {
        self.secret_forms().any(|form| !form.is_form)
    }
}

impl Comparable {
    /// The element it was read from.
    #[must_use]
    pub fn element<'p>(&self, page: &'p Page) -> Option<Element<'p>> {
        match self.place {
            Place::Element(number) => page.element(number),
            Place::Machine(_) => None,
        }
    }
}

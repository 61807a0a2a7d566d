//! The detectors: each looks for one thing, by itself, and quotes what it saw.
//!
//! A detector is one file with one value: what it is called, which subject it speaks of, what it needs, examples that fire and
//! examples that stay quiet, and a function. It finds; it never phrases: words for people are in the message catalogue under its
//! id. Detectors do not know each other; work that two of them need goes to [`crate::derive`].

pub(crate) mod address;
mod examples;

use std::collections::BTreeMap;

use caveat_protocol::{Checked, Evidence, Finding, NotChecked, Outcome, Strength, Subject};
use rust_decimal::Decimal;

pub use examples::Example;

use crate::derive::requests::{Ask, request};
use crate::derive::{Derived, Voice};
use crate::offers::range::Range;
use crate::page::{Page, Place};
use crate::read::money::Currency;

/// Every detector, by its file's name. `./build.sh new-detector NAME` adds a line.
macro_rules! detectors {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// Every detector.
        pub const DETECTORS: &[&Detector] = &[$(&$name::DETECTOR),*];
    };
}

detectors![
    absurd_discount, advance_deposit, bait_price, bought_reviews, broken_payment_code, claimed_name, code_request,
    copied_listing, copied_picture, copied_reviews, copied_shop_text, counterfeit_wording, country_disagreement,
    disguised_domain, false_accusation, false_registration, false_relative, form_sent_elsewhere, free_mail_company,
    identity_disagreement, impersonated_service, impossible_claim, insecure_form, invented_list_price, listed_domain,
    lookalike_domain, mark_without_method, moved_account, name_in_address, new_seller, off_platform_contact,
    off_platform_payment, outside_app, overpayment, paid_task, perfect_feedback, personal_payment, picture_seal, pressure,
    price_changed, price_disagreement, price_per_unit, private_dealer, redirecting_link, refund_scam, remote_access,
    review_burst, seller_without_identity, shipping_hides_price, ships_from_elsewhere, shop_without_policies, split_ratings,
    unexpected_prize, untested_seller, young_domain,
];

/// One thing Caveat looks for.
pub struct Detector {
    /// A noun, the failing state; the file's name with `-` for `_`.
    pub id: &'static str,
    /// What a finding speaks against.
    pub subject: Subject,
    /// What must be on the page for looking to mean anything.
    pub needs: &'static [Need],
    /// Pages in small, with what must be found on them.
    pub examples: &'static [Example],
    /// Looks; called only where all needs are met.
    pub look: fn(&Derived<'_, '_>) -> Vec<Found>,
}

/// What a detector needs the page to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Text a person sees.
    Text,
    /// A main offer with a price.
    Price,
    /// A main offer whose usual price is known.
    UsualPrice,
    /// A main offer whose picture can be told from others.
    Picture,
    /// A trader's number that the page claims.
    Registration,
    /// A page that shows something, at an address that is known.
    Site,
    /// A list of reported hosts.
    DenyList,
    /// Since when the site's domain is registered.
    DomainDay,
    /// Since when the seller is on the platform.
    SellerSince,
    /// Buyers' ratings of the seller.
    SellerRating,
    /// Where the seller is or sends from.
    SellerCountry,
    /// Whether the seller is a business or a private person.
    SellerKind,
    /// What the page says of who sells: a name, an address, a number, whose account is paid into.
    Identity,
    /// What buyers say of the goods.
    Reviews,
    /// A choice of ways to pay.
    Methods,
    /// Fields for a card or a password, if any, in a form that says where it is sent.
    Form,
    /// A page that sells: product, listing, cart, checkout, payment or shop.
    Selling,
    /// Words about goods: on a page that sells, or a text by itself.
    Goods,
}

impl Need {
    fn is_met(self, derived: &Derived<'_, '_>) -> bool {
        match self {
            Need::Text => !derived.lines.is_empty(),
            Need::Price => !derived.facts.offer.price.is_empty(),
            Need::UsualPrice => derived.usual.is_some(),
            Need::Picture => derived.facts.offer.picture.is_some(),
            Need::Registration => derived.registrations().next().is_some(),
            Need::Site => {
                let page = derived.facts.page;
                page.host().is_some() && !page.text().trim().is_empty()
            }
            Need::DenyList => derived.facts.is_looked_up,
            Need::DomainDay => derived.domain_days().is_some(),
            Need::SellerSince => derived.seller_days().is_some(),
            Need::SellerRating => !derived.facts.seller.rating.is_empty(),
            Need::SellerCountry => !derived.facts.seller.country.is_empty() || !derived.facts.seller.ships_from.is_empty(),
            Need::SellerKind => !derived.facts.seller.is_business.is_empty(),
            Need::Identity => derived.says_who(),
            Need::Reviews => !derived.facts.reviews.is_empty(),
            Need::Methods => !derived.facts.payment.methods.is_empty(),
            Need::Form => {
                let forms = || derived.facts.payment.secret_forms();
                forms().next().is_none() || forms().any(|form| form.is_form)
            }
            Need::Selling => derived.is_selling(),
            Need::Goods => derived.is_selling() || derived.is_text(),
        }
    }

    /// The catalogue's `because_…` key for a need that is not met.
    fn because<'d>(self, derived: &'d Derived<'_, '_>) -> &'d str {
        match self {
            Need::Text => "no_text",
            Need::Price => "no_price",
            Need::UsualPrice => "usual_price_unknown",
            Need::Picture => "no_picture",
            Need::Registration => "no_registration",
            Need::Site => "no_site",
            Need::DenyList => "no_deny_list",
            Need::DomainDay => {
                derived.facts.domain.as_ref().and_then(|told| told.because.as_deref()).unwrap_or("registry_not_asked")
            }
            Need::SellerSince => "no_seller_since",
            Need::SellerRating => "no_seller_rating",
            Need::SellerCountry => "no_seller_country",
            Need::SellerKind => "no_seller_kind",
            Need::Identity => "no_identity",
            Need::Reviews => "no_reviews",
            Need::Methods => "no_methods",
            Need::Form => "no_form",
            Need::Selling | Need::Goods => "not_selling",
        }
    }
}

/// What a detector found, before it is dressed as a [`Finding`].
pub struct Found {
    /// How much it weighs.
    pub strength: Strength,
    /// The quoted words and where they stand; never empty.
    pub evidence: Vec<Evidence>,
    /// Values for the catalogue's placeholders.
    pub args: BTreeMap<String, String>,
    /// The catalogue's `advice_…` keys.
    pub advice: &'static [&'static str],
}

/// Evidence of a fact that a page shows: the words it was read from where they are few, else its value.
fn shown(page: &Page, place: Place, value: &str) -> Evidence {
    /// Letters of words that show one fact.
    const FEW: usize = 120;
    let words = match place {
        Place::Element(number) => page.element(number).map_or("", |element| element.text()),
        Place::Machine(_) => "",
    };
    let quote = if words.is_empty() || words.chars().count() > FEW { value } else { words };
    Evidence { quote: quote.to_owned(), place: place.describe(page) }
}

/// What most detectors of words do: the gravest request among `asks` made by one of these voices, as a finding.
fn requested(derived: &Derived<'_, '_>, voices: &[Voice], asks: &[Ask], advice: &'static [&'static str]) -> Vec<Found> {
    let made = request(derived, voices, asks);
    made.map(|request| Found { strength: request.strength, evidence: request.evidence(), args: BTreeMap::new(), advice })
        .into_iter()
        .collect()
}

/// The first request that somebody makes, of lists of asks and who may make them.
fn first_requested(derived: &Derived<'_, '_>, lists: &[(&[Voice], &[Ask])], advice: &'static [&'static str]) -> Vec<Found> {
    let mut made = lists.iter().map(|(voices, asks)| requested(derived, voices, asks, advice));
    made.find(|found| !found.is_empty()).unwrap_or_default()
}

/// What all detectors found, and what they could not look at.
#[derive(Default)]
pub struct Detected {
    /// In the order of [`DETECTORS`].
    pub findings: Vec<Finding>,
    /// Detectors that looked and found nothing.
    pub checked: Vec<Checked>,
    /// Detectors whose needs were not met.
    pub not_checked: Vec<NotChecked>,
    /// Some of what they looked for was too much to look at all of it.
    pub is_cut: bool,
}

/// What a page that asks this price would be told, given what is usual.
#[must_use]
pub fn price_finding(price: Decimal, currency: Currency, range: &Range) -> Option<Finding> {
    let evidence = vec![Evidence { quote: format!("{price} {}", currency.code()), place: "price".to_owned() }];
    bait_price::against(price, currency, range, evidence).map(|found| finding(&bait_price::DETECTOR, found))
}

/// Runs every detector whose needs are met.
#[must_use]
pub fn detect(derived: &Derived<'_, '_>) -> Detected {
    let mut detected = Detected::default();
    for detector in DETECTORS {
        match detector.needs.iter().find(|need| !need.is_met(derived)) {
            Some(missing) => {
                detected.not_checked.push(NotChecked { id: detector.id.to_owned(), because: missing.because(derived).to_owned() })
            }
            None => {
                let found = (detector.look)(derived);
                if found.is_empty() {
                    detected.checked.push(Checked { id: detector.id.to_owned(), subject: detector.subject });
                }
                detected.findings.extend(found.into_iter().map(|found| finding(detector, found)));
            }
        }
    }
    detected.is_cut = derived.is_cut();
    detected
}

fn finding(detector: &Detector, found: Found) -> Finding {
    Finding {
        id: detector.id.to_owned(),
        subject: detector.subject,
        outcome: outcome_alone(found.strength),
        strength: found.strength,
        evidence: found.evidence,
        args: found.args,
        advice: found.advice.iter().map(|&key| key.to_owned()).collect(),
    }
}

/// What a finding amounts to by itself: only proof is danger.
fn outcome_alone(strength: Strength) -> Outcome {
    match strength {
        Strength::Trial => Outcome::Clear,
        Strength::Weak | Strength::Strong => Outcome::Caution,
        Strength::Proof => Outcome::Danger,
    }
}

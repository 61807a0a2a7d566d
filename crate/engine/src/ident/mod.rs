//! Numbers that name a trader, a product, a parcel or an account, and whether they can be what they claim.
//!
//! A number that fails its own check was mistyped or made up; one that passes exists only perhaps. So a failed check speaks against
//! who shows it, and a passed one speaks for nobody.
//!
//! ```
//! use caveat_engine::ident;
//!
//! assert_eq!(ident::check("de.vat", "DE 123 456 788"), Some(true));
//! assert_eq!(ident::check("de.vat", "DE 123 456 789"), Some(false));
//! assert_eq!(ident::check("atlantis.vat", "1"), None);
//! assert!(ident::matches("GB82 WEST 1234 5698 7654 32").any(|scheme| scheme.name == "iban"));
//! ```
//!
//! A scheme is one entry in the file of its country or family: shapes, a check, and where the rule is known from. Names are python-stdnum's,
//! whose documentation gathers the sources of most of these rules; the code is our own.

#![expect(clippy::manual_is_multiple_of, reason = "rules are written the way their sources write them: `sum % 11 == 0`")]

mod account;
mod country;
mod date;
mod eu;
mod fold;
mod parcel;
mod product;
mod scheme;
mod shape;
mod world;

pub use scheme::{Fit, Kind, Scheme};

use fold::fold;

/// Every scheme, in the order in which matches are named.
pub fn schemes() -> impl Iterator<Item = &'static Scheme> {
    FAMILIES.iter().copied().flatten().copied().flatten()
}

/// The families, those whose numbers are least often taken for another's first.
const FAMILIES: &[&[&[Scheme]]] =
    &[account::ACCOUNTS, &[eu::SCHEMES, world::SCHEMES], country::COUNTRIES, &[product::SCHEMES], parcel::PARCELS];

/// The members' VAT numbers: prefix and national scheme. VIES.
const MEMBERS: [(&str, &str); 30] = [
    ("AT", "at.uid"),
    ("BE", "be.vat"),
    ("BG", "bg.vat"),
    ("CY", "cy.vat"),
    ("CZ", "cz.dic"),
    ("DE", "de.vat"),
    ("DK", "dk.cvr"),
    ("EE", "ee.kmkr"),
    ("EL", "gr.vat"),
    ("ES", "es.nif"),
    ("EU", "eu.oss"),
    ("FI", "fi.alv"),
    ("FR", "fr.tva"),
    ("GR", "gr.vat"), // the code of the country in everything but this
    ("HR", "hr.oib"),
    ("HU", "hu.anum"),
    ("IE", "ie.vat"),
    ("IT", "it.iva"),
    ("LT", "lt.pvm"),
    ("LU", "lu.tva"),
    ("LV", "lv.pvn"),
    ("MT", "mt.vat"),
    ("NL", "nl.btw"),
    ("PL", "pl.nip"),
    ("PT", "pt.nif"),
    ("RO", "ro.cf"),
    ("SE", "se.vat"),
    ("SI", "si.ddv"),
    ("SK", "sk.dph"),
    ("XI", "gb.vat"),
];

/// The scheme of that name.
#[must_use]
pub fn scheme(name: &str) -> Option<&'static Scheme> {
    schemes().find(|scheme| scheme.name == name)
}

/// How well a number fits a scheme; `None` where we do not know the scheme.
#[must_use]
pub fn fit(name: &str, number: &str) -> Option<Fit> {
    scheme(name).map(|scheme| scheme.fit(&fold(number)))
}

/// Whether all that can be checked of a number holds; `None` where we do not know the scheme.
#[must_use]
pub fn check(name: &str, number: &str) -> Option<bool> {
    fit(name, number).map(|fit| fit == Fit::Valid)
}

/// Every scheme that a number fits, of which nobody said what it is. Digits alone, without a check, fit too many to be named.
pub fn matches(number: &str) -> impl Iterator<Item = &'static Scheme> {
    let folded = fold(number);
    schemes().filter(move |scheme| scheme.claims(&folded))
}

#[cfg(test)]
mod tests;

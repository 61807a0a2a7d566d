//! Parcels' numbers, a file for the carriers of one part of the world.
//!
//! What a carrier prints on a label is rarely published as a standard; where it is, the file says so. The other rules are those on which the carriers' own
//! trackers, shipping software and the open tracking-number data agree.

mod asia;
mod europe;
mod north_america;
mod post;

use super::scheme::{Kind, Scheme};
use crate::checksum::digits::{digit, number, part, weighted};
use crate::checksum::iso7064::mod_37_36;
use crate::checksum::luhn;
use crate::ident::product::gs1;

/// Every carrier.
pub(super) const PARCELS: &[&[Scheme]] = &[post::SCHEMES, north_america::SCHEMES, europe::SCHEMES, asia::SCHEMES];

const fn checked(name: &'static str, shapes: &'static [&'static str], check: fn(&str) -> bool) -> Scheme {
    Scheme::new(name, Kind::Parcel, shapes, check)
}

const fn bare(name: &'static str, shapes: &'static [&'static str]) -> Scheme {
    Scheme::bare(name, Kind::Parcel, shapes)
}

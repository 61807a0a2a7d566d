//! Traders' numbers, a file a country.

use super::date::is_date;
use super::scheme::{Fit, Kind, Scheme, compact};
use super::shape::fits;
use crate::checksum::digits::{digit, digit_sum, number, part, weighted, weighted_back};
use crate::checksum::iso7064::{mod_11_10, mod_97};
use crate::checksum::luhn::{holds as is_luhn, remainder as luhn};

/// A trader's number with a check.
const fn checked(name: &'static str, shapes: &'static [&'static str], check: fn(&str) -> bool) -> Scheme {
    Scheme::new(name, Kind::Trader, shapes, check)
}

/// A trader's number that has nothing but its looks.
const fn bare(name: &'static str, shapes: &'static [&'static str]) -> Scheme {
    Scheme::bare(name, Kind::Trader, shapes)
}

/// Every country, by the name of its file.
macro_rules! countries {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// The schemes of every country.
        pub(super) const COUNTRIES: &[&[Scheme]] = &[$($name::SCHEMES),*];
    };
}

countries![
    ar, at, au, be, bg, br, by, ca, ch, cl, cn, co, cy, cz, de, dk, ee, es, fi, fr, gb, gr, hk, hr, hu, id, ie, il, r#in, it, jp,
    kr, lt, lu, lv, mt, mx, nl, no, nz, pe, pl, pt, ro, ru, se, sg, si, sk, th, tr, tw, ua, us, vn, za,
];

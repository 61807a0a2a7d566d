//! Traders' numbers that no one country gives out.

use super::scheme::{Kind, Scheme};
use crate::checksum::iso7064::mod_97;

pub(super) const SCHEMES: &[Scheme] = &[
    // Legal Entity Identifier, ISO 17442, with ISO 7064 MOD 97-10.
    Scheme::new("lei", Kind::Trader, &["?{18}#{2}"], |n| mod_97(n) == 1),
];

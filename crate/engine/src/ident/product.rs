//! Numbers of products and of single pieces.

use super::scheme::{Kind, Scheme};
use crate::checksum::digits::{part, weighted, weighted_back};
use crate::checksum::luhn;

pub(super) const SCHEMES: &[Scheme] = &[
    // ISBN: ten characters, modulo 11, or thirteen from 978 or 979. ISO 2108.
    Scheme::new("isbn", Kind::Product, &["978#{10}", "979#{10}", "#{9}X", "#{10}"], |n| {
        if n.len() == 13 { gs1(n) } else { modulo_eleven(n, 10) }
    })
    .prefixed(&["ISBN"]),
    // ISSN of a periodical, modulo 11. ISO 3297.
    Scheme::new("issn", Kind::Product, &["#{8}", "#{7}X"], |n| modulo_eleven(n, 8)).prefixed(&["ISSN"]),
    // GTIN of eight, twelve, thirteen or fourteen digits: EAN and UPC. GS1 General Specifications, 7.9.
    Scheme::new("ean", Kind::Product, &["#{8}", "#{12,14}"], gs1),
    // IMEI of a phone: fourteen digits and Luhn's, or two for the software version. 3GPP TS 23.003 annex B.
    Scheme::new("imei", Kind::Product, &["#{15}"], luhn::holds).or_bare(&["#{14}", "#{16}"]),
    // Amazon's item number: B and nine characters, or a book's ISBN.
    Scheme::new("asin", Kind::Product, &["#{10}", "#{9}X"], |n| modulo_eleven(n, 10)).or_bare(&["B0?{8}"]),
];

/// GS1's check digit: every second digit from the right times three.
pub(super) fn gs1(n: &str) -> bool {
    weighted_back(n, &[1, 3]) % 10 == 0
}

/// Weights from `first` down to one, `X` for ten in the last place.
fn modulo_eleven(n: &str, first: u32) -> bool {
    let weights: Vec<u32> = (2..=first).rev().collect();
    let last = n.chars().last().map_or(0, |c| if c == 'X' { 10 } else { c.to_digit(10).unwrap_or(0) });
    (weighted(part(n, 0..n.len().saturating_sub(1)), &weights) + last) % 11 == 0
}

//! Payment cards.

use crate::checksum::luhn;
use crate::ident::scheme::{Kind, Scheme};

pub(super) const SCHEMES: &[Scheme] = &[
    // Number of a payment card: the issuer's first digits (ISO/IEC 7812-2; the schemes' published ranges), the length they use, Luhn.
    Scheme::new("card", Kind::Account, &["#{12,19}"], |n| luhn::holds(n) && is_issued(n)),
];

/// First and last number a range begins with, and the lengths in use: Visa, Mastercard, American Express, Diners Club, Discover, JCB, UnionPay, Mir, Maestro,
/// `RuPay`.
const RANGES: [(&str, &str, &[usize]); 17] = [
    ("4", "4", &[13, 16, 19]),
    ("51", "55", &[16]),
    ("2221", "2720", &[16]),
    ("34", "34", &[15]),
    ("37", "37", &[15]),
    ("300", "305", &[14]),
    ("36", "36", &[14]),
    ("38", "39", &[14]),
    ("6011", "6011", &[16, 19]),
    ("644", "659", &[16, 19]),
    ("3528", "3589", &[16]),
    ("62", "62", &[16, 17, 18, 19]),
    ("81", "82", &[16]),
    ("2200", "2204", &[16]),
    ("50", "50", &[12, 13, 14, 15, 16, 17, 18, 19]),
    ("56", "58", &[12, 13, 14, 15, 16, 17, 18, 19]),
    ("60", "69", &[12, 13, 14, 15, 16, 17, 18, 19]),
];

fn is_issued(n: &str) -> bool {
    RANGES.iter().any(|(first, last, lengths)| {
        let start = n.get(..first.len()).unwrap_or_default();
        lengths.contains(&n.len()) && *first <= start && start <= *last
    })
}

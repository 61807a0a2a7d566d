//! Ukraine.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // ЄДРПОУ, a company's number, modulo 11; those between 30 and 60 million are weighted otherwise. State Statistics Service.
    checked("ua.edrpou", &["#{8}"], |n| {
        let weights: [u32; 7] = if (30_000_000..60_000_000).contains(&number(n)) { [7, 1, 2, 3, 4, 5, 6] } else { [1, 2, 3, 4, 5, 6, 7] };
        let right = match weighted(n, &weights) % 11 {
            10 => weighted(n, &weights.map(|weight| weight + 2)) % 11 % 10,
            right => right,
        };
        right == digit(n, 7)
    }),
];

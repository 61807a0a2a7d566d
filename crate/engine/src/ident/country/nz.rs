//! New Zealand.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // IRD number, which is the GST number, modulo 11 with a second set of weights. Inland Revenue, "Resident withholding tax specification".
    checked("nz.ird", &["#{8,9}"], |n| {
        let n = &format!("{n:0>9}");
        let check = |weights: &[u32]| (11 - weighted(n, weights) % 11) % 11;
        let right = match check(&[3, 2, 7, 6, 5, 4, 3, 2]) {
            10 => check(&[7, 4, 3, 2, 5, 2, 7, 6]),
            right => right,
        };
        (10_000_000..150_000_000).contains(&number(n)) && right == digit(n, 8)
    })
    .prefixed(&["NZ"]),
    // New Zealand Business Number: a GS1 location number. MBIE.
    checked("nz.nzbn", &["9429#{9}"], |n| weighted_back(n, &[1, 3]) % 10 == 0),
];

//! United States.

use super::*;

/// Prefixes that no campus gives out. IRS, "How EINs are assigned and valid EIN prefixes".
const UNUSED: [u64; 17] = [0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97];

pub(super) const SCHEMES: &[Scheme] = &[
    // Employer Identification Number: two digits for the campus, seven more, no check.
    checked("us.ein", &["#{9}"], |n| !UNUSED.contains(&number(part(n, 0..2)))).prefixed(&["EIN"]).common(),
];

//! Hong Kong.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Business Registration Number, which is the Unique Business Identifier since 2023: eight digits, as on the certificate followed by branch, date
    // and a digit. No check is published. Inland Revenue Department.
    bare("hk.brn", &["#{8}", "#{8}#{3}#{2}#{2}?"]).prefixed(&["BRN", "UBI"]),
];

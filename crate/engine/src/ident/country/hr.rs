//! Croatia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // OIB, which is the VAT number, ISO 7064 MOD 11,10. Porezna uprava.
    checked("hr.oib", &["#{11}"], mod_11_10).prefixed(&["HR", "OIB"]),
];

//! South Africa.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Income tax number and VAT number: ten digits, Luhn; a VAT number begins with 4. SARS.
    checked("za.vat", &["4#{9}"], is_luhn),
    checked("za.tin", &["0#{9}", "1#{9}", "2#{9}", "3#{9}", "9#{9}"], is_luhn),
];

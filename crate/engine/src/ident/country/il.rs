//! Israel.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // ח.פ., a company's number: nine digits from 5, Luhn. Ministry of Justice, Registrar of Companies.
    checked("il.hp", &["5#{8}"], is_luhn),
];

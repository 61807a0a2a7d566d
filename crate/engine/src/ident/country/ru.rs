//! Russia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // ИНН, the tax number: ten digits of a company, twelve of a person, modulo 11. Federal Tax Service, order ММВ-7-6/435@.
    checked("ru.inn", &["#{10}", "#{12}"], |n| {
        let check = |weights: &[u32]| weighted(n, weights) % 11 % 10;
        if n.len() == 10 {
            return check(&[2, 4, 10, 3, 5, 9, 4, 6, 8]) == digit(n, 9) && number(n) > 0;
        }
        check(&[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digit(n, 10) && check(&[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == digit(n, 11) && number(n) > 0
    })
    .prefixed(&["ИНН", "RU"]),
    // ОГРН of a company, ОГРНИП of a sole trader: the rest of all digits but the last by 11 or 13. Federal Tax Service, order САЭ-3-09/257@.
    checked("ru.ogrn", &["#{13}", "#{15}"], |n| {
        let (head, check) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
        let starts = if n.len() == 13 { !n.starts_with('0') } else { n.starts_with(['3', '4']) };
        starts && number(head) % if n.len() == 13 { 11 } else { 13 } % 10 == u64::from(digit(check, 0))
    })
    .prefixed(&["ОГРН", "ОГРНИП"]),
];

//! Chile.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // RUT, the tax number of companies and persons: check digit modulo 11, `K` for ten. Servicio de Impuestos Internos.
    checked("cl.rut", &["#{8,9}", "#{7,8}K"], |n| {
        let (head, check) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
        let right = (11 - weighted_back(head, &[2, 3, 4, 5, 6, 7]) % 11) % 11;
        if right == 10 { check == "K" } else { check != "K" && right == digit(check, 0) }
    })
    .prefixed(&["CL", "RUT"]),
];

//! Netherlands.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // Btw-identificatienummer, the VAT number: nine digits, B, two digits. A company's digits pass the eleven test; since 2020 a sole trader's number passes
    // MOD 97-10 instead. Belastingdienst.
    checked("nl.btw", &["#{4,9}B#{2}"], |n| {
        let n = &format!("{n:0>12}"); // leading zeroes are often left out
        let eleven = weighted(n, &[9, 8, 7, 6, 5, 4, 3, 2, 10]) % 11 == 0 && number(part(n, 0..9)) > 0; // minus one is ten
        part(n, 10..12) != "00" && (eleven || mod_97(&format!("NL{n}")) == 1)
    })
    .prefixed(&["NL"]),
    // KVK number of the trade register; it carries no check.
    bare("nl.kvk", &["#{8}"]).prefixed(&["KVK"]),
];

//! United Kingdom.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // VAT number: nine digits, modulo 97 since the start or, less 42 or 55, since 2010; three more for a branch. Departments and health authorities have
    // numbers of their own. HMRC, VATREG manual.
    checked("gb.vat", &["#{9}", "#{12}", "GD#{3}", "HA#{3}", "GD8888#{5}", "HA8888#{5}"], |n| match n.get(..2) {
        Some(kind @ ("GD" | "HA")) => {
            let number = if n.len() == 5 { number(part(n, 2..5)) } else { number(part(n, 6..9)) };
            (number < 500) == (kind == "GD") && (n.len() == 5 || number % 97 == self::number(part(n, 9..11)))
        }
        _ => {
            let rest = weighted(n, &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
            rest == 0 && number(n) > 0 || number(part(n, 0..3)) >= 100 && (rest == 42 || rest == 55)
        }
    })
    .prefixed(&["GB", "XI"]),
    // Companies House: eight digits, or two letters for the part of the country and six.
    bare("gb.crn", &["#{8}", "SC#{6}", "NI#{6}", "OC#{6}", "SO#{6}", "NC#{6}", "FC#{6}", "LP#{6}", "SL#{6}", "CE#{6}", "IP#{6}", "RC#{6}"]),
    // Unique Taxpayer Reference, modulo 11; the check digit comes first.
    checked("gb.utr", &["#{10}"], |n| {
        "21987654321".chars().nth((weighted(part(n, 1..10), &[6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11) as usize) == n.chars().next()
    }),
];

//! India.

use super::*;

/// Kinds of holder, the fourth letter of a PAN: company, person, family, firm, association, trust, body, local authority, juridical person, government.
const HOLDERS: &str = "ABCFGHJLPTK";

pub(super) const SCHEMES: &[Scheme] = &[
    // GSTIN: state, PAN, serial number, Z, and a check character: Luhn over letters and digits. GSTN, "GSTIN structure". The states are the census codes,
    // with 97 for other territory and 99 for the centre.
    checked("in.gstin", &["#{2}@{5}#{4}@?Z?"], |n| {
        let state = number(part(n, 0..2));
        ((1..=38).contains(&state) || state == 97 || state == 99) && is_pan(part(n, 2..12)) && part(n, 12..13) != "0" && luhn(n, 36) == 0
    }),
    // PAN, the income tax number; its check letter's rule is not published. Income Tax Department.
    checked("in.pan", &["@{5}#{4}@"], is_pan),
    // CIN of a company: listed or not, industry, state, year, kind, register number. Ministry of Corporate Affairs.
    bare("in.cin", &["L#{5}@@#{4}@{3}#{6}", "U#{5}@@#{4}@{3}#{6}"]),
];

fn is_pan(n: &str) -> bool {
    n.chars().nth(3).is_some_and(|kind| HOLDERS.contains(kind)) && part(n, 5..9) != "0000"
}

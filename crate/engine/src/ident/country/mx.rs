//! Mexico.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // RFC, the tax number: letters of the name, a date (founding or birth), and two characters and a check digit that tell namesakes apart. SAT,
    // Anexo 3 of "Norma para la integración del RFC". A person's may stand without the last three.
    Scheme::own("mx.rfc", Kind::Trader, |folded| {
        let n = compact(folded);
        let name = n.find(|c: char| c.is_ascii_digit()).unwrap_or(n.len());
        let (name, rest) = n.split_at_checked(name).unwrap_or_default();
        let name = name.replace(['Ñ', '&'], "X"); // letters like any other here
        let whole = fits(&name, "@{3,4}") && (fits(rest, "#{6}?{2}#") || fits(rest, "#{6}?{2}A"));
        let short = fits(&name, "@{4}") && fits(rest, "#{6}");
        if !(whole || short) {
            return Fit::Misshapen;
        }
        let two = |at: usize| number(part(rest, at..at + 2)) as u32;
        if is_date(2000 + two(0), two(2), two(4)) { Fit::Valid } else { Fit::Refuted }
    }),
];

// Tried and dropped: the check digit. The SAT itself gave out numbers on which it is wrong.

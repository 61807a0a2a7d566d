//! Numbers of the European Union, the members' VAT numbers by their prefix among them.

use super::scheme::{Fit, Kind, Scheme, compact};
use super::shape::fits;
use super::{MEMBERS, scheme};

pub(super) const SCHEMES: &[Scheme] = &[
    // VAT identification number: the member's prefix and its own number. Council Directive 2006/112/EC art. 215; VIES, "VAT number structure". XI is
    // Northern Ireland, which trades in goods under these rules.
    Scheme::own("eu.vat", Kind::Trader, |folded| {
        let number = compact(folded);
        let member = MEMBERS.iter().find(|(prefix, _)| number.starts_with(prefix)).and_then(|(_, name)| scheme(name));
        member.map_or(Fit::Misshapen, |member| member.fit(&number))
    }),
    // One Stop Shop of sellers from outside: EU, or IM for imports, the number of the member that registered them (ISO 3166-1 numeric; 900 is Northern
    // Ireland), a serial number. Implementing Regulation (EU) 2020/194, art. 3 and annex I.
    Scheme::own("eu.oss", Kind::Trader, |folded| {
        let number = compact(folded);
        match fits(&number, "EU#{9}") || fits(&number, "IM#{10}") {
            false => Fit::Misshapen,
            true if MEMBER_NUMBERS.split(' ').any(|member| number.get(2..5) == Some(member)) => Fit::Valid,
            true => Fit::Refuted,
        }
    }),
    // EORI, for customs: the member's code and up to fifteen characters of its own choice. Delegated Regulation (EU) 2015/2446, annex B.
    Scheme::own("eu.eori", Kind::Trader, |folded| {
        let number = compact(folded);
        let country = number.get(..2).unwrap_or_default();
        let known = country == "GB" || MEMBERS.iter().any(|(prefix, _)| *prefix == country && !["EL", "EU"].contains(&country));
        match fits(&number, "@@?{1,15}") && number.chars().skip(2).any(|c| c.is_ascii_digit()) {
            false => Fit::Misshapen,
            true if known => Fit::Valid,
            true => Fit::Refuted,
        }
    })
    .common(),
];

const MEMBER_NUMBERS: &str =
    "040 056 100 191 196 203 208 233 246 250 276 300 348 372 380 428 440 442 470 528 616 620 642 703 705 724 752 900";

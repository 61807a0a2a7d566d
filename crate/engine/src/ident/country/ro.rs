//! Romania.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // CUI, a company's tax number, with RO before it where it pays VAT: up to ten digits, modulo 11. A person's is the thirteen digit CNP.
    checked("ro.cf", &["#{2,10}", "#{13}"], |n| if n.len() == 13 { is_person(n) } else { is_company(n) }).prefixed(&["RO"]),
    checked("ro.cui", &["#{2,10}"], is_company).prefixed(&["RO"]),
    // Nr. de ordine in the trade register: kind, county, number, year. ONRC. The numbers of 2024 begin with the year instead.
    Scheme::own("ro.onrc", Kind::Trader, |folded| {
        let (n, folded) = (compact(folded), folded.to_uppercase());
        let parts: Vec<&str> = folded.split(['/', ' ']).filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [kind, serial, year] if fits(kind, "@#{1,2}") && fits(serial, "#{1,6}") && (fits(year, "#{4}") || fits(year, "##.##.#{4}")) => {
                let county = number(kind.get(1..).unwrap_or_default());
                let year = number(year.get(year.len() - 4..).unwrap_or_default());
                let holds = n.starts_with(['J', 'F', 'C']) && ((1..=40).contains(&county) || county == 51 || county == 52) && (1990..2100).contains(&year);
                if holds { Fit::Valid } else { Fit::Refuted }
            }
            _ if fits(&n, "J#{13}") && (1990..2100).contains(&number(part(&n, 1..5))) => Fit::Valid,
            _ => Fit::Misshapen,
        }
    }),
];

fn is_company(n: &str) -> bool {
    let (head, check) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
    !n.starts_with('0') && weighted_back(head, &[2, 3, 5, 7, 1, 2, 3, 5, 7]) * 10 % 11 % 10 == digit(check, 0)
}

fn is_person(n: &str) -> bool {
    let two = |at: usize| number(part(n, at..at + 2)) as u32;
    let century = match digit(n, 0) {
        1 | 2 | 7 | 8 | 9 => 1900,
        3 | 4 => 1800,
        5 | 6 => 2000,
        _ => return false,
    };
    let check = weighted(n, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    is_date(century + two(1), two(3), two(5)) && (if check == 10 { 1 } else { check }) == digit(n, 12)
}

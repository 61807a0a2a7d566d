//! Spain.

use super::*;

/// The check letter by the remainder by 23. Ministerio del Interior, "Cálculo del dígito de control del NIF/NIE".
const LETTERS: &str = "TRWAGMYFPDXBNJZSQVHLCKE";

pub(super) const SCHEMES: &[Scheme] = &[
    // NIF, the tax number: a company's (CIF), a citizen's (DNI), a foreigner's (NIE), or that of some without one (K, L, M). Real Decreto 1065/2007.
    checked("es.nif", &["#{8}@", "@#{7}?"], |n| match n.chars().next() {
        Some('X' | 'Y' | 'Z') => is_lettered(digit(n, 0) - 33, n),
        Some('K' | 'L' | 'M') => is_lettered(0, n),
        Some(c) if c.is_ascii_digit() => is_lettered(digit(n, 0), n),
        _ => is_company(n),
    })
    .prefixed(&["ES"]),
    // CIF, a company's number.
    checked("es.cif", &["@#{7}?"], is_company).prefixed(&["ES", "CIF"]),
];

fn is_lettered(first: u32, n: &str) -> bool {
    let number = u64::from(first) * 10_000_000 + number(part(n, 1..8));
    LETTERS.chars().nth((number % 23) as usize) == n.chars().last()
}

/// Kind of company, seven digits, and Luhn's check digit, or the letter in its place.
fn is_company(n: &str) -> bool {
    let check = (10 - luhn(&format!("{}0", part(n, 1..8)), 10)) % 10;
    let (as_digit, as_letter) = (char::from_digit(check, 10), "JABCDEFGHI".chars().nth(check as usize));
    n.starts_with(|c| "ABCDEFGHJNPQRSUVW".contains(c)) && n.chars().last().is_some_and(|c| Some(c) == as_digit || Some(c) == as_letter)
}

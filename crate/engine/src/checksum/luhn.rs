//! Luhn's check digit (US patent 2,950,048; ISO/IEC 7812-1 annex B), for digits and for larger alphabets.

/// The sum, modulo `base`, of the values with every second one, counted from the right, doubled and its two digits in `base` added. A number
/// that carries Luhn's check digit gives 0.
#[must_use]
pub fn remainder(number: &str, base: u32) -> u32 {
    let values = number.chars().rev().map(|c| c.to_digit(36).unwrap_or(0));
    let sum: u32 =
        values.enumerate().map(|(at, value)| if at % 2 == 0 { value } else { 2 * value / base + 2 * value % base }).sum();
    sum % base
}

/// Whether the last digit is Luhn's for the digits before it.
#[must_use]
pub fn holds(number: &str) -> bool {
    remainder(number, 10) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_patents_example_holds() {
        assert!(holds("79927398713"));
        assert!(!holds("79927398710") && !holds("79927398731"));
    }
}

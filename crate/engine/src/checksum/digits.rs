//! Weighted sums, and the small steps that most national rules are made of. A letter counts 10 (A) to 35 (Z).

/// What a digit or letter counts: 0 to 9, A = 10 to Z = 35; anything else 0.
fn value(c: char) -> u32 {
    c.to_digit(36).unwrap_or(0)
}

/// The sum of each character's value times its weight, from the left; what has no weight is not counted.
#[must_use]
pub fn weighted(number: &str, weights: &[u32]) -> u32 {
    number.chars().zip(weights).map(|(c, weight)| value(c) * weight).sum()
}

/// The same from the right, the weights used over and over.
#[must_use]
pub fn weighted_back(number: &str, weights: &[u32]) -> u32 {
    number.chars().rev().zip(weights.iter().cycle()).map(|(c, weight)| value(c) * weight).sum()
}

/// The digits of each product summed instead of the products: `7 × 8 = 56` counts 11.
#[must_use]
pub fn digit_sum(number: &str, weights: &[u32]) -> u32 {
    number.chars().zip(weights).map(|(c, weight)| value(c) * weight).map(|product| product / 10 + product % 10).sum()
}

/// Some of a number's characters, all of which are ASCII; empty where it is shorter.
#[must_use]
pub fn part(number: &str, range: std::ops::Range<usize>) -> &str {
    number.get(range).unwrap_or_default()
}

/// What the character at a place counts; 0 past the end.
#[must_use]
pub fn digit(text: &str, at: usize) -> u32 {
    text.as_bytes().get(at).map_or(0, |&byte| value(char::from(byte)))
}

/// A run of at most 18 digits as a number; 0 where it is none.
#[must_use]
pub fn number(digits: &str) -> u64 {
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_go_from_either_end() {
        assert_eq!(weighted("1234", &[1, 10, 100]), 1 + 20 + 300);
        assert_eq!(weighted_back("1234", &[1, 10]), 4 + 30 + 2 + 10);
        assert_eq!(digit_sum("78", &[8, 1]), 5 + 6 + 8);
        assert_eq!(weighted("AZ", &[1, 1]), 10 + 35);
    }

    #[test]
    fn what_is_not_there_counts_nothing() {
        assert_eq!((part("123", 1..9), digit("123", 9), number("")), ("", 0, 0));
    }
}

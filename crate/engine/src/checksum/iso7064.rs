//! ISO/IEC 7064:2003, the check character systems that numbers of trade use.

/// The remainder by 97 with each letter written as two digits (A = 10): MOD 97-10 gives 1 where the check digits hold.
#[must_use]
pub fn mod_97(number: &str) -> u32 {
    number
        .chars()
        .map(|c| c.to_digit(36).unwrap_or(0))
        .fold(0, |rest, value| (rest * if value < 10 { 10 } else { 100 } + value) % 97)
}

/// MOD 11,10: digits only.
#[must_use]
pub fn mod_11_10(number: &str) -> bool {
    hybrid(number, 10)
}

/// MOD 37,36: letters and digits.
#[must_use]
pub fn mod_37_36(number: &str) -> bool {
    hybrid(number, 36)
}

/// The hybrid systems, with moduli `m + 1` and `m`.
fn hybrid(number: &str, m: u32) -> bool {
    let step = |product: u32, value: u32| {
        let sum = (product + value) % m;
        2 * if sum == 0 { m } else { sum } % (m + 1)
    };
    let mut values = number.chars().map(|c| c.to_digit(m).unwrap_or(0));
    let Some(check) = values.next_back() else { return false };
    (values.fold(m, step) + check) % m == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standards_examples_hold() {
        assert_eq!(mod_97("79444"), 1);
        assert!(mod_11_10("07945") && !mod_11_10("07954"));
        assert!(mod_37_36("A12425GABC1234002M") && !mod_37_36("A12425GABC1234002N"));
    }
}

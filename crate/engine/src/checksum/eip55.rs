//! Ethereum's accounts: forty hexadecimal digits whose case is the checksum.
//!
//! Source: ERC-55. All in one case there is no checksum, and wallets take it.

use super::hash::keccak256;

/// Whether `text` is an account with `0x` before it, and its case, where it is mixed, the right one.
#[must_use]
pub fn holds(text: &str) -> bool {
    let Some(digits) = text.strip_prefix("0x").filter(|digits| digits.len() == 40) else { return false };
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()) && (one_case(digits) || right_case(digits))
}

fn one_case(digits: &str) -> bool {
    !digits.bytes().any(|byte| byte.is_ascii_lowercase()) || !digits.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// A letter is upper case where the hash of the lower-case digits has a digit of 8 or more in its place.
fn right_case(digits: &str) -> bool {
    let hash = keccak256(digits.to_ascii_lowercase().as_bytes());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.bytes().zip(nibbles).all(|(digit, nibble)| digit.is_ascii_digit() || digit.is_ascii_uppercase() == (nibble >= 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard's first example.
    const KNOWN: &str = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";

    #[test]
    fn mixed_case_must_be_the_right_one() {
        assert!(holds(KNOWN));
        assert!(!holds(&KNOWN.replace("5aAeb", "5aaeb")));
        assert!(holds(&KNOWN.to_lowercase()));
        assert!(holds(&format!("0x{}", "AB".repeat(20))));
    }

    #[test]
    fn any_text_has_an_answer() {
        for text in [
            "", "0x", "0x1", "0xzzAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "0xüüüüüüüüüüüüüüüüüüüü",
        ] {
            assert!(!holds(text), "{text}");
        }
    }
}

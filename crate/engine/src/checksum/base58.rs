//! Base58Check: a version, a payload, and the first four bytes of a double SHA-256.
//!
//! Source: Bitcoin Wiki, "Base58Check encoding"; XRPL documentation, "Base58 encodings" (another order of the same letters).

use bs58::Alphabet;

use super::hash::sha256_twice;

/// The longest text decoded: twice the longest account number in use. Decoding takes time by its square.
const MAX_LEN: usize = 120;

/// What a text with Bitcoin's alphabet says, version first and checksum off; `None` where it does not hold.
#[must_use]
pub fn check(text: &str) -> Option<Vec<u8>> {
    check_in(text, Alphabet::BITCOIN)
}

/// The same with the alphabet of the XRP Ledger.
#[must_use]
pub fn check_xrp(text: &str) -> Option<Vec<u8>> {
    check_in(text, Alphabet::RIPPLE)
}

fn check_in(text: &str, alphabet: &Alphabet) -> Option<Vec<u8>> {
    let mut bytes = (text.len() <= MAX_LEN).then(|| bs58::decode(text).with_alphabet(alphabet).into_vec().ok())??;
    let sum = bytes.split_off(bytes.len().checked_sub(4)?);
    sha256_twice(&bytes).starts_with(&sum).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The account of a hash of zeroes, which nobody holds the key of.
    const NOBODY: &str = "1111111111111111111114oLvT2";

    #[test]
    fn the_checksum_is_checked_and_taken_off() {
        assert_eq!(check(NOBODY), Some(vec![0; 21]));
        assert_eq!(check("1111111111111111111114oLvT3"), None);
        assert_eq!(check_xrp("rrrrrrrrrrrrrrrrrrrrrhoLvTp"), Some(vec![0; 21]));
    }

    #[test]
    fn any_text_has_an_answer() {
        for text in ["", "1", "0OIl", "ü", &"1".repeat(5000)] {
            assert_eq!(check(text), None, "{text}");
        }
    }
}

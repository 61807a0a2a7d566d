//! Monero's accounts: base58 in blocks, closed by the first four bytes of a Keccak-256.
//!
//! Source: Monero's `src/common/base58.cpp` (blocks of 8 bytes in 11 letters) and Monero documentation, "Standard address".

use super::hash::keccak256;

const LETTERS: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Letters of a block by the bytes it says.
const BLOCKS: [(usize, usize); 8] = [(2, 1), (3, 2), (5, 3), (6, 4), (7, 5), (9, 6), (10, 7), (11, 8)];

/// The longest account: with a payment number inside it.
const MAX_LEN: usize = 106;

/// What an account says, network byte first and checksum off; `None` where it does not hold.
#[must_use]
pub fn check(text: &str) -> Option<Vec<u8>> {
    let mut bytes = (text.len() <= MAX_LEN).then(|| decode(text.as_bytes()))??;
    let sum = bytes.split_off(bytes.len().checked_sub(4)?);
    keccak256(&bytes).starts_with(&sum).then_some(bytes)
}

fn decode(letters: &[u8]) -> Option<Vec<u8>> {
    letters.chunks(11).map(block).collect::<Option<Vec<_>>>().map(|blocks| blocks.concat())
}

fn block(letters: &[u8]) -> Option<Vec<u8>> {
    let (_, len) = BLOCKS.into_iter().find(|(letters_of, _)| *letters_of == letters.len())?;
    let number = letters.iter().try_fold(0_u128, |number, letter| {
        let value = LETTERS.iter().position(|known| known == letter)?;
        Some(number * 58 + value as u128) // eleven letters stay below 58^11, which is below 2^65
    })?;
    let bytes = number.to_be_bytes();
    let (above, said) = bytes.split_at(bytes.len() - len);
    above.iter().all(|&byte| byte == 0).then(|| said.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The donation account that Monero's documentation explains the format with.
    const KNOWN: &str = "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge";

    #[test]
    fn the_checksum_is_checked_and_taken_off() {
        let bytes = check(KNOWN).expect("an account");
        assert_eq!((bytes.len(), bytes[0]), (65, 18));
        assert_eq!(check(&KNOWN.replace("Rge", "Rgf")), None);
    }

    #[test]
    fn any_text_has_an_answer() {
        for text in ["", "1", "4Ad", "ü", "zzzzzzzzzzz", &"4".repeat(9000)] {
            assert_eq!(check(text), None, "{text}");
        }
    }
}

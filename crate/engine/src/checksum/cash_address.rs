//! CashAddr: Bitcoin Cash's accounts, a BCH code of eight letters over prefix and data.
//!
//! Source: the CashAddr specification (bitcoincash.org, `spec/cashaddr.md`): generator, expansion of the prefix, sizes of the hash.

/// Letters by value; the same as bech32's.
const LETTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// What to add for each bit that leaves the register.
const GENERATOR: [u64; 5] = [0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470];

/// The longest account: a hash of 512 bits.
const MAX_LEN: usize = 112;

/// Whether `data` (what stands behind the colon) is an account under `prefix` (`bitcoincash`).
#[must_use]
pub fn holds(prefix: &str, data: &str) -> bool {
    let one_case = !(data.bytes().any(|byte| byte.is_ascii_lowercase()) && data.bytes().any(|byte| byte.is_ascii_uppercase()));
    let value = |byte: u8| LETTERS.iter().position(|&letter| letter == byte.to_ascii_lowercase()).map(|at| at as u64);
    let Some(values) = data.bytes().take(MAX_LEN + 1).map(value).collect::<Option<Vec<_>>>() else { return false };
    let prefix = prefix.bytes().map(|byte| u64::from(byte & 0x1f));
    // The version's three lowest bits say how long the hash is: a 160-bit hash makes 34 letters and 8 of checksum.
    let long_enough = (42..=MAX_LEN).contains(&values.len());
    one_case && long_enough && checksum(prefix.chain([0]).chain(values)) == 0
}

fn checksum(values: impl Iterator<Item = u64>) -> u64 {
    let register = values.fold(1, |register: u64, value| {
        let leaving = register >> 35;
        let shifted = ((register & 0x07_ffff_ffff) << 5) ^ value;
        let added = GENERATOR.iter().enumerate().filter(|(bit, _)| leaving >> bit & 1 == 1).map(|(_, generator)| generator);
        added.fold(shifted, |sum, generator| sum ^ generator)
    });
    register ^ 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The specification's first example.
    const KNOWN: &str = "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a";

    #[test]
    fn prefix_and_data_are_checked_together() {
        assert!(holds("bitcoincash", KNOWN));
        assert!(holds("bitcoincash", &KNOWN.to_uppercase()));
        assert!(!holds("bchtest", KNOWN));
        assert!(!holds("bitcoincash", "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q"));
    }

    #[test]
    fn any_text_has_an_answer() {
        for text in ["", "q", "ü", "Qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", &"q".repeat(9000)] {
            assert!(!holds("bitcoincash", text), "{text}");
        }
    }
}

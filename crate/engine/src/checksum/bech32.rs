//! Bech32 and bech32m: a readable prefix, `1`, data and six letters of checksum.
//!
//! Source: BIP 173 (bech32), BIP 350 (bech32m for witness versions from 1), BOLT 11 (invoices longer than the code's own bound).

use bech32::primitives::checksum::{Checksum, PackedFe32};
use bech32::primitives::decode::{CheckedHrpstring, SegwitHrpstring};
use bech32::{Bech32, Bech32m};

/// The longest text checked: invoices with routes reach about 1,500 letters.
const MAX_LEN: usize = 4096;

/// Bytes and the prefix before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefixed {
    /// The readable part, lower case (`bc`, `ltc`, `lnurl`).
    pub prefix: String,
    /// What the data says, checksum off.
    pub data: Vec<u8>,
}

/// A SegWit account: prefix and witness program, its version and length as BIP 173 and BIP 350 allow them.
#[must_use]
pub fn segwit(text: &str) -> Option<Prefixed> {
    let parsed = SegwitHrpstring::new(text).ok()?;
    Some(Prefixed { prefix: parsed.hrp().to_lowercase(), data: parsed.byte_iter().collect() })
}

/// Any text with a bech32 checksum that holds, of any length in use.
#[must_use]
pub fn check(text: &str) -> Option<Prefixed> {
    check_with::<Long<Bech32>>(text)
}

/// The same with a bech32m checksum.
#[must_use]
pub fn check_m(text: &str) -> Option<Prefixed> {
    check_with::<Long<Bech32m>>(text)
}

fn check_with<Ck: Checksum>(text: &str) -> Option<Prefixed> {
    let parsed = (text.len() <= MAX_LEN).then(|| CheckedHrpstring::new::<Ck>(text).ok())??;
    Some(Prefixed { prefix: parsed.hrp().to_lowercase(), data: parsed.byte_iter().collect() })
}

/// A checksum without the bound on length beyond which it no longer promises to find four wrong letters.
struct Long<Ck>(std::marker::PhantomData<Ck>);

impl<Ck: Checksum> Checksum for Long<Ck>
where
    Ck::MidstateRepr: PackedFe32,
{
    type MidstateRepr = Ck::MidstateRepr;
    type CorrectionField = Ck::CorrectionField;
    const ROOT_GENERATOR: Self::CorrectionField = Ck::ROOT_GENERATOR;
    const ROOT_EXPONENTS: std::ops::RangeInclusive<usize> = Ck::ROOT_EXPONENTS;
    const CODE_LENGTH: usize = MAX_LEN;
    const CHECKSUM_LENGTH: usize = Ck::CHECKSUM_LENGTH;
    const GENERATOR_SH: [Self::MidstateRepr; 5] = Ck::GENERATOR_SH;
    const TARGET_RESIDUE: Self::MidstateRepr = Ck::TARGET_RESIDUE;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_witness_program_has_a_version_a_length_and_a_checksum() {
        let known = segwit("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4").expect("BIP 173's own example");
        assert_eq!((known.prefix.as_str(), known.data.len()), ("bc", 20));
        assert_eq!(segwit("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"), None);
        assert_eq!(segwit("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7k7grplx"), None); // version 1 in bech32
    }

    #[test]
    fn long_texts_are_checked_too() {
        let long = bech32::encode::<Long<Bech32>>(bech32::Hrp::parse("lnbc").expect("a prefix"), &[7; 1200])
            .expect("shorter than the bound");
        assert_eq!(check(&long), Some(Prefixed { prefix: "lnbc".to_owned(), data: vec![7; 1200] }));
        assert_eq!(check(&long.replace("lnbc1", "lnbb1")), None);
        assert_eq!(check_m(&long), None);
    }

    #[test]
    fn any_text_has_an_answer() {
        for text in ["", "1", "bc1", "ü1qqqqqq", &"q".repeat(9000)] {
            assert_eq!((check(text), check_m(text), segwit(text)), (None, None, None), "{text}");
        }
    }
}

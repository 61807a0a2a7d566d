//! Checksums of registration, product, parcel and account numbers and of payment codes.
//!
//! A checksum that holds says that a text was written by whoever makes such codes, and not mistyped since; it says nothing of who
//! is behind it. Every function takes text from a page: any length, any letters, an answer in linear time.

pub mod base58;
pub mod bech32;
pub mod cash_address;
pub mod crc16;
pub mod digits;
pub mod eip55;
pub mod fnv;
pub mod iso7064;
pub mod luhn;
pub mod monero;

/// Hashes the parts of this folder need.
mod hash {
    use sha2::{Digest, Sha256};
    use sha3::Keccak256;

    /// SHA-256 of the SHA-256, Bitcoin's checksum.
    pub(super) fn sha256_twice(bytes: &[u8]) -> [u8; 32] {
        Sha256::digest(Sha256::digest(bytes)).into()
    }

    /// Keccak-256 as it was before SHA-3 was settled: Ethereum's and Monero's.
    pub(super) fn keccak256(bytes: &[u8]) -> [u8; 32] {
        Keccak256::digest(bytes).into()
    }
}

//! Accounts in Base58Check, told by the version before the hash.
//!
//! Sources: each coin's own chain parameters: Bitcoin Core, Litecoin Core, Dogecoin Core and Dash Core `src/chainparams.cpp`; Zcash protocol
//! specification 5.6; TRON developer documentation, "Account"; XRPL documentation, "Base58 encodings".

use super::{Account, Coin};
use crate::checksum::base58;

/// Bytes of the hash behind the version.
const HASH: usize = 20;

/// Version, coin, on a test network.
const VERSIONS: [(&[u8], Coin, bool); 20] = [
    (&[0x00], Coin::Bitcoin, false),
    (&[0x05], Coin::Bitcoin, false),
    (&[0x6f], Coin::Bitcoin, true),
    (&[0xc4], Coin::Bitcoin, true),
    (&[0x30], Coin::Litecoin, false),
    (&[0x32], Coin::Litecoin, false),
    (&[0x3a], Coin::Litecoin, true),
    (&[0x1e], Coin::Dogecoin, false),
    (&[0x16], Coin::Dogecoin, false),
    (&[0x71], Coin::Dogecoin, true),
    (&[0x4c], Coin::Dash, false),
    (&[0x10], Coin::Dash, false),
    (&[0x8c], Coin::Dash, true),
    (&[0x13], Coin::Dash, true),
    (&[0x41], Coin::Tron, false),
    (&[0xa0], Coin::Tron, true),
    (&[0x1c, 0xb8], Coin::Zcash, false),
    (&[0x1c, 0xbd], Coin::Zcash, false),
    (&[0x1d, 0x25], Coin::Zcash, true),
    (&[0x1c, 0xba], Coin::Zcash, true),
];

pub(super) fn account(text: &str) -> Option<Account> {
    if let Some(bytes) = base58::check(text) {
        let is = |version: &[u8]| bytes.len() == version.len() + HASH && bytes.starts_with(version);
        return VERSIONS.iter().find(|(version, ..)| is(version)).map(|&(_, coin, test)| Account { coin, test });
    }
    let bytes = base58::check_xrp(text)?;
    (bytes.len() == HASH + 1 && bytes.first() == Some(&0)).then_some(Account { coin: Coin::Xrp, test: false })
}

//! Accounts in bech32 and bech32m, told by the prefix.
//!
//! Sources: BIP 173 and SLIP-0173 (registered prefixes); CIP-0019 (Cardano).

use super::{Account, Coin};
use crate::checksum::bech32;

/// Prefixes of witness programs.
const WITNESS: [(&str, Coin, bool); 5] = [
    ("bc", Coin::Bitcoin, false),
    ("tb", Coin::Bitcoin, true),
    ("bcrt", Coin::Bitcoin, true),
    ("ltc", Coin::Litecoin, false),
    ("tltc", Coin::Litecoin, true),
];

/// Prefixes of other data.
const OTHER: [(&str, Coin, bool); 2] = [("addr", Coin::Cardano, false), ("addr_test", Coin::Cardano, true)];

pub(super) fn account(text: &str) -> Option<Account> {
    let (parsed, prefixes): (_, &[_]) = match bech32::segwit(text) {
        Some(parsed) => (parsed, &WITNESS),
        None => (bech32::check(text)?, &OTHER),
    };
    prefixes.iter().find(|(prefix, ..)| *prefix == parsed.prefix).map(|&(_, coin, test)| Account { coin, test })
}

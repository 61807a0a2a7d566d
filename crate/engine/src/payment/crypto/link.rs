//! Links such as `bitcoin:address?amount=0.1&label=name`, the form that most coins share.
//!
//! Sources: BIP 21 and BIP 321 (what stands behind `req-` must be understood; an address may be left out where a parameter carries
//! one); Monero, "URI formatting" (`tx_amount`, `recipient_name`); Solana Pay, "Transfer request"; CIP-0013 (`web+cardano`).

use super::super::Payment;
use super::super::code::{Code, amount, named};
use super::{scheme, to};
use crate::coin::Coin;

/// Schemes of links.
const SCHEMES: [(&str, Coin); 14] = [
    ("bitcoin", Coin::Bitcoin),
    ("bitcoincash", Coin::BitcoinCash),
    ("litecoin", Coin::Litecoin),
    ("dogecoin", Coin::Dogecoin),
    ("doge", Coin::Dogecoin),
    ("dash", Coin::Dash),
    ("zcash", Coin::Zcash),
    ("monero", Coin::Monero),
    ("tron", Coin::Tron),
    ("ripple", Coin::Xrp),
    ("xrp", Coin::Xrp),
    ("web+cardano", Coin::Cardano),
    ("cardano", Coin::Cardano),
    ("solana", Coin::Solana),
];

/// Parameters that carry an address of their own (BIP 321).
const ADDRESSES: [&str; 5] = ["lightning", "lno", "sp", "bc", "tb"];

/// The shortest address of any coin.
const MIN_ADDRESS: usize = 20;

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    let link = code.scheme()?;
    let coin = SCHEMES.iter().find(|(name, _)| *name == link).map(|(_, coin)| *coin)?;
    if code.parameters().any(|(name, _)| name.starts_with("req-")) {
        return None; // a wallet that does not understand it must refuse
    }
    let asked = code.parameters().find(|(name, _)| matches!(name.as_str(), "amount" | "tx_amount")).map(|(_, value)| value);
    let open = asked.as_ref().is_none_or(|asked| !asked.is_empty() && asked.bytes().all(|byte| matches!(byte, b'0' | b'.')));
    let amount = asked.as_deref().and_then(amount);
    if amount.is_none() && !open {
        return None;
    }
    let name = ["label", "recipient_name"].into_iter().find_map(|key| code.parameter(key));
    let payment = match address(code.text) {
        Some(address) => Payment { intact: holds(coin, link, &address), ..to(coin, &address) },
        None if ADDRESSES.iter().any(|key| code.parameter(key).is_some()) => Payment::by(scheme(coin)),
        None => return None,
    };
    Some(Payment { payee: name.or(payment.payee), amount, currency: Some(coin.code().to_owned()), ..payment })
}

/// What stands between the colon and the parameters, in its own case.
fn address(text: &str) -> Option<String> {
    let (_, rest) = text.split_once(':')?;
    let address = rest.split('?').next()?.trim_start_matches('/');
    let is_address = address.len() >= MIN_ADDRESS && address.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_address.then(|| named(address))?
}

/// Solana's addresses have no check digits.
fn holds(coin: Coin, link: &str, address: &str) -> Option<bool> {
    (coin != Coin::Solana).then(|| coin.owns(address) || coin.owns(&format!("{link}:{address}")))
}

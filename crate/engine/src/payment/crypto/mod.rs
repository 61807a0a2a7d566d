//! Crypto currencies: links, invoices and bare addresses.

mod ethereum;
mod lightning;
mod link;

use caveat_protocol::PayScheme;

use super::code::Code;
use super::examples::{no, pays};
use super::{Family, Payment};
use crate::coin::{Coin, account};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays(
            "bitcoin:1111111111111111111114oLvT2?amount=0.5&label=Example%20Shop",
            PayScheme::Bitcoin,
            "Example Shop",
            None,
            "0.5 BTC",
        ),
        pays(
            "BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
            PayScheme::Bitcoin,
            "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
            None,
            "BTC",
        ),
        pays("bitcoin:?lightning=lnbc1example", PayScheme::Bitcoin, "", None, "BTC"),
        pays(
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            PayScheme::Bitcoin,
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            None,
            "BTC",
        ),
        pays("T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", PayScheme::Tron, "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", None, ""),
        pays("wallet:T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", PayScheme::Tron, "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", None, ""),
        pays(
            "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a?amount=1.5",
            PayScheme::BitcoinCash,
            "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
            None,
            "1.5 BCH",
        ),
        pays(
            "ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed@1?value=2.014e18",
            PayScheme::Ethereum,
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            None,
            "2.014 ETH",
        ),
        pays(
            "ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7/transfer?address=0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed&uint256=25e6",
            PayScheme::Ethereum,
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            None,
            "25 USDT",
        ),
        pays("solana:11111111111111111111111111111111?amount=1&label=Example", PayScheme::Solana, "Example", None, "1 SOL"),
        pays("LIGHTNING:LNURL1DP68GURN8GHJ7UMGDACZUAR9WD6Z7MRWW4EXCUP0V4UXZMTSD3JSLUYPDE", PayScheme::Lnurl, "", None, ""),
        pays(
            "lnbc2500u1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j52ev95hz7vp3xgengdfkxuurjw3m8s7nu06qg9pyx3z9ger5sj22fdxy6nj02pg4y56524t9wkze8j939x",
            PayScheme::Lightning,
            "",
            None,
            "0.0025 BTC",
        ),
        no("bitcoin:"),
        no("LNURL1DP68GURN8GHJ7UMGDACZUAR9WD6Z7CT4W35R7ARPVU7KCMM8D9HZV6E385CRQJ9YPNX"),
        no("bitcoin:1111111111111111111114oLvT2?amount=-1"),
        no("bitcoin:1111111111111111111114oLvT2?amount=lots"),
        no("bitcoin:1111111111111111111114oLvT2?req-unheard-of=1"),
        no("wallet:T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwc"),
        no("monero:44444"),
        no("solana:https://shop.test/pay"),
        no("lnbc10m1example"),
        no("lnbc500m1jg3xv8"),
        no("ethereum:0x5aAeb/approve"),
    ],
    read,
};

fn read(code: &Code<'_>) -> Option<Payment> {
    lightning::read(code).or_else(|| ethereum::read(code)).or_else(|| link::read(code)).or_else(|| bare(code.text))
}

/// An address alone, or behind a word and a colon that no wallet knows.
fn bare(text: &str) -> Option<Payment> {
    let found = |text: &str| account(text).map(|found| Payment { intact: Some(true), ..to(found.coin, text) });
    found(text).or_else(|| found(text.split_once(':')?.1))
}

fn to(coin: Coin, address: &str) -> Payment {
    // Tron and Ethereum carry other people's coins, dollars above all: an address alone does not say which is meant.
    let single = !matches!(coin, Coin::Tron | Coin::Ethereum);
    Payment {
        payee: Some(address.to_owned()),
        account: Some(address.to_owned()),
        currency: single.then(|| coin.code().to_owned()),
        ..Payment::by(scheme(coin))
    }
}

/// The scheme's name in reports.
const fn scheme(coin: Coin) -> PayScheme {
    match coin {
        Coin::Bitcoin => PayScheme::Bitcoin,
        Coin::BitcoinCash => PayScheme::BitcoinCash,
        Coin::Litecoin => PayScheme::Litecoin,
        Coin::Dogecoin => PayScheme::Dogecoin,
        Coin::Dash => PayScheme::Dash,
        Coin::Zcash => PayScheme::Zcash,
        Coin::Ethereum => PayScheme::Ethereum,
        Coin::Tron => PayScheme::Tron,
        Coin::Monero => PayScheme::Monero,
        Coin::Xrp => PayScheme::Xrp,
        Coin::Cardano => PayScheme::Cardano,
        Coin::Solana => PayScheme::Solana,
    }
}

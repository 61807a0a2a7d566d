//! Accounts of crypto currencies, which [`crate::coin`] tells by their checksums.

use crate::coin::Coin;
use crate::ident::scheme::{Fit, Kind, Scheme};

pub(super) const SCHEMES: &[Scheme] = &[
    of("btc", |n| fit(Coin::Bitcoin, n)),
    of("bitcoin", |n| fit(Coin::Bitcoin, n)), // python-stdnum's name for it
    of("bch", |n| fit(Coin::BitcoinCash, n)),
    of("ltc", |n| fit(Coin::Litecoin, n)),
    of("doge", |n| fit(Coin::Dogecoin, n)),
    of("eth", |n| fit(Coin::Ethereum, n)),
    of("trx", |n| fit(Coin::Tron, n)),
    of("xmr", |n| fit(Coin::Monero, n)),
    of("xrp", |n| fit(Coin::Xrp, n)),
    of("ada", |n| fit(Coin::Cardano, n)),
];

const fn of(name: &'static str, rule: fn(&str) -> Fit) -> Scheme {
    Scheme::own(name, Kind::Account, rule)
}

fn fit(coin: Coin, number: &str) -> Fit {
    if coin.owns(number) { Fit::Valid } else { Fit::Misshapen }
}

//! Accounts of crypto currencies: whose a bare string of letters and digits is.
//!
//! Each coin recognises its accounts by their checksum, so that what is read is an account and no product code. The coins are those
//! that frauds ask for (Chainalysis and FBI IC3 reports: Bitcoin, Ethereum and Tron with the dollar tokens on them, Monero) and their
//! nearest kin. Solana's accounts have no checksum; they are read only where a link says that it pays.

mod base58;
mod prefixed;

use crate::checksum::{cash_address, eip55, monero};

/// The longest account, Cardano's, and room.
const MAX_LEN: usize = 160;

/// A currency that is paid to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coin {
    /// BTC.
    Bitcoin,
    /// BCH.
    BitcoinCash,
    /// LTC.
    Litecoin,
    /// DOGE.
    Dogecoin,
    /// DASH.
    Dash,
    /// ZEC.
    Zcash,
    /// ETH and everything on chains like it (USDT, USDC, BNB).
    Ethereum,
    /// TRX and everything on its chain, USDT above all.
    Tron,
    /// XMR.
    Monero,
    /// XRP.
    Xrp,
    /// ADA.
    Cardano,
    /// SOL.
    Solana,
}

/// An account that passed its checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    /// What is paid to it.
    pub coin: Coin,
    /// It is on a network for tests, where coins are worth nothing.
    pub test: bool,
}

impl Coin {
    /// The coin's usual three or four letters, which ISO 4217 does not know.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Coin::Bitcoin => "BTC",
            Coin::BitcoinCash => "BCH",
            Coin::Litecoin => "LTC",
            Coin::Dogecoin => "DOGE",
            Coin::Dash => "DASH",
            Coin::Zcash => "ZEC",
            Coin::Ethereum => "ETH",
            Coin::Tron => "TRX",
            Coin::Monero => "XMR",
            Coin::Xrp => "XRP",
            Coin::Cardano => "ADA",
            Coin::Solana => "SOL",
        }
    }

    /// Whether `text` is one of this coin's accounts, on its own network or a test network.
    #[must_use]
    pub fn owns(self, text: &str) -> bool {
        // Bitcoin Cash still takes the accounts it had before it parted from Bitcoin.
        account(text).is_some_and(|account| account.coin == self || self == Coin::BitcoinCash && account.coin == Coin::Bitcoin)
    }
}

/// Whose account a text is; `None` where no checksum holds.
#[must_use]
pub fn account(text: &str) -> Option<Account> {
    if text.len() > MAX_LEN || !text.is_ascii() {
        return None;
    }
    let main = |coin| Account { coin, test: false };
    eip55::holds(text)
        .then(|| main(Coin::Ethereum))
        .or_else(|| base58::account(text))
        .or_else(|| prefixed::account(text))
        .or_else(|| cash(text))
        .or_else(|| monero_account(text))
}

/// Bitcoin Cash, whose prefix is often left off.
fn cash(text: &str) -> Option<Account> {
    let (prefix, data) = text.split_once(':').unwrap_or(("bitcoincash", text));
    let prefix = prefix.to_ascii_lowercase();
    let test = match prefix.as_str() {
        "bitcoincash" => false,
        "bchtest" => true,
        _ => return None,
    };
    cash_address::holds(&prefix, data).then_some(Account { coin: Coin::BitcoinCash, test })
}

/// Network bytes: Monero's `src/cryptonote_config.h`: standard, with a payment number, sub-account.
fn monero_account(text: &str) -> Option<Account> {
    let bytes = monero::check(text)?;
    let test = match (bytes.first()?, bytes.len()) {
        (18 | 42, 65) | (19, 73) => false,
        (53 | 63 | 24 | 36, 65) | (54 | 25, 73) => true,
        _ => return None,
    };
    Some(Account { coin: Coin::Monero, test })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, coin: Coin, test: bool) {
        assert_eq!(account(text), Some(Account { coin, test }), "{text}");
        assert!(coin.owns(text));
    }

    #[test]
    fn accounts_are_told_by_checksum_and_version() {
        // Examples of the standards, and accounts of hashes of zeroes that nobody has the key of.
        check("1111111111111111111114oLvT2", Coin::Bitcoin, false);
        check("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Coin::Bitcoin, false);
        check("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", Coin::Bitcoin, true);
        check("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", Coin::BitcoinCash, false);
        check("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", Coin::BitcoinCash, false);
        check("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Coin::Ethereum, false);
        check("T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", Coin::Tron, false);
        check("rrrrrrrrrrrrrrrrrrrrrhoLvTp", Coin::Xrp, false);
        check(
            "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge",
            Coin::Monero,
            false,
        );
    }

    #[test]
    fn bitcoin_cash_still_takes_its_old_accounts() {
        assert!(Coin::BitcoinCash.owns("1111111111111111111114oLvT2"));
        assert!(!Coin::Litecoin.owns("1111111111111111111114oLvT2"));
    }

    #[test]
    fn other_codes_are_no_accounts() {
        for text in
            ["", "4006381333931", "1Z999AA10123456784", "DE89370400440532013000", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"]
        {
            assert_eq!(account(text), None, "{text}");
        }
    }
}

//! Accounts that money goes to.

mod card;
mod coin;
mod iban;

use super::scheme::Scheme;

pub(super) const ACCOUNTS: &[&[Scheme]] = &[iban::SCHEMES, coin::SCHEMES, card::SCHEMES];

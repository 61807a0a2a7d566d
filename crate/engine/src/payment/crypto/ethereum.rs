//! Ethereum's links, which may pay in the coin itself or call a token's `transfer`.
//!
//! Source: ERC-681; numbers may have an exponent (`2.014e18`), `value` is in wei. The two dollar tokens that most fraud is paid in are known
//! by their contracts (Tether, "Supported protocols"; Circle, "USDC contract addresses").

use rust_decimal::Decimal;

use super::super::Payment;
use super::super::code::Code;
use super::to;
use crate::checksum::eip55;
use crate::coin::Coin;

/// Digits behind the point of the coin itself: a wei is 10^-18.
const WEI: u32 = 18;

/// Contract in lower case, token, digits behind its point.
const TOKENS: [(&str, &str, u32); 2] =
    [("0xdac17f958d2ee523a2206206994597c13d831ec7", "USDT", 6), ("0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48", "USDC", 6)];

pub(super) fn read(code: &Code<'_>) -> Option<Payment> {
    if code.scheme()? != "ethereum" {
        return None;
    }
    let (_, rest) = code.text.split_once(':')?;
    let target = rest.split('?').next()?;
    let target = target.strip_prefix("pay-").unwrap_or(target);
    let (target, call) = target.split_once('/').unwrap_or((target, ""));
    let target = target.split('@').next()?; // the chain follows
    match call {
        "" => address(target).map(|payment| Payment {
            amount: code.parameter("value").and_then(|text| units(&text, WEI)),
            currency: Some(Coin::Ethereum.code().to_owned()),
            ..payment
        }),
        "transfer" => {
            let token = TOKENS.iter().find(|(contract, ..)| contract.eq_ignore_ascii_case(target));
            Some(Payment {
                amount: token.and_then(|(_, _, digits)| units(&code.parameter("uint256")?, *digits)),
                currency: token.map(|(_, name, _)| (*name).to_owned()),
                ..address(&code.parameter("address")?)?
            })
        }
        _ => None,
    }
}

/// Forty digits, or a name under `.eth`.
fn address(text: &str) -> Option<Payment> {
    let digits =
        text.strip_prefix("0x").is_some_and(|digits| digits.len() == 40 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let name = text.len() > 4 && text.ends_with(".eth");
    (digits || name).then(|| Payment { intact: digits.then(|| eip55::holds(text)), ..to(Coin::Ethereum, text) })
}

/// A number of the smallest units, with or without an exponent, in whole ones.
fn units(text: &str, digits: u32) -> Option<Decimal> {
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let number = super::super::code::amount(number)?;
    let shift = exponent.parse::<i64>().ok()?.checked_sub(i64::from(digits))?;
    let scale = i64::from(number.scale()).checked_sub(shift)?;
    let mantissa = number.mantissa();
    match u32::try_from(scale) {
        Ok(scale) => Decimal::try_from_i128_with_scale(mantissa, scale).ok(),
        Err(_) => {
            let factor = u32::try_from(-scale).ok().and_then(|power| 10_i128.checked_pow(power))?;
            Decimal::try_from_i128_with_scale(mantissa.checked_mul(factor)?, 0).ok()
        }
    }
    .map(|amount| amount.normalize())
}

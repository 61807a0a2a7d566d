//! Which amount of a short text is its price.

use rust_decimal::Decimal;

use super::amount::{Amount, Scene};
use super::bare::is_price;
use super::find::{money, step};
use super::place::Setting;
use super::purpose::free;
use super::spelled;
use super::{Money, Purpose};

/// More numbers are no price element.
const MAX_NUMBERS: usize = 64;
/// Longer texts are running text: nothing that stands apart belongs together.
const ALONE: usize = 64;

/// The price of a short text.
pub(super) fn price(text: &str, setting: &Setting) -> Option<Money> {
    let scene = Scene { text, setting, alone: text.len() <= ALONE };
    let (mut at, mut floor) = (0, 0);
    let mut best: Option<Money> = None;
    let mut bare: Option<(usize, Amount)> = None;
    let mut numbers = 0;
    while let Some((before, amount)) = step(&scene, &mut at, &mut floor) {
        numbers += 1;
        if numbers > MAX_NUMBERS {
            break;
        }
        let Some(amount) = amount else { continue };
        if !amount.signed {
            if bare.is_none() && is_price(text, &amount) {
                bare = Some((before, amount));
            }
            continue;
        }
        let found = money(&scene, before, &amount);
        let found = spelled::around(text, found.span.start, setting).unwrap_or(found);
        if best.as_ref().is_none_or(|best| rank(&found) < rank(best)) {
            best = Some(found);
        }
    }
    let bare = bare.map(|(before, amount)| money(&scene, before, &amount));
    let nothing = || {
        (numbers == 0).then(|| free(text)).flatten().map(|purpose| Money {
            amount: Decimal::ZERO,
            currency: setting.named,
            high: None,
            purpose,
            tax: None,
            span: 0..text.len(),
        })
    };
    best.or_else(|| spelled::find(text, setting)).or(bare).or_else(nothing).filter(|money| money.purpose != Purpose::Minimum)
}

/// What a shopper would pay comes first. Nothing at all is what shops show while they have no price.
fn rank(money: &Money) -> u8 {
    match money.purpose {
        _ if money.amount.is_zero() => 4,
        Purpose::Item | Purpose::From | Purpose::Bundle => 0,
        Purpose::Unit | Purpose::Instalment => 1,
        Purpose::List => 2,
        Purpose::Deposit | Purpose::Shipping | Purpose::Tax | Purpose::Saving => 3,
        Purpose::Minimum => 5,
    }
}

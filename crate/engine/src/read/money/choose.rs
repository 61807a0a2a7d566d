//! Which amount of a short text is its price.

use rust_decimal::Decimal;

use super::amount::{Amount, Scene};
use super::bare::is_price;
use super::find::{money, step};
use super::place::Setting;
use super::purpose::free;
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
        if best.as_ref().is_none_or(|best| rank(found.purpose) < rank(best.purpose)) {
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
            span: 0..text.len(),
        })
    };
    best.or(bare).or_else(nothing).filter(|money| money.purpose != Purpose::Minimum)
}

/// What a shopper would pay comes first.
fn rank(purpose: Purpose) -> u8 {
    match purpose {
        Purpose::Item | Purpose::From | Purpose::Bundle => 0,
        Purpose::Unit | Purpose::Instalment => 1,
        Purpose::List => 2,
        Purpose::Deposit | Purpose::Shipping | Purpose::Saving => 3,
        Purpose::Minimum => 4,
    }
}

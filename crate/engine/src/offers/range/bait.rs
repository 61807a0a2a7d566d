//! How far below the range a price must lie to be bait rather than a bargain.

use super::Range;

/// Below the middle by this at least, so that it asks less than 57 % of it.
const LEAST: f64 = 0.56;
/// ... and by so many times the range's lower half.
const DEPTH: f64 = 1.5;
/// Below this nothing is a bargain, however wide the range: a fifth of the middle.
const ABSURD: f64 = 1.5;
/// One in how many honest offers lies so deep, by depth: of 1,208 held-out offers of six sources (web shops, groceries, auctions of phones, tablets and
/// laptops, graphics cards), products counting alike and no source for more than 400 of them. Few lie there, so these are orders of magnitude.
const ODDS: [(f64, u32); 3] = [(4.0, 390), (2.5, 230), (DEPTH, 130)];
/// ... and lies below a fifth of the middle, in the same offers.
const ABSURD_ODDS: u32 = 330;

/// A price too good to be true.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bait {
    /// How far below the middle, in whole percent, rounded down.
    pub percent: u8,
    /// One honest offer in so many is that low.
    pub one_in: u32,
}

impl Range {
    /// Whether a price, as a natural logarithm, is too good to be true.
    #[must_use]
    pub fn bait(&self, price: f64) -> Option<Bait> {
        let (below, depth) = (self.median - price, self.depth(price));
        if below <= LEAST || (depth <= DEPTH && below <= ABSURD) {
            return None;
        }
        let one_in = ODDS.iter().find(|(least, _)| depth > *least).map_or(ABSURD_ODDS, |(_, one_in)| *one_in);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
        let percent = (100.0 * (1.0 - (-below).exp())).floor().clamp(0.0, 99.0) as u8;
        Some(Bait { percent, one_in })
    }
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Confidence;

    use super::*;

    #[test]
    fn half_price_is_a_bargain_and_a_tenth_is_not() {
        let narrow = Range { low: 90_f64.ln(), median: 100_f64.ln(), high: 110_f64.ln(), n: 20, confidence: Confidence::High };
        assert_eq!(narrow.bait(65_f64.ln()), None);
        assert_eq!(narrow.bait(25_f64.ln()).map(|bait| bait.percent), Some(75));
        assert_eq!(narrow.bait(10_f64.ln()).map(|bait| bait.one_in), Some(390));
        let wide = Range { low: 40_f64.ln(), ..narrow };
        assert_eq!(wide.bait(30_f64.ln()), None);
        assert_eq!(wide.bait(10_f64.ln()).map(|bait| bait.one_in), Some(230));
        let widest = Range { low: 20_f64.ln(), ..narrow };
        assert_eq!(widest.bait(19_f64.ln()).map(|bait| bait.one_in), Some(330));
    }
}

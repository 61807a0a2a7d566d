//! How far below the range a price must lie to be bait rather than a bargain.

use super::Range;

/// Below the middle by this at least, so that it asks less than 57 % of it.
const LEAST: f64 = 0.56;
/// ... and by so many times the range's lower half.
const DEPTH: f64 = 1.5;
/// Below this nothing is a bargain, however wide the range: a fifth of the middle.
const ABSURD: f64 = 1.5;
/// One in how many honest offers lies so deep, by depth, in the held-out offers the range was chosen on.
const ODDS: [(f64, u32); 3] = [(4.0, 590), (2.5, 350), (DEPTH, 150)];

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
        let one_in = ODDS.iter().find(|(least, _)| depth > *least).map_or(150, |(_, one_in)| *one_in);
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
        assert_eq!(narrow.bait(10_f64.ln()).map(|bait| bait.one_in), Some(590));
        let wide = Range { low: 40_f64.ln(), ..narrow };
        assert_eq!(wide.bait(30_f64.ln()), None);
        assert!(wide.bait(10_f64.ln()).is_some());
    }
}

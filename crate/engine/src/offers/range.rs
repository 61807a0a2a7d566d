//! The typical range: what a thing usually costs, told from offers of it.
//!
//! Everything is done in logarithms, for prices differ by factors. Figures were chosen on 780 products of six kinds of sources (shops' structured
//! data in many currencies, price histories of grocers, used laptops and tablets, graphics cards), a fifth of each product's offers being held
//! out, in eight ways of drawing them: between 90 and 94 % of them fall inside in every source, where 90 % should.

use std::collections::{BTreeMap, BTreeSet};

use caveat_protocol::Confidence;

mod bait;
mod quantile;
mod state;
mod weigh;

pub use bait::Bait;
pub use weigh::Origin;

use quantile::{median, quantile};

/// Fewer independent offers are no range.
const LEAST: u32 = 3;
/// The spread (standard deviation of the logarithm) of a thing nothing is known of, and how many offers' worth it counts.
const PRIOR_SPREAD: f64 = 0.15;
const PRIOR_OFFERS: f64 = 4.0;
/// Ends of the range in spreads from the middle: 1.4, and more the fewer offers there are.
const REACH: f64 = 1.4;
const REACH_OF_FEW: f64 = 8.0;
/// ... and by this much of it where all are one shop's prices over time: they go up and down between the same few.
const REACH_OF_ONE_SHOP: f64 = 0.5;
/// From how many offers on the offers' own quantiles count as much as the spread.
const OWN_QUANTILES: f64 = 10.0;
/// Offers further from the middle are left out: so many spreads, and three times as much or as little.
const OUTLIER_SPREADS: f64 = 4.0;
const OUTLIER: f64 = 1.1;
/// Prices are equal when their logarithms are.
const EQUAL: f64 = 0.001;
/// The share of honest offers outside the range.
const OUTSIDE: f64 = 0.1;

/// An offer of the thing, comparable in every way.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The price, as a natural logarithm, in the currency asked about.
    pub price: f64,
    /// How much it counts, 1 for the very thing today.
    pub weight: f64,
    /// Who asks that.
    pub origin: Origin,
}

/// What a thing usually costs. Prices as natural logarithms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// Five of a hundred honest offers are lower.
    pub low: f64,
    /// Half of them are.
    pub median: f64,
    /// Five of a hundred are higher.
    pub high: f64,
    /// How many independent offers it rests on.
    pub n: u32,
    /// How far to trust it.
    pub confidence: Confidence,
}

impl Range {
    /// The range that offers tell; `None` where they are too few to tell one.
    #[must_use]
    pub fn of(samples: &[Sample]) -> Option<Range> {
        let mut samples = weigh::independent(samples);
        let n = weigh::count(&samples);
        if n < LEAST {
            return None;
        }
        weigh::second(&mut samples);
        let mut prices: Vec<(f64, f64)> = samples.iter().map(|sample| (sample.price, sample.weight)).collect();
        prices.sort_by(|a, b| a.0.total_cmp(&b.0));
        let middle = median(&prices);
        let narrow = spread(&prices, middle, Half);
        prices.retain(|(price, _)| (price - middle).abs() <= OUTLIER.max(OUTLIER_SPREADS * narrow));
        let middle = median(&prices);
        let reach = if weigh::is_one_shop_over_time(&samples) { REACH_OF_ONE_SHOP } else { 1.0 };
        let (low, high) = ends(&prices, middle, reach * spread(&prices, middle, FourOfFive));
        let confidence = confidence(&samples, n, high - low);
        Some(Range { low, median: middle, high, n, confidence })
    }

    /// How far below the middle a price lies, in lengths from the middle to the range's low end: 1 at the low end.
    #[must_use]
    pub fn depth(&self, price: f64) -> f64 {
        (self.median - price) / (self.median - self.low).max(EQUAL)
    }
}

/// How many of the offers a spread goes by: fewer let more of them be wrong, more follow heavy tails.
#[derive(Clone, Copy)]
enum By {
    Half,
    FourOfFive,
}

use By::{FourOfFive, Half};

/// The spread by the distance from the middle that so many offers keep, drawn towards the prior where there are few.
fn spread(prices: &[(f64, f64)], middle: f64, by: By) -> f64 {
    // That share of a normal distribution lies within so many standard deviations.
    let (share, deviations) = match by {
        Half => (0.5, 0.6745),
        FourOfFive => (0.8, 1.2816),
    };
    let mut distances: Vec<(f64, f64)> = prices.iter().map(|(price, weight)| ((price - middle).abs(), *weight)).collect();
    distances.sort_by(|a, b| a.0.total_cmp(&b.0));
    let own = quantile(&distances, share) / deviations;
    let n = effective(prices);
    ((PRIOR_OFFERS * PRIOR_SPREAD.powi(2) + n * own.powi(2)) / (PRIOR_OFFERS + n)).sqrt()
}

/// The ends: the offers' own quantiles where there are many, the spread where there are few.
///
/// Where the same prices come again and again, the next offer most likely has one of them: by Good and Turing (Good 1953) a price not seen before has
/// the odds of the prices seen once, and only that much can lie outside.
fn ends(prices: &[(f64, f64)], middle: f64, spread: f64) -> (f64, f64) {
    let (own_low, own_high) = (quantile(prices, OUTSIDE / 2.0), quantile(prices, 1.0 - OUTSIDE / 2.0));
    let heaviest = prices.iter().map(|(_, weight)| *weight).fold(0.0, f64::max);
    let mut times: BTreeMap<i64, (u32, f64)> = BTreeMap::new();
    for (price, weight) in prices {
        let (times, sum) = times.entry(bucket(*price)).or_default();
        (*times, *sum) = (*times + 1, *sum + weight / heaviest);
    }
    let all: f64 = times.values().map(|(_, weight)| weight).sum();
    let once: f64 = times.values().filter(|(times, _)| *times == 1).map(|(_, weight)| weight).sum();
    let unseen = ((once + 0.5) / (all + 0.5)).min(1.0);
    let different: f64 = times.values().map(|(_, weight)| weight.min(1.0)).sum();
    if unseen * 2.0 / (different + 1.0) <= OUTSIDE {
        return (own_low, own_high);
    }
    let n = effective(prices);
    let reach = (REACH + REACH_OF_FEW / n) * quantile::normal_reach(OUTSIDE / unseen) / quantile::normal_reach(OUTSIDE);
    let own = n / (n + OWN_QUANTILES);
    let blend = |own_end: f64, far: f64| own * own_end + (1.0 - own) * far;
    (blend(own_low, own_low.min(middle - reach * spread)), blend(own_high, own_high.max(middle + reach * spread)))
}

#[expect(clippy::cast_possible_truncation, reason = "logarithms of prices are small")]
fn bucket(price: f64) -> i64 {
    (price / EQUAL).round() as i64
}

/// How many equal weights these weights are worth (Kish 1965).
fn effective(prices: &[(f64, f64)]) -> f64 {
    let (sum, squares) = prices.iter().fold((0.0, 0.0), |(sum, squares), (_, weight)| (sum + weight, squares + weight * weight));
    if squares > 0.0 { sum * sum / squares } else { 1.0 }
}

fn confidence(samples: &[Sample], n: u32, width: f64) -> Confidence {
    /// High end over low end, as logarithms: a factor of three, and of six.
    const NARROW: f64 = 1.1;
    const WIDE: f64 = 1.8;
    let sellers: BTreeSet<Option<&str>> = samples.iter().map(|sample| sample.origin.seller.as_deref()).collect();
    let one_seller = sellers.len() == 1 && !sellers.contains(&None);
    if n >= 10 && width <= NARROW && !one_seller && !weigh::is_one_page(samples) {
        Confidence::High
    } else if n >= 5 && width <= WIDE && !one_seller {
        Confidence::Medium
    } else {
        Confidence::Low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(price: f64, seller: &str) -> Sample {
        Sample { price: price.ln(), weight: 1.0, origin: Origin { seller: Some(seller.to_owned()), ..Origin::default() } }
    }

    fn sellers(prices: &[f64]) -> Vec<Sample> {
        prices.iter().enumerate().map(|(number, price)| sample(*price, &format!("seller {number}"))).collect()
    }

    #[test]
    fn few_offers_are_no_range() {
        assert_eq!(Range::of(&sellers(&[100.0, 110.0])), None);
        let range = Range::of(&sellers(&[100.0, 105.0, 110.0])).expect("three will do");
        assert!(range.low.exp() < 95.0 && range.high.exp() > 115.0, "few offers say little: {range:?}");
        assert_eq!((range.n, range.confidence), (3, Confidence::Low));
    }

    #[test]
    fn many_offers_tell_it_closely() {
        let prices: Vec<f64> = (0..40).map(|number| 90.0 + f64::from(number) / 2.0).collect();
        let range = Range::of(&sellers(&prices)).expect("a range");
        assert!((range.low.exp() - 89.0).abs() < 3.0 && (range.high.exp() - 110.0).abs() < 4.0, "{range:?}");
        assert_eq!(range.confidence, Confidence::High);
        assert!(range.depth(45_f64.ln()) > 3.0 && range.depth(100_f64.ln()).abs() < 0.1);
    }

    #[test]
    fn one_seller_does_not_move_the_range() {
        let honest = sellers(&[95.0, 98.0, 100.0, 102.0, 104.0, 99.0, 101.0]);
        let before = Range::of(&honest).expect("a range");
        for fake in [10.0, 40.0, 250.0, 1000.0] {
            let flood: Vec<Sample> = (0..200).map(|number| sample(fake + f64::from(number) / 100.0, "flood")).collect();
            let after = Range::of(&[honest.clone(), flood].concat()).expect("a range");
            assert!((after.median - before.median).abs() < 0.03, "{before:?} {after:?}");
            assert!((after.low - before.low).abs() < 0.15 && (after.high - before.high).abs() < 0.15, "{before:?} {after:?}");
        }
    }

    #[test]
    fn one_offer_seen_often_is_one_offer() {
        let again: Vec<Sample> = (0..50).map(|_| sample(100.0, "one")).collect();
        assert_eq!(Range::of(&again), None);
    }

    #[test]
    fn a_wrong_price_does_not_widen_it() {
        let range = Range::of(&sellers(&[100.0, 101.0, 102.0, 103.0, 99.0, 98.0, 10_000.0])).expect("a range");
        assert!(range.high.exp() < 150.0, "{range:?}");
    }
}

//! Which offers are independent of each other, and how much each may weigh: no seller and no site moves a range alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{Sample, bucket};
use crate::offers::day::Day;

/// Offers of one seller that count at most: in different weeks, or at different prices.
const OF_ONE_SELLER: usize = 5;
/// What one site shows in one day weighs as much as so many offers: its sellers may all be one.
const OF_ONE_PAGE: f64 = 4.0;
/// No seller weighs more than this share of what all others weigh together; of few sellers, more than their mean.
const SELLER_SHARE: f64 = 0.2;

/// Who asks a price. Unknown parts are told from nobody else's.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// Who sells.
    pub seller: Option<String>,
    /// The site it was seen on.
    pub site: Option<String>,
    /// The day it was seen.
    pub day: Option<Day>,
}

/// The samples without what repeats another, each weighed down where its seller or its site has too many.
pub(super) fn independent(samples: &[Sample]) -> Vec<Sample> {
    let mut seen = BTreeSet::new();
    let known = |sample: &&Sample| {
        let origin = &sample.origin;
        // The same seller asking the same again the same day says nothing new; of unknown sellers each may be another.
        origin.seller.is_none() || seen.insert((origin.clone(), bucket(sample.price)))
    };
    let mut samples: Vec<Sample> =
        samples.iter().filter(|sample| sample.price.is_finite() && sample.weight > 0.0).filter(known).cloned().collect();
    cap_pages(&mut samples);
    cap_sellers(&mut samples);
    samples
}

/// How many of the samples are independent: of different sellers, or of one seller's in different weeks or at different prices.
pub(super) fn count(samples: &[Sample]) -> u32 {
    let mut sellers: BTreeMap<&str, BTreeSet<(Option<i32>, i64)>> = BTreeMap::new();
    let mut unknown = 0;
    for sample in samples {
        match &sample.origin.seller {
            Some(seller) => {
                let week = sample.origin.day.map(Day::week);
                sellers.entry(seller).or_default().insert((week, bucket(sample.price)));
            }
            None => unknown += 1,
        }
    }
    let known: usize = sellers.values().map(|offers| offers.len().min(OF_ONE_SELLER)).sum();
    u32::try_from(known + unknown).unwrap_or(u32::MAX)
}

/// Whether all samples are one seller's, mostly of different days.
pub(super) fn is_one_shop_over_time(samples: &[Sample]) -> bool {
    let sellers: BTreeSet<Option<&str>> = samples.iter().map(|sample| sample.origin.seller.as_deref()).collect();
    let days: BTreeSet<Day> = samples.iter().filter_map(|sample| sample.origin.day).collect();
    sellers.len() == 1 && !sellers.contains(&None) && 2 * days.len() > samples.len()
}

/// Weighs down what one site showed in one day.
fn cap_pages(samples: &mut [Sample]) {
    let page = |sample: &Sample| Some((sample.origin.site.clone()?, sample.origin.day));
    let weights = sums(samples, page);
    for sample in samples {
        if let Some(all) = page(sample).and_then(|page| weights.get(&page)) {
            sample.weight *= (OF_ONE_PAGE / all).min(1.0);
        }
    }
}

/// Weighs down sellers that outweigh the others, the heaviest first.
fn cap_sellers(samples: &mut [Sample]) {
    /// Sellers that can be too heavy at once: each has a fifth of the rest or more.
    const HEAVY: usize = 5;
    let seller = |sample: &Sample| sample.origin.seller.clone();
    for _ in 0..HEAVY {
        let weights = sums(samples, seller);
        let all: f64 = samples.iter().map(|sample| sample.weight).sum();
        let sellers = weights.len() + samples.iter().filter(|sample| sample.origin.seller.is_none()).count();
        let others = f64::from(u32::try_from(sellers.saturating_sub(1)).unwrap_or(u32::MAX));
        let Some((heavy, weight)) = weights.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)) else { return };
        let most = SELLER_SHARE.max(1.0 / others) * (all - weight);
        if others < 1.0 || weight <= most {
            return;
        }
        samples
            .iter_mut()
            .filter(|sample| sample.origin.seller.as_deref() == Some(&heavy))
            .for_each(|sample| sample.weight *= most / weight);
    }
}

fn sums<K: Ord>(samples: &[Sample], of: impl Fn(&Sample) -> Option<K>) -> BTreeMap<K, f64> {
    let mut sums = BTreeMap::new();
    samples
        .iter()
        .filter_map(|sample| Some((of(sample)?, sample.weight)))
        .for_each(|(key, weight)| *sums.entry(key).or_default() += weight);
    sums
}

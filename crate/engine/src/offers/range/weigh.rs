//! Which offers are independent of each other, and how much each may weigh: no seller and no site moves a range alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{Sample, bucket};
use crate::offers::day::Day;

/// Offers of one seller that count at most: in different weeks, or at different prices.
const OF_ONE_SELLER: usize = 5;
/// Offers that one site showed in one day and that count at most beside others': its sellers may all be one.
const OF_ONE_PAGE: usize = 4;
/// No seller, and no site on one day, weighs more than this share of what all others weigh together; of few, more than their mean.
const SHARE: f64 = 0.2;

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
    cap(&mut samples, page);
    cap(&mut samples, |sample| sample.origin.seller.clone());
    samples
}

/// Draws in the ends that one site tells alone on one day, or one seller by more offers than count, to where another seconds them.
pub(super) fn second(samples: &mut [Sample]) {
    second_by(samples, page, 1);
    second_by(samples, |sample| sample.origin.seller.clone(), OF_ONE_SELLER + 1);
}

/// Draws in what samples with one key tell alone, where they are as many as `least`.
fn second_by<K: Ord>(samples: &mut [Sample], key: impl Fn(&Sample) -> Option<K>, least: usize) {
    /// Keys it takes to say that one of them stands alone.
    const KEYS: usize = 5;
    let mut of_keys: BTreeMap<K, (usize, f64, f64)> = BTreeMap::new();
    for sample in samples.iter() {
        let Some(key) = key(sample) else { return };
        let (count, low, high) = of_keys.entry(key).or_insert((0, sample.price, sample.price));
        (*count, *low, *high) = (*count + 1, low.min(sample.price), high.max(sample.price));
    }
    let mut lows: Vec<f64> = of_keys.values().map(|(_, low, _)| *low).collect();
    let mut highs: Vec<f64> = of_keys.values().map(|(_, _, high)| *high).collect();
    lows.sort_by(f64::total_cmp);
    highs.sort_by(|a, b| b.total_cmp(a));
    let (Some(low), Some(high)) = (lows.get(1), highs.get(1)) else { return };
    let alone = |sample: &Sample| key(sample).and_then(|key| of_keys.get(&key)).is_some_and(|(count, ..)| *count >= least);
    if of_keys.len() >= KEYS {
        samples.iter_mut().filter(|sample| alone(sample)).for_each(|sample| sample.price = sample.price.min(*high).max(*low));
    }
}

/// How many of the samples are independent: of different sellers, or of one seller's in different weeks or at different prices.
pub(super) fn count(samples: &[Sample]) -> u32 {
    let several = samples.iter().map(page).collect::<BTreeSet<_>>().len() > 1;
    let mut offers = BTreeSet::new();
    let (mut of_sellers, mut of_pages) = (BTreeMap::<&str, usize>::new(), BTreeMap::<_, usize>::new());
    let mut n = 0;
    for sample in samples {
        let seller = sample.origin.seller.as_deref();
        let page = page(sample).filter(|_| several);
        let week = sample.origin.day.map(Day::week);
        let known = seller.is_some_and(|seller| !offers.insert((seller, week, bucket(sample.price))));
        let many = seller.is_some_and(|seller| of_sellers.get(seller).is_some_and(|count| *count >= OF_ONE_SELLER))
            || page.as_ref().is_some_and(|page| of_pages.get(page).is_some_and(|count| *count >= OF_ONE_PAGE));
        if !known && !many {
            n += 1;
            seller.into_iter().for_each(|seller| *of_sellers.entry(seller).or_default() += 1);
            page.into_iter().for_each(|page| *of_pages.entry(page).or_default() += 1);
        }
    }
    n
}

/// Whether one site showed all samples in one day.
pub(super) fn is_one_page(samples: &[Sample]) -> bool {
    samples.iter().map(page).collect::<BTreeSet<_>>().len() == 1 && samples.iter().all(|sample| page(sample).is_some())
}

/// Where and when it was seen, where that is known.
fn page(sample: &Sample) -> Option<(String, Option<Day>)> {
    Some((sample.origin.site.clone()?, sample.origin.day))
}

/// Whether all samples are one seller's, mostly of different days.
pub(super) fn is_one_shop_over_time(samples: &[Sample]) -> bool {
    let sellers: BTreeSet<Option<&str>> = samples.iter().map(|sample| sample.origin.seller.as_deref()).collect();
    let days: BTreeSet<Day> = samples.iter().filter_map(|sample| sample.origin.day).collect();
    sellers.len() == 1 && !sellers.contains(&None) && 2 * days.len() > samples.len()
}

/// Weighs down those that outweigh all others, the heaviest first. What has no key is nobody's.
fn cap<K: Ord + Clone>(samples: &mut [Sample], key: impl Fn(&Sample) -> Option<K>) {
    /// Keys that can be too heavy at once: each has a fifth of the rest or more.
    const HEAVY: usize = 5;
    for _ in 0..HEAVY {
        let weights = sums(samples, &key);
        let all: f64 = samples.iter().map(|sample| sample.weight).sum();
        let keys = weights.len() + samples.iter().filter(|sample| key(sample).is_none()).count();
        let others = f64::from(u32::try_from(keys.saturating_sub(1)).unwrap_or(u32::MAX));
        let Some((heavy, weight)) = weights.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)) else { return };
        let most = SHARE.max(1.0 / others) * (all - weight);
        if others < 1.0 || weight <= most {
            return;
        }
        samples
            .iter_mut()
            .filter(|sample| key(sample).as_ref() == Some(&heavy))
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

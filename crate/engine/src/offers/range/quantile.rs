//! Quantiles of weighted values.

/// The value below which a share of the weight lies, between neighbours in proportion; the ends beyond the first and the last (Hyndman and Fan
/// 1996, type 6: of n values the first stands at 1/(n+1)). `values` are sorted.
pub(super) fn quantile(values: &[(f64, f64)], share: f64) -> f64 {
    let all: f64 = values.iter().map(|(_, weight)| weight).sum();
    let mean = all / f64::from(u32::try_from(values.len().max(1)).unwrap_or(u32::MAX));
    let mut below = 0.0;
    let mut last: Option<(f64, f64)> = None;
    for (value, weight) in values {
        // A value stands in the middle of its weight, half a value's weight off the start.
        let at = (below + weight / 2.0 + mean / 2.0) / (all + mean);
        if share <= at {
            return match last {
                Some((before, from)) if at > from => before + (value - before) * (share - from) / (at - from),
                _ => *value,
            };
        }
        below += weight;
        last = Some((*value, at));
    }
    last.map_or(0.0, |(value, _)| value)
}

pub(super) fn median(values: &[(f64, f64)]) -> f64 {
    quantile(values, 0.5)
}

/// How many standard deviations from the middle a normal distribution leaves a share outside, both sides together (Abramowitz and Stegun 26.2.23,
/// good to 0.0005).
pub(super) fn normal_reach(outside: f64) -> f64 {
    let tail = (outside.clamp(1e-6, 0.95)) / 2.0;
    let t = (-2.0 * tail.ln()).sqrt();
    t - (2.515_517 + 0.802_853 * t + 0.010_328 * t * t) / (1.0 + 1.432_788 * t + 0.189_269 * t * t + 0.001_308 * t * t * t)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_weights_give_the_plain_quantiles() {
        let values: Vec<(f64, f64)> = (1..=9).map(|value| (f64::from(value), 1.0)).collect();
        assert!((median(&values) - 5.0).abs() < 1e-9);
        assert!((quantile(&values, 0.1) - 1.0).abs() < 1e-9);
        assert!((quantile(&values, 0.25) - 2.5).abs() < 1e-9);
        assert!((quantile(&values, 0.01) - 1.0).abs() < 1e-9);
        assert!((quantile(&[], 0.5)).abs() < 1e-9);
    }

    #[test]
    fn weight_draws_the_median() {
        assert!((median(&[(1.0, 1.0), (2.0, 10.0), (3.0, 1.0)]) - 2.0).abs() < 1e-9);
        assert!(median(&[(1.0, 5.0), (2.0, 1.0)]) < 1.5);
    }

    #[test]
    fn the_normal_distribution_is_met() {
        assert!((normal_reach(0.1) - 1.6449).abs() < 0.001);
        assert!((normal_reach(0.05) - 1.96).abs() < 0.001);
    }
}

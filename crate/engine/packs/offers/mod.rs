//! What is known of offers by their words and figures: words of titles, units of measure, the fitted model of sameness.

pub mod units;
pub mod words;

//! Codes that name one thing in every shop.

use super::Sameness;
use crate::offers::Offer;

/// What the codes alone tell, if anything.
///
/// Equal GTINs are the same thing, two valid and different ones are two things on the shelf. Amazon gives one thing one number, but sellers
/// open second ones, so that different ASINs leave the question to the titles.
pub(super) fn compare(a: &Offer, b: &Offer) -> Option<Sameness> {
    if let (Some(a), Some(b)) = (gtin(a), gtin(b)) {
        return Some(if a == b { Sameness { same: true, score: 0.99 } } else { Sameness { same: false, score: 0.03 } });
    }
    match (&a.asin, &b.asin) {
        (Some(a), Some(b)) if a.eq_ignore_ascii_case(b) => Some(Sameness { same: true, score: 0.99 }),
        _ => None,
    }
}

/// A GTIN whose check digit holds, as fourteen digits; numbers kept for use inside one shop (prefixes 2, 02, 04) name nothing elsewhere.
fn gtin(offer: &Offer) -> Option<String> {
    let digits: String = offer.gtin.as_deref()?.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let plausible = matches!(digits.len(), 8 | 12 | 13 | 14) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let full = format!("{digits:0>14}");
    // GS1 General Specifications 7.9: weights 3 and 1 from the left of fourteen digits, the sum a multiple of ten.
    let sum: u32 = full.bytes().zip([3, 1].into_iter().cycle()).map(|(digit, weight)| u32::from(digit & 15) * weight).sum();
    let shops_own = matches!(full.get(..3), Some("002" | "004")) || matches!(full.get(1..2), Some("2"));
    (plausible && sum.is_multiple_of(10) && sum > 0 && !shops_own).then_some(full)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(gtin: &str) -> Offer {
        Offer { gtin: Some(gtin.to_owned()), ..Offer::default() }
    }

    #[test]
    fn a_gtin_counts_where_its_check_digit_holds() {
        let same = |a, b| compare(&offer(a), &offer(b)).map(|sameness| sameness.same);
        assert_eq!(same("4006381333931", "04006381333931"), Some(true));
        assert_eq!(same("036000291452", "0036000291452"), Some(true));
        assert_eq!(same("4006381333931", "036000291452"), Some(false));
        assert_eq!(same("4006381333932", "4006381333932"), None, "wrong check digit");
        assert_eq!(same("2012345678900", "2012345678900"), None, "a shop's own number");
        assert_eq!(same("00000000", "00000000"), None);
    }
}

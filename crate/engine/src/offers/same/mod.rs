//! Are two offers of the same thing?
//!
//! Codes decide where they can (GTIN, ASIN), then what the offers are of (a case for a phone is no phone), then a small model over how
//! the titles compare. One model for everything: it was fitted on labelled pairs of many shops by `cargo run -p caveat-fit -- match`, and
//! holds thresholds and weights only. A score of 0.5 is even odds where one pair in nine is the same thing (`crate/fit/src/pairs.rs`).

mod codes;
mod compare;
mod features;
mod forest;
mod keys;
mod ranks;
mod software;

pub use features::{Feature, Features};
pub use forest::Forest;
pub(super) use ranks::is_rank;

use super::Offer;
use super::title::{Article, Title, compact, without_packs};
use crate::packs::offers::units::Dimension;
use crate::packs::offers::words::Role;

/// An offer prepared for comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// Its title taken apart.
    pub title: Title,
    /// What it was prepared from.
    pub offer: Offer,
    /// The brand's words, folded, and all of them as one.
    brand: Vec<String>,
    brand_compact: String,
    /// The maker's part number as codes are compared.
    mpn: String,
}

/// Whether two offers are of the same thing, and how sure that is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sameness {
    /// The same thing.
    pub same: bool,
    /// 0 certainly not, 1 certainly.
    pub score: f32,
}

impl Sameness {
    /// How much the other offer's price tells of this one's: the score, its odds shifted so that the threshold is even, whatever share of matches the model was
    /// fitted on.
    #[must_use]
    pub fn weight(self) -> f64 {
        let (score, threshold) = (f64::from(self.score), f64::from(forest::shipped().threshold()));
        let (same, other) = (score * (1.0 - threshold), (1.0 - score) * threshold);
        if same > 0.0 { same / (same + other) } else { 0.0 }
    }
}

impl Thing {
    /// Prepares an offer.
    #[must_use]
    pub fn new(offer: Offer) -> Thing {
        let folded: String = offer.brand.as_deref().unwrap_or_default().chars().filter_map(crate::read::money::fold).collect();
        let brand = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned);
        let mut title = Title::read(&offer.title);
        let mpn = offer.mpn.as_deref().map(compact).filter(|mpn| is_code(mpn)).unwrap_or_default();
        if !mpn.is_empty() && !title.codes.contains(&mpn) {
            title.codes.push(mpn.clone());
            title.compact = format!("{} {mpn}", title.compact);
        }
        Thing { brand: brand.collect(), brand_compact: compact(&folded), mpn, title, offer }
    }
}

/// Whether a maker's number can tell things apart.
fn is_code(code: &str) -> bool {
    code.len() >= 3 && code.bytes().any(|byte| byte.is_ascii_digit())
}

/// Compares two offers.
#[must_use]
pub fn compare(a: &Thing, b: &Thing) -> Sameness {
    if let Some(sameness) = keys::compare(&a.offer, &b.offer) {
        return sameness;
    }
    if are_apart(&a.title, &b.title) {
        return Sameness { same: false, score: 0.01 };
    }
    let forest = forest::shipped();
    let score = forest.score(&compare::features(a, b));
    Sameness { same: score >= forest.threshold(), score }
}

/// Compares two offers as if both packs had one size; with it, how many of the second offer's packs make one of the first's. `None` where one of
/// them does not say, or the packs are the same.
#[must_use]
pub fn compare_but_for_packs(a: &Thing, b: &Thing) -> Option<(Sameness, f64)> {
    let ratio = a.title.pieces()? / b.title.pieces()?;
    if (ratio - 1.0).abs() < 1e-9 {
        return None;
    }
    // Each pack has its own number and price.
    let [a, b] = [a, b].map(|Thing { offer, .. }| {
        Thing::new(Offer { title: without_packs(&offer.title), gtin: None, price: None, ..offer.clone() })
    });
    Some((compare(&a, &b), ratio))
}

/// Whether two titles are of different articles, of packs of different sizes, or of different ranks of one model, whatever else they share.
fn are_apart(a: &Title, b: &Title) -> bool {
    let articles = match (a.article, b.article) {
        (own, other) if own == other => false,
        (Article::Accessory, Article::Thing) => !shares_accessory(a, b),
        (Article::Thing, Article::Accessory) => !shares_accessory(b, a),
        _ => true,
    };
    let pieces = |title: &Title| title.measures.get(&Dimension::Pieces).cloned().unwrap_or_default();
    let (own, other) = (pieces(a), pieces(b));
    let packs = !own.is_empty() && !other.is_empty() && own.iter().all(|pieces| !other.contains(pieces));
    articles || packs || ranks::differ(a, b)
}

/// Whether a title names the accessory that another is of, without saying what for.
fn shares_accessory(accessory: &Title, other: &Title) -> bool {
    accessory.words.iter().any(|word| word.role == Some(Role::Accessory) && other.has(&word.text))
}

/// What the model is shown of two offers; for fitting it.
#[must_use]
pub fn features(a: &Thing, b: &Thing) -> Features {
    compare::features(a, b)
}

/// Whether codes or titles say that two offers are of different things, or of different packs or sizes of one. A picture they share says nothing then.
#[must_use]
pub fn are_told_apart(a: &Thing, b: &Thing) -> bool {
    let pieces = |thing: &Thing| thing.title.pieces().unwrap_or(1.0);
    let storage = |thing: &Thing| thing.title.measures.get(&Dimension::Storage).cloned();
    let sizes = (pieces(a) - pieces(b)).abs() > 1e-9 || storage(a).zip(storage(b)).is_some_and(|(own, other)| own != other);
    sizes || keys::compare(&a.offer, &b.offer).is_some_and(|sameness| !sameness.same) || are_apart(&a.title, &b.title)
}

/// Whether the rules leave the two offers to the model; for fitting it.
#[must_use]
pub fn is_left_to_the_model(a: &Thing, b: &Thing) -> bool {
    keys::compare(&a.offer, &b.offer).is_none() && !are_apart(&a.title, &b.title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(same: bool, a: &str, b: &str) {
        let thing = |title: &str| Thing::new(Offer { title: title.to_owned(), ..Offer::default() });
        let (a, b) = (thing(a), thing(b));
        let sameness = compare(&a, &b);
        assert_eq!(sameness.same, same, "{} | {} scores {}", a.offer.title, b.offer.title, sameness.score);
        assert_eq!(sameness, compare(&b, &a), "the order does not matter");
    }

    #[test]
    fn a_model_number_makes_one_thing_of_two_titles() {
        check(true, "Sony WH-1000XM5 Wireless Noise Cancelling Headphones, Black", "Sony WH1000XM5 Kopfhörer schwarz");
        check(true, "Bosch GSR 12V-15 Akkuschrauber mit 2x 2,0 Ah", "Bosch Professional GSR12V-15 cordless drill 2 x 2.0Ah");
        check(true, "Canon EOS R6 Mark II body", "Canon EOS R6 Mark II Gehäuse");
        check(false, "Sony WH-1000XM5 Wireless Headphones", "Sony WH-1000XM4 Wireless Headphones");
        check(false, "Samsung Galaxy S24 256GB", "Samsung Galaxy S24 Ultra 256GB");
        check(false, "Apple iPhone 15 128GB black", "Apple iPhone 15 512GB black");
    }

    #[test]
    fn software_has_no_model_number() {
        check(true, "Ledgerly Home Accounting 2009 Deluxe (Win XP/Vista)", "Brightdesk Ledgerly Home Accounting 2009 Deluxe");
        check(true, "Harborlight Photo Studio v9.0 for Windows 98/ME/2000/XP", "Harborlight Photo Studio IX");
        check(true, "Harborlight Photo Studio v9.5 (Mac OS X 10.4 or later)", "Harborlight Photo Studio 9.5 for Mac");
        for other in [
            "Ledgerly Home Accounting 2008 Deluxe", "Ledgerly Home Accounting 2009 Professional",
            "Ledgerly Home Accounting 2009 Deluxe Upgrade",
        ] {
            check(false, "Ledgerly Home Accounting 2009 Deluxe", other);
        }
        check(false, "Harborlight Photo Studio 9 (Mac)", "Harborlight Photo Studio 9 (Windows)");
        check(false, "Harborlight Photo Studio 9 5-user", "Harborlight Photo Studio 9 25-user");
    }

    #[test]
    fn scripts_without_spaces_are_compared_too() {
        check(true, "索尼WH-1000XM5无线降噪耳机黑色", "ソニー WH-1000XM5 ワイヤレスヘッドホン ブラック");
        check(true, "任天堂Switch OLED游戏机白色国行", "任天堂Switch OLED游戏机 白色");
        check(false, "苹果iPhone15 128GB 黑色", "适用于苹果iPhone15手机壳黑色");
        check(false, "索尼WH-1000XM5无线降噪耳机", "索尼WF-1000XM5真无线降噪耳机");
    }

    #[test]
    fn what_only_goes_by_the_name_is_kept_apart() {
        let phone = "Apple iPhone 15 Pro 256GB Titanium";
        for other in [
            "Case for Apple iPhone 15 Pro", "Apple iPhone 15 Pro 256GB empty box only", "Photo of Apple iPhone 15 Pro 256GB",
            "Apple iPhone 15 Pro 256GB €39/mo",
        ] {
            check(false, phone, other);
        }
        check(false, "Duracell AA batteries, pack of 4", "Duracell AA batteries, pack of 24");
    }

    #[test]
    fn what_is_just_the_same_weighs_half() {
        let weight = |score| Sameness { same: true, score }.weight();
        assert!((weight(forest::shipped().threshold()) - 0.5).abs() < 1e-9);
        assert!(weight(0.0).abs() < 1e-9 && (weight(1.0) - 1.0).abs() < 1e-9);
        assert!(weight(0.8) > 0.8, "even odds are above the threshold");
    }

    #[test]
    fn a_gtin_settles_it() {
        let thing = |title: &str, gtin: &str| {
            Thing::new(Offer { title: title.to_owned(), gtin: Some(gtin.to_owned()), ..Offer::default() })
        };
        assert!(compare(&thing("Stabilo point 88", "4006381333931"), &thing("Fineliner", "04006381333931")).same);
        assert!(!compare(&thing("Stabilo point 88", "4006381333931"), &thing("Stabilo point 88", "036000291452")).same);
    }

    #[test]
    fn nothing_is_the_same_as_nothing_known() {
        check(false, "", "");
        check(false, "", "Apple iPhone 15");
    }
}

//! What the price memory finds an observation by: numbers, which cost a database a fraction of what words cost. They have 30 bits,
//! which V8 stores in five bytes at most; 31 and more take nine (its `ValueSerializer`: small integers and doubles).

use std::collections::BTreeSet;

use caveat_protocol::{Entry, Observation, Picture};

use crate::checksum::fnv::hash;
use crate::picture::Look;

/// Words of a title that become keys, at most.
const MAX_WORDS: usize = 3;
/// Letters a word has at least, and at most: shorter ones say nothing, longer ones are no words.
const WORD: std::ops::RangeInclusive<usize> = 2..=24;

/// Files an observation.
pub(super) fn entry(observation: Observation) -> Entry {
    let Observation { title, condition, amount, currency, seller, site, path, .. } = &observation;
    let state = condition.map(|condition| condition as u8 + 1).unwrap_or_default().to_string();
    let thing = path.as_deref().unwrap_or(title);
    let identity = hash(&["same", site, thing, seller.as_deref().unwrap_or_default(), &state, amount, currency]);
    Entry { identity, keys: keys(&observation), observation }
}

/// The keys of an observation, surest first, each once: its codes, its own page, its picture, the most telling words of its title.
pub(super) fn keys(observation: &Observation) -> Vec<u32> {
    let mut keys = sure(observation);
    keys.extend(observation.picture.iter().flat_map(picture));
    keys.extend(words(observation));
    keys
}

/// The key of some texts, each told from the next. Two things of one key cost a comparison more.
fn key(parts: &[&str]) -> u32 {
    hash(parts) >> 2
}

/// The keys that alone say it is the same thing: its codes, its own page.
pub(super) fn sure(observation: &Observation) -> Vec<u32> {
    let Observation { ids, brand, site, path, .. } = observation;
    let gtin = ids.gtin.as_ref().map(|gtin| key(&["gtin", gtin.trim_start_matches('0')]));
    let asin = ids.asin.as_ref().map(|asin| key(&["asin", asin]));
    let part = ids.mpn.as_ref().zip(brand.as_ref());
    let part = part.map(|(mpn, brand)| key(&["mpn", &mpn.to_lowercase(), &brand.to_lowercase()]));
    let page = path.as_ref().map(|path| key(&["page", site, path]));
    [gtin, asin, part, page].into_iter().flatten().collect()
}

/// The keys of a picture: its name, and the fifths of its look, of which near copies share one.
fn picture(picture: &Picture) -> Vec<u32> {
    let name = picture.name.map(|name| key(&["picture", &name.to_string()]));
    let fifths = picture.look.as_deref().and_then(Look::parse).map(Look::fifths).into_iter().flatten();
    let look = fifths.zip(["1", "2", "3", "4", "5"]).map(|(bits, fifth)| key(&["look", fifth, &bits.to_string()]));
    name.into_iter().chain(look).collect()
}

/// The keys of the words of its title that tell most.
pub(super) fn words(observation: &Observation) -> Vec<u32> {
    telling(&observation.title).iter().map(|word| key(&["word", word])).collect()
}

/// The words of a title that tell most: model numbers first, then the longest.
fn telling(title: &str) -> Vec<String> {
    let lower = title.to_lowercase();
    let words = lower.split(|c: char| !(c.is_alphanumeric() || c == '-')).map(|word| word.replace('-', ""));
    let mut words: Vec<String> = words.filter(|word| WORD.contains(&word.chars().count()) && !is_number(word)).collect();
    let mut known = BTreeSet::new();
    words.retain(|word| known.insert(word.clone()));
    // A stable sort: equal words stay in the title's order, where the kind of thing mostly comes first.
    words.sort_by_key(|word| (!is_model(word), std::cmp::Reverse(word.chars().count())));
    words.truncate(MAX_WORDS);
    words
}

fn is_model(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit()) && word.chars().any(char::is_alphabetic) && word.chars().count() >= 3
}

fn is_number(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observation(title: &str) -> Observation {
        Observation {
            title: title.to_owned(),
            amount: "19".to_owned(),
            currency: "EUR".to_owned(),
            site: "shop.example".to_owned(),
            ..Observation::default()
        }
    }

    #[test]
    fn model_numbers_tell_most() {
        assert_eq!(telling("Sony WH-1000XM5 wireless headphones, black"), ["wh1000xm5", "headphones", "wireless"]);
        assert_eq!(telling("索尼 WH-1000XM5 头戴式耳机"), ["wh1000xm5", "头戴式耳机", "索尼"]);
        assert_eq!(telling("Lamp, desk lamp"), ["lamp", "desk"]);
        assert!(telling("100 × 200").is_empty());
    }

    #[test]
    fn one_offer_seen_on_two_days_is_filed_under_one_identity() {
        let on = |day: &str, amount: &str| {
            let observation = Observation { on: day.to_owned(), amount: amount.to_owned(), ..observation("Lamp") };
            entry(observation).identity
        };
        assert_eq!(on("2026-03-01", "19"), on("2026-03-02", "19"));
        assert_ne!(on("2026-03-01", "19"), on("2026-03-01", "18"));
    }

    #[test]
    fn a_picture_is_found_by_its_name_and_by_a_look_much_like_it() {
        let keys_of = |name: Option<u32>, look: &str| picture(&Picture { name, look: Some(look.to_owned()) });
        let own = keys_of(Some(7), "0123456789abcdef");
        let finds = |other: Vec<u32>| own.iter().any(|key| other.contains(key));
        assert!(finds(keys_of(Some(7), "")));
        assert!(finds(keys_of(None, "1123456689afddef")), "four bits, in four fifths");
        assert!(!finds(keys_of(None, "112345678 abcdee")), "no look");
        assert!(!finds(keys_of(None, "1123556689afddef")), "five bits, in five fifths");
    }

    #[test]
    fn codes_are_keys_whatever_the_title() {
        let mut one = observation("Desk lamp");
        one.ids.gtin = Some("4006381333931".to_owned());
        let mut other = observation("Lampe de bureau");
        other.ids.gtin = Some("04006381333931".to_owned());
        assert!(keys(&one).iter().any(|key| keys(&other).contains(key)));
    }
}

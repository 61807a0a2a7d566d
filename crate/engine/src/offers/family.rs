//! Product families: what a title calls the model, or the maker and the kind of thing, as keys that a table of prices is filed under.

use super::title::{Article, Title, Word};
use crate::packs::offers::words::Role;

/// Keys of one title at most.
const MAX_KEYS: usize = 24;

/// What a key names, the most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A model: `geforce rtx 4070 ti`.
    Family,
    /// A kind of thing by one maker: `sony headphones`.
    Brand,
}

/// A key of a table of prices.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// What it names.
    pub kind: Kind,
    /// Folded words with single spaces between them.
    pub words: String,
}

/// The models a title names: a word with a digit, with the word before it where the digits alone say little, and the ranks behind it. Nothing for what
/// only goes by a thing's name.
#[must_use]
pub fn models(title: &Title) -> Vec<Key> {
    /// What belongs to a thing and bears its name without a "for".
    const BESIDES: [&str; 8] = ["block", "waterblock", "backplate", "heatsink", "cooler", "shroud", "riser", "pads"];
    let besides = |word: &Word| word.role == Some(Role::Accessory) || BESIDES.contains(&word.text.as_str());
    if title.article != Article::Thing || title.words.iter().any(besides) {
        return Vec::new();
    }
    // What stands behind "for" is what the thing is for.
    let own = title.words.iter().take_while(|word| word.role != Some(Role::For));
    let mut keys: Vec<Key> = Vec::new();
    for (at, word) in own.enumerate().filter(|(_, word)| word.has_digit()) {
        let before = at.checked_sub(1).and_then(|before| title.words.get(before)).filter(|before| is_name(before));
        let ranks = title.words.iter().skip(at + 1).take_while(|word| is_rank(word)).map(|word| word.text.as_str());
        let letters = word.text.bytes().any(|byte| byte.is_ascii_alphabetic());
        let stands_alone = word.text.len() >= 5 && letters;
        let short = word.text.len() < 3 && !letters;
        let named = before.filter(|_| !stands_alone).map(|before| before.text.as_str());
        let too_little = named.is_none_or(|name| short && name.len() < 4);
        // "Ryzen 5 7600X": a digit before a model's number is a series of models.
        let series = short && title.words.get(at + 1).is_some_and(Word::has_digit);
        if (too_little && !stands_alone) || series || word.text.contains('.') {
            continue;
        }
        let words: Vec<&str> = named.into_iter().chain([word.text.as_str()]).chain(ranks).collect();
        keys.push(Key { kind: Kind::Family, words: words.join(" ") });
    }
    keys.truncate(MAX_KEYS);
    keys
}

/// Whether a word can be a model's name: no colour, no kind of thing, no everyday word, and no standard that things of many models keep.
fn is_name(word: &Word) -> bool {
    /// What the most everyday words of titles weigh less than.
    const EVERYDAY: f32 = 0.5;
    const STANDARDS: [&str; 16] = [
        "atx", "sfx", "itx", "pcie", "sata", "nvme", "usb", "gen", "ddr", "wifi", "hdmi", "bluetooth", "lte", "oc", "rev", "size",
    ];
    let plain = word.role.is_none() && !word.has_digit() && word.text.len() >= 2;
    plain && word.weight >= EVERYDAY && !STANDARDS.contains(&word.text.as_str())
}

fn is_rank(word: &Word) -> bool {
    super::same::is_rank(&word.text)
}

/// The keys an offer of this title and brand may be filed under, the most telling first.
#[must_use]
pub fn keys(title: &Title, brand: Option<&str>) -> Vec<Key> {
    let mut keys = models(title);
    if title.article != Article::Thing {
        return keys;
    }
    let named = title.words.iter().find(|word| word.role == Some(Role::Maker)).map(|word| word.text.clone());
    let brand = named.or_else(|| brand.map(super::title::compact)).filter(|brand| !brand.is_empty());
    let plain: Vec<&str> =
        title.words.iter().filter(|word| !word.has_digit()).map(|word| word.text.as_str()).take(MAX_KEYS).collect();
    let pairs = plain.windows(2).map(|pair| pair.join(" "));
    let things: Vec<String> = pairs.chain(plain.iter().map(|word| (*word).to_owned())).collect();
    let of_brand = brand.iter().flat_map(|brand| things.iter().map(move |thing| format!("{brand} {thing}")));
    keys.extend(of_brand.map(|words| Key { kind: Kind::Brand, words }));
    keys
}

// Tried and dropped: a kind of thing without its maker. One word names too many: cases are for telephones and for computers.

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_is_its_number_with_name_and_rank() {
        let names = |title: &str| models(&Title::read(title)).into_iter().map(|key| key.words).collect::<Vec<_>>();
        assert_eq!(names("MSI GeForce RTX 4070 Ti Super Ventus 16GB"), ["rtx 4070 ti super"]);
        assert_eq!(names("AMD Ryzen 7 7800X3D black 12"), ["7800x3d"]);
        assert_eq!(names("Apple iPhone 15 Pro Max 256GB"), ["iphone 15 professional max"]);
        assert_eq!(names("Case for iPhone 15"), [""; 0]);
        assert_eq!(names("EKWB RTX 4070 Ti water block"), [""; 0]);
    }

    #[test]
    fn a_maker_and_a_kind_of_thing_are_a_key_too() {
        let keys = keys(&Title::read("Sony wireless headphones"), None);
        assert!(keys.contains(&Key { kind: Kind::Brand, words: "sony headphones".to_owned() }));
    }
}

//! Two offers to features.

use std::collections::BTreeSet;

use memchr::memmem;
use rust_decimal::prelude::ToPrimitive;

use super::Thing;
use super::codes::{are_siblings, likeness, share};
use super::features::{Feature, Features};
use super::{ranks, software};
use crate::offers::title::{Title, Word};
use crate::packs::offers::units::Dimension;
use crate::packs::offers::words::Role;

/// From this likeness on two codes are taken for one.
const ONE_CODE: f32 = 0.6;
/// A code found in the other title with spaces or joiners between its parts.
const SPELT_APART: f32 = 0.97;
/// Measures this close are equal: 68,6 cm are 27 inches.
const EQUAL: f64 = 0.03;

/// A word and how well the other title has it: 1 the word itself, less for one much like it.
#[derive(Clone, Copy)]
struct Matched<'t> {
    word: &'t Word,
    of: f32,
    brand: bool,
}

/// Compares two offers.
pub(super) fn features(a: &Thing, b: &Thing) -> Features {
    let mut features = Features::default();
    let words_a = matched(a, b);
    let words_b = matched(b, a);
    all_words(&mut features, &words_a, &words_b);
    // Of two with as many words the one with fewer letters is the shorter, then the first by the alphabet: the order they come in must not matter.
    let own = |words: &[Matched<'_>]| words.iter().filter(|word| !word.brand).count();
    let size = |words: &[Matched<'_>], title: &Title| (own(words), title.compact.len());
    let order = size(&words_a, &a.title).cmp(&size(&words_b, &b.title)).then_with(|| a.title.compact.cmp(&b.title.compact));
    let (short, long) = if order.is_le() { (&words_a, &words_b) } else { (&words_b, &words_a) };
    oriented(&mut features, short, long);
    codes(&mut features, &a.title, &b.title);
    numbers(&mut features, &a.title, &b.title);
    measures(&mut features, &a.title, &b.title);
    colours(&mut features, &a.title, &b.title);
    makers(&mut features, a, b);
    features.count(Feature::RanksDiffer, ranks::differing(&a.title, &b.title));
    trigrams(&mut features, &a.title, &b.title);
    lead(&mut features, &a.title, &b.title);
    about(&mut features, a, b);
    features.share(Feature::Cosine, cosine(&a.title, &b.title));
    features.share(Feature::InOrder, in_order(&a.title.words, &b.title.words));
    software::compare(&mut features, &a.title, &b.title);
    features
}

fn matched<'t>(own: &'t Thing, other: &Thing) -> Vec<Matched<'t>> {
    let brand = |word: &Word| own.brand.contains(&word.text) || other.brand.contains(&word.text);
    own.title.words.iter().map(|word| Matched { word, of: of(word, &other.title), brand: brand(word) }).collect()
}

/// How well a title has a word.
fn of(word: &Word, title: &Title) -> f32 {
    if title.has(&word.text) {
        1.0
    } else if word.text.len() >= 4 && memmem::find(title.compact.as_bytes(), word.text.as_bytes()).is_some() {
        0.9
    } else {
        title.words.iter().map(|other| spelling(&word.text, &other.text)).fold(0.0, f32::max)
    }
}

/// How alike two words are spelt, by their pairs of letters (Dice 1945); unlike ones are not alike at all.
fn spelling(a: &str, b: &str) -> f32 {
    const ALIKE: f32 = 0.65;
    if a.len() < 5 || b.len() < 4 || a.bytes().next() != b.bytes().next() || a.len().abs_diff(b.len()) > 4 {
        return 0.0;
    }
    let pairs = |word: &str| word.as_bytes().windows(2).map(<[u8]>::to_vec).collect::<BTreeSet<_>>();
    let (a, b) = (pairs(a), pairs(b));
    let alike = 2.0 * share(a.intersection(&b).count(), a.len() + b.len());
    if alike > ALIKE { alike } else { 0.0 }
}

fn all_words(features: &mut Features, a: &[Matched<'_>], b: &[Matched<'_>]) {
    let (cover_a, cover_b) = (cover(a), cover(b));
    features.share(Feature::CoverMin, cover_a.min(cover_b));
    features.share(Feature::CoverMax, cover_a.max(cover_b));
    let (lone_a, lone_b) = (unmatched(a), unmatched(b));
    features.weight(Feature::UnmatchedMin, lone_a.min(lone_b));
    features.weight(Feature::UnmatchedMax, lone_a.max(lone_b));
    let shared = || a.iter().filter(|word| word.of >= 1.0).map(|word| word.word.weight);
    features.weight(Feature::Shared, shared().sum());
    features.weight(Feature::SharedMost, shared().fold(0.0, f32::max));
    features.weight(Feature::UnmatchedMostMin, most(a).min(most(b)));
    features.share(Feature::LengthRatio, share(a.len().min(b.len()), a.len().max(b.len())));
    let first = |a: &[Matched<'_>], b: &[Matched<'_>]| {
        a.first().is_some_and(|first| b.iter().take(3).any(|word| word.word.text == first.word.text))
    };
    features.flag(Feature::First, first(a, b) || first(b, a));
}

/// What the longer title adds to the shorter, and what it lacks; brands left out, for one shop names the maker and another does not.
fn oriented(features: &mut Features, short: &[Matched<'_>], long: &[Matched<'_>]) {
    let [short, long] = [short, long].map(|words| words.iter().filter(|word| !word.brand).copied().collect::<Vec<_>>());
    features.share(Feature::ShortCover, cover(&short));
    features.share(Feature::LongCover, cover(&long));
    features.weight(Feature::ShortUnmatched, unmatched(&short));
    features.weight(Feature::LongUnmatched, unmatched(&long));
    features.weight(Feature::ShortUnmatchedMost, most(&short));
    features.weight(Feature::LongUnmatchedMost, most(&long));
    let plain = |words: &[Matched<'_>]| {
        words.iter().filter(|word| word.word.role.is_none() && !word.word.has_digit()).map(Matched::lacks).sum()
    };
    features.weight(Feature::ShortPlain, plain(&short));
    features.weight(Feature::LongPlain, plain(&long));
    let lone = |words: &[Matched<'_>], role| words.iter().filter(|word| word.word.role == Some(role) && word.of < 0.5).count();
    features.count(Feature::ShortEditions, lone(&short, Role::Edition));
    features.count(Feature::LongEditions, lone(&long, Role::Edition));
    features.count(Feature::ShortAccessories, lone(&short, Role::Accessory));
    features.count(Feature::LongAccessories, lone(&long, Role::Accessory));
    let upgrade = |words: &[Matched<'_>]| words.iter().any(|word| word.word.text == "upgrade");
    features.flag(Feature::UpgradeDiffers, upgrade(&short) != upgrade(&long));
    let (head_short, head_long) = (head(&short), head(&long));
    features.share(Feature::ShortHead, head_short.1);
    features.share(Feature::LongHead, head_long.1);
    features.flag(Feature::SameHead, head_short.0.is_some() && head_short.0 == head_long.0);
    let run = longest_run(&short, &long);
    features.share(Feature::RunShare, share(run, short.len()));
    features.count(Feature::Run, run);
    features.count(Feature::ShortWords, short.len());
    features.count(Feature::LongWords, long.len());
}

impl Matched<'_> {
    /// Weight that the other title lacks.
    fn lacks(&self) -> f32 {
        (1.0 - self.of) * self.word.weight
    }
}

fn cover(words: &[Matched<'_>]) -> f32 {
    let all: f32 = words.iter().map(|word| word.word.weight).sum();
    if all > 0.0 { words.iter().map(|word| word.of * word.word.weight).sum::<f32>() / all } else { 0.0 }
}

/// The cosine of the angle between two titles, a word a dimension (Salton 1975).
fn cosine(a: &Title, b: &Title) -> f32 {
    let square = |word: &Word| word.weight * word.weight;
    let length = |title: &Title| title.words.iter().map(square).sum::<f32>().sqrt();
    let both: f32 = a.words.iter().filter(|word| b.has(&word.text)).map(square).sum();
    if both > 0.0 { both / (length(a) * length(b)) } else { 0.0 }
}

/// The longest common subsequence of words, over the words of both.
fn in_order(a: &[Word], b: &[Word]) -> f32 {
    let mut before = vec![0; b.len() + 1];
    for own in a {
        let mut now = Vec::with_capacity(before.len());
        now.push(0);
        for (other, (diagonal, above)) in b.iter().zip(before.iter().zip(before.iter().skip(1))) {
            let left = now.last().copied().unwrap_or_default();
            now.push(if own.text == other.text { diagonal + 1 } else { left.max(*above) });
        }
        before = now;
    }
    share(2 * before.last().copied().unwrap_or_default(), a.len() + b.len())
}

fn unmatched(words: &[Matched<'_>]) -> f32 {
    words.iter().map(Matched::lacks).sum()
}

fn most(words: &[Matched<'_>]) -> f32 {
    words.iter().map(Matched::lacks).fold(0.0, f32::max)
}

/// The first word that is no code, and how well the first three are matched: what a thing is called comes first.
fn head<'t>(words: &[Matched<'t>]) -> (Option<&'t str>, f32) {
    let names: Vec<_> = words.iter().filter(|word| !(word.word.has_digit() && word.word.text.len() > 4)).take(3).collect();
    let matched: f32 = names.iter().map(|word| word.of).sum();
    (names.first().map(|word| word.word.text.as_str()), matched * share(1, names.len()))
}

/// The most words in a row that both titles have in the same order.
fn longest_run(short: &[Matched<'_>], long: &[Matched<'_>]) -> usize {
    let mut best = 0;
    let mut run = 0;
    let mut expected = None;
    for word in short {
        let at = long.iter().position(|other| other.word.text == word.word.text);
        run = match at {
            Some(_) if at == expected => run + 1,
            Some(_) => 1,
            None => 0,
        };
        expected = at.map(|at| at + 1);
        best = best.max(run);
    }
    best
}

fn codes(features: &mut Features, a: &Title, b: &Title) {
    let mut best = (0.0, 0);
    let mut take = |likeness: f32, length: usize| {
        if (likeness, length) > best {
            best = (likeness, length);
        }
    };
    for own in &a.codes {
        b.codes.iter().for_each(|other| take(likeness(own, other), own.len().min(other.len())));
    }
    let spelt = |code: &&String, title: &Title| code.len() >= 4 && title.compact.contains(code.as_str());
    a.codes
        .iter()
        .filter(|code| spelt(code, b))
        .chain(b.codes.iter().filter(|code| spelt(code, a)))
        .for_each(|code| take(SPELT_APART, code.len()));
    let absent = best.0 == 0.0 && (a.codes.is_empty() || b.codes.is_empty());
    features.share(Feature::Code, if absent { 0.0 } else { 0.1 + 0.9 * best.0 });
    features.count(Feature::CodeLength, if best.0 >= ONE_CODE { best.1 } else { 0 });
    let alone = |own: &Title, other: &Title| {
        let alone = own.codes.iter().filter(|code| !other.compact.contains(code.as_str()));
        alone.filter(|code| other.codes.iter().all(|other| likeness(code, other) < ONE_CODE)).cloned().collect::<Vec<_>>()
    };
    let (lone_a, lone_b) = (alone(a, b), alone(b, a));
    features.count(Feature::LoneCodesMin, lone_a.len().min(lone_b.len()));
    features.count(Feature::LoneCodesMax, lone_a.len().max(lone_b.len()));
    let longest = |codes: &[String]| codes.iter().map(String::len).max().unwrap_or_default();
    features.count(Feature::LoneCodeLength, longest(&lone_a).min(longest(&lone_b)));
    let pairs = || lone_a.iter().flat_map(|a| lone_b.iter().map(move |b| (a, b)));
    features.share(Feature::LoneCodesLikeness, pairs().map(|(a, b)| likeness(a, b)).fold(0.0, f32::max));
    features.flag(Feature::Siblings, pairs().any(|(a, b)| are_siblings(a, b)));
    features.count(Feature::Codes, a.codes.len().min(b.codes.len()));
}

/// The code that stands first in each title: mostly the model's own, where later ones are of its parts.
fn lead(features: &mut Features, a: &Title, b: &Title) {
    let (Some(own), Some(other)) = (a.codes.first(), b.codes.first()) else { return };
    let alike = likeness(own, other);
    let found = if b.compact.contains(own.as_str()) || a.compact.contains(other.as_str()) { SPELT_APART } else { 0.0 };
    features.share(Feature::LeadCode, 0.1 + 0.9 * alike.max(found));
}

fn numbers(features: &mut Features, a: &Title, b: &Title) {
    features.count(Feature::NumbersShared, a.numbers.intersection(&b.numbers).count());
    let alone = |own: &Title, other: &Title| {
        own.numbers.difference(&other.numbers).filter(|number| !other.compact.contains(number.as_str())).count()
    };
    let (lone_a, lone_b) = (alone(a, b), alone(b, a));
    features.count(Feature::NumbersLoneMin, lone_a.min(lone_b));
    features.count(Feature::NumbersLoneMax, lone_a.max(lone_b));
}

fn measures(features: &mut Features, a: &Title, b: &Title) {
    let (mut agree, mut differ, mut alone) = (0.0, 0, 0);
    let dimensions: BTreeSet<Dimension> = a.measures.keys().chain(b.measures.keys()).copied().collect();
    for dimension in dimensions {
        let (Some(own), Some(other)) = (a.measures.get(&dimension), b.measures.get(&dimension)) else {
            alone += 1;
            continue;
        };
        let (fewer, more) = if own.len() <= other.len() { (own, other) } else { (other, own) };
        let found = fewer.iter().filter(|value| more.iter().any(|other| are_equal(**value, *other))).count();
        match found {
            0 => differ += 1,
            _ if found == fewer.len() => agree += 1.0,
            _ => agree += 0.5,
        }
        if dimension == Dimension::Storage {
            features.flag(Feature::StorageDiffers, found == 0);
        }
    }
    features.weight(Feature::MeasuresAgree, agree);
    features.count(Feature::MeasuresDiffer, differ);
    features.count(Feature::MeasuresLone, alone);
    features.flag(Feature::PiecesDiffer, a.pieces() != b.pieces());
}

fn are_equal(a: f64, b: f64) -> bool {
    (a - b).abs() <= EQUAL * a.max(b)
}

fn colours(features: &mut Features, a: &Title, b: &Title) {
    let of = |title: &Title| {
        title.words.iter().filter(|word| word.role == Some(Role::Colour)).map(|word| word.text.clone()).collect::<BTreeSet<_>>()
    };
    let (a, b) = (of(a), of(b));
    let agree = a.intersection(&b).next().is_some();
    features.flag(Feature::ColoursAgree, agree);
    features.flag(Feature::ColoursDiffer, !agree && !a.is_empty() && !b.is_empty());
    features.flag(Feature::ColourLone, a.is_empty() != b.is_empty());
}

fn makers(features: &mut Features, a: &Thing, b: &Thing) {
    let of = |thing: &Thing| {
        let named = thing.title.words.iter().filter(|word| word.role == Some(Role::Maker)).map(|word| word.text.clone());
        named.chain(thing.brand.iter().cloned()).collect::<BTreeSet<_>>()
    };
    let (own, other) = (of(a), of(b));
    let agree = own.intersection(&other).next().is_some();
    features.flag(Feature::MakersAgree, agree);
    features.flag(Feature::MakersDiffer, !agree && !own.is_empty() && !other.is_empty());
}

fn trigrams(features: &mut Features, a: &Title, b: &Title) {
    let both = a.trigrams.iter().filter(|three| b.trigrams.binary_search(three).is_ok()).count();
    features.share(Feature::Trigrams, share(both, a.trigrams.len() + b.trigrams.len() - both));
    features.share(Feature::TrigramsMin, share(both, a.trigrams.len().min(b.trigrams.len())));
}

fn about(features: &mut Features, a: &Thing, b: &Thing) {
    features.share(Feature::Brand, brand(a, b));
    features.count(Feature::BrandsKnown, [a, b].into_iter().filter(|thing| !thing.brand.is_empty()).count());
    features.flag(Feature::BothMpn, !a.mpn.is_empty() && !b.mpn.is_empty());
    let prices = match (&a.offer, &b.offer) {
        (a, b) if a.currency == b.currency => a.price.and_then(|a| a.to_f32()).zip(b.price.and_then(|b| b.to_f32())),
        _ => None,
    };
    let apart = prices.filter(|(a, b)| *a > 0.0 && *b > 0.0).map(|(a, b)| (a / b).ln().abs());
    features.share(Feature::Price, apart.map_or(0.0, |apart| 0.1 + apart.min(3.0) * 0.3));
}

/// What is known of both brands: 0 different, middling unknown, 1 the same.
fn brand(a: &Thing, b: &Thing) -> f32 {
    let named = |brand: &Thing, title: &Thing| {
        let first = brand.brand.first().is_some_and(|first| title.title.compact.contains(first.as_str()));
        if title.title.compact.contains(&brand.brand_compact) {
            0.9
        } else if first {
            0.7
        } else {
            0.3
        }
    };
    match (a.brand_compact.as_str(), b.brand_compact.as_str()) {
        ("", "") => 0.5,
        (_, "") => named(a, b),
        ("", _) => named(b, a),
        (own, other) if own.contains(other) || other.contains(own) => 1.0,
        (own, other)
            if a.title.compact.contains(other)
                || b.title.compact.contains(own)
                || a.brand.iter().any(|word| b.brand.contains(word)) =>
        {
            0.8
        }
        _ => 0.0,
    }
}

//! Software: its titles have no model codes, and what else differs (edition, system, upgrade) weighs more than in titles that have.

use super::features::{Feature, Features};
use crate::offers::title::Title;
use crate::packs::offers::units::Dimension;

/// Systems that software is made for, in the vocabulary's form.
const SYSTEMS: [&str; 4] = ["windows", "mac", "linux", "unix"];

/// Other words that titles of software have, in the vocabulary's form.
const WORDS: [&str; 16] = [
    "academic", "antivirus", "cal", "cd", "client", "complete", "deluxe", "license", "office", "os", "pc", "professional",
    "server", "subscription", "suite", "upgrade",
];

/// How much both titles speak of software, and whether they name the same systems.
pub(super) fn compare(features: &mut Features, a: &Title, b: &Title) {
    let (own, other) = (words(a), words(b));
    features.count(Feature::SoftwareMin, own.min(other));
    features.count(Feature::SoftwareMax, own.max(other));
    let agree = systems(a).any(|system| b.has(system));
    let (own, other) = (systems(a).count(), systems(b).count());
    features.flag(Feature::SystemsDiffer, !agree && own > 0 && other > 0);
    features.flag(Feature::SystemsLone, (own == 0) != (other == 0));
}

fn words(title: &Title) -> usize {
    let spoken = title.words.iter().filter(|word| WORDS.contains(&word.text.as_str())).count();
    let named = usize::from(title.compact.contains("software"));
    spoken + systems(title).count() + named + usize::from(title.measures.contains_key(&Dimension::Users))
}

fn systems(title: &Title) -> impl Iterator<Item = &'static str> {
    SYSTEMS.into_iter().filter(|system| title.has(system))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &str, b: &str, expected: [u8; 4]) {
        let mut features = Features::default();
        compare(&mut features, &Title::read(a), &Title::read(b));
        let of = |feature: Feature| features.get(feature as usize);
        let shown = [Feature::SoftwareMin, Feature::SoftwareMax, Feature::SystemsDiffer, Feature::SystemsLone].map(of);
        assert_eq!(shown, expected, "{a} | {b}");
    }

    #[test]
    fn software_is_known_by_its_words() {
        check("Ledgerly Deluxe 2009 upgrade (Win 98/ME/XP)", "Ledgerly Deluxe upgrade Macintosh", [3, 3, 1, 0]);
        check("Ledgerly 4 software, 3 users, win/mac", "Ledgerly v4.0 for Mac", [1, 4, 0, 0]);
        check("Ledgerly 4 for Windows", "Ledgerly 4", [0, 1, 0, 1]);
        check("Whisper 900 kettle 1.7 l", "Whisper kettle 900", [0, 0, 0, 0]);
    }
}

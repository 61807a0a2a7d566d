//! Words that titles everywhere have, by how common they are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::Outcome;
use crate::pairs;

/// The share of titles that have a word is the mean over the sets where most have it, as many as this: a word of one trade counts, but less.
const SETS: usize = 3;
/// Titles of a set that must have a word for it to count.
const TITLES: f64 = 3.0;
/// From which share on a word gets which weight.
const CLASSES: [(f64, &str); 4] = [(0.02, "0.3"), (0.006, "0.5"), (0.002, "0.7"), (0.0007, "0.9")];

pub(crate) fn list(path: &str, out: &str) -> Outcome {
    let mut titles: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in pairs::read(path)? {
        let set = line.whole_set().to_owned();
        titles.entry(set).or_default().extend([line.a.title, line.b.title]);
    }
    let mut shares: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for titles in titles.values() {
        let mut counts: BTreeMap<String, f64> = BTreeMap::new();
        for title in titles {
            let title = title.to_lowercase();
            let words: BTreeSet<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1).collect();
            words
                .iter()
                .filter(|word| word.chars().all(|c| c.is_ascii_lowercase()))
                .for_each(|word| *counts.entry((*word).to_owned()).or_default() += 1.0);
        }
        counts.retain(|_, count| *count >= TITLES);
        counts.into_iter().for_each(|(word, count)| shares.entry(word).or_default().push(count / titles.len() as f64));
    }
    let mut classes: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (word, mut shares) in shares {
        shares.sort_by(|a, b| b.total_cmp(a));
        let share = shares.iter().take(SETS).sum::<f64>() / SETS as f64;
        if let Some((_, weight)) = CLASSES.iter().find(|(least, _)| share >= *least) {
            classes.entry(weight).or_default().push(word);
        }
    }
    let text: String = classes.iter().map(|(weight, words)| format!("{weight} {}\n", words.join(" "))).collect();
    Ok(fs::write(out, text)?)
}

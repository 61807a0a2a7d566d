//! Words that titles everywhere have, by how common they are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::Outcome;
use crate::pairs;

/// Sets that must have a word in this share of their titles, for each weight it then gets.
const SETS: usize = 3;
const CLASSES: [(f64, &str); 3] = [(0.02, "0.3"), (0.006, "0.5"), (0.002, "0.7")];

pub(crate) fn list(path: &str, out: &str) -> Outcome {
    let mut titles: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in pairs::read(path)? {
        let set = line.set.split(':').next().unwrap_or_default().to_owned();
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
        counts.into_iter().for_each(|(word, count)| shares.entry(word).or_default().push(count / titles.len() as f64));
    }
    let mut classes: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (word, mut shares) in shares {
        shares.sort_by(|a, b| b.total_cmp(a));
        let class = shares.get(SETS - 1).and_then(|share| CLASSES.iter().find(|(least, _)| share >= least));
        if let Some((_, weight)) = class {
            classes.entry(weight).or_default().push(word);
        }
    }
    let text: String = classes.iter().map(|(weight, words)| format!("{weight} {}\n", words.join(" "))).collect();
    Ok(fs::write(out, text)?)
}

//! The model of sameness from labelled pairs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use caveat_engine::offers::Offer;
use caveat_engine::offers::same::{Feature, Forest, Thing, features, is_left_to_the_model};
use serde::Deserialize;

use crate::Outcome;
use crate::boost::{Example, Settings, fit as boost};

/// From which score on two offers are the same: even odds. Less finds more pairs and lets in too many wrong ones.
const THRESHOLD: f32 = 0.5;

const SETTINGS: Settings = Settings { trees: 300, leaves: 16, rate: 0.08, least: 40, ridge: 5.0, rows: 0.8, columns: 0.6 };

/// A line of the pairs' file.
#[derive(Deserialize)]
pub(crate) struct Line {
    /// Where the pair comes from: a set, or `set:part`.
    pub(crate) set: String,
    /// Kept out of fitting, for judging.
    #[serde(default)]
    held: bool,
    pub(crate) a: OfferLine,
    pub(crate) b: OfferLine,
    same: bool,
}

#[derive(Deserialize)]
pub(crate) struct OfferLine {
    pub(crate) title: String,
    brand: Option<String>,
    mpn: Option<String>,
    gtin: Option<String>,
    price: Option<String>,
}

impl OfferLine {
    fn thing(&self, with_price: bool) -> Thing {
        let price = self.price.as_deref().filter(|_| with_price).and_then(|price| price.parse().ok());
        let (title, brand, mpn, gtin) = (self.title.clone(), self.brand.clone(), self.mpn.clone(), self.gtin.clone());
        Thing::new(Offer { title, brand, mpn, gtin, price, ..Offer::default() })
    }
}

/// A pair ready for fitting and judging.
struct Pair {
    line: Line,
    /// None where rules decide.
    priced: Option<Example>,
    priceless: Option<Example>,
}

pub(crate) fn fit(path: &str, out: &str) -> Outcome {
    let pairs: Vec<Pair> = read(path)?.into_iter().map(pair).collect();
    if let Ok(filter) = std::env::var("DUMP") {
        dump(&pairs, &filter)?;
    }
    let sets: BTreeSet<&str> = pairs.iter().map(|pair| pair.line.set.as_str()).collect();
    let trees = boost(&examples(&pairs, |_| true), SETTINGS).text();
    let names: Vec<String> = Feature::ALL.iter().enumerate().map(|(number, feature)| format!("{number} {feature:?}")).collect();
    let text = format!(
        "# Which offers are of the same thing: fitted by caveat-fit from {} labelled pairs of {}.\n# Features: {}.\nthreshold {THRESHOLD}\n{trees}",
        pairs.iter().filter(|pair| !pair.line.held).count(),
        sets.iter().copied().collect::<Vec<_>>().join(", "),
        names.join(", "),
    );
    fs::write(out, &text)?;
    let forest = Forest::parse(&text).map_err(|line| format!("{line:?}"))?;
    println!("held-out pairs, precision/recall/F1 in percent by threshold");
    judge(&pairs, |_| true, &forest);
    if std::env::var("QUICK").is_ok() {
        return Ok(());
    }
    println!("each set by a model fitted on the others");
    for set in sets {
        let trees = boost(&examples(&pairs, |line| line.set != set), SETTINGS).text();
        let forest = Forest::parse(&format!("threshold {THRESHOLD}\n{trees}")).map_err(|line| format!("{line:?}"))?;
        judge(&pairs, |line| line.set == set, &forest);
    }
    Ok(())
}

/// Reads a file of pairs.
pub(crate) fn read(path: &str) -> Outcome<Vec<Line>> {
    let text = fs::read_to_string(path)?;
    Ok(text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

fn pair(line: Line) -> Pair {
    let example = |with_price: bool| {
        let (a, b) = (line.a.thing(with_price), line.b.thing(with_price));
        let features = features(&a, &b);
        let features = (0..Feature::ALL.len()).map(|feature| features.get(feature)).collect();
        is_left_to_the_model(&a, &b).then_some(Example { features, same: line.same })
    };
    let (priced, priceless) = (example(true), example(false));
    Pair { line, priced, priceless }
}

/// Examples of the sets that take part: each pair with its prices and without, for most comparisons are made without.
fn examples(pairs: &[Pair], takes_part: impl Fn(&Line) -> bool) -> Vec<&Example> {
    let used = pairs.iter().filter(|pair| !pair.line.held && takes_part(&pair.line));
    used.flat_map(|pair| [&pair.priced, &pair.priceless]).flatten().collect()
}

fn judge(pairs: &[Pair], takes_part: impl Fn(&Line) -> bool, forest: &Forest) {
    let mut by_set: BTreeMap<&str, Vec<(f32, bool)>> = BTreeMap::new();
    for pair in pairs.iter().filter(|pair| pair.line.held && takes_part(&pair.line)) {
        let score = pair.priced.as_ref().map_or(0.0, |example| forest.score(&example.features.as_slice().into()));
        by_set.entry(&pair.line.set).or_default().push((score, pair.line.same));
    }
    for (set, scores) in by_set {
        print!("  {set:16}");
        for threshold in [0.3, 0.35, 0.4, 0.45, 0.5, 0.6] {
            let said = scores.iter().filter(|(score, _)| *score >= threshold).count() as f64;
            let hit = scores.iter().filter(|(score, same)| *score >= threshold && *same).count() as f64;
            let same = scores.iter().filter(|(_, same)| *same).count() as f64;
            print!(
                "  {threshold}: {:.1}/{:.1}/{:.1}",
                100.0 * hit / said.max(1.0),
                100.0 * hit / same,
                200.0 * hit / (said + same)
            );
        }
        println!();
    }
}

fn dump(pairs: &[Pair], path: &str) -> Outcome {
    let rows = pairs.iter().map(|pair| {
        let of = |example: &Option<Example>| example.as_ref().map(|example| example.features.clone());
        serde_json::json!({"set": pair.line.set, "held": pair.line.held, "same": pair.line.same, "p": of(&pair.priced), "n": of(&pair.priceless)}).to_string() + "\n"
    });
    fs::write(path, rows.collect::<String>())?;
    Ok(())
}

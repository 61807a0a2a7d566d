//! The model of sameness from labelled pairs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use caveat_engine::offers::Offer;
use caveat_engine::offers::same::{Feature, Forest, Thing, features, is_left_to_the_model};
use serde::{Deserialize, Serialize};

use crate::Outcome;
use crate::boost::{Example, Settings, fit as boost};

/// The share of same pairs that every set is weighed to. Sets have from a tenth to two thirds, as their makers chose, and one threshold can only fit all where
/// a score means the same in all. A tenth, as where two shops' similar titles are compared: of what a shopper has seen, most is not the same thing.
const SAME: f64 = 0.11;

/// From which score on two offers are the same. F1 is best at half of the best F1 (Lipton, Elkan and Naryanaswamy 2014), about this for titles without model
/// codes; for the others it hardly matters.
const THRESHOLD: f32 = 0.35;

const SETTINGS: Settings = Settings { trees: 300, leaves: 16, rate: 0.08, least: 40, ridge: 5.0, rows: 0.8, columns: 0.6 };

/// Parts of the cross-validation.
const FOLDS: usize = 5;

/// A line of the pairs' file.
#[derive(Deserialize, Serialize)]
pub(crate) struct Line {
    /// Where the pair comes from: a set, or `set:part`.
    pub(crate) set: String,
    /// Pairs about one thing are of one group; cross-validation does not part them.
    pub(crate) group: usize,
    pub(crate) a: OfferLine,
    pub(crate) b: OfferLine,
    pub(crate) same: bool,
}

#[derive(Default, Deserialize, Serialize)]
pub(crate) struct OfferLine {
    pub(crate) title: String,
    pub(crate) brand: Option<String>,
    pub(crate) mpn: Option<String>,
    pub(crate) gtin: Option<String>,
    pub(crate) price: Option<String>,
}

impl Line {
    /// The set without its part.
    pub(crate) fn whole_set(&self) -> &str {
        self.set.split(':').next().unwrap_or_default()
    }
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
    let lines = read(path)?;
    let weights = Weights::of(&lines);
    let pairs: Vec<Pair> = lines.into_iter().map(|line| pair(line, &weights)).collect();
    let sets: BTreeSet<&str> = pairs.iter().map(|pair| pair.line.whole_set()).collect();
    let names: Vec<String> = Feature::ALL.iter().enumerate().map(|(number, feature)| format!("{number} {feature:?}")).collect();
    let text = format!(
        "# Which offers are of the same thing: fitted by caveat-fit from {} labelled pairs of {}.\n# Features: {}.\n{}",
        pairs.len(),
        sets.iter().copied().collect::<Vec<_>>().join(", "),
        names.join(", "),
        forest(&pairs, |_| true),
    );
    fs::write(out, text)?;
    println!("precision/recall/F1 in percent by threshold; in {FOLDS} parts, each judged by a model fitted on the others");
    judge(&pairs, |line| line.group % FOLDS)?;
    println!("each set by a model fitted on the other sets");
    judge(&pairs, |line| sets.iter().position(|set| *set == line.whole_set()).unwrap_or_default())
}

/// Reads a file of pairs.
pub(crate) fn read(path: &str) -> Outcome<Vec<Line>> {
    let text = fs::read_to_string(path)?;
    Ok(text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

/// How much pairs of each set weigh that are the same and that are not; a set's weight is how many pairs it has.
struct Weights(BTreeMap<String, [f64; 2]>);

impl Weights {
    fn of(lines: &[Line]) -> Weights {
        let mut counts: BTreeMap<String, [f64; 2]> = BTreeMap::new();
        for line in lines {
            counts.entry(line.whole_set().to_owned()).or_default()[usize::from(line.same)] += 1.0;
        }
        for [different, same] in counts.values_mut() {
            let all = *different + *same;
            (*different, *same) = ((1.0 - SAME) * all / different.max(1.0), SAME * all / same.max(1.0));
        }
        Weights(counts)
    }

    fn weight(&self, line: &Line) -> f64 {
        self.0.get(line.whole_set()).map_or(1.0, |weights| weights[usize::from(line.same)])
    }
}

fn pair(line: Line, weights: &Weights) -> Pair {
    let weight = weights.weight(&line);
    let example = |with_price: bool| {
        let (a, b) = (line.a.thing(with_price), line.b.thing(with_price));
        let features = features(&a, &b);
        let features = (0..Feature::ALL.len()).map(|feature| features.get(feature)).collect();
        is_left_to_the_model(&a, &b).then_some(Example { features, same: line.same, weight })
    };
    let (priced, priceless) = (example(true), example(false));
    Pair { line, priced, priceless }
}

/// Fits a forest to the pairs that take part: each with its prices and without, for most comparisons are made without.
fn forest(pairs: &[Pair], takes_part: impl Fn(&Line) -> bool) -> String {
    let used = pairs.iter().filter(|pair| takes_part(&pair.line));
    let examples: Vec<&Example> = used.flat_map(|pair| [&pair.priced, &pair.priceless]).flatten().collect();
    format!("threshold {THRESHOLD}\n{}", boost(&examples, SETTINGS).text())
}

/// Scores each part by a forest fitted on the other parts, and prints how right that is.
fn judge(pairs: &[Pair], part: impl Fn(&Line) -> usize) -> Outcome {
    let mut by_set: BTreeMap<&str, Vec<(f32, bool)>> = BTreeMap::new();
    for held in pairs.iter().map(|pair| part(&pair.line)).collect::<BTreeSet<_>>() {
        let forest = Forest::parse(&forest(pairs, |line| part(line) != held)).map_err(|line| format!("{line:?}"))?;
        for pair in pairs.iter().filter(|pair| part(&pair.line) == held) {
            let score = pair.priced.as_ref().map_or(0.0, |example| forest.score(&example.features.as_slice().into()));
            by_set.entry(&pair.line.set).or_default().push((score, pair.line.same));
        }
    }
    for (set, scores) in by_set {
        print!("  {set:20}");
        for threshold in [0.25, 0.3, THRESHOLD, 0.4, 0.5] {
            let said = scores.iter().filter(|(score, _)| *score >= threshold).count() as f64;
            let hit = scores.iter().filter(|(score, same)| *score >= threshold && *same).count() as f64;
            let same = scores.iter().filter(|(_, same)| *same).count() as f64;
            let [precision, recall, f1] = [hit / said.max(1.0), hit / same, 2.0 * hit / (said + same)].map(|share| 100.0 * share);
            print!("  {threshold}: {precision:.1}/{recall:.1}/{f1:.1}");
        }
        println!();
    }
    Ok(())
}

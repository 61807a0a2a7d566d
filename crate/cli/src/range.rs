//! `caveat range`: what a thing usually costs, told from a file of offers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use caveat_engine::detect::price_finding;
use caveat_engine::offers::same::Thing;
use caveat_engine::offers::usual::{Relation, Seen, usual};
use caveat_protocol::{Basis, Finding, Typical};
use serde::{Deserialize, Serialize};

use crate::jsonl::{self, Failure};
use crate::offer::OfferLine;

/// Offers that share a word with the question and are compared with it at most, those that share most first.
const MAX_COMPARED: usize = 400;

/// A line of the offers' file, and a line read.
#[derive(Deserialize)]
struct Line {
    /// Equal for offers of the same thing.
    product: Option<String>,
    #[serde(flatten)]
    offer: OfferLine,
    seller: Option<String>,
    date: Option<String>,
}

/// A line written.
#[derive(Serialize)]
struct Answer {
    typical: Option<Typical>,
    finding: Option<Finding>,
}

/// The offers, found by product and by the words of their titles.
#[derive(Default)]
struct Offers {
    seen: Vec<Seen>,
    by_product: BTreeMap<(String, Option<String>), Vec<usize>>,
    by_word: BTreeMap<String, Vec<usize>>,
}

/// Answers every line of standard input from the offers in a file.
pub(crate) fn run(path: &Path) -> ExitCode {
    match Offers::read(path) {
        Ok(offers) => jsonl::run(|line: Line| Ok(offers.answer(line))),
        Err(Failure { message, .. }) => {
            anstream::eprintln!("caveat: {message}");
            ExitCode::FAILURE
        }
    }
}

impl Offers {
    fn read(path: &Path) -> Result<Offers, Failure> {
        let failure =
            |why: &dyn std::fmt::Display| Failure { kind: "unreadable_file", message: format!("{}: {why}", path.display()) };
        let text = fs::read_to_string(path).map_err(|error| failure(&error))?;
        let mut offers = Offers::default();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
            let line: Line = serde_json::from_str(line).map_err(|error| failure(&format!("line {number}: {error}")))?;
            offers.add(line);
        }
        Ok(offers)
    }

    fn add(&mut self, line: Line) {
        let number = self.seen.len();
        if let Some(product) = &line.product {
            self.by_product.entry((product.clone(), line.offer.condition.clone())).or_default().push(number);
        }
        let seen = Seen { seller: line.seller, site: None, on: line.date, thing: Thing::new(line.offer.offer()) };
        for word in words(&seen.thing) {
            self.by_word.entry(word).or_default().push(number);
        }
        self.seen.push(seen);
    }

    fn answer(&self, line: Line) -> Answer {
        let key = line.product.map(|product| (product, line.offer.condition.clone()));
        let asked = Thing::new(line.offer.offer());
        let same = key.and_then(|key| self.by_product.get(&key));
        let (relation, candidates) = match same {
            Some(same) => (Relation::Same, same.clone()),
            None => (Relation::Unknown, self.candidates(&asked)),
        };
        let seen = candidates.iter().filter_map(|&number| self.seen.get(number)).map(|seen| (relation, seen));
        let on = line.date.or_else(|| self.newest(&candidates));
        let range = usual(&asked, on.as_deref(), seen);
        let currency = asked.offer.currency;
        Answer {
            finding: range.zip(currency).and_then(|(range, currency)| price_finding(asked.offer.price?, currency, &range)),
            typical: range.zip(currency).map(|(range, currency)| range.typical(currency, Basis::History)),
        }
    }

    /// The newest day of some offers: what "now" is to a question without a date.
    fn newest(&self, candidates: &[usize]) -> Option<String> {
        candidates.iter().filter_map(|&number| self.seen.get(number)?.on.clone()).max()
    }

    /// Offers that share words or codes with the question, those that share most first.
    fn candidates(&self, asked: &Thing) -> Vec<usize> {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for word in words(asked) {
            self.by_word.get(&word).into_iter().flatten().for_each(|&number| *shared.entry(number).or_default() += 1);
        }
        let mut candidates: Vec<(usize, usize)> = shared.into_iter().collect();
        candidates.sort_by_key(|&(number, shared)| (std::cmp::Reverse(shared), number));
        candidates.into_iter().take(MAX_COMPARED).map(|(number, _)| number).collect()
    }
}

/// What an offer is found by.
fn words(thing: &Thing) -> impl Iterator<Item = String> {
    let words = thing.title.words.iter().map(|word| word.text.clone());
    words.chain(thing.title.codes.iter().cloned()).chain(thing.offer.gtin.clone())
}

//! Fits the figures the engine ships. Not shipped itself; run by hand when there is better data:
//!
//! ```sh
//! cargo run --release -p caveat-fit -- pairs SETS PAIRS.jsonl
//! cargo run --release -p caveat-fit -- words PAIRS.jsonl crate/engine/packs/offers/common.txt
//! cargo run --release -p caveat-fit -- match PAIRS.jsonl crate/engine/packs/offers/same.forest
//! ```

use std::process::ExitCode;

mod baseline;
mod boost;
mod gather;
mod pairs;
mod rates;
mod table;
mod words;

const USAGE: &str = "usage: caveat-fit CHORE

  pairs FOLDER OUT  labelled pairs from published sets in a folder: two tables with labels as DeepMatcher has them, records with labels (WDC
                    Products), tables of pairs (ProMap) or of clusters (PriceRunner)
  match PAIRS OUT   fit the model of sameness from labelled pairs, JSON Lines of {set, group, a, b, same}, and say how well such a model
                    does: on groups it was not fitted on, and on sets it was not fitted on
  words PAIRS OUT   list the words that titles of several sets have, by how common they are
  rates FILE OUT    monthly means of the ECB's eurofxref-hist.csv
  baseline SOURCE TABLE... OUT
                    what families of things cost, from tables of offers (CSV or Parquet with title, brand, category, price, currency,
                    date); SOURCE names where they are from and under which licence";

/// A chore ends well or with a sentence for the person who started it.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["baseline", source, tables @ .., out] => baseline::write(source, tables, out),
        ["rates", history, out] => rates::average(history, out),
        ["pairs", folder, out] => gather::write(folder, out),
        ["words", pairs, out] => words::list(pairs, out),
        ["match", pairs, out] => pairs::fit(pairs, out),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("caveat-fit: {why}");
            ExitCode::FAILURE
        }
    }
}

//! Chores that want more than a shell script. `build.sh` calls them by name; so may you: `cargo xtask`.

use std::{
    env,
    error::Error,
    path::{Path, PathBuf},
    process::ExitCode,
};

mod confusables;
mod detectors;
mod dist;
mod files;
mod licences;
mod new_detector;
mod run;
mod suffixes;
mod tidy;
mod wasm;
mod words;
mod zip;

/// A chore ends well or with a sentence for the person who started it.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const USAGE: &str = "usage: cargo xtask CHORE

  wasm                build the engine for the browser and write its glue to extension/src/generated
  dist                wasm, then dist/chrome and dist/firefox
  package             dist, then the zips, the same bytes wherever they are made
  new-detector NAME   write a detector's file, its place in the list, its words and its first cases
  tidy                rules of this repository that no compiler checks
  licences            the licence of every crate inside the wasm
  suffixes FILE       refresh the public suffix list from a copy of public_suffix_list.dat
  confusables CONFUSABLES UNICODE_DATA
                      refresh the letters that look like others from copies of Unicode's files
  words LIST...       refresh the words that names could be confused with from word lists";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match chore(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

fn chore(words: &[&str]) -> Outcome {
    let root = root()?;
    match words {
        ["wasm"] => wasm::write(&root),
        ["dist"] => dist::write(&root),
        ["package"] => {
            dist::write(&root)?;
            zip::package(&root)
        }
        ["new-detector", name] => new_detector::write(&root, name),
        ["tidy"] => tidy::check(&root),
        ["licences"] => licences::check(&root),
        ["confusables", confusables, unicode_data] => confusables::write(&root, Path::new(confusables), Path::new(unicode_data)),
        ["words", lists @ ..] if !lists.is_empty() => words::write(&root, lists),
        ["suffixes", list] => suffixes::write(&root, Path::new(list)),
        _ => Err(USAGE.into()),
    }
}

/// The folder of the workspace: chores work from any folder. Cargo says it at run time; what it said when this was compiled may be
/// another checkout's, whose build folder was copied.
fn root() -> Outcome<PathBuf> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("run me as `cargo xtask`")?);
    let root = here.ancestors().nth(2).ok_or("xtask stands outside its workspace")?;
    Ok(root.to_owned())
}

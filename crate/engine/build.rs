//! Packs that are looked up rather than read become finite state transducers: nothing is parsed when the engine starts.

use std::{collections::BTreeMap, env, error::Error, fs, path::Path};

use fst::MapBuilder;

#[path = "src/site/rule.rs"]
mod rule;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=packs/suffixes.txt");
    println!("cargo::rerun-if-changed=src/site/rule.rs");
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("suffixes.fst"), suffixes(&fs::read_to_string("packs/suffixes.txt")?)?)?;
    Ok(())
}

/// The rules of the public suffix list by their labels from the right: `co.uk` is found under `uk.co`.
fn suffixes(pack: &str) -> Result<Vec<u8>, fst::Error> {
    let mut rules: BTreeMap<String, u64> = BTreeMap::new();
    let mut section = 0;
    for line in pack.lines() {
        if line.starts_with("// PRIVATE") {
            section = rule::PRIVATE;
        }
        if line.starts_with("//") {
            continue;
        }
        let (kind, suffix) = match (line.strip_prefix("*."), line.strip_prefix('!')) {
            (Some(parent), _) => (rule::WILDCARD, parent),
            (None, Some(exception)) => (rule::EXCEPTION, exception),
            (None, None) => (rule::PLAIN, line),
        };
        let key: Vec<&str> = suffix.rsplit('.').collect();
        *rules.entry(key.join(".")).or_default() |= kind | section;
    }
    let mut builder = MapBuilder::memory();
    builder.extend_iter(rules)?;
    builder.into_inner()
}

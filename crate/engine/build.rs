//! Packs that are looked up rather than read become finite state transducers: nothing is parsed when the engine starts.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use fst::MapBuilder;

#[path = "src/site/rule.rs"]
mod rule;
#[path = "src/site/skeleton.rs"]
mod skeleton;

/// The words of all languages, and what makes of them what the engine reads.
#[expect(dead_code, unreachable_pub, reason = "the engine has more use for it")]
mod packs {
    pub mod phrases;
}
#[expect(dead_code, reason = "only the engine needs the way back")]
#[path = "src/derive/fold/mod.rs"]
mod fold;
#[path = "src/derive/words/keys.rs"]
mod keys;
#[expect(dead_code, reason = "some of it only reads")]
#[path = "src/derive/words/pack.rs"]
mod pack;
#[path = "src/derive/words/write.rs"]
mod write;

type Outcome<T> = Result<T, Box<dyn Error>>;

const SUFFIXES: &str = "packs/suffixes.txt";
const NAMES: &str = "packs/names";
const WORDS: &str = "packs/words.txt";
const PHRASES: &str = "packs/phrases";

/// Kinds of names, as their files are called up to the first hyphen, in the order of `names::Kind`.
const KINDS: [&str; 7] = ["banks", "brands", "carriers", "marketplaces", "payments", "platforms", "shops"];

fn main() -> Outcome<()> {
    let own = ["src/site/rule.rs", "src/site/skeleton.rs", "src/derive/fold", "src/derive/words"];
    for source in [SUFFIXES, NAMES, WORDS, PHRASES, "packs/confusables.txt"].into_iter().chain(own) {
        println!("cargo::rerun-if-changed={source}");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let rules = rules(&fs::read_to_string(SUFFIXES)?);
    write_map(&out.join("suffixes.fst"), &rules)?;
    let words: BTreeMap<String, u64> =
        fs::read_to_string(WORDS)?.lines().filter(|line| !line.starts_with('#')).map(|word| (word.to_owned(), 0)).collect();
    write_map(&out.join("words.fst"), &words)?;
    let names = names(&rules, &words)?;
    fs::write(out.join("names.txt"), &names.lines)?;
    write_map(&out.join("domains.fst"), &names.domains)?;
    write_map(&out.join("skeletons.fst"), &names.skeletons)?;
    write_map(&out.join("coarse.fst"), &names.coarse)?;
    let words = write::all_words(|text| fold::Folded::new(text).text().to_owned());
    let (tree, starts) = write::tree_and_starts(&words);
    fs::write(out.join("words.tree"), tree)?;
    Ok(fs::write(out.join("words.starts"), starts)?)
}

fn write_map(path: &Path, entries: &BTreeMap<String, u64>) -> Outcome<()> {
    let mut builder = MapBuilder::memory();
    builder.extend_iter(entries.iter().map(|(key, value)| (key, *value)))?;
    Ok(fs::write(path, builder.into_inner()?)?)
}

/// The rules of the public suffix list by their labels from the right: `co.uk` is found under `uk.co`.
fn rules(pack: &str) -> BTreeMap<String, u64> {
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
        *rules.entry(from_the_right(suffix)).or_default() |= kind | section;
    }
    rules
}

fn from_the_right(domain: &str) -> String {
    domain.rsplit('.').collect::<Vec<_>>().join(".")
}

/// The packs of names, ready to be looked up.
#[derive(Default)]
struct Names {
    /// A line for each name: what it is called, a tab, its main domain.
    lines: String,
    /// Whose a domain is.
    domains: BTreeMap<String, u64>,
    /// Whose name a main domain's label is, by the label's skeleton.
    skeletons: BTreeMap<String, u64>,
    /// The same for names that cheats imitate often, read without care.
    coarse: BTreeMap<String, u64>,
}

/// Reads `packs/names`: the format is in its README.
fn names(rules: &BTreeMap<String, u64>, words: &BTreeMap<String, u64>) -> Outcome<Names> {
    let mut names = Names::default();
    let mut files: Vec<PathBuf> = fs::read_dir(NAMES)?.map(|entry| Ok(entry?.path())).collect::<Outcome<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    for file in files {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let kind = KINDS.iter().position(|kind| stem.split('-').next() == Some(kind)).ok_or(format!("{stem}: no such kind"))?;
        for (number, line) in fs::read_to_string(&file)?.lines().enumerate() {
            if !line.starts_with('#') {
                add(&mut names, line, u64::try_from(kind)?, rules, words)
                    .map_err(|why| format!("{stem}.txt:{}: {why}", number + 1))?;
            }
        }
    }
    Ok(names)
}

fn add(names: &mut Names, line: &str, kind: u64, rules: &BTreeMap<String, u64>, words: &BTreeMap<String, u64>) -> Outcome<()> {
    let bare = line.trim_start_matches(['!', '~', ' ']);
    let marks = line.strip_suffix(bare).unwrap_or_default();
    let (title, domains) = bare.split_once(": ").ok_or("no colon after the name")?;
    let domains = domains.split_whitespace().map(expand).collect::<Outcome<Vec<_>>>()?.concat();
    let main = domains.first().ok_or("no domain")?;
    let main_label = label(main, rules).unwrap_or_default();
    let imitated = marks.contains('!');
    let common = marks.contains('~') || !imitated && words.contains_key(main_label);
    let marks = if imitated { rule::IMITATED } else { 0 } | if common { rule::COMMON } else { 0 };
    let value = u64::try_from(names.lines.len())? << rule::LINE_AT | kind << rule::KIND_AT | marks;
    names.lines += &format!("{title}\t{main}\n");
    for domain in &domains {
        let registered =
            label(domain, rules).filter(|label| domain.strip_prefix(label).is_some_and(|suffix| suffix.starts_with('.')));
        registered.ok_or(format!("{domain}: not what somebody registers"))?;
        names.domains.entry(domain.clone()).or_insert(value);
    }
    let skeleton = skeleton::skeleton(main_label);
    if imitated {
        names.coarse.entry(skeleton::coarse(&skeleton)).or_insert(value);
    }
    names.skeletons.entry(skeleton).or_insert(value);
    Ok(())
}

/// `ebay.{com,co.uk}` is `ebay.com` and `ebay.co.uk`.
fn expand(domain: &str) -> Outcome<Vec<String>> {
    let domains: Vec<String> = match domain.split_once('{') {
        None => vec![domain.to_owned()],
        Some((start, rest)) => rest
            .strip_suffix('}')
            .ok_or(format!("{domain}: no closing brace"))?
            .split(',')
            .map(|end| format!("{start}{end}"))
            .collect(),
    };
    let valid = |domain: &String| {
        domain.contains('.')
            && domain.split('.').all(|label| {
                !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            })
    };
    if let Some(wrong) = domains.iter().find(|domain| !valid(domain)) {
        return Err(format!("{wrong}: no domain").into());
    }
    Ok(domains)
}

/// The label before the public suffix.
fn label<'d>(domain: &'d str, rules: &BTreeMap<String, u64>) -> Option<&'d str> {
    let rule = |suffix: &str| rules.get(&from_the_right(suffix)).copied().unwrap_or_default();
    let (mut label, mut rest) = domain.split_once('.')?;
    loop {
        let parent = rest.split_once('.').map_or(0, |(_, parent)| rule(parent));
        if rule(rest) & rule::PLAIN != 0 || parent & rule::WILDCARD != 0 {
            return Some(label);
        }
        (label, rest) = rest.split_once('.')?;
    }
}

//! The public suffix list: a fresh copy goes into the engine's packs with `cargo xtask suffixes FILE`.
//!
//! `FILE` is `public_suffix_list.dat` as <https://publicsuffix.org/list/> publishes it; packagers carry the same file (Debian's
//! `publicsuffix`, PyPI's `publicsuffixlist`). What is kept is what the engine needs: one rule a line, as A-labels, sorted, so that a
//! refresh reads as a difference of rules.

use std::{collections::BTreeSet, fmt::Write, path::Path};

use url::Host;

use crate::{Outcome, files};

/// Where the engine's build script looks.
const PACK: &str = "crate/engine/packs/suffixes.txt";

/// The list holds over 9,000 rules; fewer than this is a broken download.
const FEWEST: usize = 8_000;

/// Rewrites the pack from a copy of the list.
pub fn write(root: &Path, list: &Path) -> Outcome {
    let text = files::read(list)?;
    let pack = pack(&text)?;
    let rules = pack.lines().filter(|line| !line.starts_with("//")).count();
    if rules < FEWEST {
        return Err(format!("{}: only {rules} rules, is that all of the list?", list.display()).into());
    }
    files::write(&root.join(PACK), pack)?;
    println!("{PACK}: {rules} rules");
    Ok(())
}

fn pack(list: &str) -> Outcome<String> {
    let version = list.lines().find_map(|line| line.strip_prefix("// VERSION: ")).ok_or("the list does not say its VERSION")?;
    let commit = list.lines().find_map(|line| line.strip_prefix("// COMMIT: ")).ok_or("the list does not say its COMMIT")?;
    let (mut icann, mut private) = (BTreeSet::new(), BTreeSet::new());
    let mut section = &mut icann;
    for line in list.lines() {
        if line.starts_with("// ===BEGIN PRIVATE DOMAINS===") {
            section = &mut private;
        }
        // The format: a rule ends at the first white space.
        if let Some(rule) = line.split_whitespace().next().filter(|rule| !rule.starts_with("//")) {
            section.insert(ascii(rule)?);
        }
    }
    let mut pack = format!(
        "// The rules of the Public Suffix List, <https://publicsuffix.org/>, written by `cargo xtask suffixes`.
// Version {version}, commit {commit}.
// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not
// distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
"
    );
    for (name, rules) in [("ICANN", icann), ("PRIVATE", private)] {
        writeln!(pack, "// {name}")?;
        for rule in rules {
            writeln!(pack, "{rule}")?;
        }
    }
    Ok(pack)
}

/// A rule with its labels as they go over the wire; `*.` and `!` stay in front.
fn ascii(rule: &str) -> Outcome<String> {
    let bare = rule.trim_start_matches("*.").trim_start_matches('!');
    match Host::parse(bare) {
        Ok(Host::Domain(domain)) => Ok(rule.replace(bare, &domain)),
        _ => Err(format!("no rule: {rule}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_kept_by_section_and_comments_are_not() {
        let list = "// VERSION: 2026\n// COMMIT: abc\n// ===BEGIN ICANN DOMAINS===\n\n// uk : note\nuk\nco.uk trailing words\n*.ck\n!www.ck\n公司.cn
// ===END ICANN DOMAINS===\n// ===BEGIN PRIVATE DOMAINS===\ngithub.io\n";
        let pack = pack(list).expect("a pack");
        let rules: Vec<_> = pack.lines().skip(4).collect();
        assert_eq!(rules, ["// ICANN", "!www.ck", "*.ck", "co.uk", "uk", "xn--55qx5d.cn", "// PRIVATE", "github.io"]);
        assert!(pack.contains("Version 2026, commit abc."));
    }

    #[test]
    fn a_copy_without_its_date_is_refused() {
        assert!(pack("com\n").is_err());
    }
}

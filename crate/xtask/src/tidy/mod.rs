//! Rules of this repository that no compiler checks. Each rule reads the same tree and says what it does not like.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use crate::{Outcome, run::output};

mod catalogue;
mod dependencies;
mod layers;
mod permissions;
mod source;

/// Every text file git knows or would take, by its path from the top.
type Tree = BTreeMap<String, String>;

/// The page that the rules about parts, crates and permissions are told on.
const PAGE: &str = "ARCHITECTURE.md";

/// One sentence a complaint, beginning with the file it is about.
type Complaints = Vec<String>;

/// Prints every complaint, and fails when there is one.
pub fn check(root: &Path) -> Outcome {
    let tree = read(root)?;
    let complaints = [
        source::check(&tree),
        catalogue::check(&tree),
        layers::check(&tree),
        dependencies::check(&tree),
        permissions::check(root, &tree)?,
    ]
    .concat();
    for complaint in &complaints {
        eprintln!("{complaint}");
    }
    if complaints.is_empty() { Ok(()) } else { Err(format!("{} things to tidy", complaints.len()).into()) }
}

fn read(root: &Path) -> Outcome<Tree> {
    let names =
        output(Command::new("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root))?;
    let texts = names.split_terminator('\0').filter_map(|name| {
        // A picture, a page in an old encoding, a file just deleted: nothing for rules about text.
        let text = fs::read_to_string(root.join(name)).ok()?;
        Some((name.to_owned(), text))
    });
    Ok(texts.collect())
}

/// The section of a page under a heading of the second level.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    page.split("\n## ").find(|section| section.starts_with(heading)).unwrap_or_default()
}

/// What stands in backquotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[cfg(test)]
fn tree(files: &[(&str, &str)]) -> Tree {
    files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

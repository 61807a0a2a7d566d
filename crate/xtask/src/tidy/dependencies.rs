//! Every crate we build on is spoken of in ARCHITECTURE.md, and its table of what is shipped names none that is not there.

use std::collections::BTreeSet;

use super::{Complaints, PAGE, Tree, quoted, section};

/// Compares all Cargo.toml with the section on dependencies.
pub fn check(tree: &Tree) -> Complaints {
    let manifests = tree.iter().filter(|(path, _)| path.starts_with("crate/") && path.ends_with("/Cargo.toml"));
    let used: BTreeSet<_> = manifests.flat_map(|(_, text)| dependencies(text)).collect();
    let page = tree.get(PAGE).map_or("", String::as_str);
    let section = section(page, "Dependencies");
    let said: BTreeSet<_> = quoted(section).collect();
    let cells =
        section.lines().filter_map(|line| line.strip_prefix("| ")?.split('|').next().filter(|cell| cell.starts_with('`')));
    // What stands in brackets behind a crate are its features and its size.
    let outside = cells.flat_map(|cell| cell.split('(').map(|part| part.split_once(')').map_or(part, |(_, behind)| behind)));
    let listed: BTreeSet<_> = outside.flat_map(quoted).collect();
    let missing = used.iter().filter(|name| !said.contains(*name)).map(|name| format!("{PAGE}: nothing is said of `{name}`"));
    let stale = listed.difference(&used).map(|name| format!("{PAGE}: a row speaks of `{name}`, which nothing is built on"));
    missing.chain(stale).collect()
}

/// The crates that a manifest names under any kind of dependencies, but for our own.
fn dependencies(manifest: &str) -> impl Iterator<Item = &str> {
    let sections =
        manifest.split("\n[").filter(|section| section.split(']').next().is_some_and(|name| name.ends_with("dependencies")));
    let lines = sections.flat_map(|section| section.lines().skip(1));
    let names =
        lines.filter_map(|line| line.split(['.', ' ', '=']).next()).filter(|name| !name.is_empty() && !name.starts_with('#'));
    names.filter(|name| !name.starts_with("caveat-"))
}

#[cfg(test)]
mod tests {
    use super::{super::tree, *};

    #[test]
    fn both_directions_are_compared() {
        let page = "# A\n\n## Dependencies\n\n| crate | for |\n| --- | --- |\n| `url` (190), `idna` | hosts |\n\nNot shipped: `clap`.\n\n## B\n";
        let manifest = |names: &str| {
            format!("[package]\nname = \"x\"\n\n[dependencies]\ncaveat-protocol = \"1\"\n{names}\n[lints]\nworkspace = true\n")
        };
        let complaints = |names: &str| check(&tree(&[("ARCHITECTURE.md", page), ("crate/x/Cargo.toml", &manifest(names))]));
        assert_eq!(complaints("url.workspace = true\nidna = \"1\"\n# why\nclap = { version = \"4\" }\n"), Complaints::new());
        let about = complaints("url = \"2\"\nfst = \"1\"\n");
        assert_eq!(about.len(), 2, "{about:?}");
        assert!(about[0].contains("`fst`") && about[1].contains("`idna`"));
    }
}

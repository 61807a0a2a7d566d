//! Layers point one way: each part knows what ARCHITECTURE's map says it knows, nothing more, and no circle is in it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Complaints, PAGE, Tree, quoted, section};

/// Where the parts of the engine lie: its folders, its files, and its data, which is a module of it.
const ENGINE: &str = "crate/engine/src/";
const PACKS: &str = "crate/engine/packs/";

/// Two parts that know each other: the packs are written in the words of the readers, and the readers go by the packs.
const PAIR: [&str; 2] = ["packs", "read"];

/// Which parts know which.
type Edges = BTreeMap<String, BTreeSet<String>>;

/// Compares the map's "knows" column with what the engine's parts and the crates name.
pub fn check(tree: &Tree) -> Complaints {
    let map = rows(tree.get(PAGE).map_or("", String::as_str));
    let found = [parts(tree), crates(tree)].map(|edges| compare(&map, &edges)).concat();
    found.into_iter().chain(circles(&parts(tree))).chain(groups(tree)).collect()
}

/// Files that name several parts in one `use crate::{…}`, which `named` does not see.
fn groups(tree: &Tree) -> impl Iterator<Item = String> {
    let files = tree.iter().filter(|(path, text)| part(path).is_some() && code(text).any(|line| line.contains("crate::{")));
    files.map(|(path, _)| format!("{path}: name each part in a `use crate::` of its own"))
}

/// The rows of the map that speak of the engine's parts and of crates: who, and whom they know.
fn rows(page: &str) -> Edges {
    let cells =
        section(page, "Map").lines().filter_map(|line| line.strip_prefix("| `crate/")?.strip_suffix('|')).filter_map(|line| {
            let mut cells = line.split(" | ");
            Some((cells.next()?, cells.last()?))
        });
    cells.map(|(who, knows)| (name(who.trim_end_matches('`')), quoted(knows).map(str::to_owned).collect())).collect()
}

/// `engine/src/link.rs` is `engine/link`, `engine/packs` is `engine/packs`, `cli` is `cli`.
fn name(path: &str) -> String {
    path.replace("/src/", "/").trim_end_matches(".rs").to_owned()
}

/// What each part of the engine names of the others.
fn parts(tree: &Tree) -> Edges {
    let mut edges = Edges::new();
    let files = tree.iter().filter_map(|(path, text)| Some((part(path)?, text)));
    let files: Vec<_> = files.collect();
    let all: BTreeSet<_> = files.iter().map(|(part, _)| part.clone()).collect();
    for (part, text) in files {
        let known = named(text).filter(|known| all.contains(known) && *known != part).collect::<BTreeSet<_>>();
        edges.entry(format!("engine/{part}")).or_default().extend(known);
    }
    edges
}

/// The part of the engine that a file belongs to; its front page knows all parts, and tests belong to none.
fn part(path: &str) -> Option<String> {
    let is_test = path.ends_with("/tests.rs") || path.contains("/tests/");
    if is_test || !path.ends_with(".rs") {
        return None;
    }
    if path.starts_with(PACKS) {
        return Some("packs".to_owned());
    }
    let part = path.strip_prefix(ENGINE)?.split('/').next()?.trim_end_matches(".rs");
    (part != "lib").then(|| part.to_owned())
}

/// The lines of a file's code; not comments, nor its tests.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// The parts that a file's code names as `crate::part`.
fn named(text: &str) -> impl Iterator<Item = String> {
    code(text)
        .flat_map(|line| line.split("crate::").skip(1))
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
}

/// Which of our crates each crate is built on, by its Cargo.toml; what only its tests use does not count.
fn crates(tree: &Tree) -> Edges {
    let manifests =
        tree.iter().filter_map(|(path, text)| Some((path.strip_prefix("crate/")?.strip_suffix("/Cargo.toml")?.to_owned(), text)));
    let known = |text: &str| {
        let section = text.split("\n[").find(|section| section.starts_with("dependencies]")).unwrap_or_default();
        let ours = section.lines().filter_map(|line| line.strip_prefix("caveat-"));
        ours.filter_map(|line| Some(line.split(['.', ' ', '=']).next()?.to_owned())).collect()
    };
    manifests.map(|(name, text)| (name, known(text))).collect()
}

fn compare(map: &Edges, found: &Edges) -> Complaints {
    let mut complaints = Complaints::new();
    for (who, known) in found {
        let Some(allowed) = map.get(who) else {
            complaints.push(format!("{PAGE}: the map has no row for `{who}`"));
            continue;
        };
        complaints.extend(known.difference(allowed).map(|what| format!("{PAGE}: `{who}` names `{what}`; may it know that?")));
        complaints.extend(allowed.difference(known).map(|what| format!("{PAGE}: `{who}` does not know `{what}` any more")));
    }
    complaints
}

/// Parts from which a way leads back to themselves.
fn circles(edges: &Edges) -> Complaints {
    let known = |part: &str| edges.get(&format!("engine/{part}")).into_iter().flatten();
    let mut complaints = Complaints::new();
    for start in edges.keys().filter_map(|name| name.strip_prefix("engine/")) {
        let is_pair = |one: &str, other: &str| PAIR.contains(&one) && PAIR.contains(&other);
        let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(part) = open.pop() {
            for next in known(part).filter(|next| !is_pair(part, next)) {
                if next == start {
                    complaints.push(format!("{ENGINE}: `{start}` and `{part}` know each other, at once or through others"));
                } else if seen.insert(next) {
                    open.push(next);
                }
            }
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::{super::tree, *};

    const MAP: &str = "# A\n\n## Map\n\n| folder | what | knows |\n| --- | --- | --- |\n| `crate/engine` | all | `protocol` |\n\
        | `crate/engine/src/page` | x | nothing |\n| `crate/engine/src/read` | x | `page` |\n| `crate/engine/src/link.rs` | x | `read` |\n";

    #[track_caller]
    fn complains(files: &[(&str, &str)], about: &[&str]) {
        let complaints = check(&tree(&[&[("ARCHITECTURE.md", MAP)], files].concat()));
        assert_eq!(complaints.len(), about.len(), "{complaints:?}");
        for (complaint, about) in complaints.iter().zip(about) {
            assert!(complaint.contains(about), "{complaint}");
        }
    }

    #[test]
    fn the_map_says_whom_a_part_knows() {
        let page = (
            "crate/engine/src/page/mod.rs",
            "/// See [`crate::read`].\nfn a() {}\n#[cfg(test)]\nmod tests { use crate::read; }\n",
        );
        let read = ("crate/engine/src/read/mod.rs", "use crate::page::Page;\n");
        let link = ("crate/engine/src/link.rs", "use crate::read;\n");
        complains(&[page, read, link], &[]);
        complains(&[page, ("crate/engine/src/read/mod.rs", ""), link], &["does not know `page`"]);
        complains(
            &[page, read, ("crate/engine/src/link.rs", "use crate::{page, read};\nuse crate::read;\nuse crate::page;")],
            &["names `page`", "of its own"],
        );
        complains(&[page, ("crate/engine/src/site/mod.rs", "")], &["no row for `engine/site`"]);
    }

    #[test]
    fn a_circle_is_named_from_both_ends() {
        let page = ("crate/engine/src/page/mod.rs", "use crate::read::Facts;\n");
        complains(
            &[page, ("crate/engine/src/read/mod.rs", "use crate::page::Page;\n")],
            &["names `read`", "`page` and", "`read` and"],
        );
    }

    #[test]
    fn crates_are_compared_with_their_manifests() {
        let manifest = "[package]\nname = \"x\"\n\n[dependencies]\ncaveat-protocol.workspace = true\nserde = \"1\"\n\n[dev-dependencies]\ncaveat-fit = \"1\"\n";
        complains(&[("crate/engine/Cargo.toml", manifest)], &[]);
        complains(&[("crate/engine/Cargo.toml", "[dependencies]\n")], &["does not know `protocol`"]);
    }
}

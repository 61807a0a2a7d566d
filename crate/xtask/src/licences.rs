//! Licences: every crate that ends up inside the wasm must have one that allows it.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use serde_json::Value;

use crate::{
    Outcome,
    run::{cargo, output},
};

/// Licences that let the package be given away under ours. Add one only after reading it.
const ALLOWED: [&str; 9] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Prints the licence of every crate inside the wasm, and fails on one that is not [`ALLOWED`].
pub fn check(root: &Path) -> Outcome {
    let metadata = output(
        cargo()
            .args([
                "metadata",
                "--format-version=1",
                "--locked",
                "--filter-platform=wasm32-unknown-unknown",
            ])
            .current_dir(root),
    )?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let mut refused = Vec::new();
    for (name, version, licence) in shipped(&metadata, "caveat-wasm") {
        println!("{name:28} {version:12} {licence}");
        if !allowed(&licence) {
            refused.push(format!("{name} ({licence})"));
        }
    }
    if refused.is_empty() {
        Ok(())
    } else {
        Err(format!("licence not allowed: {}", refused.join(", ")).into())
    }
}

/// Name, version and licence of `root` and of every crate it links: no build scripts, macros or test helpers.
fn shipped(metadata: &Value, root: &str) -> BTreeSet<(String, String, String)> {
    let packages = by_id(&metadata["packages"]);
    let nodes = by_id(&metadata["resolve"]["nodes"]);
    let is_macro = |id: &str| {
        packages
            .get(id)
            .is_some_and(|package| list(&package["targets"]).any(|t| has(&t["kind"], "proc-macro")))
    };
    let mut seen = BTreeSet::new();
    let mut next: Vec<&str> = packages
        .iter()
        .filter(|(_, package)| package["name"] == root)
        .map(|(id, _)| *id)
        .collect();
    while let Some(id) = next.pop() {
        if !seen.insert(id) {
            continue;
        }
        let linked = nodes.get(id).into_iter().flat_map(|node| list(&node["deps"]));
        let linked = linked.filter(|dep| list(&dep["dep_kinds"]).any(|kind| kind["kind"].is_null()));
        next.extend(linked.filter_map(|dep| dep["pkg"].as_str()).filter(|id| !is_macro(id)));
    }
    let text = |package: &Value, key: &str| package[key].as_str().unwrap_or("none").to_owned();
    seen.iter()
        .filter_map(|id| packages.get(id))
        .map(|package| (text(package, "name"), text(package, "version"), text(package, "license")))
        .collect()
}

fn by_id(items: &Value) -> BTreeMap<&str, &Value> {
    list(items).filter_map(|item| Some((item["id"].as_str()?, item))).collect()
}

fn list(items: &Value) -> impl Iterator<Item = &Value> {
    items.as_array().into_iter().flatten()
}

fn has(items: &Value, word: &str) -> bool {
    list(items).any(|item| item == word)
}

/// Whether an SPDX expression leaves us a way: every `AND` part must offer one allowed `OR` choice.
fn allowed(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], " ").replace('/', " OR ");
    plain
        .split(" AND ")
        .all(|part| part.split(" OR ").any(|choice| ALLOWED.contains(&choice.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_allowed_choice_is_enough() {
        assert!(allowed("MIT OR GPL-3.0-only"));
        assert!(allowed("MIT/Apache-2.0"));
    }

    #[test]
    fn every_part_of_a_conjunction_must_be_allowed() {
        assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!allowed("(MIT OR Apache-2.0) AND GPL-3.0-only"));
    }

    #[test]
    fn no_licence_is_not_allowed() {
        assert!(!allowed("none"));
    }

    #[test]
    fn macros_and_test_helpers_are_not_shipped() {
        let kinds = |kind: Value| serde_json::json!([{ "kind": kind }]);
        let metadata = serde_json::json!({
            "packages": [
                { "id": "ours", "name": "ours", "version": "1", "license": "MIT", "targets": [] },
                { "id": "linked", "name": "linked", "version": "1", "license": "MIT", "targets": [{ "kind": ["lib"] }] },
                { "id": "macro", "name": "macro", "version": "1", "license": "MIT", "targets": [{ "kind": ["proc-macro"] }] },
                { "id": "helper", "name": "helper", "version": "1", "license": "MIT", "targets": [] }],
            "resolve": { "nodes": [{ "id": "ours", "deps": [
                { "pkg": "linked", "dep_kinds": kinds(Value::Null) },
                { "pkg": "macro", "dep_kinds": kinds(Value::Null) },
                { "pkg": "helper", "dep_kinds": kinds("dev".into()) }] }] } });
        let names: Vec<String> = shipped(&metadata, "ours").into_iter().map(|(name, ..)| name).collect();
        assert_eq!(names, ["linked", "ours"]);
    }
}

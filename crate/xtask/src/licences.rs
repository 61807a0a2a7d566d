//! Licences: every crate that ends up inside a wasm, and every npm package that ends up in a bundle, must have one that lets us give it away under ours.

use std::{collections::BTreeSet, path::Path};

use serde_json::Value;

use crate::{
    Outcome, files,
    run::{cargo, output},
    wasm,
};

/// SPDX names. Add one only after reading it.
const ALLOWED: [&str; 10] =
    ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0", "Unicode-3.0", "Unlicense", "Zlib"];

/// Prints the licence of everything that is shipped, and fails on one that is not among [`ALLOWED`].
pub fn check(root: &Path) -> Outcome {
    // Normal edges without macros: what is linked, not what helps to build or test it.
    let tree = output(
        cargo()
            .args(["tree", "--locked", "--target=wasm32-unknown-unknown"])
            .args(wasm::MODULES.iter().map(|module| format!("--package={}", module.package())))
            .args(["--edges=normal,no-proc-macro", "--prefix=none", "--no-dedupe", "--format={p}\t{l}"])
            .current_dir(root),
    )?;
    // An empty line stands between the trees of two packages.
    let crates: BTreeSet<&str> = tree.lines().filter(|line| !line.is_empty() && !line.starts_with("caveat-")).collect();
    let crates = crates.into_iter().map(|line| line.split_once('\t').unwrap_or((line, "")));
    let crates = crates.map(|(name, licence)| (name.to_owned(), licence.to_owned()));
    let mut refused = Vec::new();
    for (name, licence) in crates.chain(npm_packages(&files::read_json(&root.join("package-lock.json"))?)) {
        println!("{name:44} {licence}");
        if !is_allowed(&licence) {
            refused.push(format!("{name}: {licence}"));
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(format!("licence not allowed: {}", refused.join(", ")).into()) }
}

/// The packages that a lock file has for more than building and testing, each with its licence.
fn npm_packages(lock: &Value) -> Vec<(String, String)> {
    let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let all = lock["packages"].as_object().into_iter().flatten();
    let shipped = all.filter(|(place, entry)| !place.is_empty() && entry["dev"] != Value::Bool(true));
    shipped
        .map(|(place, entry)| {
            let name = place.rsplit("node_modules/").next().unwrap_or(place);
            (format!("{name} v{}", text(entry, "version")), text(entry, "license"))
        })
        .collect()
}

/// Whether an SPDX expression leaves us a way: every `AND` part must offer one allowed `OR` choice.
fn is_allowed(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], " ").replace('/', " OR ");
    plain.split(" AND ").all(|part| part.split(" OR ").any(|choice| ALLOWED.contains(&choice.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_allowed_choice_is_enough() {
        assert!(is_allowed("MIT OR GPL-3.0-only"));
        assert!(is_allowed("MIT/Apache-2.0"));
    }

    #[test]
    fn every_part_of_a_conjunction_must_be_allowed() {
        assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!is_allowed("(MIT OR Apache-2.0) AND GPL-3.0-only"));
    }

    #[test]
    fn packages_that_only_build_and_test_are_left_out() {
        let lock = serde_json::json!({"packages": {
            "": {"license": "MIT"},
            "node_modules/esbuild": {"version": "1.0.0", "dev": true, "license": "MIT"},
            "node_modules/@a/b/node_modules/c": {"version": "2.0.0", "license": "ISC"},
            "node_modules/d": {"version": "3.0.0"},
        }});
        let expected = [("c v2.0.0", "ISC"), ("d v3.0.0", "")].map(|(name, licence)| (name.to_owned(), licence.to_owned()));
        assert_eq!(npm_packages(&lock), expected);
    }

    #[test]
    fn no_licence_is_not_allowed() {
        assert!(!is_allowed(""));
    }
}

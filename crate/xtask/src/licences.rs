//! Licences: every crate that ends up inside a wasm must have one that lets us give it away under ours.

use std::{collections::BTreeSet, path::Path};

use crate::{
    Outcome,
    run::{cargo, output},
    wasm,
};

/// SPDX names. Add one only after reading it.
const ALLOWED: [&str; 10] =
    ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0", "Unicode-3.0", "Unlicense", "Zlib"];

/// Prints the licence of every crate inside the wasm, and fails on one that is not among [`ALLOWED`].
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
    let mut refused = Vec::new();
    for line in crates {
        let (name, licence) = line.split_once('\t').unwrap_or((line, ""));
        println!("{name:36} {licence}");
        if !is_allowed(licence) {
            refused.push(line.replace('\t', ": "));
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(format!("licence not allowed: {}", refused.join(", ")).into()) }
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
    fn no_licence_is_not_allowed() {
        assert!(!is_allowed(""));
    }
}

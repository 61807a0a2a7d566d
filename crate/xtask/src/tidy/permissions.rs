//! Every permission a manifest asks for has its row in ARCHITECTURE.md, and no row speaks of one that nobody asks for.

use std::{collections::BTreeSet, path::Path};

use serde_json::Value;

use super::{Complaints, PAGE, Tree, quoted, section};
use crate::{Outcome, dist};

/// The manifest's keys under which permissions are asked for.
const KEYS: [&str; 4] = ["permissions", "optional_permissions", "host_permissions", "optional_host_permissions"];

/// Compares the manifests of all browsers with the table under `## Permissions`.
pub fn check(root: &Path, tree: &Tree) -> Outcome<Complaints> {
    let mut asked = BTreeSet::new();
    for browser in dist::BROWSERS {
        asked.extend(permissions(&dist::manifest(root, browser)?));
    }
    Ok(compare(&asked, &rows(tree.get(PAGE).map_or("", String::as_str))))
}

fn permissions(manifest: &Value) -> impl Iterator<Item = String> {
    let lists = KEYS.iter().filter_map(|key| manifest[key].as_array());
    lists.flatten().filter_map(Value::as_str).map(str::to_owned)
}

/// What stands in backquotes in the first cell of each row.
fn rows(page: &str) -> BTreeSet<String> {
    let cells = section(page, "Permissions").lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    cells.flat_map(quoted).map(str::to_owned).collect()
}

fn compare(asked: &BTreeSet<String>, rows: &BTreeSet<String>) -> Complaints {
    let missing = asked.difference(rows).map(|name| format!("{PAGE}: no row says what `{name}` is for"));
    let stale = rows.difference(asked).map(|name| format!("{PAGE}: a row speaks of `{name}`, which no manifest asks for"));
    missing.chain(stale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# A\n\n## Permissions\n\n| permission | why |\n| --- | --- |\n| `storage` | `x` |\n| `https://*/*`, `http://*/*` | reads |\n\n## B\n\n| `other` | |\n";

    #[test]
    fn the_first_cells_of_the_section_are_read() {
        assert_eq!(rows(PAGE).into_iter().collect::<Vec<_>>(), ["http://*/*", "https://*/*", "storage"]);
    }

    #[test]
    fn both_directions_are_compared() {
        let asked: BTreeSet<String> =
            permissions(&serde_json::json!({ "permissions": ["storage", "tabs"], "optional_host_permissions": ["https://*/*"] }))
                .collect();
        let complaints = compare(&asked, &rows(PAGE));
        assert_eq!(complaints.len(), 2, "{complaints:?}");
        assert!(complaints[0].contains("`tabs`") && complaints[1].contains("`http://*/*`"));
    }
}

//! Reading and writing, with the path in every complaint.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::Outcome;

/// The text of a file.
pub fn read(path: &Path) -> Outcome<String> {
    Ok(fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))?)
}

/// A JSON file.
pub fn read_json(path: &Path) -> Outcome<Value> {
    Ok(serde_json::from_str(&read(path)?).map_err(|why| format!("{}: {why}", path.display()))?)
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    }
    Ok(fs::write(path, bytes).map_err(|why| format!("{}: {why}", path.display()))?)
}

/// JSON as people write it in this repository.
pub fn pretty(value: &Value) -> Outcome<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// Every file under `folder`, as paths relative to it, sorted; none where there is no such folder.
pub fn under(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

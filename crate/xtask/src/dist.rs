//! The extension's folders: bundles, pages, engine and manifest, one folder a browser.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::{Outcome, files, run::run, wasm};

/// The browsers we ship for, by the names of their manifest overlays.
pub const BROWSERS: [&str; 2] = ["chrome", "firefox"];

/// The oldest versions whose JavaScript the bundles may use; the manifests ask for the same.
const OLDEST: &str = "--target=chrome120,firefox142";

/// Worker and pages, loaded as modules.
const MODULES: [&str; 6] = ["background", "check", "popup", "options", "password", "welcome"];

/// Content scripts, which browsers do not load as modules.
const SCRIPTS: [&str; 2] = ["collector", "notice"];

/// Builds everything and lays it out as `dist/chrome` and `dist/firefox`.
pub fn write(root: &Path) -> Outcome {
    wasm::write(root)?;
    let bundles = root.join("target/bundles");
    if bundles.exists() {
        fs::remove_dir_all(&bundles)?;
    }
    bundle(root, "esm", &MODULES, &bundles)?;
    bundle(root, "iife", &SCRIPTS, &bundles)?;
    for browser in BROWSERS {
        lay_out(root, browser, &bundles)?;
    }
    Ok(())
}

/// Readable, not minified: a store's reviewer reads what a shopper runs.
fn bundle(root: &Path, format: &str, names: &[&str], to: &Path) -> Outcome {
    let entries = names.iter().map(|name| format!("{name}=extension/src/{name}/index.ts"));
    run(Command::new(root.join("node_modules/.bin/esbuild"))
        .args(["--bundle", "--charset=utf8", "--log-level=warning", OLDEST])
        .arg(format!("--format={format}"))
        .arg(format!("--define:CAVEAT_REPORT_URL={}", report_address()?))
        .arg(format!("--outdir={}", to.display()))
        .args(entries)
        .current_dir(root))
}

/// Where this package's users may report wrong verdicts, as JavaScript. Whoever gives packages away sets `CAVEAT_REPORT_URL`.
fn report_address() -> Outcome<String> {
    let address = std::env::var("CAVEAT_REPORT_URL").ok();
    if address.as_ref().is_some_and(|address| !address.starts_with("https://")) {
        return Err("CAVEAT_REPORT_URL must begin with https://".into());
    }
    Ok(serde_json::to_string(&address)?)
}

fn lay_out(root: &Path, browser: &str, bundles: &Path) -> Outcome {
    let to = root.join("dist").join(browser);
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    for from in [root.join("extension/public"), bundles.to_owned()] {
        for path in files::under(&from)? {
            copy(&from.join(&path), &to.join(&path))?;
        }
    }
    for binary in wasm::MODULES.iter().map(wasm::Module::binary) {
        copy(&root.join(wasm::GENERATED).join(&binary), &to.join(&binary))?;
    }
    files::write(&to.join("manifest.json"), files::pretty(&manifest(root, browser)?)?)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    let bytes = fs::read(from).map_err(|why| format!("{}: {why}", from.display()))?;
    files::write(to, bytes)
}

/// One browser's manifest: `manifest.json`, what that browser wants otherwise, and the workspace's version.
pub fn manifest(root: &Path, browser: &str) -> Outcome<Value> {
    let overlay: PathBuf = ["extension", "manifest", &format!("{browser}.json")].iter().collect();
    let mut manifest = files::read_json(&root.join("manifest.json"))?;
    merge(&mut manifest, files::read_json(&root.join(overlay))?);
    merge(&mut manifest, serde_json::json!({ "version": env!("CARGO_PKG_VERSION") }));
    Ok(manifest)
}

/// Lays `patch` over `base` as JSON Merge Patch does (RFC 7396): objects merge, `null` takes away, all else replaces.
fn merge(base: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *base = patch;
        return;
    };
    if !base.is_object() {
        *base = Value::Object(serde_json::Map::new());
    }
    let Some(base) = base.as_object_mut() else { return };
    for (key, value) in patch {
        if value.is_null() {
            base.shift_remove(&key);
        } else {
            merge(base.entry(key).or_insert(Value::Null), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(mut base: Value, patch: Value, expected: Value) {
        merge(&mut base, patch);
        assert_eq!(base, expected);
    }

    #[test]
    fn objects_merge_and_keep_what_the_overlay_does_not_name() {
        check(json!({"a": {"b": 1, "c": 2}}), json!({"a": {"b": 3}}), json!({"a": {"b": 3, "c": 2}}));
    }

    #[test]
    fn lists_and_plain_values_are_replaced() {
        check(json!({"a": [1, 2], "b": "x"}), json!({"a": [3], "b": {"c": 1}}), json!({"a": [3], "b": {"c": 1}}));
    }

    #[test]
    fn null_takes_a_key_away_at_any_depth() {
        check(json!({"a": {"b": 1, "c": 2}}), json!({"a": {"b": null}, "d": null}), json!({"a": {"c": 2}}));
    }

    #[test]
    fn null_never_reaches_a_manifest() {
        check(json!({}), json!({"a": {"b": null}}), json!({"a": {}}));
    }

    #[test]
    fn the_order_of_keys_stays() {
        let mut base = json!({"z": 1, "y": 2, "x": 3});
        merge(&mut base, json!({"y": null, "z": 4}));
        assert_eq!(base.to_string(), r#"{"z":4,"x":3}"#);
    }
}

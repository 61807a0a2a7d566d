//! The message catalogue: every language has every word, no word lies unused, and what detectors say is there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Complaints, Tree};
use crate::detectors;

const FOLDER: &str = "extension/public/_locales/";

/// The language the others are compared with.
const FIRST: &str = "en";

/// Compares the languages with each other, with the detectors, and with the code that speaks.
pub fn check(tree: &Tree) -> Complaints {
    let mut complaints = Complaints::new();
    let mut languages: BTreeMap<&str, Catalogue> = BTreeMap::new();
    for (name, text) in tree {
        let Some(language) = name.strip_prefix(FOLDER).and_then(|rest| rest.strip_suffix("/messages.json")) else {
            continue;
        };
        match serde_json::from_str(text) {
            Ok(json) => drop(languages.insert(language, messages(&json))),
            Err(why) => complaints.push(format!("{name}: {why}")),
        }
    }
    let Some(first) = languages.get(FIRST) else {
        complaints.push(format!("{FOLDER}{FIRST}: is missing"));
        return complaints;
    };
    for (language, catalogue) in languages.iter().filter(|(language, _)| **language != FIRST) {
        complaints.extend(differences(first, catalogue).map(|what| format!("{FOLDER}{language}: {what}")));
    }
    let code = Code::read(tree);
    complaints.extend(first.keys().filter(|key| !code.speaks(key)).map(|key| format!("{FOLDER}{FIRST}: nobody says `{key}`")));
    complaints.extend(
        wanted(tree).into_iter().filter(|key| !first.contains_key(key)).map(|key| format!("{FOLDER}{FIRST}: lacks `{key}`")),
    );
    complaints
}

/// Texts by key.
type Catalogue = BTreeMap<String, String>;

fn messages(json: &Value) -> Catalogue {
    let entries = json.as_object().into_iter().flatten();
    entries.map(|(key, entry)| (key.clone(), entry["message"].as_str().unwrap_or_default().to_owned())).collect()
}

fn differences(first: &Catalogue, other: &Catalogue) -> impl Iterator<Item = String> {
    let missing = first.keys().filter(|key| !other.contains_key(*key)).map(|key| format!("lacks `{key}`"));
    let extra = other.keys().filter(|key| !first.contains_key(*key)).map(|key| format!("has `{key}`, which {FIRST} has not"));
    let altered = first.iter().filter_map(|(key, text)| {
        let same = placeholders(text) == placeholders(other.get(key)?);
        (!same).then(|| format!("`{key}` has not the placeholders of {FIRST}"))
    });
    let empty = other.iter().filter(|(_, text)| text.trim().is_empty()).map(|(key, _)| format!("`{key}` says nothing"));
    missing.chain(extra).chain(altered).chain(empty).collect::<Vec<_>>().into_iter()
}

/// The names between braces.
fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// What each detector's findings are told with, and what they advise.
fn wanted(tree: &Tree) -> BTreeSet<String> {
    let list = tree.get(detectors::LIST).map_or("", String::as_str);
    let mut keys = BTreeSet::new();
    for name in detectors::listed(list) {
        keys.extend([format!("finding_{name}_title"), format!("finding_{name}_why")]);
        let text = tree.get(&format!("{}/{name}.rs", detectors::FOLDER)).map_or("", String::as_str);
        let lists = text.split("advice: &[").skip(1).filter_map(|rest| rest.split(']').next());
        keys.extend(lists.flat_map(|list| list.split('"').skip(1).step_by(2)).map(|key| format!("advice_{key}")));
    }
    keys
}

/// What the code says: words in quotes, and the texts around an inserted value.
struct Code {
    words: BTreeSet<String>,
    templates: BTreeSet<(String, String)>,
}

impl Code {
    fn read(tree: &Tree) -> Code {
        let mut code = Code { words: BTreeSet::new(), templates: BTreeSet::new() };
        let is_code =
            |name: &str| [".rs", ".ts", ".html"].iter().any(|end| name.ends_with(end)) || name.ends_with("manifest.json");
        for (_, text) in tree.iter().filter(|(name, _)| is_code(name) && !name.starts_with("tests/")) {
            code.words.extend(text.split(|c: char| !is_key(c) && c != '-').map(|word| word.replace('-', "_")));
            code.words.extend(text.split("__MSG_").skip(1).filter_map(|rest| Some(rest.split_once("__")?.0.to_owned())));
            code.templates.extend(templates(text));
        }
        code
    }

    /// Whether the key is said as it is, or put together: `outcome_${outcome}_hint` says `outcome_clear_hint`.
    fn speaks(&self, key: &str) -> bool {
        self.words.contains(key)
            || self.templates.iter().any(|(before, after)| {
                let inserted = key.strip_prefix(before.as_str()).and_then(|rest| rest.strip_suffix(after.as_str()));
                inserted.is_some_and(|inserted| !inserted.is_empty() && self.speaks(inserted))
            })
    }
}

fn is_key(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The texts before and after each `{…}` or `${…}`, where there is one before.
fn templates(text: &str) -> impl Iterator<Item = (String, String)> {
    text.match_indices('{').filter_map(|(at, _)| {
        let before = text[..at].trim_end_matches('$');
        let before = &before[before.trim_end_matches(is_key).len()..];
        let after = text[at..].split_once('}')?.1;
        let after = &after[..after.len() - after.trim_start_matches(is_key).len()];
        before.ends_with('_').then(|| (before.to_owned(), after.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::{super::tree, *};

    #[track_caller]
    fn complains(english: &str, chinese: &str, code: &str, about: &[&str]) {
        let complaints = check(&tree(&[
            ("extension/public/_locales/en/messages.json", english),
            ("extension/public/_locales/zh_CN/messages.json", chinese),
            ("extension/src/view/words.ts", code),
        ]));
        assert_eq!(complaints.len(), about.len(), "{complaints:?}");
        for (complaint, about) in complaints.iter().zip(about) {
            assert!(complaint.contains(about), "{complaint}");
        }
    }

    const HELLO: &str = r#"{"hello": {"message": "Hello {name}"}}"#;

    #[test]
    fn every_language_has_every_word() {
        complains(HELLO, HELLO, "say('hello')", &[]);
        complains(HELLO, "{}", "say('hello')", &["zh_CN: lacks `hello`"]);
        complains("{}", HELLO, "say('hello')", &["zh_CN: has `hello`"]);
    }

    #[test]
    fn a_translation_keeps_the_placeholders() {
        complains(HELLO, r#"{"hello": {"message": "你好"}}"#, "say('hello')", &["placeholders"]);
    }

    #[test]
    fn a_word_that_nobody_says_goes() {
        complains(HELLO, HELLO, "say('bye')", &["nobody says `hello`"]);
    }

    #[test]
    fn a_key_may_be_put_together() {
        let hint = r#"{"outcome_clear_hint": {"message": "x"}}"#;
        complains(hint, hint, "say(`outcome_${outcome}_hint`); type Outcome = 'clear';", &[]);
        complains(hint, hint, "say(`outcome_${outcome}_hint`);", &["nobody says"]);
        complains(hint, hint, "say(`outcome_${outcome}`); type Outcome = 'clear';", &["nobody says"]);
    }

    #[test]
    fn a_detector_needs_its_words() {
        let found = wanted(&tree(&[
            ("crate/engine/src/detect/mod.rs", "\ndetectors![bait_price];"),
            ("crate/engine/src/detect/bait_price.rs", "advice: &[\"compare\"],"),
        ]));
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            ["advice_compare", "finding_bait_price_title", "finding_bait_price_why"]
        );
    }
}

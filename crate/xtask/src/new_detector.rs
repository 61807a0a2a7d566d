//! A new detector: everything that must exist before its author can think about what it looks for. It compiles, its examples
//! hold, and `tidy` complains until every mark has been filled in.

use std::path::Path;

use crate::{Outcome, detectors, files};

/// What the author replaces; `tidy` refuses it everywhere.
pub const MARK: &str = concat!("FILL", " IN");

const DETECTOR: &str = include_str!("../template/detector.rs");
const PAGE: &str = include_str!("../template/page.html");
const CASE: &str = include_str!("../template/case.json");

/// The folder of the message catalogues, one folder a language.
const CATALOGUES: &str = "extension/public/_locales";

/// Writes the detector `name` (`fake-seal` or `fake_seal`) and says what is left to do.
pub fn write(root: &Path, name: &str) -> Outcome {
    let name = Name::new(name)?;
    let list = root.join(detectors::LIST);
    let listed = detectors::with(&files::read(&list)?, &name.file).ok_or_else(|| format!("{} is there already", name.file))?;

    let detector = format!("{}/{}.rs", detectors::FOLDER, name.file);
    let case = format!("tests/corpus/fraud/{}", name.id);
    let mut written = vec![
        (detector.clone(), name.fill(DETECTOR)),
        (detectors::LIST.to_owned(), listed),
        (format!("{case}/page.html"), name.fill(PAGE)),
        (format!("{case}/case.json"), name.fill(CASE)),
    ];
    for catalogue in files::under(&root.join(CATALOGUES))?.into_iter().filter(|path| path.ends_with("messages.json")) {
        let catalogue = format!("{CATALOGUES}/{}", catalogue.display());
        let text = with_finding(&files::read(&root.join(&catalogue))?, &name);
        written.push((catalogue.clone(), text.ok_or_else(|| format!("{catalogue}: found no place for new words"))?));
    }
    for (path, text) in written {
        files::write(&root.join(&path), text)?;
        println!("wrote {path}");
    }
    println!(
        "\nNext: fill in {detector} (`cargo test -p caveat-engine` runs its examples), its words in every language,\n\
         its page in {case}, and an honest page beside it in tests/corpus/honest. Then:\n  \
         ./build.sh test --bless && ./build.sh lint"
    );
    Ok(())
}

/// One name, as each place spells it.
struct Name {
    /// `fake-seal`: reports, cases.
    id: String,
    /// `fake_seal`: files, keys of the catalogue.
    file: String,
    /// `fake seal`: prose.
    words: String,
}

impl Name {
    fn new(name: &str) -> Outcome<Name> {
        let file = name.replace('-', "_");
        let plain =
            file.split('_').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
        if !plain || !file.starts_with(|c: char| c.is_ascii_lowercase()) {
            return Err(format!("`{name}` is no name for a detector: a noun for what is wrong, such as fake-seal").into());
        }
        Ok(Name { id: file.replace('_', "-"), words: file.replace('_', " "), file })
    }

    fn fill(&self, template: &str) -> String {
        template.replace("{id}", &self.id).replace("{words}", &self.words).replace("{Words}", &self.sentence())
    }

    /// The words with a capital letter: names are ASCII.
    fn sentence(&self) -> String {
        let (first, rest) = self.words.split_at(1);
        first.to_uppercase() + rest
    }
}

/// The catalogue with a title and a why after those of the other detectors; `None` where it has none. Line by line, one entry
/// each, so that nothing else in the file moves.
fn with_finding(catalogue: &str, name: &Name) -> Option<String> {
    let lines: Vec<&str> = catalogue.lines().collect();
    let last = lines.iter().rposition(|line| line.starts_with("  \"finding_"))?;
    let (before, after) = lines.split_at(last + 1);
    let follows = after.first().is_some_and(|line| line.starts_with("  \""));
    let entry = |part: &str| format!("  \"finding_{}_{part}\": {{ \"message\": \"{MARK}\" }}", name.file);
    let new = format!("{},\n{}{}", entry("title"), entry("why"), if follows { "," } else { "" });
    let comma = if before.last()?.ends_with(',') { "" } else { "," };
    Some(format!("{}{comma}\n{new}\n{}\n", before.join("\n"), after.join("\n")))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn a_name_is_spelt_as_each_place_wants_it() {
        let name = Name::new("fake-seal").expect("a name");
        assert_eq!(name.fill("{id} {words} {Words}"), "fake-seal fake seal Fake seal");
        assert_eq!(name.file, "fake_seal");
    }

    #[test]
    fn what_is_no_name_is_refused() {
        for name in ["", "Fake", "../x", "a--b", "1st", "é"] {
            assert!(Name::new(name).is_err(), "{name}");
        }
    }

    #[track_caller]
    fn words_go_in(catalogue: &str) {
        let name = Name::new("fake-seal").expect("a name");
        let more: Value = serde_json::from_str(&with_finding(catalogue, &name).expect("a place")).expect("JSON");
        let mut old: Value = serde_json::from_str(catalogue).expect("JSON");
        for part in ["title", "why"] {
            old[format!("finding_fake_seal_{part}")] = serde_json::json!({ "message": MARK });
        }
        assert_eq!(more, old);
    }

    #[test]
    fn words_go_in_wherever_the_other_findings_stand() {
        words_go_in("{\n  \"finding_a_why\": { \"message\": \"x\" },\n  \"other\": { \"message\": \"y\" }\n}\n");
        words_go_in("{\n  \"finding_a_why\": { \"message\": \"x\" }\n}\n");
    }
}

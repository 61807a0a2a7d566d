//! Rules for single files.

use super::{Complaints, Tree};
use crate::new_detector::MARK;

/// A file with one job is shorter.
const MOST_LINES: usize = 450;

/// A language is one file, and the ways of saying a thing are many: they are looked up in, not read.
const LANGUAGES: &str = "crate/engine/packs/phrases/";
const MOST_LINES_OF_WORDS: usize = 750;

/// Written by machines, by lawyers, or to be filled in.
const NOT_OURS: [&str; 4] = ["extension/src/generated/", "crate/xtask/template/", "LICENSE", "package-lock.json"];

/// A case's page is kept as it was found.
const FOUND: &str = "/page.html";

/// Where, which words, why. Words are split where this file would otherwise complain of itself.
const REFUSED: [(Place, &[&str], &str); 7] = [
    (Place::Everywhere, &[concat!("TO", "DO"), concat!("XX", "X")], "finish it, or describe it in an issue"),
    (Place::Everywhere, &[MARK], "the scaffold of a detector wants words of its own"),
    (Place::Everywhere, &[concat!("#[ig", "nore")], "assert today's answer instead of ignoring a test"),
    (Place::Everywhere, &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/")], "no paths of one machine"),
    (Place::Shell, &["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"], "text goes in by textContent"),
    (Place::Shell, &["eval(", "new Function", ": any", "as any"], "no code from strings, no value without a type"),
    (Place::ShellButPlatform, &["chrome.", "browser."], "only extension/src/platform speaks to the browser"),
];

/// Where a word is refused.
#[derive(Clone, Copy)]
enum Place {
    /// In every text, comments too.
    Everywhere,
    /// In the code of the extension.
    Shell,
    /// There, but for the folder that knows the browser.
    ShellButPlatform,
}

impl Place {
    /// The part of a line in which to look, if this file is one of those.
    fn of<'line>(self, name: &str, line: &'line str) -> Option<&'line str> {
        let shell = name.starts_with("extension/src/") && name.ends_with(".ts");
        match self {
            Place::Everywhere => Some(line),
            Place::Shell => shell.then(|| without_comment(line)),
            Place::ShellButPlatform => (shell && !name.starts_with("extension/src/platform/")).then(|| without_comment(line)),
        }
    }
}

/// Length, and words that are refused.
pub fn check(tree: &Tree) -> Complaints {
    let ours = tree.iter().filter(|(name, _)| !NOT_OURS.iter().any(|start| name.starts_with(start)) && !name.ends_with(FOUND));
    ours.flat_map(|(name, text)| [too_long(name, text), refused(name, text)].concat()).collect()
}

fn too_long(name: &str, text: &str) -> Complaints {
    let is_code = [".rs", ".ts", ".mjs", ".css", ".html", ".sh", ".md"].iter().any(|end| name.ends_with(end));
    let lines = text.lines().count();
    let most = if name.starts_with(LANGUAGES) { MOST_LINES_OF_WORDS } else { MOST_LINES };
    if is_code && lines > most { vec![format!("{name}: {lines} lines; split it by job")] } else { Vec::new() }
}

fn refused(name: &str, text: &str) -> Complaints {
    let mut complaints = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for (place, words, why) in REFUSED {
            let Some(part) = place.of(name, line) else { continue };
            let found = words.iter().filter(|word| stands_alone(part, word));
            complaints.extend(found.map(|word| format!("{name}:{}: `{word}`: {why}", number + 1)));
        }
    }
    complaints
}

/// In TypeScript a comment may speak of what code may not do.
fn without_comment(line: &str) -> &str {
    let line = line.trim_start();
    if line.starts_with('*') { "" } else { line.split("// ").next().unwrap_or(line) }
}

/// Whether `word` is there as a word: `chrome.` is not in `monochrome.` or `a.chrome.`, `as any` not in `as anyone`.
fn stands_alone(line: &str, word: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let joined_before = line[..at].ends_with(|c| is_word(c) || c == '.' && word.ends_with('.'));
        let joined_after = line[at + word.len()..].starts_with(is_word);
        !(joined_before && word.starts_with(is_word) || joined_after && word.ends_with(is_word))
    })
}

#[cfg(test)]
mod tests {
    use super::{super::tree, *};

    #[track_caller]
    fn complains(name: &str, text: &str, times: usize) {
        let complaints = check(&tree(&[(name, text)]));
        assert_eq!(complaints.len(), times, "{complaints:?}");
    }

    #[test]
    fn a_long_file_is_split_unless_a_machine_wrote_it() {
        let long = "x\n".repeat(MOST_LINES + 1);
        complains("crate/engine/src/lib.rs", &long, 1);
        complains("crate/engine/packs/phrases/en.rs", &long, 0);
        complains("crate/engine/packs/phrases/en.rs", &"x\n".repeat(MOST_LINES_OF_WORDS + 1), 1);
        complains("extension/src/generated/engine.d.ts", &long, 0);
        complains("package-lock.json", &long, 0);
    }

    #[test]
    fn unfinished_work_is_refused_everywhere() {
        complains("README.md", concat!("TO", "DO: write this"), 1);
        complains("extension/src/view/words.ts", concat!("// TO", "DO"), 1);
        complains("README.md", "mastodon", 0);
    }

    #[test]
    fn pages_are_not_written_as_html() {
        complains("extension/src/popup/index.ts", "box.innerHTML = quote;", 1);
        complains("extension/src/popup/index.ts", "// never innerHTML", 0);
        complains("tests/browser/hostile.test.mjs", "document.body.innerHTML = ''", 0);
    }

    #[test]
    fn any_is_refused_as_a_type_only() {
        complains("extension/src/a.ts", "const a: any = 1;", 1);
        complains("extension/src/a.ts", "use(b as any)", 1);
        complains("extension/src/a.ts", "const a: anyOf = b as anyOf;", 0);
    }

    #[test]
    fn only_the_platform_folder_speaks_to_the_browser() {
        complains("extension/src/background/index.ts", "chrome.tabs.query({})", 1);
        complains("extension/src/platform/tabs.ts", "chrome.tabs.query({})", 0);
        complains("extension/src/background/index.ts", "monochrome.tabs(); a.browser.b()", 0);
    }

    #[test]
    fn paths_of_one_machine_are_refused() {
        complains("build.sh", concat!("cd /ro", "ot/caveat"), 1);
    }
}

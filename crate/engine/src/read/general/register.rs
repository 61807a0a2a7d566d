//! Entries in the German commercial register: a register, a number, and the court that keeps it, in any order and often a line apart.

use std::sync::LazyLock;

use regex::Regex;

use crate::ident;
use crate::wordlist::Wordlist;

/// Words of a court's name at most ("Frankfurt am Main"); what follows them is something else.
const MAX_WORDS: usize = 5;

/// A line without one of these is not worth an expression.
static REGISTERS: LazyLock<Wordlist<()>> = LazyLock::new(|| Wordlist::new([((), ["HRA", "HRB", "GnR"].as_slice())]));
/// A register and its number.
static ENTRY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)(HRA|HRB|GnR)[ \u{a0}:.]{0,3}(?:Nr\.? ?)?([0-9]{1,6})(?-u:\b)").ok());
/// A court: what follows the word for one.
static COURT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:Amtsgerichts?|Registergericht|Handelsregister(?: des| beim)?|AG)[: ,]+(\p{Lu}[\p{L}./ ()-]{1,40})").ok()
});

/// The entry in the middle one of three lines, its court being in any of them, as one text.
pub(super) fn entry(lines: [&str; 3]) -> Option<String> {
    let [before, line, after] = lines;
    if !REGISTERS.is_in(line) {
        return None;
    }
    let entry = ENTRY.as_ref()?.captures(line)?;
    let (register, number) = (entry.get(1)?.as_str(), entry.get(2)?.as_str());
    let courts = [line, before, after].into_iter().flat_map(courts);
    let mut entries = courts.map(|court| format!("{court} {register} {number}"));
    entries.find(|entry| ident::check("de.handelsregisternummer", entry) == Some(true))
}

/// What may be a court's name, the longest first.
fn courts(line: &str) -> Vec<String> {
    let found = COURT.as_ref().into_iter().flat_map(|court| court.captures_iter(line)).filter_map(|found| found.get(1));
    found
        .flat_map(|name| {
            let words: Vec<&str> = name.as_str().split(' ').filter(|word| !word.is_empty()).take(MAX_WORDS).collect();
            let names = (1..=words.len()).rev().filter_map(move |count| Some(words.get(..count)?.join(" ")));
            names.map(|name| name.trim_matches([',', '.', ':', '(', ')', ' ']).to_owned())
        })
        .collect()
}

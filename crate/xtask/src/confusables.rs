//! Letters that look like Latin letters and digits: `cargo xtask confusables CONFUSABLES UNICODE_DATA` rewrites the pack.
//!
//! `CONFUSABLES` is Unicode's `security/confusables.txt` (UTS #39), `UNICODE_DATA` its `UnicodeData.txt`. What can stand in a host name is
//! taken apart canonically, its marks dropped (é is e with a mark), the rest read as UTS #39 says; what then reads as Latin letters,
//! digits or a hyphen goes into the pack, a line for each reading.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use crate::{Outcome, files};

/// Where the engine reads it.
const PACK: &str = "crate/engine/packs/confusables.txt";

/// Letters a reading has at most: œ is two, a drawing that needs more is no letter's double.
const LONGEST: usize = 2;

/// Rewrites the pack.
pub fn write(root: &Path, confusables: &Path, unicode_data: &Path) -> Outcome {
    let prototypes = files::read(confusables)?;
    let version =
        prototypes.lines().find_map(|line| line.strip_prefix("# Version: ")).ok_or("confusables.txt does not say its version")?;
    let readings = readings(&Letters::read(&files::read(unicode_data)?), &prototypes_by_letter(&prototypes));
    let mut pack = format!(
        "# What looks like a Latin letter, a digit or a hyphen, by what it looks like; written by `cargo xtask confusables`.
# From Unicode's confusables.txt {version} (UTS #39) and UnicodeData.txt. Unicode License V3: https://www.unicode.org/license.txt\n"
    );
    let letters: usize = readings.values().map(BTreeSet::len).sum();
    for (reading, letters) in readings {
        pack += &format!("{reading} {}\n", letters.into_iter().collect::<String>());
    }
    files::write(&root.join(PACK), pack)?;
    println!("{PACK}: {letters} letters");
    Ok(())
}

/// What is needed of `UnicodeData.txt`.
#[derive(Default)]
struct Letters {
    /// Letters, digits and marks that are not upper case: what host names are written with.
    usable: BTreeSet<char>,
    marks: BTreeSet<char>,
    /// Canonical decompositions, one step.
    parts: BTreeMap<char, Vec<char>>,
    /// The Latin letter that a letter's name says it is made of: "LATIN SMALL LETTER N WITH DESCENDER".
    named: BTreeMap<char, char>,
}

impl Letters {
    fn read(unicode_data: &str) -> Letters {
        let mut letters = Letters::default();
        for line in unicode_data.lines() {
            let fields: Vec<&str> = line.split(';').collect();
            let [code, name, category, _, _, parts, ..] = fields.as_slice() else { continue };
            let Some(letter) = letter(code) else { continue };
            // Forms that are compatible only (𝐚, ｅ, ﬀ) become plain letters on the way into a host name.
            let compatible = parts.starts_with('<');
            match *category {
                "Ll" | "Lo" | "Lm" | "Nd" | "Mc" | "No" | "Pd" | "So" if !compatible => drop(letters.usable.insert(letter)),
                "Mn" | "Me" => drop(letters.marks.insert(letter)),
                _ => {}
            }
            if let Some(base) = latin_base(name) {
                letters.named.insert(letter, base);
            }
            if !parts.is_empty() && !compatible {
                letters.parts.insert(letter, parts.split(' ').filter_map(self::letter).collect());
            }
        }
        letters
    }

    /// A letter's parts without its marks.
    fn bare(&self, letter: char) -> Vec<char> {
        match self.parts.get(&letter) {
            Some(parts) => parts.iter().flat_map(|&part| self.bare(part)).collect(),
            None if self.marks.contains(&letter) => Vec::new(),
            None => vec![letter],
        }
    }
}

/// The letter that "LATIN SMALL LETTER N WITH DESCENDER" or "LATIN LETTER SMALL CAPITAL G" speaks of.
fn latin_base(name: &str) -> Option<char> {
    let rest = name.strip_prefix("LATIN SMALL LETTER ").or_else(|| name.strip_prefix("LATIN LETTER SMALL CAPITAL "))?;
    let base = rest.split_once(" WITH ").map_or(rest, |(base, _)| base);
    base.chars().next().filter(|_| base.len() == 1).map(|base| base.to_ascii_lowercase())
}

fn letter(code: &str) -> Option<char> {
    u32::from_str_radix(code, 16).ok().and_then(char::from_u32)
}

/// `0430 ;\t0061 ;\tMA # …`: what a letter is drawn like.
fn prototypes_by_letter(confusables: &str) -> BTreeMap<char, Vec<char>> {
    let mappings = confusables.lines().filter_map(|line| {
        let (from, rest) = line.split_once(';')?;
        let to = rest.split(';').next()?.split_whitespace().filter_map(letter).collect();
        Some((letter(from.trim().trim_start_matches('\u{FEFF}'))?, to))
    });
    mappings.collect()
}

/// Letters by the Latin letters, digits and hyphens they read as.
fn readings(letters: &Letters, prototypes: &BTreeMap<char, Vec<char>>) -> BTreeMap<String, BTreeSet<char>> {
    let drawn = |letter: char| prototypes.get(&letter).cloned().unwrap_or_else(|| vec![letter]);
    // UTS #39 draws m as rn and 1 as l: read the other way, a drawing stands for the letter people know.
    let known: BTreeMap<Vec<char>, char> =
        "0123456789-abcdefghijklmnopqrstuvwxyz".chars().map(|ascii| (drawn(ascii), ascii)).collect();
    let mut readings: BTreeMap<String, BTreeSet<char>> = BTreeMap::new();
    for &letter in letters.usable.iter().filter(|letter| !letter.is_ascii()) {
        let drawing: Vec<char> = letters.bare(letter).into_iter().flat_map(drawn).flat_map(|part| letters.bare(part)).collect();
        let one = |part: &char| {
            known.get([*part].as_slice()).copied().or_else(|| part.is_ascii_alphanumeric().then(|| part.to_ascii_lowercase()))
        };
        let reading = match known.get(&drawing) {
            Some(ascii) => Some(ascii.to_string()),
            None => drawing.iter().map(one).collect::<Option<String>>(),
        };
        let reading = reading.or_else(|| letters.named.get(&letter).map(char::to_string));
        if let Some(reading) = reading.filter(|reading| (1..=LONGEST).contains(&reading.len())) {
            readings.entry(reading).or_default().insert(letter);
        }
    }
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_dropped_and_drawings_read_back() {
        let data = "00E9;E ACUTE;Ll;0;L;0065 0301;\n0301;ACUTE;Mn;230;NSM;;\n0430;CYRILLIC A;Ll;0;L;;\n217F;ROMAN M;Ll;0;L;;\n1D41A;MATH A;Ll;0;L;<font> 0061;\n0153;OE;Ll;0;L;;\n4E2D;HAN;Lo;0;L;;\n0410;CYRILLIC CAPITAL A;Lu;0;L;;\n";
        let confusables = "0430 ;\t0061 ;\tMA\t# x\n006D ;\t0072 006E ;\tMA\n217F ;\t0072 006E ;\tMA\n0153 ;\t006F 0065 ;\tMA\n";
        let found = readings(&Letters::read(data), &prototypes_by_letter(confusables));
        let found: Vec<_> =
            found.into_iter().map(|(reading, letters)| (reading, letters.into_iter().collect::<String>())).collect();
        let expected =
            [("a", "а"), ("e", "é"), ("m", "ⅿ"), ("oe", "œ")].map(|(reading, letters)| (reading.to_owned(), letters.to_owned()));
        assert_eq!(found, expected);
    }
}

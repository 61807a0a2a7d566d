//! Words that known names could be confused with: `cargo xtask words LIST…` rewrites the pack.
//!
//! A host called after a word of a dictionary is no slip of somebody else's name: `people` is not `peoples`, `colombia` not `columbia`.
//! Of all words only those matter that are a name or one letter away from one, so the engine carries a few hundred of a dictionary's
//! hundred thousand. Run it again when names were added. `LIST` is a word a line, as in Debian's `wamerican-large` and `wbritish-large` (SCOWL).

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{Outcome, files};

const PACK: &str = "crate/engine/packs/words.txt";
const NAMES: &str = "crate/engine/packs/names";

/// Shorter names are compared as a whole only.
const SHORTEST_WITH_SLIP: usize = 4;

/// Rewrites the pack.
pub fn write(root: &Path, lists: &[&str]) -> Outcome {
    let mut labels: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for entry in fs::read_dir(root.join(NAMES))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            for label in files::read(&path)?.lines().filter_map(label) {
                labels.entry(label.len()).or_default().push(label.to_owned());
            }
        }
    }
    let mut words = BTreeSet::new();
    for list in lists {
        for word in files::read(Path::new(list))?.lines().map(str::to_ascii_lowercase) {
            let near = (word.len().saturating_sub(1)..=word.len() + 1).filter_map(|length| labels.get(&length)).flatten();
            if word.len() > 2
                && word.bytes().all(|byte| byte.is_ascii_lowercase())
                && near.into_iter().any(|label| is_near(word.as_bytes(), label.as_bytes()))
            {
                words.insert(word);
            }
        }
    }
    let head =
        "# Words of a dictionary that are a name of `packs/names`, or one letter away from one; written by `cargo xtask words`.
# From SCOWL, Copyright 2000-2011 by Kevin Atkinson, http://wordlist.aspell.net/scowl-readme/\n";
    files::write(&root.join(PACK), words.iter().fold(head.to_owned(), |pack, word| pack + word + "\n"))?;
    println!("{PACK}: {} words", words.len());
    Ok(())
}

/// The first label of the main domain in a line of a pack of names.
fn label(line: &str) -> Option<&str> {
    let domains = line.split_once(": ").filter(|_| !line.starts_with('#'))?.1;
    domains.split(['.', ' ']).next()
}

/// Whether two words are equal, or differ by one letter more, less, other or swapped with its neighbour.
fn is_near(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    if same == long.len() {
        return true;
    }
    if b.len() < SHORTEST_WITH_SLIP {
        return false;
    }
    let swapped = short.len() == long.len()
        && short.get(same) == long.get(same + 1)
        && short.get(same + 1) == long.get(same)
        && short.get(same + 2..) == long.get(same + 2..);
    let skip = usize::from(short.len() == long.len());
    swapped || short.get(same + skip..) == long.get(same + 1..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_apart_is_near() {
        let near = |a: &str, b: &str| is_near(a.as_bytes(), b.as_bytes());
        assert!(
            near("people", "peoples")
                && near("mail", "gmail")
                && near("form", "from")
                && near("yell", "dell")
                && near("dave", "dave")
        );
        assert!(!near("purple", "people") && !near("up", "ups") && !near("ab", "abcd"));
    }

    #[test]
    fn the_main_domain_comes_first() {
        assert_eq!(label("! eBay: ebay.{com,de} ebayinc.com"), Some("ebay"));
        assert_eq!(label("# Banks: of Europe"), None);
    }
}

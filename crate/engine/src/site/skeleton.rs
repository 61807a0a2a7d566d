//! What a label looks like: every letter read as the Latin letter, digit or hyphen it could be taken for.
//!
//! After UTS #39's skeletons, but towards what people read: `раураl`, `paypaĺ` and `paypa1` all give `paypal`. Two labels with one skeleton
//! are easily mistaken for each other. The table is `packs/confusables.txt`; what Unicode's data does not say and cheats use stands here.

use std::sync::LazyLock;

/// Readings that are not in Unicode's table, or not for Latin: seen in look-alike hosts, or listed by Chromium (docs/idn.md, step 13).
const ALSO: &[(&str, &str)] = &[
    ("a", "ǟ∂ค"),
    ("b", "ßвʙъьƅხ"),
    ("c", "ƈင"),
    ("d", "ðđԁԃძ"),
    ("e", "əєэεၔ"),
    ("g", "ɢɡԍဌੜ"),
    ("h", "нңӈӊʜԣћԋԩ"),
    ("i", "ıเ"),
    ("j", "၂"),
    ("k", "кқҝҟҡӄκĸԟ"),
    ("l", "ʟɭӏא"),
    ("m", "м"),
    ("n", "пηɴռŋԥחกทหဂѝ"),
    ("o", "စဝဌ"),
    ("p", "þƿҏԗϼק"),
    ("q", "գզ"),
    ("r", "гґ"),
    ("s", "ѕʂჽรຮऽခ"),
    ("t", "тҭτŧ丅七丆דፐ"),
    ("u", "սυџцʉนบບ"),
    ("v", "ѵⱴ"),
    ("w", "ωԝшщωѡաพฟຟሠ"),
    ("x", "хҳӽӿχ乂"),
    ("y", "уүұγყ丫"),
    ("z", "ʐ"),
    ("bl", "ы"),
    ("lo", "ю"),
    ("2", "շ"),
    ("3", "зӡҙʒउওਤဒვ"),
    ("4", "ч丩"),
    ("6", "бճ"),
    ("9", "კ"),
    ("-", "一ー"),
];

/// Pairs of letters that look like one.
const GROUPS: [(char, char, char); 2] = [('r', 'n', 'm'), ('v', 'v', 'w')];

/// Readings by letter, sorted.
static READINGS: LazyLock<Vec<(char, &'static str)>> = LazyLock::new(|| {
    let listed = include_str!("../../packs/confusables.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(' '));
    let readings =
        ALSO.iter().copied().chain(listed).flat_map(|(reading, letters)| letters.chars().map(move |letter| (letter, reading)));
    let mut readings: Vec<_> = readings.filter(|(letter, _)| !letter.is_ascii()).collect();
    readings.sort_by_key(|(letter, _)| *letter); // stable: of two readings ours stays first
    readings.dedup_by_key(|(letter, _)| *letter);
    readings
});

/// What a letter could be taken for: Latin letters, digits or a hyphen; nothing for a mark on the letter before; `None` where it looks
/// like nothing of the kind.
pub(crate) fn reading(letter: char) -> Option<&'static str> {
    if is_mark(letter) {
        return Some("");
    }
    let at = READINGS.binary_search_by_key(&letter, |(known, _)| *known).ok()?;
    READINGS.get(at).map(|(_, reading)| *reading)
}

/// The skeleton of a label; letters that look like nothing Latin stay.
pub(crate) fn skeleton(label: &str) -> String {
    grouped(&letters(label))
}

/// A skeleton read letter by letter, with groups of letters read as one.
pub(crate) fn grouped(letters: &str) -> String {
    let mut skeleton = String::with_capacity(letters.len());
    for letter in letters.chars() {
        match GROUPS.iter().find(|(first, second, _)| letter == *second && skeleton.ends_with(*first)) {
            Some((_, _, one)) => {
                skeleton.pop();
                skeleton.push(*one);
            }
            None => skeleton.push(letter),
        }
    }
    skeleton
}

/// The skeleton letter by letter, before groups of letters are read as one.
pub(crate) fn letters(label: &str) -> String {
    let mut skeleton = String::with_capacity(label.len());
    for letter in label.chars() {
        match letter {
            _ if letter.is_ascii() => skeleton.push(plain(letter)),
            _ => match reading(letter) {
                Some(reading) => skeleton.extend(reading.chars().map(plain)),
                None => skeleton.push(letter),
            },
        }
    }
    skeleton
}

fn plain(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' => 'l',
        _ => letter.to_ascii_lowercase(),
    }
}

/// A skeleton as one reads it in passing: letters of one outline are one letter, strokes that stand together are read together.
pub(crate) fn coarse(skeleton: &str) -> String {
    let mut coarse = String::with_capacity(skeleton.len());
    let mut letters = skeleton.chars().peekable();
    while let Some(letter) = letters.next() {
        let joined = match (letter, letters.peek()) {
            ('c', Some('l' | 'i')) | ('l', Some('b' | 'd')) => Some('d'),
            ('l' | 'i', Some('c')) => Some('k'),
            _ => None,
        };
        if joined.is_some() {
            letters.next();
        }
        let outline = match joined.unwrap_or(letter) {
            'i' | 'j' | 'l' => 'l',
            'c' | 'e' => 'c',
            'u' | 'v' => 'u',
            'b' | 'd' => 'd',
            'm' | 'n' | 'r' => 'n',
            'g' | 'q' => 'g',
            other => other,
        };
        if !(outline == 'n' && coarse.ends_with('n')) {
            coarse.push(outline);
        }
    }
    coarse
}

/// Combining marks of the scripts that Latin look-alikes are written in (Combining Diacritical Marks and their supplements).
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(label: &str, expected: &str) {
        assert_eq!(skeleton(label), expected);
    }

    #[test]
    fn letters_read_as_what_they_look_like() {
        check("раураӏ", "paypal");
        check("paypaĺ", "paypal");
        check("paypa1", "paypal");
        check("ԝаӏӏарор", "wallapop");
        check("arnazon", "amazon");
        check("vvish", "wish");
        check("æon", "aeon");
        check("e\u{301}bay", "ebay");
    }

    #[test]
    fn letters_of_one_outline_are_one_in_passing() {
        for (label, name) in
            [("rnarlctpiaats", "marktplaats"), ("zaianclo", "zalando"), ("mereadoliure", "mercadolivre"), ("gunntree", "gumtree")]
        {
            assert_eq!(coarse(&skeleton(label)), coarse(name), "{label}");
        }
        assert_ne!(coarse("amazon"), coarse("alibaba"));
    }

    #[test]
    fn other_letters_stay() {
        check("amazon-2", "amazon-2");
        check("日本", "日本");
    }
}

//! What titles of software say in their own way: the systems it runs on, with their versions, and its own version.

use super::measure::{number, unit};

/// Versions of Windows, as lists of what a program runs on name them.
const WINDOWS: [&str; 13] = ["95", "98", "98se", "me", "nt", "2000", "xp", "vista", "7", "8", "8.1", "10", "11"];
/// What stands by versions of the Mac's system.
const MAC: [&str; 5] = ["os", "x", "or", "higher", "later"];

/// Characters of the versions that follow the name of a system, in the vocabulary's form, where they say what a program runs on: `win 98/me/2000/xp`,
/// `mac 10.2 or higher`. Such numbers tell nothing of the program. One version of Windows alone may be what is sold, and is left.
pub(super) fn versions(system: &str, rest: &[char]) -> usize {
    let mut length = 0;
    let mut seen = 0;
    loop {
        let rest = rest.get(length..).unwrap_or_default();
        let gap = rest.iter().take_while(|c| matches!(c, ' ' | '/' | ',' | '-' | '&')).count();
        let word: String = rest.iter().skip(gap).take_while(|c| c.is_alphanumeric() || **c == '.').collect();
        let end = gap + word.chars().count();
        let version =
            if system == "windows" { WINDOWS.contains(&word.as_str()) } else { MAC.contains(&word.as_str()) || is_of_mac(&word) };
        let measured = word.parse().is_ok_and(|value| unit(rest.get(end..).unwrap_or_default(), value).is_some());
        if !version || measured {
            break;
        }
        seen += 1;
        length += end;
    }
    if system == "windows" && seen < 2 { 0 } else { length }
}

/// Whether a number is a version of the Mac's system with its step: 8.6 to 10.15.
fn is_of_mac(word: &str) -> bool {
    let step = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'x');
    word.split_once('.').is_some_and(|(major, steps)| matches!(major, "8" | "9" | "10") && steps.split('.').all(step))
}

/// A version with its step at the start, `v10.5`, also with a space before the point: the characters it takes and its number. `v10` alone is left to be a
/// code, as of the vacuum cleaner.
pub(super) fn version(rest: &[char]) -> Option<(usize, String)> {
    let after = rest.strip_prefix(&['v'])?;
    let digits = |chars: &[char]| chars.iter().take_while(|c| c.is_ascii_digit()).count();
    let whole = digits(after);
    let gap = usize::from(after.get(whole) == Some(&' '));
    let step = after.get(whole + gap..)?.strip_prefix(&['.'])?;
    let steps = digits(step);
    if whole == 0 || steps == 0 || step.get(steps).is_some_and(|c| c.is_alphanumeric()) {
        return None;
    }
    let text: Vec<char> = after.iter().take(whole).chain(&['.']).chain(step.iter().take(steps)).copied().collect();
    Some((1 + whole + gap + 1 + steps, number(&text)?.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn lists_of_systems_are_passed_over() {
        let left = |system, text: &str| text.get(versions(system, &chars(text))..).map(str::to_owned);
        assert_eq!(left("windows", " 98/me/2000, xp)").as_deref(), Some(")"));
        assert_eq!(left("windows", " 10/11 64 bit").as_deref(), Some(" 64 bit"));
        assert_eq!(left("windows", " 11 home").as_deref(), Some(" 11 home"), "the product");
        assert_eq!(left("windows", " 7 8 gb ram").as_deref(), Some(" 7 8 gb ram"), "a computer's memory");
        assert_eq!(left("mac", " os x 10.4.x or later dvd").as_deref(), Some(" dvd"));
        assert_eq!(left("mac", " 12 pack").as_deref(), Some(" 12 pack"));
    }

    #[test]
    fn a_version_is_a_number() {
        let read = |text: &str| version(&chars(text));
        assert_eq!(read("v10.5 deluxe"), Some((5, "10.5".to_owned())));
        assert_eq!(read("v3 .0"), Some((5, "3".to_owned())));
        assert_eq!(read("v10 animal"), None);
        assert_eq!(read("v2.x"), None);
        assert_eq!(read("v1.2b"), None);
    }
}

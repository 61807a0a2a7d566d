//! Single values of an imprint: a company's name, an address, a phone number, a mail address.

use std::sync::LazyLock;

use regex::Regex;

use crate::packs::words::imprint::FORMS;
use crate::read::value;

/// Letters of a name and of an address at most.
const MAX_NAME: usize = 80;
const MAX_ADDRESS: usize = 160;
/// Words of a name at most, and letters of one that begins with its form: a sentence may begin so too.
const MAX_WORDS: usize = 8;
const MAX_BEGUN: usize = 16;

/// Postal codes with what shows that they are some: `13353 Berlin`, `75011 Paris`, `SW1A 1AA`, `1012 AB Amsterdam`, `00-001 Warszawa`, `〒100-0001`, `Springfield, IL 62704`.
static POSTAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:^|[ ,])(?:[A-Z]{1,2}[- ])?(?:[0-9]{4,6}|[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2}|[0-9]{4} [A-Z]{2}) \p{Lu}\p{L}+|[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}",
        r"|〒 ?[0-9]{3}-?[0-9]{4}|, [A-Z]{2} [0-9]{5}|[省市].{0,20}[区县镇路街道].{0,20}号"
    ))
    .ok()
});
static EMAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"[A-Za-z0-9._%+-]{1,64}(?:@| ?[\[(](?:at|AT|ät)[\])] ?)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}").ok()
});
static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[+(]?[0-9][0-9 ()./\u{a0}–-]{4,24}[0-9]").ok());

/// An address ends where its line goes on with a phone number, a mail address or another sentence.
pub(super) fn until_contact(text: &str) -> String {
    let ends = [". ", " · ", " | ", " • ", " Tel", " tel", " Phone", " E-Mail", " Email", " e-mail", "；", ";"];
    let end = ends.iter().filter_map(|end| text.find(end)).min().unwrap_or(text.len());
    text.get(..end).unwrap_or(text).trim_end_matches(['.', ',', ' ']).to_owned()
}

pub(super) fn is_postal(text: &str) -> bool {
    POSTAL.as_ref().is_some_and(|postal| postal.is_match(text))
}

/// A company's name at the beginning of a line or of a part of it, past the years of a copyright: it ends with a legal form, or begins with one.
pub(super) fn company(line: &str) -> Option<&str> {
    let line = line.rsplit(['©', '®']).next()?.trim();
    let line = line.strip_prefix("Copyright").unwrap_or(line);
    let line = line.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '–' | '—' | ','));
    let part = line.split([',', '·', '|', '•', '，', '–']).next()?.trim();
    let part = part.split(". ").next().filter(|part| has_form(part)).unwrap_or(part);
    let form_after = line.split_once(part).is_some_and(|(_, after)| begins_with_form(after));
    let (letters, words) = (part.chars().count(), part.split(' ').count());
    let is_name = part.starts_with(|c: char| !c.is_lowercase()) && !part.contains([':', '：', '?', '!']);
    (is_name && (has_form(part) || form_after) && (4..=MAX_NAME).contains(&letters) && words <= MAX_WORDS).then_some(part)
}

/// Whether a text goes on with a legal form after a comma, as French names do: `…, SARL au capital de …`.
pub(super) fn begins_with_form(text: &str) -> bool {
    let word = text.trim_start_matches([',', ' ']).split([' ', ',']).next().unwrap_or_default().to_lowercase();
    text.starts_with(',') && FORMS.contains(&word.as_str())
}

/// Whether a name, or a part of it between commas, ends or begins with a legal form.
pub(crate) fn has_form(name: &str) -> bool {
    name.to_lowercase().split([',', '\n']).any(|part| is_company(part.trim()))
}

fn is_company(name: &str) -> bool {
    FORMS.iter().any(|form| {
        let ends = |rest: &str| !rest.trim().is_empty() && (!form.is_ascii() || !rest.ends_with(char::is_alphanumeric));
        let begins = |rest: &str| !form.is_ascii() && (1..=MAX_BEGUN).contains(&rest.trim().chars().count());
        name.strip_suffix(form).is_some_and(ends) || name.strip_prefix(form).is_some_and(begins)
    })
}

pub(super) fn name(text: &str) -> Option<String> {
    let line = value::line(text)?;
    let letters = line.chars().count();
    ((2..=MAX_NAME).contains(&letters) && line.chars().any(char::is_alphabetic) && !line.contains('@')).then_some(line)
}

/// An address has a number in it, and more than a number.
pub(super) fn address(text: &str) -> Option<String> {
    let line = value::line(text)?;
    let has = |is: fn(char) -> bool| line.chars().filter(|c| is(*c)).count();
    let says_where = has(char::is_numeric) >= 1 && has(char::is_alphabetic) >= 4 && !line.contains(['@', '©']);
    (says_where && line.chars().count() <= MAX_ADDRESS).then_some(line)
}

/// The first phone number of a text; six digits at least.
pub(super) fn phone(text: &str) -> Option<String> {
    let text = text.get(..text.floor_char_boundary(80)).unwrap_or(text);
    let found = PHONE.as_ref()?.find(text)?.as_str().trim();
    ((6..=15).contains(&found.chars().filter(char::is_ascii_digit).count())).then(|| found.to_owned())
}

/// The first mail address of a text, lower case.
pub(super) fn email(text: &str) -> Option<String> {
    let found = EMAIL.as_ref()?.find(text)?.as_str();
    let plain: String = match found.find([' ', '[', '(']) {
        None => found.to_owned(),
        Some(_) => {
            let (user, rest) = found.split_once(['[', '('])?;
            let host = rest.split_once([']', ')'])?.1;
            format!("{}@{}", user.trim(), host.trim())
        }
    };
    Some(plain.trim_end_matches('.').to_lowercase())
}

//! Character references left in data: a template escaped for HTML what HTML never reads.

use std::borrow::Cow;

/// The named references that are met in titles and prices.
const NAMED: [(&str, &str); 24] = [
    ("amp", "&"),
    ("quot", "\""),
    ("apos", "'"),
    ("lt", "<"),
    ("gt", ">"),
    ("nbsp", " "),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("reg", "®"),
    ("trade", "™"),
    ("copy", "©"),
    ("deg", "°"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("rsquo", "’"),
    ("lsquo", "‘"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("szlig", "ß"),
    ("eacute", "é"),
    ("egrave", "è"),
];
/// Letters of the longest reference that is looked for.
const MAX_LENGTH: usize = 10;

/// Resolves character references, also those that were escaped twice.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let once = resolve(text);
    if once.contains('&') && once.contains(';') { Cow::Owned(resolve(&once)) } else { Cow::Owned(once) }
}

fn resolve(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let end = after.char_indices().take(MAX_LENGTH).find(|(_, c)| *c == ';').map(|(end, _)| end);
        let known = end.and_then(|end| Some((character(after.get(..end)?)?, after.get(end + 1..)?)));
        match known {
            Some((resolved, tail)) => {
                plain.push_str(&resolved);
                rest = tail;
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn character(name: &str) -> Option<Cow<'static, str>> {
    if let Some(code) = name.strip_prefix('#') {
        let code = match code.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => code.parse().ok()?,
        };
        return char::from_u32(code).map(|c| Cow::Owned(c.to_string()));
    }
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, resolved)| Cow::Borrowed(*resolved))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved() {
        for (text, expected) in [
            ("A &amp; B", "A & B"),
            ("&amp;quot;A&amp;quot;", "\"A\""),
            ("19&#8243; &#x20AC;", "19″ €"),
            ("R&D; &unknown; &", "R&D; &unknown; &"),
            ("plain", "plain"),
        ] {
            assert_eq!(unescape(text), expected);
        }
    }
}

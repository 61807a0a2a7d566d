//! A scan over the tags of a source, before it is parsed.

use std::borrow::Cow;

/// Attributes of one tag. The parser's tokenizer compares each attribute with all before it, so that a tag of a million takes
/// hours; the richest tag seen on a real page has 60.
const MAX_ATTRIBUTES: usize = 400;

/// Elements whose content is no markup: a `<` in there begins no tag.
const RAW_TEXT: [&str; 6] = ["script", "style", "textarea", "title", "xmp", "iframe"];

/// A source looked over before it is parsed.
pub(super) struct Scanned<'s> {
    /// The source without what a tag has beyond [`MAX_ATTRIBUTES`]. Pages within the bound, that is all but hostile ones, are not copied.
    pub(super) source: Cow<'s, str>,
    /// It ends in the middle of a tag, a comment or a script.
    pub(super) truncated: bool,
}

/// Looks a source over.
pub(super) fn scan(source: &str) -> Scanned<'_> {
    let mut truncated = false;
    let mut kept: Option<String> = None;
    let (mut at, mut copied) = (0, 0);
    while let Some(start) = find(source, at, "<") {
        let rest = source.get(start + 1..).unwrap_or_default();
        if rest.starts_with("!--") {
            let end = find(source, start + 4, "-->");
            truncated = end.is_none();
            at = end.unwrap_or(source.len());
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let name_length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let name = rest.get(..name_length).unwrap_or_default();
            let tag = scan_attributes(source.as_bytes(), start + 1 + name_length);
            if let Some(surplus) = tag.surplus {
                let kept = kept.get_or_insert_default();
                kept.push_str(source.get(copied..surplus).unwrap_or_default());
                copied = tag.end;
            }
            let raw = RAW_TEXT.iter().any(|raw| raw.eq_ignore_ascii_case(name));
            at = if raw { find_end_tag(source, tag.end, name) } else { tag.end };
            truncated = at == source.len();
        } else {
            at = start + 1;
        }
    }
    let source = match kept {
        None => Cow::Borrowed(source),
        Some(mut kept) => {
            kept.push_str(source.get(copied..).unwrap_or_default());
            Cow::Owned(kept)
        }
    };
    Scanned { source, truncated }
}

struct Tag {
    /// Where the first attribute over the bound begins.
    surplus: Option<usize>,
    /// Where the tag's `>` stands, or the end of the source.
    end: usize,
}

/// Walks the attributes of a tag from behind its name.
fn scan_attributes(source: &[u8], start: usize) -> Tag {
    let (mut at, mut attributes, mut surplus) = (start, 0, None);
    let mut between = true; // between attributes, where the next byte begins one
    while let Some(&byte) = source.get(at) {
        match byte {
            b'>' => return Tag { surplus, end: at },
            b' ' | b'\t' | b'\n' | b'\r' | 0x0C | b'/' => between = true,
            b'"' | b'\'' if source.get(..at).is_some_and(follows_equals) => {
                let length = source.get(at + 1..).and_then(|rest| rest.iter().position(|&other| other == byte));
                at = length.map_or(source.len(), |length| at + 1 + length);
                between = true;
            }
            b'=' => between = false,
            _ if between => {
                between = false;
                attributes += 1;
                if attributes > MAX_ATTRIBUTES && surplus.is_none() {
                    surplus = Some(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    Tag { surplus, end: source.len() }
}

/// Whether the text before a quote ends in `=`, so that the quote opens a value.
fn follows_equals(before: &[u8]) -> bool {
    before.iter().rev().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'=')
}

fn find(source: &str, from: usize, what: &str) -> Option<usize> {
    Some(from + source.get(from..)?.find(what)?)
}

/// Where the `</name` after `from` begins, or the end of the source.
fn find_end_tag(source: &str, from: usize, name: &str) -> usize {
    let mut at = from;
    while let Some(slash) = find(source, at, "</") {
        let rest = source.as_bytes().get(slash + 2..slash + 2 + name.len());
        if rest.is_some_and(|rest| rest.eq_ignore_ascii_case(name.as_bytes())) {
            return slash;
        }
        at = slash + 2;
    }
    source.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_pages_are_not_copied() {
        let page = "<p class=a title='x > y'>a < b <!-- <a b c> --><script>if (a<b) { x = '<i ' }</script><a href=\"q\">";
        let scanned = scan(page);
        assert!(matches!(scanned.source, Cow::Borrowed(_)) && !scanned.truncated);
    }

    #[test]
    fn a_tag_keeps_its_first_attributes_and_the_page_goes_on() {
        let many: String = (0..1000).map(|n| format!(" a{n}='>'")).collect();
        let page = format!("<p{many}>Hello <b>you</b>");
        let thin = scan(&page).source;
        assert!(thin.contains(" a399=") && !thin.contains(" a400="));
        assert!(thin.ends_with(">Hello <b>you</b>"));
    }

    #[test]
    fn white_space_before_a_quote_costs_no_second_look() {
        let page = format!("<p a{}='b'>", " ".repeat(100_000));
        assert!(matches!(scan(&page).source, Cow::Borrowed(_)));
    }

    #[test]
    fn a_source_cut_short_is_noticed() {
        for cut in ["<p>Hello <a href='x", "<p>Hello <!-- a", "<p>Hello<script>let a = 1;", "<p>Hello <b"] {
            assert!(scan(cut).truncated, "{cut}");
        }
        for whole in ["<p>Hello", "", "<p>a < b", "<script>1</script>", "<p>"] {
            assert!(!scan(whole).truncated, "{whole}");
        }
    }
}

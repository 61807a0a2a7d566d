//! Patterns in a page's address.

use url::Url;

/// Whether an address fits a pattern of [`Sign::Path`](super::Sign::Path).
pub(super) fn fits(url: &Url, pattern: &str) -> bool {
    let text = match url.query() {
        Some(query) if pattern.contains('?') => format!("{}?{query}", url.path()),
        _ => url.path().to_owned(),
    };
    let (pattern, at_start) = pattern.strip_prefix('^').map_or((pattern, false), |rest| (rest, true));
    let (pattern, at_end) = pattern.strip_suffix('$').map_or((pattern, false), |rest| (rest, true));
    let starts = text.char_indices().map(|(at, _)| at).take(if at_start { 1 } else { usize::MAX });
    starts.filter_map(|at| text.get(at..)).any(|rest| ends(rest, pattern).any(|end| !at_end || end == rest.len()))
}

/// The number in an address: `/dp/` and what follows it, or `?id=` and its value. A number has a digit; it may have letters
/// before it (`m96084058332`).
pub(super) fn number(url: &Url, pattern: &str) -> Option<String> {
    if let Some(name) = pattern.strip_prefix('?').and_then(|pattern| pattern.strip_suffix('=')) {
        return url.query_pairs().find(|(key, _)| key == name).and_then(|(_, value)| leading_number(&value));
    }
    let path = url.path();
    let starts = path.char_indices().filter_map(|(at, _)| path.get(at..));
    starts.flat_map(|rest| ends(rest, pattern).filter_map(|end| leading_number(rest.get(end..)?)).last()).last()
}

/// Where a pattern ends that fits at the start of a text, shortest first.
fn ends(text: &str, pattern: &str) -> impl Iterator<Item = usize> {
    let (head, tail) = pattern.split_once('*').map_or((pattern, None), |(head, tail)| (head, Some(tail)));
    let fits = text.starts_with(head);
    let after_head = text.get(head.len()..).unwrap_or_default();
    let run = after_head.split('/').next().unwrap_or_default().len();
    let one = (fits && tail.is_none()).then_some(head.len());
    let many = tail.filter(|_| fits).into_iter().flat_map(move |tail| {
        // The run may end right before the `/` that the pattern's next part begins with.
        after_head.char_indices().map(|(at, _)| at).chain([after_head.len()]).take_while(move |at| *at <= run).filter_map(
            move |at| after_head.get(at..).filter(|rest| rest.starts_with(tail)).map(|_| head.len() + at + tail.len()),
        )
    });
    one.into_iter().chain(many)
}

/// Letters and digits a text begins with, where there is a digit among them.
fn leading_number(text: &str) -> Option<String> {
    let number: String = text.chars().take_while(char::is_ascii_alphanumeric).take(40).collect();
    number.contains(|c: char| c.is_ascii_digit()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_number(address: &str, pattern: &str, expected: Option<&str>) {
        assert_eq!(number(&Url::parse(address).expect("an address"), pattern).as_deref(), expected);
    }

    #[test]
    fn numbers_are_found_in_addresses() {
        check_number("https://a.test/Nice-Thing/dp/B000000001/ref=x", "/dp/", Some("B000000001"));
        check_number("https://a.test/item.htm?x=1&id=42", "?id=", Some("42"));
        check_number("https://a.test/item/1005.html", "/item/*/", None);
        check_number("https://a.test/item/Nice-Thing/1005.html", "/item/*/", Some("1005"));
        check_number("https://a.test/product-detail/Watch-2024_160012.html", "/product-detail/*_", Some("160012"));
        check_number("https://a.test/oferta/kurtka-42-zimowa-123456", "/oferta/*-", Some("123456"));
        check_number("https://a.test/Thing-i.99.1234", "-i.*.", Some("1234"));
        check_number("https://a.test/dp/nothing", "/dp/", None);
    }

    #[track_caller]
    fn check_fits(address: &str, pattern: &str, expected: bool) {
        assert_eq!(fits(&Url::parse(address).expect("an address"), pattern), expected, "{address} {pattern}");
    }

    #[test]
    fn paths_tell_kinds() {
        check_fits("https://a.test/", "^/$", true);
        check_fits("https://a.test/x/", "^/$", false);
        check_fits("https://a.test/x/item/12.html", "/item/*.html$", true);
        check_fits("https://a.test/x/item/12.html.gz", "/item/*.html$", false);
        check_fits("https://a.test/item/a/b.html", "/item/*.html$", false);
        check_fits("https://a.test/s?k=lamp", "/s?k=", true);
        check_fits("https://a.test/news?k=lamp", "^/s?", false);
        check_fits("https://a.test/shop/lamps", "^/shop/*$", true);
    }
}

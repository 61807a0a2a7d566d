//! Addresses as people write them: alone, without `https://`, or in the middle of a sentence.

use url::Url;

use super::registrable;

/// Addresses looked at in a text, at most.
const MAX_ADDRESSES: usize = 20;

/// An address that somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The host, as A-labels.
    pub host: String,
    /// The whole address; `None` where browsers refuse it.
    pub url: Option<Url>,
}

impl Written {
    /// Reads an address or a bare host, as browsers do; a host that they refuse is given as it stands, so that it can be judged.
    #[must_use]
    pub fn read(text: &str) -> Option<Written> {
        let address = match text.split_once("://") {
            Some((scheme, _)) if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") => text.to_owned(),
            // `paypal:…`, `upi://…`: other schemes lead to an app, and what stands where a host would is none.
            Some(_) => return None,
            None if is_scheme(text) => return None,
            None => format!("https://{text}"),
        };
        match Url::parse(&address) {
            Ok(url) => Some(Written { host: url.host_str()?.to_owned(), url: Some(url) }),
            Err(_) => {
                let rest = address.split_once("://")?.1;
                let host = rest.split(['/', '?', '#', ':']).next()?.to_lowercase();
                let is_name = host.contains('.') || host.starts_with("xn--");
                (is_name && !host.contains(char::is_whitespace)).then_some(Written { host, url: None })
            }
        }
    }
}

/// The addresses in a line of running text, with the words they stand as. An address is known by `http`, `www`, or a path behind a host: people write
/// many things with a dot in them.
pub fn addresses(line: &str) -> impl Iterator<Item = (Written, &str)> {
    addressed(line).filter_map(address).filter_map(|word| Some((Written::read(word)?, word))).take(MAX_ADDRESSES)
}

/// The words of a line that may be addresses: with a slash in them, or "www.".
fn addressed(line: &str) -> impl Iterator<Item = &str> {
    words_with(line, signs, |c| c.is_whitespace() || is_beside(c))
}

/// The words of a text that have a sign in them, each once.
pub(crate) fn words_with(
    text: &str,
    sign: impl Fn(&[u8]) -> Option<usize>,
    is_between: impl Fn(char) -> bool,
) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (before, behind) = rest.split_at_checked(sign(rest.as_bytes())?)?;
        let start = before.char_indices().rev().find(|(_, c)| is_between(*c)).map_or(0, |(at, c)| at + c.len_utf8());
        let end = behind.find(&is_between).map_or(rest.len(), |length| before.len() + length);
        let word = rest.get(start..end)?;
        rest = rest.get(end..)?;
        Some(word)
    })
}

/// Where a text first has a slash or the dot of "www.".
fn signs(text: &[u8]) -> Option<usize> {
    let is_web = |dot: usize| {
        text.get(..dot).and_then(|before| before.last_chunk()).is_some_and(|name: &[u8; 3]| name.eq_ignore_ascii_case(b"www"))
    };
    memchr::memchr2_iter(b'/', b'.', text).find(|at| text.get(*at) == Some(&b'/') || is_web(*at))
}

/// What ends an address in running text: brackets, quotes, and the marks and characters of Chinese and Japanese.
fn is_beside(c: char) -> bool {
    matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»' | '|')
        || matches!(u32::from(c), 0x3000..=0x30FF | 0x4E00..=0x9FFF | 0xFF00..=0xFF0F | 0xFF1A..=0xFF20)
}

/// The address in a word; `None` where the word is none.
fn address(word: &str) -> Option<&str> {
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '*']);
    let lower = |start: usize, len: usize| word.get(start..start + len).map(str::to_ascii_lowercase);
    let scheme =
        word.find("://").filter(|at| lower(0, *at).is_some_and(|scheme| scheme.ends_with("http") || scheme.ends_with("https")));
    if let Some(at) = scheme {
        let from = word.get(..at)?.to_ascii_lowercase().rfind("http")?;
        return word.get(from..);
    }
    // Without a scheme only plain letters are taken for a host: scripts without spaces stick to it, and amounts look like one.
    let name = word.split('/').next()?;
    let is_host = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
        && name.rsplit('.').next().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && registrable(&name.to_ascii_lowercase()).is_some();
    (is_host && (word.len() > name.len() || lower(0, 4).as_deref() == Some("www."))).then_some(word)
}

/// Whether a text begins like `bitcoin:` or `mailto:` rather than like a host, with or without a port.
fn is_scheme(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_port = rest.split('/').next().is_some_and(|port| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()));
    !is_port && !scheme.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn leads_to(text: &str, expected: Option<&str>) {
        assert_eq!(Written::read(text).map(|written| written.host).as_deref(), expected, "{text}");
    }

    #[test]
    fn addresses_and_bare_hosts_lead_somewhere() {
        leads_to("https://shop.example:8443/a?b#c", Some("shop.example"));
        leads_to("Shop.Example/a", Some("shop.example"));
        leads_to("shop.example:8080/a", Some("shop.example"));
        leads_to("bücher.example", Some("xn--bcher-kva.example"));
        leads_to("https://user@shop.example/", Some("shop.example"));
        leads_to("xn--a-ecp.example", Some("xn--a-ecp.example"));
    }

    #[test]
    fn other_schemes_and_plain_words_do_not() {
        leads_to("upi://pay?pa=a@b", None);
        leads_to("bitcoin:abc", None);
        leads_to("mailto:a@shop.example", None);
        leads_to("", None);
        leads_to("two words", None);
    }

    #[test]
    fn addresses_are_found_in_running_text() {
        #[track_caller]
        fn check(text: &str, expected: &[&str]) {
            assert_eq!(addresses(text).map(|(written, _)| written.host).collect::<Vec<_>>(), expected, "{text}");
        }
        check("Pay at https://www.paypa1.com/signin, or (HTTP://SHOP.example).", &["www.paypa1.com", "shop.example"]);
        check("请打开https://paypa1.com/登录。", &["paypa1.com"]);
        check("see www.shop.example or shop.example/a", &["www.shop.example", "shop.example"]);
        check("이벤트♥bit.ly/a, giá 50.000đ/cái; bei 'www.amazon.it'에서", &["www.amazon.it"]);
        check("e.g. this.is no link, nor is Node.js, 1.5/2 or joe@shop.example", &[]);
    }
}

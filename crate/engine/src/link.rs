//! A link by itself: an address, a bare host, or the text of a payment code, without the page behind it.

use caveat_protocol::{Finding, Outcome};
use url::Url;

use crate::detect;
use crate::judge;
use crate::payment::{self, Payment};
use crate::site::{DenyList, deny, registrable};

/// Bytes of a text that are read: a QR code holds 7,089 digits at most, addresses longer than this are cut by browsers too.
const MAX_LEN: usize = 8192;

/// What is known of a link.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Where it leads, as A-labels; `None` where it leads to no host.
    pub host: Option<String>,
    /// The part of the host that somebody registered.
    pub registrable: Option<String>,
    /// The gravest of the findings; `Clear` where there is none, `Unknown` where there was nothing to look at.
    pub outcome: Outcome,
    /// What was found, gravest first.
    pub findings: Vec<Finding>,
    /// Who would be paid, where the text is a payment code or link.
    pub payment: Option<Payment>,
}

/// Checks an address, a bare host, or the text of a payment code.
///
/// ```
/// use caveat_engine::link::check_link;
///
/// let link = check_link("https://www.paypa1.com/signin", &[]);
/// assert_eq!(link.registrable.as_deref(), Some("paypa1.com"));
/// assert_eq!(link.findings[0].id, "lookalike-domain");
/// ```
#[must_use]
pub fn check_link(text: &str, lists: &[DenyList]) -> Link {
    let text = text.trim();
    let text = text.get(..MAX_LEN).unwrap_or(text);
    let payment = payment::read(text);
    let host = host(text);
    let findings = host.as_deref().map(|host| detect::detect_host(host, deny::find(lists, host).as_ref())).unwrap_or_default();
    let looked = host.is_some() || payment.is_some();
    Link {
        registrable: host.as_deref().and_then(registrable).map(str::to_owned),
        outcome: judge::outcome_of_all(&findings, looked),
        host,
        findings,
        payment,
    }
}

/// Hosts looked at in a text, at most.
const MAX_HOSTS: usize = 20;

/// The hosts that a text leads to, each once, and the line in which each stands first (`line 3`). An address is known by `http`, `www`, or
/// a path behind a host: people write many things with a dot in them.
pub(crate) fn hosts_in(text: &str) -> Vec<(String, String)> {
    let mut hosts: Vec<(String, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for word in addressed(line) {
            let Some(host) = written_address(word).and_then(host) else { continue };
            if hosts.len() < MAX_HOSTS && hosts.iter().all(|(known, _)| *known != host) {
                hosts.push((host, format!("line {}", number + 1)));
            }
        }
    }
    hosts
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
fn written_address(word: &str) -> Option<&str> {
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

/// The host that a text leads to, as browsers read an address; a host that they refuse is given as it stands, so that it can be judged.
fn host(text: &str) -> Option<String> {
    let address = match text.split_once("://") {
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") => text.to_owned(),
        // `paypal:…`, `upi://…`: other schemes lead to an app, and what stands where a host would is none.
        Some(_) => return None,
        None if is_scheme(text) => return None,
        None => format!("https://{text}"),
    };
    match Url::parse(&address) {
        Ok(url) => url.host_str().map(str::to_owned),
        Err(_) => {
            let rest = address.split_once("://")?.1;
            let host = rest.split(['/', '?', '#', ':']).next()?.to_lowercase();
            let is_name = host.contains('.') || host.starts_with("xn--");
            (is_name && !host.contains(char::is_whitespace)).then_some(host)
        }
    }
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
        assert_eq!(host(text).as_deref(), expected, "{text}");
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
    fn hosts_are_found_in_running_text() {
        #[track_caller]
        fn check(text: &str, expected: &[&str]) {
            assert_eq!(hosts_in(text).into_iter().map(|(host, _)| host).collect::<Vec<_>>(), expected, "{text}");
        }
        check("Pay at https://www.paypa1.com/signin, or (HTTP://SHOP.example).", &["www.paypa1.com", "shop.example"]);
        check("请打开https://paypa1.com/登录。", &["paypa1.com"]);
        check("see www.shop.example or shop.example/a; www.shop.example", &["www.shop.example", "shop.example"]);
        check("이벤트♥bit.ly/a, giá 50.000đ/cái; bei 'www.amazon.it'에서", &["www.amazon.it"]);
        check("e.g. this.is no link, nor is Node.js, 1.5/2 or joe@shop.example", &[]);
    }

    #[test]
    fn an_address_in_a_text_is_judged_as_by_itself() {
        let report = crate::check_text("Your parcel waits.\nSign in at https://www.paypa1.com/signin", &Default::default());
        assert_eq!(report.findings.iter().map(|found| found.id.as_str()).collect::<Vec<_>>(), ["lookalike-domain"]);
        assert_eq!(report.findings[0].evidence[0].place, "line 2");
        let looked =
            |text: &str| crate::check_text(text, &Default::default()).checked.iter().any(|by| by.id == "lookalike-domain");
        assert!(looked("See https://www.paypal.com/") && !looked("See you there"));
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
    fn two_strong_findings_are_danger() {
        let list = DenyList::build("Lamps", ["paypa1.com"].into_iter()).expect("a list");
        assert_eq!(check_link("paypa1.com", &[]).outcome, Outcome::Caution);
        assert_eq!(check_link("paypa1.com", &[list]).outcome, Outcome::Danger);
        assert_eq!(check_link("paypal.com", &[]).outcome, Outcome::Clear);
        assert_eq!(check_link("", &[]).outcome, Outcome::Unknown);
    }
}

//! Things known by their shape: telephone and account numbers, mail addresses, handles, links.

use std::ops::Range;

use super::sums;
use super::words::is_letter;
use crate::packs::free_mail;
use crate::packs::phrases::Concept;
use crate::site::Domain;
use crate::site::names::{self, Kind};

/// Digits a telephone or account number has. Shorter ones are prices, dates and hotlines.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=20;
/// Digits a telephone number has at most, with the country's (ITU-T E.164 allows 15; none that people are given has more).
const TELEPHONE: usize = 13;
/// Digits that make a number whole where nothing stands between them, so that what follows a space is another.
const WHOLE: usize = 9;
/// Characters a number is looked for in: the digits and what stands between them.
const LONGEST_NUMBER: usize = 40;
/// Characters of a handle ("@name") without its sign.
const HANDLE: std::ops::RangeInclusive<usize> = 4..=32;
/// Characters an address or a link is looked for in, each way.
const LONGEST_NAME: usize = 64;
/// Beginnings of numbers that belong to companies and cost the caller nothing or a fixed fee, with how many digits they have: there is somebody to
/// hold to account. Those of North America's numbering plan (800 to 888, with or without its 1), and of national ones (ITU-T E.164 annex: 0800 in
/// Europe, 0508 in New Zealand, 400 in China, 444 in Turkey).
const SERVICE_NUMBERS: [(&str, std::ops::RangeInclusive<usize>); 19] = [
    ("0800", 8..=12),
    ("800", 8..=10),
    ("1800", 8..=11),
    ("888", 10..=10),
    ("1888", 11..=11),
    ("877", 10..=10),
    ("1877", 11..=11),
    ("866", 10..=10),
    ("1866", 11..=11),
    ("855", 10..=10),
    ("1855", 11..=11),
    ("844", 10..=10),
    ("1844", 11..=11),
    ("833", 10..=10),
    ("1833", 11..=11),
    ("400", 10..=10),
    ("444", 7..=8),
    ("0508", 9..=10),
    ("808", 9..=10),
];
/// Those of Korea, of eight digits, and of Vietnam, of eight to ten; no other plan has numbers of that length that begin so.
const SHORT_SERVICE_NUMBERS: [&str; 4] = ["15", "16", "18", "19"];
const VIETNAMESE: [&str; 2] = ["18", "19"];
/// Endings of hosts that people write without "http://". Before a path any letters are taken for one.
const ENDINGS: [&str; 29] = [
    "com", "net", "org", "info", "biz", "top", "xyz", "club", "site", "online", "shop", "store", "live", "app", "vip", "icu",
    "cloud", "link", "click", "page", "dev", "pro", "win", "space", "work", "life", "cyou", "buzz", "asia",
];
/// Hosts that lead into a chat.
const CHAT_HOSTS: [&str; 16] = [
    "t.me", "telegram.me", "wa.me", "wa.link", "chat.whatsapp.com", "api.whatsapp.com", "whatsapp.com", "lin.ee", "line.me",
    "zalo.me", "m.me", "discord.gg", "open.kakao.com", "pf.kakao.com", "u.wechat.com", "viber.click",
];

/// Finds every shape in a folded text, by where they begin.
pub(super) fn find(text: &str, mut found: impl FnMut(Concept, Range<usize>)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut looked = 0; // no host stands before here
    let mut free = 0; // what stands before here is a shape's
    while let Some(skipped) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| begins(*byte))) {
        at += skipped;
        let byte = bytes.get(at).copied().unwrap_or_default();
        let shape = match byte {
            b'0'..=b'9' | b'+'
                if !at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_alphanumeric) =>
            {
                number(bytes, at)
            }
            b'@' => address(bytes, at),
            b'(' | b'[' => spelt_out(bytes, at),
            b'.' if at >= 2 && bytes.get(at - 1) == Some(&b' ') || bytes.get(at + 1) == Some(&b' ') => split_host(bytes, at),
            b'.' if at >= looked => {
                let host = host(text, at);
                looked = at + 1 + run(bytes, at + 1, is_host);
                host
            }
            b':' => scheme(bytes, at).filter(|start| *start >= free).and_then(|start| linked(text, start)),
            _ => None,
        };
        match shape {
            Some((concept, range)) => {
                at = range.end.max(at + 1);
                free = at;
                if concept == Some(Concept::Address) && text.get(range.clone()).is_some_and(is_free_mail) {
                    found(Concept::FreeMail, range.clone());
                }
                if let Some(concept) = concept {
                    found(concept, range);
                } else if let Some(sum) = sums::sum(text, &range) {
                    found(Concept::Sum, sum);
                }
            }
            None => at += 1,
        }
    }
}

/// Whether a shape may be noticed by this byte.
fn begins(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'+' | b'@' | b'.' | b':' | b'(' | b'[')
}

/// How many bytes from `from` on are of a kind, as far as a name is looked for.
fn run(bytes: &[u8], from: usize, is_kind: impl Fn(&u8) -> bool) -> usize {
    bytes.get(from..).unwrap_or_default().iter().take(LONGEST_NAME).take_while(|byte| is_kind(byte)).count()
}

fn is_host(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')
}

/// A shape that was read: what it means, if anything, and where it stands.
type Shape = (Option<Concept>, Range<usize>);

/// A number with what people put between its digits. Masked digits ("05xx xxx 123") count: whoever hides them from a filter shows them to the reader.
fn number(text: &[u8], start: usize) -> Option<Shape> {
    let mut digits = 0;
    let mut end = start;
    let mut groups: Vec<usize> = Vec::new();
    let mut grouped = false;
    let mut slashes = 0;
    let mut first = String::new();
    for (at, &byte) in text.iter().enumerate().skip(start).take(LONGEST_NUMBER) {
        match byte {
            b'0'..=b'9' => {
                if first.len() < 5 {
                    first.push(char::from(byte));
                }
            }
            b'x' | b'*' if digits >= 2 => {}
            b'+' | b'(' if digits == 0 => continue,
            b' ' if groups.len() == 1 && digits >= WHOLE => break,
            b' ' | b'-' | b'.' | b'/' | b'(' | b')' if at < end + 2 => {
                slashes += usize::from(byte == b'/');
                grouped = true;
                continue;
            }
            _ => break,
        }
        if grouped || groups.is_empty() {
            groups.push(0);
            grouped = false;
        }
        if let Some(group) = groups.last_mut() {
            *group += 1;
        }
        digits += 1;
        end = at + 1;
    }
    let followed = text.get(end).is_some_and(|&next| is_letter(next) || next == b'#'); // *123# is the network's
    let year = groups.as_slice().starts_with(&[4, 2, 2]) && (first.starts_with("20") || first.starts_with("19"));
    let slashed = slashes == 2 && matches!(groups.as_slice(), [1 | 2, 1 | 2, 4, ..]);
    let date = year || slashed || groups.as_slice().starts_with(&[2, 2, 4]) && digits == 8;
    let thousands = groups.len() > 1
        && groups.iter().skip(1).all(|group| *group == 3)
        && groups.first().is_some_and(|group| *group <= 3)
        && !first.starts_with('0')
        && text.get(start) != Some(&b'+')
        && digits < 10;
    // A Chinese mobile number may begin with 1800, too: what stands apart decides.
    let apart = groups.first().is_some_and(|group| (3..=4).contains(group)) || groups.first() == Some(&1);
    let free = |digits| SERVICE_NUMBERS.iter().any(|(prefix, long)| first.starts_with(prefix) && long.contains(&digits));
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| first.starts_with(prefix));
    let short =
        digits == 8 && starts(&SHORT_SERVICE_NUMBERS) || digits <= 10 && text.get(start) != Some(&b'+') && starts(&VIETNAMESE);
    let service = short || free(digits) && (apart || groups.len() == 1 && digits < 11);
    let written = text.get(start..end).unwrap_or_default();
    let marks = |mark| written.iter().filter(|byte| **byte == mark).count();
    let prices = matches!(groups.as_slice(), [_, 2, _, 2]) && (marks(b'.'), marks(b'-')) == (2, 1); // 40.31-42.62
    let counts = DIGITS.contains(&digits) && !followed && !date && !thousands && !prices;
    let concept = match () {
        () if service => Concept::Hotline,
        () if digits > TELEPHONE => Concept::LongNumber,
        () => Concept::Number,
    };
    Some((counts.then_some(concept), start..end.max(start + 1)))
}

/// What stands around an `@`: a mail address or a handle.
fn address(text: &[u8], at: usize) -> Option<Shape> {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+' | b'%');
    let before = text.get(..at)?.iter().rev().take(LONGEST_NAME).take_while(|byte| is_name(byte)).count();
    let after = text.get(at + 1..)?.iter().take(LONGEST_NAME).take_while(|byte| is_name(byte)).count();
    let name = text.get(at + 1..at + 1 + after)?;
    let dotted = name.iter().rposition(|byte| *byte == b'.').is_some_and(|dot| dot > 0 && dot + 2 < name.len());
    if before > 0 && dotted {
        return Some((Some(Concept::Address), at - before..at + 1 + after));
    }
    // "@ joe_doe": a space hides it from filters; digits and low lines tell it from "@ home".
    if before == 0 && text.get(at + 1) == Some(&b' ') {
        let is_handle = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let split = run(text, at + 2, is_handle);
        let name = text.get(at + 2..at + 2 + split)?;
        let telling =
            name.first().is_some_and(u8::is_ascii_alphabetic) && name.iter().any(|byte| byte.is_ascii_digit() || *byte == b'_');
        return (telling && HANDLE.contains(&split)).then_some((Some(Concept::Handle), at..at + 2 + split));
    }
    let handle = name.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    (before == 0 && HANDLE.contains(&handle)).then_some((Some(Concept::Handle), at..at + 1 + handle))
}

/// A mail address spelt out: "joe (at) mail (dot) example", "joe[at]mail.example".
fn spelt_out(text: &[u8], open: usize) -> Option<Shape> {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+');
    let is_closing = |byte: &u8| matches!(byte, b')' | b']');
    let space = |at: usize| at + usize::from(text.get(at) == Some(&b' '));
    let end = text.get(open + 1..)?.strip_prefix(b"at").filter(|rest| rest.first().is_some_and(is_closing)).map(|_| open + 4)?;
    let until = open - usize::from(open > 0 && text.get(open - 1) == Some(&b' '));
    let before = text.get(..until)?.iter().rev().take(LONGEST_NAME).take_while(|byte| is_name(byte)).count();
    let from = space(end);
    let mut after = from + run(text, from, is_name);
    let dot = space(after);
    let spelt = text.get(dot..).and_then(|rest| rest.strip_prefix(b"(dot)").or_else(|| rest.strip_prefix(b"[dot]"))).is_some();
    if spelt {
        let ending = space(dot + 5);
        after = ending + run(text, ending, is_name);
    }
    let dotted = spelt || text.get(from..after)?.contains(&b'.');
    (before > 0 && after > from && dotted).then_some((Some(Concept::Address), until - before..after))
}

/// A host that leads into a chat with a space around its dot: "t . me / joe".
fn split_host(text: &[u8], dot: usize) -> Option<Shape> {
    let until = dot - usize::from(dot > 0 && text.get(dot - 1) == Some(&b' '));
    let from = dot + 1 + usize::from(text.get(dot + 1) == Some(&b' '));
    let before = text.get(..until)?.iter().rev().take(LONGEST_NAME).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let after = run(text, from, u8::is_ascii_alphanumeric);
    let slash = from + after + usize::from(text.get(from + after) == Some(&b' '));
    if text.get(slash) != Some(&b'/') {
        return None;
    }
    let host = [text.get(until - before..until)?, b".", text.get(from..from + after)?].concat();
    let leads = CHAT_HOSTS.iter().any(|known| known.as_bytes() == host);
    let path = slash + 1 + usize::from(text.get(slash + 1) == Some(&b' '));
    leads.then(|| (Some(Concept::ChatLink), until - before..end_of_link(text, path)))
}

/// What stands around a dot: a host, where its ending is one.
fn host(text: &str, dot: usize) -> Option<Shape> {
    let bytes = text.as_bytes();
    let before = bytes.get(..dot)?.iter().rev().take(LONGEST_NAME).take_while(|byte| is_host(byte)).count();
    let after = run(bytes, dot + 1, is_host);
    let host = text.get(dot - before..dot + 1 + after)?.trim_matches(['.', '-']);
    let (name, ending) = host.rsplit_once('.')?;
    let path = bytes.get(dot + 1 + after) == Some(&b'/');
    let led_on = path && ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_alphabetic());
    if before == 0 || name.is_empty() || !(ENDINGS.contains(&ending) || led_on) {
        return None;
    }
    Some((kind_of(host), dot - before..end_of_link(bytes, dot + 1 + after)))
}

/// Where "http://" or "https://" begins, by its colon.
fn scheme(text: &[u8], colon: usize) -> Option<usize> {
    let before = text.get(..colon).filter(|_| text.get(colon..).is_some_and(|rest| rest.starts_with(b"://")))?;
    let rest = before.strip_suffix(b"s").filter(|rest| rest.ends_with(b"http")).unwrap_or(before);
    Some(rest.strip_suffix(b"http")?.len())
}

/// A link that says it is one.
fn linked(text: &str, start: usize) -> Option<Shape> {
    let end = end_of_link(text.as_bytes(), start);
    let address = text.get(start..end)?;
    let host = address.split("://").nth(1)?.split(['/', '?', '#', ':']).next()?;
    Some((kind_of(host), start..end))
}

/// Suffixes that only a state's own offices may register under, by their first label (IANA's root zone database; the registries' rules).
const STATES: [&str; 6] = ["gov", "gob", "gouv", "govt", "go", "mil"];

/// What a link to a host is: into a chat, to anywhere, or nothing where an office of a state, or a bank, carrier, payment service or shop that people
/// know is at home there. Platforms are not let off: anybody may put up a form or a page on theirs.
fn kind_of(host: &str) -> Option<Concept> {
    let host = host.strip_prefix("www.").unwrap_or(host);
    if CHAT_HOSTS.contains(&host) {
        return Some(Concept::ChatLink);
    }
    let domain = Domain::of(host);
    let office = domain.is_some_and(|domain| domain.suffix().split('.').next().is_some_and(|first| STATES.contains(&first)));
    let owner = domain.and_then(|domain| names::owner(domain.registrable()));
    let at_home = office || owner.is_some_and(|name| name.kind != Kind::Platform);
    (!at_home).then_some(Concept::Link)
}

/// Whether a mail address is one that anybody may have opened.
fn is_free_mail(address: &str) -> bool {
    address.rsplit_once('@').is_some_and(|(_, host)| free_mail::HOSTS.contains(&host))
}

fn end_of_link(text: &[u8], start: usize) -> usize {
    let is_link = |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\'' | b')' | b']');
    start + text.get(start..).unwrap_or_default().iter().take(4 * LONGEST_NAME).take_while(|byte| is_link(byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(Concept, &str)]) {
        let mut shapes = Vec::new();
        find(text, |concept, range| shapes.push((concept, text.get(range).unwrap_or("not on characters").to_owned())));
        let expected: Vec<_> = expected.iter().map(|(concept, text)| (*concept, (*text).to_owned())).collect();
        assert_eq!(shapes, expected);
    }

    #[test]
    fn numbers_that_reach_a_person() {
        check("call +1 (555) 010-0199 now", &[(Concept::Number, "+1 (555) 010-0199")]);
        check("加我138 0013 8000", &[(Concept::Number, "138 0013 8000")]);
        check("hp;085000001111.", &[(Concept::Number, "085000001111")]);
        check("05xxxxxxxx", &[(Concept::Number, "05xxxxxxxx")]);
    }

    #[test]
    fn prices_dates_and_service_numbers_are_none() {
        check("40.31-42.62, 1.800.000,00 or 2024-07-08 11:47 or 12/12/2024", &[]);
        check("444 0 400", &[]);
        check("order 12345678ab", &[]);
    }

    #[test]
    fn service_numbers_are_hotlines() {
        check("call 0800 123 4567 or 1588-1234", &[(Concept::Hotline, "0800 123 4567"), (Concept::Hotline, "1588-1234")]);
        check("at 1-888-555-0100", &[(Concept::Hotline, "1-888-555-0100")]);
        check("at +1 858 555 0100", &[(Concept::Number, "+1 858 555 0100")]);
    }

    #[test]
    fn addresses_handles_and_links() {
        check(
            "mail joe.doe@mail.example, or @joe_doe",
            &[(Concept::Address, "joe.doe@mail.example"), (Concept::Handle, "@joe_doe")],
        );
        check("https://t.me/joe and t.me/joe", &[(Concept::ChatLink, "https://t.me/joe"), (Concept::ChatLink, "t.me/joe")]);
        check("看 shop.example.com/a。", &[(Concept::Link, "shop.example.com/a")]);
        check("t . me / joe_doe, or @ joe_doe", &[(Concept::ChatLink, "t . me / joe_doe,"), (Concept::Handle, "@ joe_doe")]);
        check(
            "joe.doe (at) mail (dot) example and joe[at]mail.example",
            &[(Concept::Address, "joe.doe (at) mail (dot) example"), (Concept::Address, "joe[at]mail.example")],
        );
        check("home @ 5 pm, at (at most) 3. me", &[]);
        check("https://www.dhl.com/track, https://tax.gov.uk/a and www.amazon.co.uk", &[]);
        check("https://dhl.com.track.example/a", &[(Concept::Link, "https://dhl.com.track.example/a")]);
        check("e.g. this.is no link, nor is 1.50", &[]);
    }
}

//! A link by itself: an address, a bare host, or the text of a payment code, without the page behind it.

use caveat_protocol::{Link, LinkKind};

use crate::detect::address::{self, Address};
use crate::judge;
use crate::payment;
use crate::site::redirect::{followed, redirect};
use crate::site::written::{Written, addresses};
use crate::site::{DenyList, app, registrable};

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
    let text = text.get(..text.floor_char_boundary(payment::MAX_LEN)).unwrap_or(text);
    let payment = payment::read(text);
    // Browsers take spaces in an address, and people write messages that begin with one.
    let written = if text.contains(char::is_whitespace) { None } else { Written::read(text) };
    let onward = written.as_ref().and_then(onward);
    let seen = Address { text, written: written.as_ref(), payment: payment.as_ref() };
    let mut findings = address::detect(&seen, lists);
    if let Some(onward) = &onward {
        findings.extend(address::detect(&Address { text, written: Some(onward), payment: None }, lists));
    }
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.strength));
    let looked = written.is_some() || payment.is_some();
    Link {
        outcome: judge::outcome_of_all(&findings, looked),
        kind: kind(&seen),
        registrable: seen.host().and_then(registrable).map(str::to_owned),
        host: seen.host().map(str::to_owned),
        findings,
        payment: payment.map(Into::into),
        leads_on_to: onward.map(|onward| onward.host),
    }
}

fn kind(seen: &Address<'_>) -> LinkKind {
    let url = seen.written.and_then(|written| written.url.as_ref());
    let is_spelt = seen.text.contains("://") || seen.host().is_some_and(|host| registrable(host).is_some());
    if seen.payment.is_some() {
        LinkKind::Payment
    } else if url.is_some_and(app::brings) || app::is_scheme(seen.text) {
        LinkKind::App
    } else if url.and_then(redirect).is_some() {
        LinkKind::Redirect
    } else if seen.written.is_some() && is_spelt {
        LinkKind::Site
    } else {
        LinkKind::Text
    }
}

/// Where an address says that it passes the shopper on to.
fn onward(written: &Written) -> Option<Written> {
    let url = written.url.as_ref()?;
    let (end, _) = followed(url);
    (end != *url).then(|| Written { host: end.host_str().unwrap_or_default().to_owned(), url: Some(end) })
}

/// Hosts looked at in a text, at most.
const MAX_HOSTS: usize = 20;

/// The hosts that a text leads to, at once or by redirects that name their target, each once, and the line in which each stands first (`line 3`).
pub(crate) fn hosts_in(text: &str) -> Vec<(String, String)> {
    let mut hosts: Vec<(String, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for written in addresses(line).flat_map(|(written, _)| [onward(&written), Some(written)]).flatten() {
            if hosts.len() < MAX_HOSTS && hosts.iter().all(|(known, _)| *known != written.host) {
                hosts.push((written.host, format!("line {}", number + 1)));
            }
        }
    }
    hosts
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Outcome;

    use super::*;

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
    fn two_strong_findings_are_danger() {
        let list = DenyList::build("Lamps", ["paypa1.com"].into_iter()).expect("a list");
        assert_eq!(check_link("paypa1.com", &[]).outcome, Outcome::Caution);
        assert_eq!(check_link("paypa1.com", &[list]).outcome, Outcome::Danger);
        assert_eq!(check_link("paypal.com", &[]).outcome, Outcome::Clear);
        assert_eq!(check_link("", &[]).outcome, Outcome::Unknown);
    }

    #[track_caller]
    fn is(text: &str, kind: LinkKind, leads_on_to: Option<&str>, findings: &[&str]) {
        let link = check_link(text, &[]);
        let found: Vec<_> = link.findings.iter().map(|finding| finding.id.as_str()).collect();
        assert_eq!((link.kind, link.leads_on_to.as_deref(), found.as_slice()), (kind, leads_on_to, findings), "{text}");
    }

    #[test]
    fn what_a_code_is_is_said() {
        is("upi://pay?pa=a.person@examplebank&pn=A%20Person&mc=0000", LinkKind::Payment, None, &["personal-payment"]);
        is("upi://pay?pa=shop@examplebank&pn=Example%20Store&mc=5411", LinkKind::Payment, None, &[]);
        is("BCD\n002\n1\nSCT\n\nExample Shop\nDE89370400440532013000\nEUR12.50\n\n\nLamp", LinkKind::Payment, None, &[]);
        is(
            "BCD\n002\n1\nSCT\n\nExample Shop\nDE89370400440532013001\nEUR12.50",
            LinkKind::Payment,
            None,
            &["broken-payment-code"],
        );
        is("https://play.google.com/store/apps/details?id=example", LinkKind::App, None, &[]);
        is("https://files.example/refund.apk", LinkKind::App, None, &["outside-app"]);
        is("https://bit.ly/examp1e", LinkKind::Redirect, None, &["redirecting-link"]);
        is("https://www.google.com/url?q=https://paypa1.com/a", LinkKind::Redirect, Some("paypa1.com"), &["lookalike-domain"]);
        is("https://www.google.com/url?q=https://bit.ly/a", LinkKind::Redirect, Some("bit.ly"), &["redirecting-link"]);
        is("https://www.google.com/url?q=https://shop.test/a", LinkKind::Redirect, Some("shop.test"), &[]);
        is("shop.test", LinkKind::Site, None, &[]);
        is("https://shop.test/a Your parcel waits. Pay with a gift card.", LinkKind::Text, None, &[]);
        is("Add me on Telegram", LinkKind::Text, None, &[]);
        is("hello", LinkKind::Text, None, &[]);
        is("WIFI:S:net;T:WPA;P:secret;;", LinkKind::Text, None, &[]);
        is("4006381333931", LinkKind::Text, None, &[]);
    }
}

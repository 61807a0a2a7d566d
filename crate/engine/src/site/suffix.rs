//! Which part of a host somebody registered: by Mozilla's Public Suffix List, <https://publicsuffix.org/list/>, with its wildcards, its
//! exceptions and its private section.
//!
//! The list lies in `packs/suffixes.txt` (version and licence in its head) and is kept fresh with `cargo xtask suffixes`.

use std::sync::LazyLock;

use fst::Map;
use fst::raw::Output;

use super::rule;

/// Labels of a host that are looked at; the longest rule has six.
const MAX_LABELS: usize = 12;

/// Rules by their labels from the right.
static RULES: LazyLock<Option<Map<&'static [u8]>>> =
    LazyLock::new(|| Map::new(include_bytes!(concat!(env!("OUT_DIR"), "/suffixes.fst")).as_slice()).ok());

/// A host taken apart: `shop.` `amazon` `.co.uk`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Domain<'h> {
    host: &'h str,
    label_at: usize,
    suffix_at: usize,
    private: bool,
}

impl<'h> Domain<'h> {
    /// Takes apart a host as `Url::host_str` gives it: lower case, A-labels. `None` where nobody can have registered it: an IP address, a
    /// public suffix by itself, a name without a dot.
    #[must_use]
    pub fn of(host: &'h str) -> Option<Domain<'h>> {
        let host = host.strip_suffix('.').unwrap_or(host);
        let is_address = host.contains(':') || host.rsplit('.').next()?.bytes().all(|byte| byte.is_ascii_digit());
        if is_address || host.split('.').any(str::is_empty) {
            return None;
        }
        let (suffix_at, private) = suffix(host);
        let above = host.get(..suffix_at.checked_sub(1)?)?;
        let label_at = above.rfind('.').map_or(0, |dot| dot + 1);
        Some(Domain { host, label_at, suffix_at, private })
    }

    /// What was registered, with the suffix: `amazon.co.uk`.
    #[must_use]
    pub fn registrable(&self) -> &'h str {
        self.host.get(self.label_at..).unwrap_or_default()
    }

    /// The label that was registered: `amazon`.
    #[must_use]
    pub fn label(&self) -> &'h str {
        self.host.get(self.label_at..self.suffix_at.saturating_sub(1)).unwrap_or_default()
    }

    /// What it was registered under: `co.uk`.
    #[must_use]
    pub fn suffix(&self) -> &'h str {
        self.host.get(self.suffix_at..).unwrap_or_default()
    }

    /// What its owner put in front: `shop`, or nothing.
    #[must_use]
    pub fn subdomain(&self) -> &'h str {
        self.host.get(..self.label_at.saturating_sub(1)).unwrap_or_default()
    }

    /// Whether the suffix belongs to somebody who lets strangers register below it (`github.io`), rather than to a registry.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.private
    }
}

/// The registrable domain of a host: `amazon.co.uk` of `shop.amazon.co.uk`. See [`Domain::of`].
#[must_use]
pub fn registrable(host: &str) -> Option<&str> {
    Domain::of(host).map(|domain| domain.registrable())
}

/// Whether a top-level domain, as an A-label, is on the list.
#[must_use]
pub(super) fn is_top_level(label: &str) -> bool {
    RULES.as_ref().is_some_and(|rules| rules.contains_key(label))
}

/// Where the public suffix of a host begins, and whether a private rule says so. Without a rule it is the last label.
fn suffix(host: &str) -> (usize, bool) {
    let mut found = (host.rfind('.').map_or(0, |dot| dot + 1), false);
    let Some(rules) = RULES.as_ref().map(Map::as_fst) else { return found };
    let (mut node, mut output) = (rules.root(), Output::zero());
    let (mut end, mut parent, mut below_wildcard) = (host.len(), None, 0);
    for _ in 0..MAX_LABELS {
        let start = host.get(..end).and_then(|rest| rest.rfind('.')).map_or(0, |dot| dot + 1);
        let dot = parent.is_some().then_some(b'.');
        let mut known = true;
        for byte in dot.into_iter().chain(host.get(start..end).unwrap_or_default().bytes()) {
            let Some(index) = node.find_input(byte) else {
                known = false;
                break;
            };
            let step = node.transition(index);
            output = output.cat(step.out);
            node = rules.node(step.addr);
        }
        let rule = if known && node.is_final() { output.cat(node.final_output()).value() } else { 0 };
        if let (true, Some(parent)) = (rule & rule::EXCEPTION != 0, parent) {
            return (parent, false);
        }
        if rule & rule::PLAIN != 0 {
            found = (start, rule & rule::PRIVATE != 0);
        } else if below_wildcard & rule::WILDCARD != 0 {
            found = (start, below_wildcard & rule::PRIVATE != 0);
        }
        if !known || start == 0 {
            break;
        }
        (end, parent, below_wildcard) = (start - 1, Some(start), rule);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(host: &str, expected: Option<&str>) {
        assert_eq!(registrable(host), expected, "{host}");
    }

    #[test]
    fn the_list_is_whole() {
        let rules = RULES.as_ref().expect("a transducer");
        assert!(rules.len() > 8_000 && rules.as_fst().verify().is_ok());
    }

    #[test]
    fn one_label_above_the_suffix_is_registrable() {
        check("example.com", Some("example.com"));
        check("www.shop.example.com", Some("example.com"));
        check("a.b.example.co.uk", Some("example.co.uk"));
        check("example.co.uk.", Some("example.co.uk"));
        check("a.b.xn--55qx5d.cn", Some("b.xn--55qx5d.cn"));
    }

    #[test]
    fn a_suffix_or_an_address_is_registered_by_nobody() {
        for host in ["", ".", "com", "co.uk", "localhost", "192.0.2.7", "[2001:db8::1]", "a..com", ".com"] {
            check(host, None);
        }
    }

    #[test]
    fn a_suffix_nobody_lists_is_the_last_label() {
        check("shop.test", Some("shop.test"));
        check("www.shop.test", Some("shop.test"));
    }

    #[test]
    fn wildcards_and_their_exceptions_hold() {
        check("ck", None);
        check("any.ck", None);
        check("shop.any.ck", Some("shop.any.ck"));
        check("a.shop.any.ck", Some("shop.any.ck"));
        check("www.ck", Some("www.ck"));
        check("a.www.ck", Some("www.ck"));
        check("city.kawasaki.jp", Some("city.kawasaki.jp"));
        check("a.city.kawasaki.jp", Some("city.kawasaki.jp"));
        check("shop.any.kawasaki.jp", Some("shop.any.kawasaki.jp"));
    }

    #[test]
    fn the_private_section_counts_and_is_told_apart() {
        let domain = Domain::of("a.shop.github.io").expect("a domain");
        assert_eq!((domain.subdomain(), domain.label(), domain.suffix(), domain.is_private()), ("a", "shop", "github.io", true));
        let domain = Domain::of("shop.amazon.co.uk").expect("a domain");
        assert_eq!(
            (domain.subdomain(), domain.label(), domain.suffix(), domain.is_private()),
            ("shop", "amazon", "co.uk", false)
        );
    }
}

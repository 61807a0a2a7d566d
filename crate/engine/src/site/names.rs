//! Names that cheats borrow: marketplaces, shops, makers, carriers, payment services, banks, and the domains that are really theirs.
//!
//! The packs are `packs/names/*.txt`; the build script makes them into transducers.

use std::sync::LazyLock;

use fst::Map;

use super::rule;

type Lookup = LazyLock<Option<Map<&'static [u8]>>>;

/// A transducer of the build script's.
macro_rules! lookup {
    ($file:literal) => {
        LazyLock::new(|| Map::new(include_bytes!(concat!(env!("OUT_DIR"), "/", $file)).as_slice()).ok())
    };
}

static LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/names.txt"));
static DOMAINS: Lookup = lookup!("domains.fst");
static SKELETONS: Lookup = lookup!("skeletons.fst");
static COARSE: Lookup = lookup!("coarse.fst");
static WORDS: Lookup = lookup!("words.fst");

/// A name people know, and where it is at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// What it is called.
    pub title: &'static str,
    /// Its main domain.
    pub domain: &'static str,
    /// What it does.
    pub kind: Kind,
    /// Cheats imitate it often.
    pub(super) imitated: bool,
    /// It is a word, or others rightly bear it too.
    pub(super) common: bool,
}

/// What a known name does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Keeps people's money.
    Bank,
    /// Makes goods and sells them itself.
    Brand,
    /// Brings parcels.
    Carrier,
    /// Lets others sell.
    Marketplace,
    /// Moves money.
    Payment,
    /// Keeps people's accounts: mail, social networks, telecoms, travel, public offices.
    Platform,
    /// Sells.
    Shop,
}

/// Whose a registrable domain is, as far as the packs know.
#[must_use]
pub fn owner(registrable: &str) -> Option<Name> {
    DOMAINS.as_ref()?.get(registrable).and_then(name)
}

/// The name whose main domain's label has this skeleton.
pub(super) fn with_skeleton(skeleton: &str) -> Option<Name> {
    SKELETONS.as_ref()?.get(skeleton).and_then(name)
}

/// The imitated name that reads so in passing.
pub(super) fn with_coarse(coarse: &str) -> Option<Name> {
    COARSE.as_ref()?.get(coarse).and_then(name)
}

/// Whether a label is a word of a dictionary that is, or comes near, a name.
pub(super) fn is_word(label: &str) -> bool {
    WORDS.as_ref().is_some_and(|words| words.contains_key(label))
}

/// Imitated names as they read in passing, to be walked.
pub(super) fn coarse() -> Option<&'static Map<&'static [u8]>> {
    COARSE.as_ref()
}

/// The skeletons of all names, to be walked.
pub(super) fn skeletons() -> Option<&'static Map<&'static [u8]>> {
    SKELETONS.as_ref()
}

/// Whether `label.suffix` is the name's own.
pub(super) fn is_at_home(name: &Name, suffix: &str) -> bool {
    let own = name.label();
    owner(&format!("{own}.{suffix}")).is_some_and(|owner| owner.title == name.title)
}

impl Name {
    /// The label its main domain was registered by: `amazon`.
    #[must_use]
    pub fn label(&self) -> &'static str {
        // The build script takes no main domain with anything in front of what was registered.
        self.domain.split('.').next().unwrap_or_default()
    }
}

/// A name by its value in the transducers.
pub(super) fn name(value: u64) -> Option<Name> {
    let (title, domain) = LINES.get(usize::try_from(value >> rule::LINE_AT).ok()?..)?.lines().next()?.split_once('\t')?;
    let kind = match value >> rule::KIND_AT & 7 {
        0 => Kind::Bank,
        1 => Kind::Brand,
        2 => Kind::Carrier,
        3 => Kind::Marketplace,
        4 => Kind::Payment,
        5 => Kind::Platform,
        _ => Kind::Shop,
    };
    Some(Name { title, domain, kind, imitated: value & rule::IMITATED != 0, common: value & rule::COMMON != 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_has_its_owner_and_kind() {
        for (domain, title, kind) in [
            ("amazon.co.uk", "Amazon", Kind::Marketplace),
            ("dhl.com", "DHL", Kind::Carrier),
            ("paypal.me", "PayPal", Kind::Payment),
            ("deutsche-bank.de", "Deutsche Bank", Kind::Bank),
            ("ikea.com", "IKEA", Kind::Shop),
            ("lego.com", "LEGO", Kind::Brand),
            ("icloud.com", "Apple", Kind::Platform),
        ] {
            assert_eq!(owner(domain).map(|name| (name.title, name.kind)), Some((title, kind)), "{domain}");
        }
        assert_eq!(owner("lamps.example"), None);
    }

    #[test]
    fn the_packs_hold_thousands_of_names() {
        assert!(LINES.lines().count() > 2_000);
        for lookup in [&DOMAINS, &SKELETONS, &COARSE, &WORDS] {
            assert!(lookup.as_ref().is_some_and(|map| map.as_fst().verify().is_ok()));
        }
    }
}

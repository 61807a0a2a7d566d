//! Hosts that borrow a known name without being its owner's.
//!
//! A host is read as people read it (see [`super::skeleton`]) and compared with the names in the packs. How far from a name still counts
//! depends on the name: the longer and the odder it is, the less likely somebody else bears something like it by chance. What cheats
//! do with names is known from research on registered look-alikes: typing slips (Agten et al., "Seven Months' Worth of Mistakes", NDSS 2015),
//! names joined with words (Kintis et al., "Hiding in Plain Sight", CCS 2017), names in front of another domain (Roberts et al., "You
//! Are Who You Appear to Be", CCS 2019), and letters of other scripts (Chromium, docs/idn.md).

use super::names::{self, Kind, Name};
use super::near::{Slip, near};
use super::script::{self, Script};
use super::words::{self, Lure};
use super::{Domain, skeleton};

/// A host that borrows a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAlike {
    /// The name.
    pub name: Name,
    /// How the host comes near it.
    pub how: How,
}

/// How a host comes near a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Written with letters that look like the name's (`аmazon.com`, `paypa1.com`).
    Drawn,
    /// The name with one letter more, less, other or swapped (`amazom.com`).
    Slipped,
    /// The name under a suffix that is not its owner's (`ebay.top`).
    Moved,
    /// The name cut in pieces by dots or hyphens (`pay-pal.com`).
    Cut,
    /// The name joined with words that cheats add (`paypal-login.com`).
    Joined,
    /// The name's whole domain in front of another (`paypal.com.shop.example`).
    InFront,
}

/// Finds the name a host borrows. `host` is as `Url::host_str` gives it, `shown` the same with its letters as a browser would show them.
#[must_use]
pub fn look_alike<'h>(host: &'h str, shown: &'h str) -> Option<LookAlike> {
    let domain = Domain::of(host)?;
    if names::owner(domain.registrable()).is_some() || is_restricted(domain.suffix()) {
        return None;
    }
    let top = shown.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
    let shown = shown_label(&domain, shown);
    let letters = skeleton::letters(shown);
    let host = Host { domain, shown, drawn: skeleton::grouped(&letters), letters, top };
    host.same().or_else(|| host.cut()).or_else(|| host.slipped()).or_else(|| host.joined()).or_else(|| host.in_front())
}

struct Host<'h> {
    domain: Domain<'h>,
    /// The registered label as a browser shows it.
    shown: &'h str,
    /// Its skeleton.
    drawn: String,
    /// The same before groups of letters are read as one.
    letters: String,
    /// The top-level domain as a browser shows it.
    top: &'h str,
}

/// Letters of a name that others cannot bear by chance, for a slip to count.
const LETTERS_OF_TRADE: usize = 4;
/// The same where the name is imitated for its accounts: banks, mail, social networks.
const LETTERS_OF_ACCOUNTS: usize = 6;
/// The same where it is imitated for its goods.
const LETTERS_OF_GOODS: usize = 7;
/// The same for any other name, of which only slips of the finger count.
const LETTERS_OTHER: usize = 8;

/// Parts of names that tell nobody from another.
const GENERIC: [&str; 8] = ["bank", "banco", "banque", "banka", "banc", "posta", "post", "credit"];

impl Host<'_> {
    /// The label reads exactly as a name.
    fn same(&self) -> Option<LookAlike> {
        let (name, how) = match names::with_skeleton(&self.drawn) {
            Some(name) if name.label() == self.domain.label() => (name, How::Moved),
            Some(name) => (name, How::Drawn),
            None => (names::with_coarse(&skeleton::coarse(&self.drawn))?, How::Drawn),
        };
        let length = name.label().len();
        if self.is_at_home_in_its_script() {
            return (name.imitated && length > 4 && self.drawn == skeleton::skeleton(name.label()))
                .then_some(LookAlike { name, how });
        }
        let is_meant = match how {
            How::Moved => self.is_moved(&name),
            // Two or three letters are drawn alike by chance, unless somebody went to another script for them.
            _ if self.is_foreign() => true,
            _ if name.common || names::is_word(self.shown) => false,
            _ => {
                length > 3 && self.drawn == skeleton::skeleton(name.label()) || telling(&name).len() > 5 && self.is_at_home(&name)
            }
        };
        is_meant.then_some(LookAlike { name, how })
    }

    /// Whether a name under this suffix is more than a namesake.
    fn is_moved(&self, name: &Name) -> bool {
        let (length, suffix) = (name.label().len(), self.domain.suffix());
        if name.common {
            return false;
        }
        let cheap = words::CHEAP_SUFFIXES.contains(&suffix) && (name.imitated || length > LETTERS_OTHER);
        let usual = words::USUAL_SUFFIXES.contains(&suffix) && name.imitated && is_trade(name.kind);
        cheap && length > 1 || usual && length > 3
    }

    /// The label reads as a name once hyphens go, or with the labels in front of it.
    fn cut(&self) -> Option<LookAlike> {
        let bare = self.drawn.replace('-', "");
        let joined = (self.drawn.contains('-')).then(|| bare.clone());
        let with_front =
            (!self.domain.subdomain().is_empty()).then(|| format!("{}{bare}", self.domain.subdomain().replace(['.', '-'], "")));
        joined.into_iter().chain(with_front).find_map(|whole| {
            let name = names::with_skeleton(&whole)?;
            let meant = name.imitated && !name.common && name.label().len() > 2 && !name.label().contains('-');
            (meant && self.is_at_home(&name)).then_some(LookAlike { name, how: How::Cut })
        })
    }

    /// The label is one slip from a name.
    fn slipped(&self) -> Option<LookAlike> {
        if names::is_word(self.shown) || self.is_at_home_in_its_script() {
            return None;
        }
        if self.is_foreign() {
            let mut found = None;
            near(names::coarse()?.as_fst(), skeleton::coarse(&self.drawn).as_bytes(), |value, _| {
                found = names::name(value).filter(|name| name.label().len() > LETTERS_OF_TRADE)
            });
            if let Some(name) = found {
                return Some(LookAlike { name, how: How::Drawn });
            }
        }
        let grouped = (self.letters != self.drawn).then_some(self.drawn.as_str());
        let mut best: Option<Name> = None;
        for label in [Some(self.letters.as_str()), grouped].into_iter().flatten() {
            near(names::skeletons()?.as_fst(), label.as_bytes(), |value, slip| {
                if let Some(name) = names::name(value).filter(|name| self.counts(name, slip, label.as_bytes())) {
                    // The most imitated name is the likeliest to be meant.
                    if best.is_none_or(|best| name.imitated && !best.imitated) {
                        best = Some(name);
                    }
                }
            });
        }
        best.map(|name| LookAlike { name, how: How::Slipped })
    }

    /// Whether a slip is more than chance.
    fn counts(&self, name: &Name, slip: Slip, label: &[u8]) -> bool {
        if self.is_foreign() {
            return name.label().len() > 2 && !name.common;
        }
        let telling = telling(name);
        let enough = match (name.imitated, name.kind) {
            (true, Kind::Marketplace | Kind::Carrier | Kind::Payment) => telling.len() >= LETTERS_OF_TRADE,
            (true, Kind::Bank | Kind::Platform) => {
                telling.len() >= LETTERS_OF_ACCOUNTS && (telling == name.label() || !names::is_word(telling))
            }
            (true, Kind::Brand | Kind::Shop) => telling.len() >= LETTERS_OF_GOODS,
            (false, _) => telling.len() >= LETTERS_OTHER && slip.is_of_the_finger(label),
        };
        enough && !name.common && self.is_at_home(name)
    }

    /// The label is a name and words that cheats add.
    fn joined(&self) -> Option<LookAlike> {
        words::find_without(&self.drawn, |rest, lure, apart| {
            let name = names::with_skeleton(rest).filter(|name| !name.common)?;
            let length = name.label().len();
            // A word joins other words without meaning anybody.
            let apart_or_no_word = apart || is_trade(name.kind) || !names::is_word(rest);
            let distinct = match lure {
                Lure::Account => name.imitated && length > 2 || length > LETTERS_OTHER,
                Lure::Shop => name.imitated && length > if apart { 2 } else { 3 } || length > LETTERS_OTHER && sells(name.kind),
                Lure::Suffix(suffix) => {
                    name.imitated && is_trade(name.kind) && length > 2 && (apart || names::is_at_home(&name, suffix))
                }
            };
            (distinct && apart_or_no_word).then_some(LookAlike { name, how: How::Joined })
        })
    }

    /// A name's whole domain stands in front.
    fn in_front(&self) -> Option<LookAlike> {
        let front = self.domain.subdomain().replace('-', ".");
        let labels: Vec<&str> = front.split('.').take(MAX_LABELS).collect();
        (0..labels.len()).find_map(|start| {
            (start + 2..=labels.len().min(start + 4)).find_map(|end| {
                let name = names::owner(&labels.get(start..end)?.join("."))?;
                (!name.common && name.label().len() > 2).then_some(LookAlike { name, how: How::InFront })
            })
        })
    }

    fn is_foreign(&self) -> bool {
        !self.shown.is_ascii()
    }

    /// Whether the label is written in another script where that script is read: a word of its language comes near a Latin name by chance.
    fn is_at_home_in_its_script(&self) -> bool {
        let mut scripts = self.shown.chars().map(script::of).filter(|script| *script != Script::Common);
        let first = scripts.next().filter(|script| *script != Script::Latin);
        first.is_some_and(|first| scripts.all(|script| script == first) && script::is_read_under(first, self.top))
    }

    /// Whether the name is at home under this host's suffix: who slips keeps the suffix.
    fn is_at_home(&self, name: &Name) -> bool {
        names::is_at_home(name, self.domain.suffix())
    }
}

/// Labels in front of a domain that are looked at.
const MAX_LABELS: usize = 24;

/// Where shoppers' money is: names that cheats imitate first.
pub(super) fn is_trade(kind: Kind) -> bool {
    match kind {
        Kind::Marketplace | Kind::Carrier | Kind::Payment => true,
        Kind::Bank | Kind::Brand | Kind::Platform | Kind::Shop => false,
    }
}

/// The part of a name that tells it from others of its trade: `may` of `maybank`.
fn telling(name: &Name) -> &'static str {
    let label = name.label();
    GENERIC.iter().find_map(|part| label.strip_suffix(part).or_else(|| label.strip_prefix(part))).unwrap_or(label)
}

fn sells(kind: Kind) -> bool {
    match kind {
        Kind::Brand | Kind::Shop | Kind::Marketplace => true,
        Kind::Bank | Kind::Carrier | Kind::Payment | Kind::Platform => false,
    }
}

/// Registries that check who registers: `gov`, `edu`, `mil`, also under a country.
pub(super) fn is_restricted(suffix: &str) -> bool {
    suffix.split('.').any(|label| matches!(label, "gov" | "gob" | "gouv" | "go" | "edu" | "ac" | "mil" | "int" | "arpa"))
}

/// The registered label as a browser would show it.
fn shown_label<'s>(domain: &Domain<'_>, shown: &'s str) -> &'s str {
    let behind = domain.suffix().split('.').count();
    shown.trim_end_matches('.').rsplit('.').nth(behind).unwrap_or_default()
}

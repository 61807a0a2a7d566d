//! Deny lists: domains that somebody reported, as a filter small enough to carry a million of them.
//!
//! A list is a binary fuse filter of 16-bit fingerprints (Graf and Lemire, "Binary Fuse Filters", JEA 2022): 18 bits a domain, three reads a
//! look-up, and one host in 65,000 that is on no list looks as if it were. So a hit is a strong sign and never proof, and the domains of
//! known names are never looked up. The names cannot be read back out of it.
//!
//! The file: `CaveatDL`, a version byte, then little-endian the number of domains (u32), the filter's seed (u64), segment length (u32) and
//! length of all segments (u32), the title's length (u16) and the title, and the fingerprints (u16 each).

use std::net::IpAddr;

use minisign_verify::{PublicKey, Signature};
use xorf::{BinaryFuse16, Descriptor, Filter};

use super::{Domain, names};

const MAGIC: &[u8; 8] = b"CaveatDL";
const VERSION: u8 = 1;

/// Letters of a title at most.
const MAX_TITLE: usize = 200;
/// Names of a host that are looked up: itself and what it lies under, down to what was registered.
const MAX_NAMES: usize = 12;
/// Names behind one address in a hosts file, of which Windows reads nine.
const MAX_NAMES_OF_ADDRESS: usize = 20;

/// A deny list, ready to be asked.
#[derive(Debug, Clone)]
pub struct DenyList {
    title: String,
    domains: u32,
    filter: BinaryFuse16,
}

/// A host found on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The part of the host that is on it.
    pub name: String,
    /// What the list is called.
    pub list: String,
}

/// The first list that a host is on.
#[must_use]
pub fn find(lists: &[DenyList], host: &str) -> Option<Listed> {
    lists.iter().find_map(|list| Some(Listed { name: list.find(host)?.to_owned(), list: list.title().to_owned() }))
}

/// Whether `signature` (a minisign signature's text) is that of `public_key` (minisign, base64) over a file of whatever kind.
#[must_use]
pub fn is_signed(file: &[u8], signature: &str, public_key: &str) -> bool {
    let pair = Signature::decode(signature).ok().zip(PublicKey::from_base64(public_key).ok());
    pair.is_some_and(|(signature, public_key)| public_key.verify(file, &signature, false).is_ok())
}

/// Why a deny list is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DenyListError {
    /// The file is no deny list.
    NoList,
    /// It is one of a newer version.
    NewerVersion,
    /// It breaks off, or its parts do not fit together.
    Damaged,
    /// There is no domain in the text.
    Empty,
    /// The signature is none, or not of this key over this file.
    BadSignature,
}

impl std::fmt::Display for DenyListError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            DenyListError::NoList => "this is no deny list",
            DenyListError::NewerVersion => "this deny list is of a newer version",
            DenyListError::Damaged => "this deny list is damaged",
            DenyListError::Empty => "there is no domain in it",
            DenyListError::BadSignature => "the signature does not hold",
        })
    }
}

impl DenyList {
    /// Makes a list of what public lists say, in their usual forms: a domain a line, a hosts file (`0.0.0.0 domain`, see `hosts(5)`), or a
    /// blocker's filter (`||domain^`). What is none of these is skipped, filters of single paths among them.
    ///
    /// # Errors
    /// [`DenyListError::Empty`] where no line names a domain.
    pub fn build<'t>(title: &str, lines: impl Iterator<Item = &'t str>) -> Result<DenyList, DenyListError> {
        let mut keys: Vec<u64> = lines.flat_map(domains_in).map(|domain| key(&domain)).collect();
        keys.sort_unstable();
        keys.dedup(); // the filter cannot be made of equal keys
        if keys.is_empty() {
            return Err(DenyListError::Empty);
        }
        let domains = u32::try_from(keys.len()).map_err(|_| DenyListError::Damaged)?;
        let filter = BinaryFuse16::try_from(&keys).map_err(|_| DenyListError::Damaged)?;
        Ok(DenyList { title: title.chars().take(MAX_TITLE).collect(), domains, filter })
    }

    /// Reads a list from its file.
    ///
    /// # Errors
    /// Where the file is none, of a newer version, or damaged; nothing of it is believed before its parts fit together.
    pub fn read(file: &[u8]) -> Result<DenyList, DenyListError> {
        let rest = file.strip_prefix(MAGIC).ok_or(DenyListError::NoList)?;
        let (&version, mut rest) = rest.split_first().ok_or(DenyListError::Damaged)?;
        if version != VERSION {
            return Err(DenyListError::NewerVersion);
        }
        let domains = u32::from_le_bytes(take(&mut rest)?);
        let seed = u64::from_le_bytes(take(&mut rest)?);
        let segment_length = u32::from_le_bytes(take(&mut rest)?);
        let segment_count_length = u32::from_le_bytes(take(&mut rest)?);
        let title = usize::from(u16::from_le_bytes(take(&mut rest)?));
        let (title, fingerprints) = rest.split_at_checked(title).ok_or(DenyListError::Damaged)?;
        let title = std::str::from_utf8(title).map_err(|_| DenyListError::Damaged)?.chars().take(MAX_TITLE).collect();
        // What a look-up computes from these stays within the fingerprints only if they fit together so.
        let slots =
            segment_length.checked_mul(2).and_then(|two| two.checked_add(segment_count_length)).ok_or(DenyListError::Damaged)?;
        let whole =
            segment_length.is_power_of_two() && segment_count_length > 0 && segment_count_length.is_multiple_of(segment_length);
        if !whole || usize::try_from(slots).ok().and_then(|slots| slots.checked_mul(2)) != Some(fingerprints.len()) {
            return Err(DenyListError::Damaged);
        }
        let descriptor = Descriptor { seed, segment_length, segment_length_mask: segment_length - 1, segment_count_length };
        let fingerprints = fingerprints.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(u16::from_le_bytes).collect();
        Ok(DenyList { title, domains, filter: BinaryFuse16 { descriptor, fingerprints } })
    }

    /// Reads a list from its file, if `signature` (a minisign signature's text) is that of `public_key` (minisign, base64) over the file.
    ///
    /// # Errors
    /// [`DenyListError::BadSignature`], or as [`DenyList::read`].
    pub fn read_signed(file: &[u8], signature: &str, public_key: &str) -> Result<DenyList, DenyListError> {
        if !is_signed(file, signature, public_key) {
            return Err(DenyListError::BadSignature);
        }
        DenyList::read(file)
    }

    /// The list as a file.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let Descriptor { seed, segment_length, segment_count_length, .. } = self.filter.descriptor;
        let title_length = u16::try_from(self.title.len()).unwrap_or_default();
        let mut file = MAGIC.to_vec();
        file.push(VERSION);
        file.extend(self.domains.to_le_bytes());
        file.extend(seed.to_le_bytes());
        file.extend(segment_length.to_le_bytes());
        file.extend(segment_count_length.to_le_bytes());
        file.extend(title_length.to_le_bytes());
        file.extend(self.title.as_bytes());
        file.extend(self.filter.fingerprints.iter().flat_map(|fingerprint| fingerprint.to_le_bytes()));
        file
    }

    /// What the list is called.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// How many domains it was made of.
    #[must_use]
    pub fn domains(&self) -> u32 {
        self.domains
    }

    /// The part of a host that is on the list: the host, or what it lies under down to its registrable domain.
    #[must_use]
    pub fn find<'h>(&self, host: &'h str) -> Option<&'h str> {
        let domain = Domain::of(host)?;
        let registrable = domain.registrable();
        if names::owner(registrable).is_some() {
            return None;
        }
        let mut name = host.strip_suffix('.').unwrap_or(host);
        for _ in 0..MAX_NAMES {
            if self.filter.contains(&key(name)) {
                return Some(name);
            }
            if name.len() <= registrable.len() {
                return None;
            }
            name = name.split_once('.')?.1;
        }
        None
    }
}

/// A name's key: 64-bit FNV-1a (<http://www.isthe.com/chongo/tech/comp/fnv/>). The filter mixes it with its seed.
fn key(name: &str) -> u64 {
    name.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

/// The domains a line of a public list names.
fn domains_in(line: &str) -> impl Iterator<Item = String> {
    let line = line.split('#').next().unwrap_or_default().trim();
    let filter = line.strip_prefix("||");
    let mut words = filter.map_or(line, whole_domain).split_ascii_whitespace();
    let first = words.next();
    let address = first.filter(|first| first.parse::<IpAddr>().is_ok());
    // Several names stand behind an address only: other lines of several words are no list.
    let alone = first.filter(|_| address.is_none() && words.clone().next().is_none());
    let behind = words.filter(move |_| address.is_some()).take(MAX_NAMES_OF_ADDRESS);
    alone.into_iter().chain(behind).filter_map(plain)
}

/// What a blocker's filter names, where it means the whole domain; otherwise nothing.
fn whole_domain(filter: &str) -> &str {
    let (name, rest) = filter.split_at(filter.find(['^', '$', '/', '*']).unwrap_or(filter.len()));
    let rest = rest.trim_start_matches('^');
    if rest.is_empty() || rest.starts_with('$') { name } else { "" }
}

/// A domain as hosts are written when they are looked up.
fn plain(name: &str) -> Option<String> {
    let name = name.trim_start_matches("*.").trim_end_matches('.');
    let name = idna::domain_to_ascii(name).ok()?;
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    (plain && Domain::of(&name).is_some()).then_some(name)
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], DenyListError> {
    let (bytes, after) = rest.split_first_chunk().ok_or(DenyListError::Damaged)?;
    *rest = after;
    Ok(*bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTS: &str = "# a list\n0.0.0.0 fake-lamps.example\n127.0.0.1\tlamps.shop.test # comment\n||cheap-tea.test^$document\n! note\nplain.example\nbücher.test\n0.0.0.0\nlocalhost\n";

    fn list() -> DenyList {
        DenyList::build("Lamps", HOSTS.lines()).expect("a list")
    }

    #[test]
    fn the_usual_forms_are_read() {
        let list = list();
        assert_eq!(list.domains(), 5);
        assert_eq!(list.find("fake-lamps.example"), Some("fake-lamps.example"));
        assert_eq!(list.find("www.fake-lamps.example"), Some("fake-lamps.example"));
        assert_eq!(list.find("a.lamps.shop.test"), Some("lamps.shop.test"));
        assert_eq!(list.find("shop.test"), None);
        assert_eq!(list.find("cheap-tea.test"), Some("cheap-tea.test"));
        assert_eq!(list.find("xn--bcher-kva.test"), Some("xn--bcher-kva.test"));
        assert_eq!(list.find("localhost"), None);
    }

    #[test]
    fn a_line_means_what_lists_mean_by_it() {
        let named = |line| domains_in(line).collect::<Vec<_>>();
        assert_eq!(named("0.0.0.0 one.example two.example # three.example"), ["one.example", "two.example"]);
        assert_eq!(named("::1 six.example"), ["six.example"]);
        assert_eq!(named("||whole.example^$document,popup"), ["whole.example"]);
        assert_eq!(named("*.under.example"), ["under.example"]);
        let nothing: [&str; 8] = [
            "||part.example/shop^", "||part.example^*/shop", "@@||kept.example^", "Our page is at home.example",
            "<a href=\"https://page.example\">", "https://page.example/", "0.0.0.0 0.0.0.0", "com",
        ];
        for line in nothing {
            assert_eq!(named(line), [""; 0], "{line}");
        }
    }

    #[test]
    fn a_known_name_is_not_looked_up() {
        let list = DenyList::build("Wrong", ["amazon.com"].into_iter()).expect("a list");
        assert_eq!(list.find("www.amazon.com"), None);
    }

    #[test]
    fn a_file_reads_back_and_a_damaged_one_does_not() {
        let file = list().write();
        let back = DenyList::read(&file).expect("a list");
        assert_eq!((back.title(), back.domains(), back.find("plain.example")), ("Lamps", 5, Some("plain.example")));
        for end in 0..file.len() {
            assert!(DenyList::read(&file[..end]).is_err(), "{end}");
        }
        assert_eq!(DenyList::read(b"<html>").err(), Some(DenyListError::NoList));
    }

    #[test]
    fn no_byte_of_a_file_can_make_it_panic() {
        let file = list().write();
        for at in 0..MAGIC.len() + 40 {
            for byte in [0, 1, 0x7F, 0xFF] {
                let mut wrong = file.clone();
                wrong[at] = byte;
                if let Ok(list) = DenyList::read(&wrong) {
                    let _ = list.find("www.fake-lamps.example");
                }
            }
        }
    }

    #[test]
    fn filters_are_mistaken_about_one_host_in_sixty_five_thousand() {
        let names: Vec<String> = (0..20_000).map(|n| format!("listed-{n}.test")).collect();
        let list = DenyList::build("Many", names.iter().map(String::as_str)).expect("a list");
        assert!(names.iter().all(|name| list.find(name).is_some()));
        let mistaken = (0..100_000).filter(|n| list.find(&format!("other-{n}.test")).is_some()).count();
        assert!(mistaken < 10, "{mistaken}");
        assert!(list.write().len() < 20_000 * 5 / 2);
    }

    #[test]
    fn a_signature_of_another_file_does_not_hold() {
        // The key and signature of minisign's own documentation, over the four bytes "test".
        let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
        let signature = "untrusted comment: signature from minisign secret key\nRUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=\ntrusted comment: timestamp:1633700835\tfile:test\tprehashed\nwLMDjy9FLAuxZ3q4NlEvkgtyhrr0gtTu6KC4KBJdITbbOeAi1zBIYo0v4iTgt8jJpIidRJnp94ABQkJAgAooBQ==";
        assert_eq!(
            DenyList::read_signed(b"test", signature, key).err(),
            Some(DenyListError::NoList),
            "the signature holds, the file is none"
        );
        assert_eq!(DenyList::read_signed(&list().write(), signature, key).err(), Some(DenyListError::BadSignature));
        assert_eq!(DenyList::read_signed(b"test", "none", key).err(), Some(DenyListError::BadSignature));
    }
}

//! A name borrowed in the rest of an address: in front of somebody else's domain, or in the path behind it.
//!
//! In a host by itself ([`super::lookalike`]) and in a path such a name may be a customer's, an article's or a review's subject; so this says only whose name it
//! is, and a page must ask for secrets under it before that means anything.

use url::Url;

use super::lookalike::{How, look_alike};
use super::names::{self, Name};
use super::suffix::Domain;

/// Labels in front of a domain and parts of a path that are looked at.
const MAX_PARTS: usize = 24;

/// The name that an address borrows, and the part in which it does. `None` on the domains that are known to be somebody's: identity services bear
/// their customers' names.
#[must_use]
pub fn borrowed(url: &Url) -> Option<(Name, String)> {
    let domain = Domain::of(url.host_str()?)?;
    if names::owner(domain.registrable()).is_some() {
        return None;
    }
    let in_front = domain.subdomain().split('.').take(MAX_PARTS).find_map(|label| {
        // Read as if it had been registered by itself: `paypal-login`.
        let alone = format!("{label}.com");
        let like = look_alike(&alone, &alone).filter(|like| like.how == How::Joined)?;
        Some((like.name, label.to_owned()))
    });
    in_front.or_else(|| url.path_segments()?.take(MAX_PARTS).find_map(whole_domain))
}

/// A part of a path that is a known domain: `/www.paypal.com/signin`.
fn whole_domain(part: &str) -> Option<(Name, String)> {
    let part = part.to_ascii_lowercase();
    let domain = part.strip_prefix("www.").unwrap_or(&part);
    let name = names::owner(domain).filter(|name| !name.common && domain.contains('.'))?;
    Some((name, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_in_front_of_a_domain_or_behind_it() {
        for (address, expected) in [
            ("https://paypal-login.lamps.test/", Some("paypal-login")),
            ("https://lamps.test/www.paypal.com/signin", Some("www.paypal.com")),
            ("https://lamps.test/paypal", None),
            ("https://amazon.lamps.test/", None),
            ("https://www.paypal.com/www.ebay.com/", None),
        ] {
            let found = Url::parse(address).ok().as_ref().and_then(borrowed).map(|(_, part)| part);
            assert_eq!(found.as_deref(), expected, "{address}");
        }
    }
}

//! What detectors say of an address or a code by itself, without a page around it.

use caveat_protocol::{Checked, Evidence, Finding};

use super::{
    Detected, Detector, Found, Need, broken_payment_code, disguised_domain, finding, listed_domain, lookalike_domain,
    outside_app, personal_payment, redirecting_link,
};
use crate::payment::Payment;
use crate::site::DenyList;
use crate::site::deny::{self, Listed};
use crate::site::written::Written;

/// An address, or the text of a code.
pub(crate) struct Address<'a> {
    /// The text itself.
    pub(crate) text: &'a str,
    /// The web address it is.
    pub(crate) written: Option<&'a Written>,
    /// Who would be paid.
    pub(crate) payment: Option<&'a Payment>,
}

impl Address<'_> {
    /// The host it leads to.
    pub(crate) fn host(&self) -> Option<&str> {
        self.written.map(|written| written.host.as_str())
    }

    /// Evidence that quotes all of it.
    pub(super) fn evidence(&self) -> Evidence {
        Evidence { quote: self.text.to_owned(), place: "url".to_owned() }
    }
}

/// What a detector does with an address.
type Look = fn(&Address<'_>) -> Option<Found>;

/// Detectors that need no more of an address than all of it.
const DETECTORS: [(&Detector, Look); 4] = [
    (&redirecting_link::DETECTOR, redirecting_link::in_address),
    (&outside_app::DETECTOR, outside_app::in_address),
    (&personal_payment::DETECTOR, personal_payment::in_address),
    (&broken_payment_code::DETECTOR, broken_payment_code::in_address),
];

/// Detectors that need no more of a page than its host.
const HOST_DETECTORS: [&Detector; 3] = [&lookalike_domain::DETECTOR, &disguised_domain::DETECTOR, &listed_domain::DETECTOR];

/// What detectors say of an address or a code.
pub(crate) fn detect(address: &Address<'_>, lists: &[DenyList]) -> Vec<Finding> {
    let of_host = address.host().map(|host| detect_host(host, deny::find(lists, host).as_ref())).unwrap_or_default();
    let of_all = DETECTORS.into_iter().filter_map(|(detector, look)| Some(finding(detector, look(address)?)));
    of_host.into_iter().chain(of_all).collect()
}

/// Adds what detectors say of the hosts that a text by itself leads to, each with where it stands.
pub(crate) fn add_hosts(detected: &mut Detected, hosts: &[(String, String)], lists: &[DenyList]) {
    if hosts.is_empty() {
        return;
    }
    for (host, place) in hosts {
        let found = detect_host(host, deny::find(lists, host).as_ref()).into_iter();
        detected.findings.extend(found.map(|finding| Finding {
            evidence: finding.evidence.into_iter().map(|evidence| Evidence { place: place.clone(), ..evidence }).collect(),
            ..finding
        }));
    }
    for detector in HOST_DETECTORS.into_iter().filter(|detector| !(detector.needs.contains(&Need::DenyList) && lists.is_empty()))
    {
        detected.not_checked.retain(|missed| missed.id != detector.id);
        if detected.findings.iter().all(|finding| finding.id != detector.id) {
            detected.checked.push(Checked { id: detector.id.to_owned(), subject: detector.subject });
        }
    }
}

/// What detectors say of a host.
fn detect_host(host: &str, listed: Option<&Listed>) -> Vec<Finding> {
    let found = [lookalike_domain::in_host(host), disguised_domain::in_host(host), listed.map(listed_domain::of)];
    HOST_DETECTORS.into_iter().zip(found).filter_map(|(detector, found)| Some(finding(detector, found?))).collect()
}

//! Broken payment code: the check digits of a payment code, or of the account in it, do not hold.
//!
//! Codes that a bank or a till makes carry a CRC (EMV), accounts their own check digits (IBAN, crypto addresses). Where they do not hold, somebody has
//! changed the code by hand, or it was never one; banks refuse it, coins sent to such an address are lost.

use std::collections::BTreeMap;

use caveat_protocol::{Evidence, Strength, Subject};

use super::address::Address;
use super::{Detector, Example, Found, Need};
use crate::derive::{Derived, Voice};

pub(super) const DETECTOR: Detector = Detector {
    id: "broken-payment-code",
    subject: Subject::Payment,
    needs: &[Need::Text],
    examples: &[
        Example::fires(
            "<p>Scan to pay:<img data-caveat-code-1='00020126330014br.gov.bcb.pix0111123456789095204000053039865802BR5910Uma Fulana6006RECIFE62070503***63047230'>",
            "br.gov.bcb.pix",
        ),
        Example::fires("<p><a href='bitcoin:1111111111111111111114oLvT3?amount=0.5'>Pay</a>", "bitcoin:1111"),
        Example::quiet(
            "<p>Scan to pay:<img data-caveat-code-1='00020126330014br.gov.bcb.pix0111123456789095204000053039865802BR5910Uma Fulana6006RECIFE62070503***6304723F'>",
        ),
        Example::quiet("<p><a href='bitcoin:1111111111111111111114oLvT2?amount=0.5'>Pay</a>"),
        Example::quiet("<p><a href='https://paypal.me/exampleuser/80'>Pay</a>"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let broken = derived.payments.iter().find(|link| link.payment.intact == Some(false) && link.voice != Voice::Review);
    broken.map(|link| found(link.evidence.clone())).into_iter().collect()
}

/// The same of a link or code without a page.
pub(super) fn in_address(address: &Address<'_>) -> Option<Found> {
    address.payment.filter(|payment| payment.intact == Some(false)).map(|_| found(address.evidence()))
}

fn found(evidence: Evidence) -> Found {
    Found { strength: Strength::Weak, evidence: vec![evidence], args: BTreeMap::new(), advice: &["ask_for_code_again", "never_pay_in_advance"] }
}

//! Findings to outcomes, a subject at a time.
//!
//! - Proof is danger. Two independent strong findings about one subject are danger; one is a caution, and so is any number of weak
//!   ones: a false danger costs an honest shop its living.
//! - A subject is `clear` only where a detector for it looked and the page was whole; otherwise `unknown`. "Could not look" is
//!   never shown as "found nothing".

use caveat_protocol::report::SCHEMA;
use caveat_protocol::{Cut, Finding, NotChecked, Outcome, PageKind, Report, Strength, Subject, Subjects, Trusted};

use crate::derive::Usual;
use crate::detect::{DETECTORS, Detected};
use crate::read::Facts;

mod summary;
mod trust;

pub(crate) use summary::offer;

/// Makes the report. `usual`: what such a thing costs; `trusted`: whom the shopper trusts on this site.
#[must_use]
pub fn judge(facts: &Facts<'_>, usual: Option<&Usual>, detected: Detected, trusted: &[Trusted]) -> Report {
    let Detected { mut findings, checked, mut not_checked, is_cut } = detected;
    findings.sort_by_key(|finding| (std::cmp::Reverse(finding.outcome), std::cmp::Reverse(finding.strength)));
    let looked = |subject| {
        DETECTORS.iter().any(|detector| detector.subject == subject && not_checked.iter().all(|missed| missed.id != detector.id))
    };
    let trusted = trust::trusted(facts, trusted);
    let counted = trust::counted(&findings, &trusted);
    // Nobody can see where a script takes what is typed: no look at the rest of the page makes that good.
    let is_told = |subject| subject != Subject::Payment || !facts.payment.asks_outside_forms();
    let is_whole = facts.page.is_whole() && !is_cut;
    let outcome_of = |subject| outcome(&counted, subject, looked(subject) && is_whole && is_told(subject));
    let subjects = Subjects {
        site: outcome_of(Subject::Site),
        seller: outcome_of(Subject::Seller),
        listing: outcome_of(Subject::Listing),
        payment: outcome_of(Subject::Payment),
        message: outcome_of(Subject::Message),
    };
    let cut = facts.page.cut().iter().copied().chain(is_cut.then_some(Cut::Bytes));
    not_checked.extend(cut.map(|cut| NotChecked { id: "page".to_owned(), because: summary::because_cut(cut).to_owned() }));
    if facts.drifted {
        not_checked.push(NotChecked { id: "page".to_owned(), because: "layout_changed".to_owned() });
    }
    not_checked.sort();
    not_checked.dedup();
    Report {
        schema: SCHEMA,
        page: summary::page(facts),
        offer: summary::offer(facts),
        seller: summary::seller(facts),
        shop: summary::shop(facts),
        domain: summary::domain(facts),
        marketplace: summary::marketplace(facts),
        payment: summary::payment(facts),
        asks_new_password: facts.payment.forms.iter().any(|form| form.asks_new_password),
        reviews: facts.reviews.value().cloned(),
        typical: usual.map(Usual::typical),
        subjects,
        outcome: Subject::ALL.into_iter().map(|subject| subjects.get(subject)).max().unwrap_or(Outcome::Unknown),
        findings,
        checked,
        not_checked,
        trusted,
    }
}

/// Whether the page itself must say what is wrong with it: on the way to paying, a danger does not wait until somebody opens the report.
#[must_use]
pub fn needs_notice(report: &Report) -> bool {
    report.outcome == Outcome::Danger && matches!(report.page.kind, PageKind::Checkout | PageKind::Payment)
}

/// The outcome of findings that stand by themselves, without a page.
#[must_use]
pub(crate) fn outcome_of_all(findings: &[Finding], looked: bool) -> Outcome {
    let findings: Vec<_> = findings.iter().collect();
    Subject::ALL.into_iter().map(|subject| outcome(&findings, subject, looked)).max().unwrap_or(Outcome::Unknown)
}

/// The outcome of one subject. `looked`: whether anything looked at it, and at all of the page.
fn outcome(findings: &[&Finding], subject: Subject, looked: bool) -> Outcome {
    let own = || findings.iter().filter(|finding| finding.subject == subject && finding.strength > Strength::Trial);
    let strong = own().filter(|finding| finding.strength >= Strength::Strong).map(|finding| &finding.id);
    let independent = strong.collect::<std::collections::BTreeSet<_>>().len();
    if own().any(|finding| finding.strength == Strength::Proof) || independent >= 2 {
        Outcome::Danger
    } else if own().next().is_some() {
        Outcome::Caution
    } else if looked {
        Outcome::Clear
    } else {
        Outcome::Unknown
    }
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Evidence;

    use super::*;

    fn finding(id: &str, subject: Subject, strength: Strength) -> Finding {
        Finding {
            id: id.to_owned(),
            subject,
            outcome: Outcome::Caution,
            strength,
            evidence: vec![Evidence { quote: "words".to_owned(), place: "p".to_owned() }],
            args: Default::default(),
            advice: Vec::new(),
        }
    }

    #[track_caller]
    fn check(strengths: &[(&str, Strength)], looked: bool, expected: Outcome) {
        let mut findings: Vec<_> = strengths.iter().map(|(id, strength)| finding(id, Subject::Seller, *strength)).collect();
        findings.push(finding("other", Subject::Site, Strength::Proof));
        let findings: Vec<_> = findings.iter().collect();
        assert_eq!(outcome(&findings, Subject::Seller, looked), expected);
    }

    #[test]
    fn a_subject_is_judged_by_its_own_findings() {
        check(&[], true, Outcome::Clear);
        check(&[], false, Outcome::Unknown);
        check(&[("a", Strength::Trial)], true, Outcome::Clear);
        check(&[("a", Strength::Weak), ("b", Strength::Weak), ("c", Strength::Strong)], true, Outcome::Caution);
        check(&[("a", Strength::Strong), ("a", Strength::Strong)], true, Outcome::Caution);
        check(&[("a", Strength::Strong), ("b", Strength::Strong)], true, Outcome::Danger);
        check(&[("a", Strength::Proof)], false, Outcome::Danger);
    }

    #[track_caller]
    fn check_cut(report: &Report, expected: bool) {
        let is_cut = report.not_checked.iter().any(|missed| missed.id == "page" && missed.because == "cut_bytes");
        assert_eq!(is_cut, expected);
        assert!(!is_cut || Subject::ALL.into_iter().all(|subject| report.subjects.get(subject) != Outcome::Clear));
    }

    #[test]
    fn what_is_too_much_to_look_at_is_not_clear() {
        let known = caveat_protocol::Context::default();
        let page = |piece: &str, times: usize| crate::check(&format!("<h1>Camera</h1>{}", piece.repeat(times)), &known);
        let (words, link) = ("<p>contact call refund parcel customs fee", "<a href='https://shop.example/a'>a</a>");
        let payment = "<a href='https://www.paypal.com/paypalme/joe'>a</a>";
        check_cut(&page(words, 100), false);
        check_cut(&page(words, 10_000), true);
        check_cut(&page(link, 100), false);
        check_cut(&page(link, 3001), true);
        check_cut(&page(payment, 40), false);
        check_cut(&page(payment, 41), true);
        // Many places where a request may begin, and what would make it one behind them all.
        let talk = "lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore\n";
        let begun = format!("whatsapp. {talk}");
        let text = |times| crate::check_text(&format!("{}{}contact me", begun.repeat(times), talk.repeat(20)), &known);
        check_cut(&text(990), false);
        check_cut(&text(1010), true);
    }

    #[test]
    fn a_danger_is_said_on_the_page_on_the_way_to_paying_only() {
        let mut report = crate::check("", &caveat_protocol::Context::default());
        let mut needs = |kind, outcome| {
            report.page.kind = kind;
            report.outcome = outcome;
            needs_notice(&report)
        };
        assert!(needs(PageKind::Checkout, Outcome::Danger) && needs(PageKind::Payment, Outcome::Danger));
        assert!(!needs(PageKind::Payment, Outcome::Caution) && !needs(PageKind::Product, Outcome::Danger));
    }
}

//! Whom the shopper trusts: a site or a seller they know. That quiets suspicion, never proof, and nothing but that site or seller:
//! an old friend's account may be in other hands, and then the payment, the offer and the message still speak.

use caveat_protocol::{Finding, Strength, Subject, Trusted};

use crate::read::Facts;

/// The subjects of this page that are among those trusted.
pub(super) fn trusted(facts: &Facts<'_>, trusted: &[Trusted]) -> Vec<Subject> {
    let is_trusted = |subject: Subject, name: Option<&str>| {
        name.is_some_and(|name| trusted.iter().any(|other| other.subject == subject && other.name == name))
    };
    let site = is_trusted(Subject::Site, facts.page.host()).then_some(Subject::Site);
    let seller = is_trusted(Subject::Seller, facts.seller.name.value().map(String::as_str)).then_some(Subject::Seller);
    // In a shop of its own the seller is the shop.
    let shop = (site.is_some() && !facts.marketplace && seller.is_none()).then_some(Subject::Seller);
    [site, seller, shop].into_iter().flatten().collect()
}

/// The findings that count.
pub(super) fn counted<'f>(findings: &'f [Finding], trusted: &[Subject]) -> Vec<&'f Finding> {
    findings.iter().filter(|finding| finding.strength == Strength::Proof || !trusted.contains(&finding.subject)).collect()
}

#[cfg(test)]
mod tests {
    use caveat_protocol::{Context, Outcome, Report};

    use super::*;

    const SHOP: &str = r#"<nav><a href=/>Home</a> <a href=/c/1>Lamps</a> <a href=/c/2>Desks</a> <a href=/c/3>Chairs</a> <a href=/c/4>Sofas</a> <a href=/c/5>Beds</a>
        <a href=/c/6>Rugs</a> <a href=/cart>Cart</a></nav><h1>Desk lamp</h1><p class=price>$19.00</p><button>Add to cart</button>"#;

    fn report(html: &str, trusted: &[(Subject, &str)]) -> Report {
        let trusted = trusted.iter().map(|&(subject, name)| Trusted { subject, name: name.to_owned() }).collect();
        let context = Context { url: Some("https://www.shop.test/1".to_owned()), trusted, ..Context::default() };
        crate::check(html, &context)
    }

    #[test]
    fn suspicion_against_a_trusted_shop_is_shown_and_does_not_count() {
        let before = report(SHOP, &[]);
        assert_eq!((before.subjects.seller, before.findings.len()), (Outcome::Caution, 1));
        let after = report(SHOP, &[(Subject::Site, "shop.test")]);
        assert_eq!((after.subjects.seller, after.findings.len()), (Outcome::Clear, 1));
        assert_eq!(after.trusted, [Subject::Site, Subject::Seller]);
        assert_eq!(report(SHOP, &[(Subject::Site, "other.test")]), before);
    }

    #[test]
    fn what_somebody_asks_for_counts_whoever_is_trusted() {
        let page = format!("{SHOP}<p>Message me on WhatsApp +1 555 010 0199 and pay by bank transfer to my account.</p>");
        let everybody = [(Subject::Site, "shop.test"), (Subject::Payment, "shop.test"), (Subject::Message, "shop.test")];
        assert_eq!(report(&page, &everybody).outcome, Outcome::Danger);
    }
}

//! What is known of the site and the seller, as lines without judgement.

use caveat_protocol::{DaysFrom, Marketplace, PaidTo, Payment, Registration, Report, Seller, Shop, Subject};

use crate::words::Words;

/// A fact: what it is, and what it says.
pub(crate) type Fact = (String, String);

/// What is known of a subject.
pub(crate) fn of(subject: Subject, report: &Report, words: &Words) -> Vec<Fact> {
    match subject {
        Subject::Site => {
            let day = report.domain.iter().filter_map(|domain| domain.registered.clone());
            let registered = day.map(|day| (words.plain("fact_registered"), day));
            let market = report.marketplace.iter().flat_map(|market| marketplace(market, words));
            registered.chain(market).chain(report.shop.iter().filter_map(|shop| pages(shop, words))).collect()
        }
        Subject::Seller => {
            let seller = report.seller.iter().flat_map(|seller| seller_facts(seller, words));
            seller.chain(report.shop.iter().flat_map(|shop| shop_facts(shop, words))).collect()
        }
        Subject::Payment => report.payment.iter().flat_map(|payment| payment_facts(payment, words)).collect(),
        Subject::Listing => {
            let dispatch = report.offer.as_ref().and_then(|offer| offer.dispatch.clone());
            present([("fact_dispatch", dispatch)], words).collect()
        }
        Subject::Message => Vec::new(),
    }
}

fn marketplace(market: &Marketplace, words: &Words) -> Vec<Fact> {
    let protection = match (market.protects, &market.protection) {
        (Some(false), _) => Some(words.plain("protection_none")),
        (_, Some(name)) => Some(name.clone()),
        (Some(true), None) => Some(words.plain("protection_unnamed")),
        (None, None) => None,
    };
    let window = market.days.zip(market.days_from).map(|(days, from)| {
        let key = match from {
            DaysFrom::Order => "days_from_order",
            DaysFrom::Delivery => "days_from_delivery",
            DaysFrom::ExpectedDelivery => "days_from_expected_delivery",
        };
        words.with(key, "days", &days.to_string())
    });
    let paid = market.paid.map(|paid| {
        words.plain(match paid {
            PaidTo::Platform => "paid_platform",
            PaidTo::Seller => "paid_seller",
            PaidTo::Either => "paid_either",
        })
    });
    let source = Some((words.with("fact_terms_read", "day", &market.checked), market.source.clone()));
    let known = [
        ("fact_marketplace", Some(market.name.clone())),
        ("fact_protection", protection),
        ("fact_window", window),
        ("fact_paid", paid),
        ("fact_complaint", market.complaint.clone()),
    ];
    present(known, words).chain(source).collect()
}

fn pages(shop: &Shop, words: &Words) -> Option<Fact> {
    let pages = [
        (&shop.imprint, "page_imprint"),
        (&shop.contact, "page_contact"),
        (&shop.terms, "page_terms"),
        (&shop.returns, "page_returns"),
        (&shop.privacy, "page_privacy"),
    ];
    let found: Vec<_> = pages.into_iter().filter(|(page, _)| page.is_some()).map(|(_, key)| words.plain(key)).collect();
    (!found.is_empty()).then(|| (words.plain("fact_pages"), found.join(", ")))
}

fn seller_facts(seller: &Seller, words: &Words) -> Vec<Fact> {
    let rating = seller.rating.as_ref();
    let stars = rating.and_then(|rating| Some(format!("{} / {}", rating.value.as_ref()?, rating.best.as_deref().unwrap_or("5"))));
    let known = [
        ("fact_name", seller.name.clone()),
        ("fact_rating", stars),
        ("fact_ratings", rating.and_then(|rating| rating.count).map(|count| count.to_string())),
        ("fact_feedback", seller.feedback_percent.as_ref().map(|percent| format!("{percent} %"))),
        ("fact_since", seller.since.clone()),
        ("fact_country", seller.country.clone()),
        ("fact_ships_from", seller.ships_from.clone()),
        ("fact_kind", seller.is_business.map(|is| words.plain(if is { "kind_business" } else { "kind_private" }))),
        ("fact_offers", seller.offers.map(|offers| offers.to_string())),
        ("fact_response", seller.response.clone()),
        ("fact_company", seller.legal_name.clone()),
        ("fact_address", seller.address.clone()),
        ("fact_email", seller.email.clone()),
        ("fact_phone", seller.phone.clone()),
    ];
    present(known, words).chain(seller.registrations.iter().map(|number| registration(number, words))).collect()
}

fn shop_facts(shop: &Shop, words: &Words) -> Vec<Fact> {
    let known = [
        ("fact_company", &shop.legal_name),
        ("fact_address", &shop.address),
        ("fact_email", &shop.email),
        ("fact_phone", &shop.phone),
    ];
    present(known.map(|(key, value)| (key, value.clone())), words).collect()
}

fn payment_facts(payment: &Payment, words: &Words) -> Vec<Fact> {
    let total = payment.total.as_ref();
    let methods: Vec<_> = payment.methods.iter().map(|name| words.plain(&format!("method_{name}"))).collect();
    let known = [
        ("fact_total", total.map(|total| format!("{} {}", total.amount, total.currency.as_deref().unwrap_or("?")))),
        ("fact_payee", payment.payee.clone()),
        ("fact_methods", (!methods.is_empty()).then(|| methods.join(", "))),
        ("fact_sent_to", payment.sent_to.clone()),
    ];
    present(known, words).collect()
}

fn registration(number: &Registration, words: &Words) -> Fact {
    let holds = match number.valid {
        None => "number_unknown",
        Some(true) => "number_holds",
        Some(false) => "number_fails",
    };
    let scheme = number.scheme.to_uppercase().replacen('.', " ", 1);
    (words.with("fact_registration", "scheme", &scheme), format!("{} ({})", number.value, words.plain(holds)))
}

fn present<'w, const N: usize>(facts: [(&'w str, Option<String>); N], words: &'w Words) -> impl Iterator<Item = Fact> + 'w {
    facts.into_iter().filter_map(|(key, value)| Some((words.plain(key), value?.replace('\n', ", "))))
}

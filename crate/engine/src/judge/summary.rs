//! Facts to the parts of the report.

use caveat_protocol::{
    Amount, Cut, Domain, Ids, Marketplace, Offer, PageInfo, PageKind, Payment, Price, Registration, Seller, Shop,
};

use crate::ident::Fit;
use crate::packs::marketplaces;
use crate::read::Facts;
use crate::read::facts::{FormFacts, PaymentFacts, Policy};
use crate::read::money::Money;
use crate::site::registrable;

pub(super) fn page(facts: &Facts<'_>) -> PageInfo {
    PageInfo {
        url: facts.page.url().map(|url| url.as_str().to_owned()),
        kind: facts.kind,
        platform: facts.platform.map(str::to_owned),
        lang: facts.page.lang().map(str::to_owned),
    }
}

pub(crate) fn offer(facts: &Facts<'_>) -> Option<Offer> {
    let read = &facts.offer;
    let price = read.price.best().map(|reading| {
        let Amount { amount, currency } = amount(&reading.value);
        Price { amount, currency, source: reading.source }
    });
    // Above a basket or a till stands what it is, not what is in it.
    let is_till = matches!(facts.kind, PageKind::Cart | PageKind::Checkout | PageKind::Payment);
    let offer = Offer {
        title: read.title.value().filter(|_| !is_till || price.is_some()).cloned(),
        price,
        list_price: read.list_price.value().map(amount),
        condition: read.condition.value().copied(),
        availability: read.availability.value().copied(),
        dispatch: read.dispatch.value().cloned(),
        brand: read.brand.value().cloned(),
        ids: Ids {
            gtin: read.gtin.value().cloned(),
            asin: read.asin.value().cloned(),
            mpn: read.mpn.value().cloned(),
            sku: read.sku.value().cloned(),
        },
    };
    (offer != Offer::default()).then_some(offer)
}

pub(super) fn seller(facts: &Facts<'_>) -> Option<Seller> {
    let read = &facts.seller;
    let seller = Seller {
        name: read.name.value().cloned(),
        rating: read.rating.value().cloned(),
        feedback_percent: read.feedback_percent.value().map(|percent| percent.normalize().to_string()),
        since: read.since.value().cloned(),
        country: read.country.value().cloned(),
        ships_from: read.ships_from.value().cloned(),
        is_business: read.is_business.value().copied(),
        offers: read.offers.value().copied(),
        response: read.response.value().cloned(),
        legal_name: read.identity.legal_name.value().cloned(),
        address: read.identity.address.value().cloned(),
        email: read.identity.emails.value().cloned(),
        phone: read.identity.phones.value().cloned(),
        registrations: registrations(facts),
    };
    (seller != Seller::default()).then_some(seller)
}

/// The seller's numbers; where the seller runs the site, the site's.
fn registrations(facts: &Facts<'_>) -> Vec<Registration> {
    let site = facts.shop.registrations.iter().filter(|_| !facts.marketplace);
    let all = facts.seller.registrations.iter().chain(site);
    all.map(|read| Registration {
        scheme: read.scheme.to_owned(),
        value: read.value.clone(),
        valid: Some(read.fit == Fit::Valid),
    })
    .collect()
}

pub(super) fn shop(facts: &Facts<'_>) -> Option<Shop> {
    let read = &facts.shop;
    let page = |wanted| {
        let link = read.policies.iter().find(|link| link.policy == wanted && link.target.is_some())?;
        link.target.as_ref().filter(|target| matches!(target.scheme(), "http" | "https")).map(|target| target.as_str().to_owned())
    };
    let shop = Shop {
        legal_name: read.identity.legal_name.value().cloned(),
        address: read.identity.address.value().cloned(),
        email: read.identity.emails.value().cloned(),
        phone: read.identity.phones.value().cloned(),
        imprint: page(Policy::Imprint),
        contact: page(Policy::Contact),
        terms: page(Policy::Terms),
        returns: page(Policy::Returns),
        privacy: page(Policy::Privacy),
    };
    (shop != Shop::default()).then_some(shop)
}

/// How the page is to be paid, where it is one on which one pays, or names an account's holder.
pub(super) fn payment(facts: &Facts<'_>) -> Option<Payment> {
    let read = &facts.payment;
    let pays = matches!(facts.kind, PageKind::Cart | PageKind::Checkout | PageKind::Payment);
    if !pays && read.payee.is_empty() {
        return None;
    }
    let trader = [&facts.seller.identity.legal_name, &facts.seller.name, &facts.shop.identity.legal_name];
    let payment = Payment {
        payee: read.payee.value().or_else(|| trader.into_iter().find_map(|name| name.value())).cloned(),
        total: read.total.value().map(amount),
        methods: if pays { methods(read) } else { Vec::new() },
        sent_to: sent_to(facts),
    };
    (payment != Payment::default()).then_some(payment)
}

/// What can be chosen; where a form asks for a card, that too.
fn methods(read: &PaymentFacts) -> Vec<String> {
    let mut methods: Vec<_> = read.methods.iter().map(|method| method.value.to_owned()).collect();
    if read.forms.iter().any(|form| form.asks_card) && methods.iter().all(|method| method != "card") {
        methods.push("card".to_owned());
    }
    methods
}

/// Where the form that asks for the most goes: a card before a password before an address. Of several places the first that is not the page's own.
fn sent_to(facts: &Facts<'_>) -> Option<String> {
    let asks: [fn(&FormFacts) -> bool; 3] = [|form| form.asks_card, |form| form.asks_password, |form| form.asks_address];
    let form = asks.into_iter().find_map(|asks| facts.payment.forms.iter().find(|form| asks(form)))?;
    let here = facts.page.host().and_then(registrable);
    let targets = || form.targets.iter().filter_map(|target| registrable(target.host_str()?));
    targets().find(|there| Some(*there) != here).or_else(|| targets().next()).map(str::to_owned)
}

/// The part of the address that somebody registered, and what its registry told.
pub(super) fn domain(facts: &Facts<'_>) -> Option<Domain> {
    let name = registrable(facts.page.host()?)?;
    Some(facts.domain.clone().unwrap_or_else(|| Domain { name: name.to_owned(), ..Domain::default() }))
}

/// What is known of the marketplace whose domain the page is on, where something is sold or talked of.
pub(super) fn marketplace(facts: &Facts<'_>) -> Option<Marketplace> {
    let host = facts.page.host().filter(|_| facts.kind != PageKind::Other)?;
    let known = marketplaces::on(host)?;
    Some(Marketplace {
        name: known.name.to_owned(),
        protects: known.protects,
        protection: known.protection.map(str::to_owned),
        days: known.window.map(|(days, _)| days),
        days_from: known.window.map(|(_, from)| from),
        paid: known.paid,
        complaint: known.complaint_on(registrable(host)?),
        source: known.source.to_owned(),
        checked: known.checked.to_owned(),
    })
}

/// The catalogue's key for what a bound left out.
pub(super) fn because_cut(cut: Cut) -> &'static str {
    match cut {
        Cut::Nodes => "cut_nodes",
        Cut::Bytes => "cut_bytes",
        Cut::Depth => "cut_depth",
        Cut::Time => "cut_time",
        Cut::Truncated => "cut_truncated",
        Cut::Garbled => "cut_garbled",
        Cut::Closed => "cut_closed",
        Cut::Embedded => "cut_embedded",
        Cut::Unreadable => "cut_unreadable",
    }
}

fn amount(money: &Money) -> Amount {
    Amount { amount: money.amount.to_string(), currency: money.currency.map(|currency| currency.code().to_owned()) }
}

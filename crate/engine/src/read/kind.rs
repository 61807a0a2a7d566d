//! What sort of page it is, where no adapter tells.

use std::sync::LazyLock;

use caveat_protocol::PageKind;

use super::facts::Facts;
use crate::page::{Page, Query};

/// Priced items it takes to call a page a listing.
const LISTING: usize = 6;

/// Parts of a path that tell a kind, most telling first.
const PATHS: [(&str, PageKind); 9] = [
    ("checkout", PageKind::Checkout),
    ("kasse", PageKind::Checkout),
    ("payment", PageKind::Payment),
    ("/pay/", PageKind::Payment),
    ("cart", PageKind::Cart),
    ("basket", PageKind::Cart),
    ("warenkorb", PageKind::Cart),
    ("/search", PageKind::Listing),
    ("/category", PageKind::Listing),
];

static CHAT: LazyLock<Query> = LazyLock::new(|| Query::new("[role=log], .chat-window, .conversation, .messenger"));

static MAIN_HEADING: LazyLock<Query> = LazyLock::new(|| Query::new("h1"));

/// Main headings of pages where one pays, in full and in lower case: within a longer heading the words may be about anything.
const PAYING: [&str; 16] = [
    "payment", "pay", "pay now", "payment method", "zahlung", "bezahlen", "paiement", "pago", "pagamento", "betaling", "betalen",
    "płatność", "оплата", "付款", "支付", "お支払い",
];

fn is_about_paying(heading: &str) -> bool {
    let heading = heading.trim().to_lowercase();
    PAYING.iter().any(|words| *words == heading)
}

/// Tells product, listing, cart, checkout, payment, chat and other pages apart.
#[must_use]
pub fn kind(page: &Page, facts: &Facts<'_>) -> PageKind {
    let path = page.url().map(|url| url.path().to_ascii_lowercase()).unwrap_or_default();
    let by_path = PATHS.iter().find(|(part, _)| path.contains(part)).map(|(_, kind)| *kind);
    let asks = |what: fn(&super::FormFacts) -> bool| facts.payment.forms.iter().any(what);
    if asks(|form| form.asks_card) {
        return PageKind::Payment;
    }
    if !facts.payment.forms.is_empty() && page.first(&MAIN_HEADING).is_some_and(|heading| is_about_paying(heading.text())) {
        return PageKind::Payment;
    }
    if let Some(kind @ (PageKind::Checkout | PageKind::Payment | PageKind::Cart)) = by_path {
        return kind;
    }
    if page.first(&CHAT).is_some_and(|chat| !chat.is_hidden()) {
        return PageKind::Chat;
    }
    if let Some(stated) = facts.stated {
        return stated;
    }
    if !facts.offer.price.is_empty() {
        return PageKind::Product;
    }
    if facts.comparables.len() >= LISTING {
        return PageKind::Listing;
    }
    PageKind::Other
}

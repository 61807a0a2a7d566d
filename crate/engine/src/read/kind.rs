//! What sort of page it is, where no adapter tells.
//!
//! In this order: what forms ask for, what the address says, a conversation that fills the page, what machines are told, and what
//! a person sees: one price with a button, or many boxes with a price each.

use std::sync::LazyLock;

use caveat_protocol::{PageKind, Source};

use super::about::{About, fold};
use super::facts::{Facts, FormFacts};
use super::general::Signs;
use crate::packs::words::fields::Field;
use crate::packs::words::pages::{HEADINGS, PATHS};
use crate::page::{Page, Query};

/// Priced items it takes to call a page a listing.
const LISTING: usize = 6;
/// Priced items of a list with nothing else for sale.
const SHORT_LISTING: usize = 3;
/// Prices that stand by themselves on a list whose boxes are not made alike.
const MANY: usize = 20;
/// Points of a price that stands as a main thing's price does.
const STANDS: i32 = 26;
/// Prices on a page with one thing for sale and nothing else, as in a private advertisement.
const FEW: usize = 4;
/// Controls that buy on a page with one thing for sale.
const ONE_THING: std::ops::RangeInclusive<usize> = 1..=3;

static CHAT: LazyLock<Query> = LazyLock::new(|| {
    Query::new("[role=log], .chat-window, .conversation, .messenger, .tgme_widget_message, .chat-messages, .message-list")
});

/// Tells product, listing, cart, checkout, payment, chat, shop and other pages apart.
#[must_use]
pub(super) fn kind(page: &Page, about: &About<'_>, signs: &Signs, facts: &Facts<'_>) -> PageKind {
    by_forms(facts)
        .or_else(|| by_address(page).filter(|kind| *kind != PageKind::Listing))
        .or_else(|| by_heading(about, signs, facts))
        .or_else(|| is_chat(page).then_some(PageKind::Chat))
        .or_else(|| by_offers(page, signs, facts))
        .or_else(|| is_front(page, signs).then_some(PageKind::Shop))
        .unwrap_or(PageKind::Other)
}

/// A card is asked for where one pays, a street and a town where things are sent; with a password it may be an account that is opened.
fn by_forms(facts: &Facts<'_>) -> Option<PageKind> {
    let forms = || facts.payment.forms.iter();
    let opens_account = |form: &&FormFacts| form.asks.contains(&Field::Password) && !form.asks.contains(&Field::Phone);
    if forms().any(|form| form.asks_card) {
        Some(PageKind::Payment)
    } else {
        forms().filter(|form| form.asks_address).any(|form| !opens_account(&form)).then_some(PageKind::Checkout)
    }
}

fn by_address(page: &Page) -> Option<PageKind> {
    let url = page.url()?;
    let path = url.path().to_ascii_lowercase();
    let host = url.host_str().unwrap_or_default();
    let by_host = [("checkout.", PageKind::Checkout), ("cart.", PageKind::Cart), ("pay.", PageKind::Payment)];
    let by_path = || PATHS.iter().find(|(_, parts)| parts.iter().any(|part| has_segment(&path, part))).map(|(kind, _)| *kind);
    by_host.into_iter().find(|(start, _)| host.starts_with(start)).map(|(_, kind)| kind).or_else(by_path)
}

/// Whether a path has a part that ends where a word ends: `/cart` is not in `/cartoons`.
fn has_segment(path: &str, part: &str) -> bool {
    path.match_indices(part).any(|(at, _)| {
        part.ends_with('/')
            || path.get(at + part.len()..).is_none_or(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    })
}

/// A heading says "your basket", or so does the title where a button goes on from there.
fn by_heading(about: &About<'_>, signs: &Signs, facts: &Facts<'_>) -> Option<PageKind> {
    let is = |text: &str, words: &[&str]| words.contains(&text);
    let texts = about.headings.iter().map(|heading| fold(heading.text())).chain(about.stated_parts());
    let found = texts.into_iter().find_map(|text| HEADINGS.iter().find(|(_, words)| is(&text, words)).map(|(kind, _)| *kind))?;
    // "Payment" is also the heading of a page that explains it: there is nothing to fill in.
    let asks = || !facts.payment.forms.is_empty() || signs.orders || signs.proceeds;
    (if found == PageKind::Cart { !signs.button_at_price } else { asks() }).then_some(found)
}

/// Whether a conversation makes up most of what is there to read: a window in the corner does not.
fn is_chat(page: &Page) -> bool {
    let said: usize = page.select(&CHAT).filter(|chat| !chat.is_hidden()).map(|chat| chat.text().len()).max().unwrap_or(0);
    said > 0 && said * 2 >= page.text().len()
}

fn by_offers(page: &Page, signs: &Signs, facts: &Facts<'_>) -> Option<PageKind> {
    let is_list = signs.items >= LISTING;
    let stands = signs.points >= STANDS;
    match facts.stated {
        // Categories state a product with the span of its prices.
        Some(PageKind::Product) if is_list && !signs.button_at_price && !stands => return Some(PageKind::Listing),
        Some(PageKind::Other) if !(stands && signs.button_at_price) => return Some(PageKind::Other),
        Some(stated) if stated != PageKind::Other => return Some(stated),
        _ => {}
    }
    let labelled = || {
        let by_text = |source| source == Source::Text;
        facts.offer.sku.iter().any(|reading| by_text(reading.source))
            || facts.offer.availability.iter().any(|reading| by_text(reading.source))
    };
    let is_said = signs.price_is_said && !is_list && signs.prices < MANY;
    if stands && (signs.button_at_price || is_said || (signs.prices <= FEW && signs.items == 0)) {
        return Some(PageKind::Product);
    }
    let is_short_list = signs.items >= SHORT_LISTING && signs.prices > FEW;
    if is_list
        || is_short_list
        || signs.told_items >= LISTING
        || signs.prices >= MANY && stands
        || by_address(page) == Some(PageKind::Listing)
    {
        return Some(PageKind::Listing);
    }
    // No price: sold out, or drawn as a picture.
    (ONE_THING.contains(&signs.buys) && labelled()).then_some(PageKind::Product)
}

/// The front page of a site that sells.
fn is_front(page: &Page, signs: &Signs) -> bool {
    let path = page.url().map(|url| url.path().trim_matches('/'));
    path.is_some_and(|path| path.is_empty() || path.starts_with("index"))
        && (signs.items > 0 || signs.prices > 0 || signs.buys > 0)
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[track_caller]
    fn check(url: &str, html: &str, expected: PageKind) {
        let context = Context { url: Some(url.to_owned()), ..Context::default() };
        let page = Page::parse(html, &context);
        assert_eq!(super::super::read(&page).kind, expected, "{html}");
    }

    #[test]
    fn kinds_are_told_by_what_a_person_is_asked_for() {
        check("https://a.test/x", "<input autocomplete=cc-number><input name=cvv>", PageKind::Payment);
        check(
            "https://a.test/x",
            "<form><label for=n>Loyalty card number</label><input id=n><input name=email></form>",
            PageKind::Other,
        );
        check(
            "https://a.test/x",
            "<form><input placeholder='Street'><input placeholder='Town'><input name=phone></form>",
            PageKind::Checkout,
        );
        check(
            "https://a.test/x",
            "<form>Open an account <input name=street><input name=city><input type=password></form>",
            PageKind::Other,
        );
        check("https://a.test/cart?x=1", "<h1>Hello</h1>", PageKind::Cart);
        check("https://a.test/cartoons", "<h1>Hello</h1>", PageKind::Other);
        check("https://a.test/x", "<h1>Your basket</h1><p>2 items<button>Proceed to checkout</button>", PageKind::Cart);
    }

    #[test]
    fn kinds_are_told_by_what_is_offered() {
        check(
            "https://a.test/x",
            "<title>Lamp</title><h1>Lamp</h1><p>19,99 €<button>In den Warenkorb</button>",
            PageKind::Product,
        );
        check(
            "https://a.test/x",
            "<title>Lamp</title><h1>Old desk lamp</h1><p>75 €</p><p>Pick up in the old town.",
            PageKind::Product,
        );
        let item = |n: u32| format!("<li class=i><a href=/p/{n}>Desk lamp no. {n}</a><b>{n},99 €</b></li>");
        let list: String = (10..18).map(item).collect();
        check("https://a.test/x", &format!("<h1>Lamps</h1><ul>{list}</ul>"), PageKind::Listing);
        check(
            "https://a.test/",
            "<h1>Welcome</h1><p>We write about lamps that cost $5 and more, and about other things in the house.",
            PageKind::Other,
        );
    }
}

//! The main offer as a person sees it: the price below the heading, near a button to buy; and other priced things beside it.

use std::sync::LazyLock;

use caveat_protocol::Source;
use rust_decimal::Decimal;

use crate::page::{Element, Page, Query};
use crate::read::about::{About, Likeness};
use crate::read::facts::{Comparable, Facts};
use crate::read::money::{Hints, Money, Purpose, read_price};

/// Priced elements of one page that are looked at.
const MAX_PRICES: usize = 400;
/// Letters of a price with its words at most.
const MAX_PRICE: usize = 48;
/// Steps up from a price to the box of the thing it belongs to.
const BOX: usize = 4;

static PRICED: LazyLock<Query> = LazyLock::new(|| {
    Query::new(
        "[class*=price], [class*=Price], [id*=price], [class*=preis], [class*=prix], [class*=precio], [class*=cena], s, del, strike, ins",
    )
});
static BUTTONS: LazyLock<Query> = LazyLock::new(|| {
    Query::new("button, input[type=submit], input[type=button], a[class*=btn], a[class*=button], a[role=button]")
});
static NAMES: LazyLock<Query> = LazyLock::new(|| Query::new("h2, h3, h4, a[href]"));

/// Words on a button that buys, lower case.
const BUY: [&str; 30] = [
    "add to cart", "add to basket", "add to bag", "add to trolley", "buy now", "buy it now", "order now", "in den warenkorb",
    "kaufen", "jetzt bestellen", "ajouter au panier", "acheter", "añadir al carrito", "añadir a la cesta", "agregar al carrito",
    "comprar", "adicionar ao carrinho", "aggiungi al carrello", "acquista", "do koszyka", "kup teraz", "do košíku", "v košarico",
    "в корзину", "купить", "加入购物车", "立即购买", "加入購物車", "カートに入れる", "장바구니",
];

/// One price on the page and how it is shown.
struct Shown<'p> {
    element: Element<'p>,
    money: Money,
    struck: bool,
}

pub(super) fn read(page: &Page, about: &About<'_>, facts: &mut Facts<'_>) {
    let currency = facts.offer.price.value().and_then(|price| price.currency);
    let hints = Hints {
        currency: currency.as_ref().map(|currency| currency.code()),
        lang: page.lang(),
        country: None,
        host: page.host(),
    };
    let shown = shown(page, &hints);
    let heading = about.headings.first().copied();
    let sells = page.select(&BUTTONS).any(|button| !button.is_hidden() && buys(button));
    let own =
        shown.iter().position(|price| !price.struck && heading.is_some_and(|heading| price.element.number() > heading.number()));
    let own = own.filter(|_| sells && !facts.unpriced);
    if let (Some(heading), true) = (heading, sells || !facts.offer.price.is_empty()) {
        facts.offer.title.add(heading.text().to_owned(), Source::Text, heading.place());
    }
    if let Some(price) = own.and_then(|own| shown.get(own)) {
        facts.offer.price.add(price.money.clone(), Source::Text, price.element.place());
        list_price(&shown, price, facts);
    }
    if facts.comparables.is_empty() {
        let main = own.and_then(|own| shown.get(own)).map(|price| price.element);
        facts.comparables.extend(
            shown
                .iter()
                .filter(|price| !price.struck && Some(price.element) != main)
                .filter_map(|price| comparable(page, about, price)),
        );
    }
}

/// Every price that stands by itself in an element marked as one, in document order; of nested ones the outermost.
fn shown<'p>(page: &'p Page, hints: &Hints<'_>) -> Vec<Shown<'p>> {
    let mut shown: Vec<Shown<'p>> = Vec::new();
    for element in page.select(&PRICED).filter(|element| !element.is_hidden()).take(MAX_PRICES) {
        let text = element.text();
        if text.is_empty() || text.len() > MAX_PRICE || shown.last().is_some_and(|last| last.element.contains(element)) {
            continue;
        }
        let Some(money) = read_price(text, hints) else { continue };
        if money.amount > Decimal::ZERO
            && money.currency.is_some()
            && matches!(money.purpose, Purpose::Item | Purpose::From | Purpose::List)
        {
            shown.push(Shown { element, struck: is_struck(element) || money.purpose == Purpose::List, money });
        }
    }
    shown
}

/// Whether a price is crossed out or named as an old one.
fn is_struck(element: Element<'_>) -> bool {
    std::iter::once(element).chain(element.ancestors().take(2)).chain(element.descendants().take(4)).any(|part| {
        let named = part.attr("class").unwrap_or_default().to_ascii_lowercase();
        matches!(part.tag(), "s" | "del" | "strike")
            || part.attr("data-caveat-struck").is_some()
            || ["old-price", "price-old", "was-price", "list-price", "strike", "price--old", "regular-price-old", "rrp", "msrp"]
                .iter()
                .any(|word| named.contains(word))
    })
}

/// The nearest crossed-out price that is higher.
fn list_price(shown: &[Shown<'_>], price: &Shown<'_>, facts: &mut Facts<'_>) {
    let distance = |other: &Shown<'_>| other.element.number().abs_diff(price.element.number());
    let list =
        shown.iter().filter(|other| other.struck && other.money.amount > price.money.amount).min_by_key(|other| distance(other));
    if let Some(list) = list.filter(|list| distance(list) < 40) {
        facts.offer.list_price.add(list.money.clone(), Source::Text, list.element.place());
    }
}

/// The thing a price belongs to, from the smallest box around it that has a name.
fn comparable(page: &Page, about: &About<'_>, price: &Shown<'_>) -> Option<Comparable> {
    let name = price.element.ancestors().take(BOX).find_map(|around| {
        let linked = (around.tag() == "a" && around.text().len() > price.element.text().len()).then_some(around);
        around.select(&NAMES).find(|name| name.text().chars().count() >= 4 && !name.contains(price.element)).or(linked)
    })?;
    let title = name.text().lines().next()?.to_owned();
    let mut around = std::iter::once(name).chain(name.ancestors().take(BOX)).chain(name.descendants().take(BOX));
    let link = around.find_map(|element| element.attr("href"));
    // The main offer itself, where it is shown a second time. What leads elsewhere under the same name is another's offer of it.
    if about.likeness(&title) >= Likeness::Heading && link.is_none_or(|link| about.is_here(page, link)) {
        return None;
    }
    Some(Comparable {
        title,
        price: price.money.clone(),
        link: link.and_then(|href| page.resolve(href)),
        image: None,
        place: price.element.place(),
    })
}

fn buys(button: Element<'_>) -> bool {
    let words = [button.text(), button.attr("value").unwrap_or_default(), button.attr("aria-label").unwrap_or_default()];
    words.into_iter().filter(|words| words.len() <= 60).any(|words| {
        let words = words.to_lowercase();
        BUY.iter().any(|buy| words.contains(buy))
    })
}

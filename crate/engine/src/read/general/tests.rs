//! What a person sees, read from pages that no adapter knows and that tell machines nothing.

use caveat_protocol::{Availability, Context};

use crate::page::Page;
use crate::read::money::Money;

/// What is read of a page with this body, below the heading "Oak lamp".
#[track_caller]
fn check(body: &str, expected: &str) {
    let html = format!("<title>Oak lamp</title><body><h1>Oak lamp</h1>{body}");
    let page = Page::parse(&html, &Context { lang: Some("en".to_owned()), ..Context::default() });
    let facts = crate::read::read(&page);
    let money =
        |money: &Money| format!("{} {}", money.amount, money.currency.map_or("?".to_owned(), |code| code.code().to_owned()));
    let stars = facts.reviews.value().map(|rating| {
        format!(
            "{}/{} of {}",
            rating.value.as_deref().unwrap_or("?"),
            rating.best.as_deref().unwrap_or("?"),
            rating.count.unwrap_or(0)
        )
    });
    let stock = facts.offer.availability.value().map(|state| match state {
        Availability::InStock => "in stock".to_owned(),
        Availability::OutOfStock => "sold out".to_owned(),
        Availability::Preorder => "later".to_owned(),
    });
    let items = facts.comparables.iter().map(|item| format!("{}: {}", item.title, money(&item.price)));
    let read = [
        facts.offer.price.value().map(money),
        facts.offer.list_price.value().map(|list| format!("was {}", money(list))),
        stars,
        stock,
    ];
    let read: Vec<_> = read.into_iter().flatten().chain(items).collect();
    assert_eq!(read.join(", "), expected, "{body}");
}

const BUY: &str = "<button>Add to cart</button>";

#[test]
fn the_main_price_stands_by_heading_and_button() {
    check(&format!("<p>£19.99</p>{BUY}"), "19.99 GBP, in stock");
    check(&format!("<p>Free shipping over £50.00</p><p>£19.99</p>{BUY}"), "19.99 GBP, in stock");
    check(&format!("<p class=price>£19.99</p>{BUY}<p>Or 3 payments of £6.66"), "19.99 GBP, in stock");
    check(&format!("<p>Ex VAT £16.66</p><p>Inc VAT £19.99</p>{BUY}"), "19.99 GBP, in stock");
    check(&format!("<p>12,50 € / kg</p><p>24,99 €</p>{BUY}"), "24.99 EUR, in stock");
}

#[test]
fn a_price_in_several_elements_is_one() {
    check(&format!("<div class=price><span>$</span><span>12</span><sup>99</sup></div>{BUY}"), "12.99 USD, in stock");
    check(&format!("<div class=price><b>12</b>\n<b>,99</b> <i>€</i></div>{BUY}"), "12.99 EUR, in stock");
    check(&format!("<div class=product-price>249</div><p>incl. VAT, in €</p>{BUY}<p>Gift wrap 3,00 €"), "249 EUR, in stock");
}

#[test]
fn the_list_price_is_crossed_out_labelled_or_a_stated_share_above() {
    check(&format!("<p><del>£25.00</del> £19.99</p>{BUY}"), "19.99 GBP, was 25.00 GBP, in stock");
    check(&format!("<p>RRP: £25.00</p><p>£19.99</p>{BUY}"), "19.99 GBP, was 25.00 GBP, in stock");
    check(&format!("<p>£25.00</p><p class=price>£20.00</p><p>-20%</p>{BUY}"), "20.00 GBP, was 25.00 GBP, in stock");
    check(&format!("<p style='text-decoration:line-through'>£25.00</p><p>£19.99</p>{BUY}"), "19.99 GBP, was 25.00 GBP, in stock");
    check(&format!("<p>£19.99</p>{BUY}<p>Matching shade £25.00"), "19.99 GBP, in stock");
}

#[test]
fn prices_of_quantities_are_no_list_prices() {
    let tiers = "<table><tr><td>1<td>£9.00<tr><td>10<td>£8.00<tr><td>50<td>£7.00<tr><td>100<td>£6.00</table>";
    check(&format!("{tiers}{BUY}"), "9.00 GBP, in stock");
}

#[test]
fn repeated_boxes_are_other_things() {
    let others = "<ul><li class=i><a href=/a>Ash lamp</a><b>£9.00</b><li class=i><a href=/b>Elm lamp</a><b>£8.00</b><li class=i><a href=/c>Fir lamp</a><b>£7.00</b></ul>";
    check(
        &format!("<p>£19.99</p>{BUY}<h2>You may also like</h2>{others}"),
        "19.99 GBP, in stock, Ash lamp: 9.00 GBP, Elm lamp: 8.00 GBP, Fir lamp: 7.00 GBP",
    );
    // Two are no list, and what leads nowhere is no offer.
    check(
        &format!("<p>£19.99</p>{BUY}<p class=i><b>Small</b> £9.00<p class=i><b>Tall</b> £8.00<p class=i><b>Wide</b> £7.00"),
        "19.99 GBP, in stock",
    );
}

#[test]
fn stars_are_told_by_words_and_by_the_width_of_their_row() {
    check(&format!("<div class=rating title='4.5 out of 5 stars'></div><p>£19.99</p>{BUY}"), "19.99 GBP, 4.5/5 of 0, in stock");
    check(&format!("<div class=rating>4.5 / 5 (1,234)</div><p>£19.99</p>{BUY}"), "19.99 GBP, 4.5/5 of 1234, in stock");
    check(
        &format!("<div class=stars><span class=stars-on style='width:80%'></span></div><p>£19.99</p>{BUY}"),
        "19.99 GBP, 4/5 of 0, in stock",
    );
    check(&format!("<p>£19.99</p>{BUY}<p>Made by 4 out of 5 carpenters"), "19.99 GBP, in stock");
}

#[test]
fn stock_is_told_by_its_line_before_the_button() {
    check("<p>£19.99</p><p>Out of stock</p><button disabled>Add to cart</button>", "19.99 GBP, sold out");
    check("<p>£19.99</p><button>Notify me</button>", "19.99 GBP, sold out");
    check(&format!("<p>£19.99</p><p class=variant-note>Out of stock</p>{BUY}"), "19.99 GBP, in stock");
    check("<p>£19.99</p><p>Available for pre-order</p>", "19.99 GBP, later");
}

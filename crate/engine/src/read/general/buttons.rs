//! Buttons that buy, order or go on, in the words of the page.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::packs::words::buttons::{Act, BUTTONS};
use crate::page::{Element, Page, Query};
use crate::wordlist::Wordlist;

/// Buttons of one page that are looked at.
const MAX_BUTTONS: usize = 600;
/// Bytes of a button's words at most.
const MAX_WORDS: usize = 90;

static PRESSED: LazyLock<Query> = LazyLock::new(|| {
    Query::new(
        "button, input, a, [role=button], [onclick], div[class*=btn], div[class*=button], span[class*=btn], span[class*=button]",
    )
});

/// The same words for looking up a text that is nothing else.
static EXACT: LazyLock<HashMap<&str, Act>> =
    LazyLock::new(|| BUTTONS.iter().rev().flat_map(|(act, words)| words.iter().map(|word| (*word, *act))).collect());

static SAID: LazyLock<Wordlist<Act>> = LazyLock::new(|| Wordlist::new(BUTTONS.iter().copied()));
static BUYS: LazyLock<Wordlist<()>> = LazyLock::new(|| Wordlist::new([((), NAMED_BUY.as_slice())]));
static LOOKS: LazyLock<Wordlist<()>> =
    LazyLock::new(|| Wordlist::new([((), ["btn", "button", "cart", "basket", "buy"].as_slice())]));

/// What scripts call the control that buys, without what stands between the words.
const NAMED_BUY: [&str; 13] = [
    "addtocart", "addtobasket", "addtobag", "addtotrolley", "addcart", "buynow", "buttoncart", "btncart", "cartadd",
    "cartbutton", "btnbuy", "buybutton", "addtoshoppingcart",
];

/// A control whose words or name tell what it does.
#[derive(Debug, Clone, Copy)]
pub(super) struct Button<'p> {
    pub(super) element: Element<'p>,
    pub(super) act: Act,
    /// A control of a form rather than a link: it can be switched off.
    pub(super) is_control: bool,
}

/// The buttons a person can see that do something to a purchase.
pub(super) fn of(page: &Page) -> Vec<Button<'_>> {
    let seen = page.select(&PRESSED).filter(|button| !button.is_hidden());
    let told = seen.filter_map(|element| {
        let is_control = matches!(element.tag(), "button" | "input");
        Some(Button {
            element,
            act: if is_control || looks_pressed(element) { act(element) } else { exactly(element) }?,
            is_control,
        })
    });
    told.take(MAX_BUTTONS).collect()
}

/// Whether a link or a box is drawn as a button, as far as its names tell.
fn looks_pressed(element: Element<'_>) -> bool {
    let names = [attr(element, "class"), attr(element, "id"), attr(element, "role")];
    names.into_iter().any(|names| LOOKS.is_in(&names.to_ascii_lowercase()))
}

/// What a plain link does: only where its whole text says so.
fn exactly(link: Element<'_>) -> Option<Act> {
    let words = link.text();
    let words =
        if words.is_empty() { link.descendants().take(4).find_map(|part| part.attr("alt")).unwrap_or_default() } else { words };
    if words.len() > MAX_WORDS { None } else { EXACT.get(words.trim().to_lowercase().as_str()).copied() }
}

/// What a button does, by its words, or by its name.
fn act(button: Element<'_>) -> Option<Act> {
    if button.tag() == "input" && !matches!(attr(button, "type"), "submit" | "button" | "image") {
        return None;
    }
    let image = || button.descendants().take(6).find_map(|part| part.attr("alt")).unwrap_or_default();
    let own = [button.text(), attr(button, "value"), attr(button, "aria-label"), attr(button, "title"), attr(button, "alt")];
    own.into_iter().chain(std::iter::once_with(image)).find_map(said).or_else(|| is_named_buy(button).then_some(Act::Buy))
}

fn is_named_buy(button: Element<'_>) -> bool {
    ["id", "class", "name"].into_iter().filter_map(|name| button.attr(name)).any(|names| {
        let names: String = names.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        BUYS.is_in(&names) && !names.contains("minicart")
    })
}

fn attr<'p>(button: Element<'p>, name: &str) -> &'p str {
    button.attr(name).unwrap_or_default()
}

fn said(words: &str) -> Option<Act> {
    if words.is_empty() || words.len() > MAX_WORDS {
        return None;
    }
    let words = words.to_lowercase();
    let words = words.trim_matches(|c: char| !c.is_alphanumeric());
    SAID.first(words, |known| begins(words, &known.range) || (known.range.len() > 6 && words.len() <= known.range.len() + 24))
}

/// Whether words begin with others, at a word's end; scripts without spaces need none. After a short word like "buy" nothing may follow.
fn begins(words: &str, known: &Range<usize>) -> bool {
    let Some((known, rest)) = words.split_at_checked(known.end).filter(|_| known.start == 0) else { return false };
    let is_short = known.is_ascii() && known.len() <= 6;
    rest.chars().next().is_none_or(|next| next >= '\u{2e80}' || (!is_short && !next.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_are_told_by_words() {
        for (words, expected) in [
            ("Add to cart", Some(Act::Buy)),
            ("ADD TO BAG - $25.00", Some(Act::Buy)),
            ("Buy", Some(Act::Buy)),
            ("Buying guide", None),
            ("In den Warenkorb", Some(Act::Buy)),
            ("加入购物车", Some(Act::Buy)),
            ("Notify me when available", Some(Act::Miss)),
            ("Place your order", Some(Act::Order)),
            ("Proceed to checkout", Some(Act::Proceed)),
            ("Search", None),
            ("", None),
        ] {
            assert_eq!(said(words), expected, "{words}");
        }
    }
}

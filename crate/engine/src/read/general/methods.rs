//! Ways to pay that can be chosen: what stands beside a checkout's choices, in words or as a picture.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::Source;

use crate::packs::words::methods::METHODS;
use crate::page::{Element, Page, Query};
use crate::read::facts::Facts;
use crate::wordlist::Wordlist;

/// Choices of one page that are looked at.
const MAX_CHOICES: usize = 500;
/// Letters of a choice's label.
const MAX_LABEL: usize = 80;
/// Pictures of one choice.
const MAX_PICTURES: usize = 12;

static WORDS: LazyLock<Wordlist<&'static str>> =
    LazyLock::new(|| Wordlist::new(METHODS.iter().map(|method| (method.name, method.words))));
static MARKS: LazyLock<Wordlist<&'static str>> =
    LazyLock::new(|| Wordlist::new(METHODS.iter().map(|method| (method.name, method.marks))));
static CHOICES: LazyLock<Query> = LazyLock::new(|| {
    Query::new(
        "input[type=radio], input[type=image], input[type=submit], option, button, [role=radio], [role=tab], [role=button]",
    )
});
static LABELS: LazyLock<Query> = LazyLock::new(|| Query::new("label[for]"));
static PICTURES: LazyLock<Query> = LazyLock::new(|| Query::new("img, svg, [role=img]"));

/// Reads the ways to pay that a page lets the shopper choose.
pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    let labels: BTreeMap<&str, Element<'_>> =
        page.select(&LABELS).take(MAX_CHOICES).filter_map(|label| Some((label.attr("for")?, label))).collect();
    for choice in page.select(&CHOICES).take(MAX_CHOICES) {
        let label = label(choice, &labels);
        let text = label.text();
        if text.chars().count() > MAX_LABEL {
            continue;
        }
        let text = text.to_lowercase();
        let mut named: Vec<_> = WORDS.hits(&text).map(|hit| hit.meaning).collect();
        let pictures = label.select(&PICTURES).take(MAX_PICTURES).chain([choice]);
        for name in pictures.flat_map(names) {
            named.extend(WORDS.hits(&name).chain(MARKS.hits(&name)).map(|hit| hit.meaning));
        }
        for named in named {
            if facts.payment.methods.iter().all(|read| read.value != named) {
                facts.payment.methods.add(named, Source::Text, label.place());
            }
        }
    }
}

/// What says which choice it is: its label, or what stands beside a button to be marked that has none.
fn label<'p>(choice: Element<'p>, labels: &BTreeMap<&str, Element<'p>>) -> Element<'p> {
    if choice.attr("type") != Some("radio") {
        return choice;
    }
    let own = choice.attr("id").and_then(|id| labels.get(id).copied());
    let around = || choice.ancestors().take(3).find(|around| around.tag() == "label");
    let alone = || choice.parent().filter(|parent| parent.select(&CHOICES).take(2).count() == 1);
    own.or_else(around).or_else(alone).unwrap_or(choice)
}

/// What a picture or a control is called: for those who cannot see it, or as a file.
fn names(element: Element<'_>) -> impl Iterator<Item = String> {
    let said = ["alt", "title", "aria-label", "value"].into_iter().filter_map(move |name| element.attr(name));
    let file = element.attr("src").and_then(|source| source.split(['?', '#']).next()?.rsplit('/').next());
    said.chain(file).filter(|name| name.len() <= MAX_LABEL).map(|name| name.to_lowercase().replace(['-', '_'], " "))
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[&str]) {
        let page = Page::parse(html, &Context::default());
        let mut facts = Facts::new(&page);
        read(&page, &mut facts);
        let found: Vec<_> = facts.payment.methods.iter().map(|read| read.value).collect();
        assert_eq!(found, expected, "{html}");
    }

    #[test]
    fn what_can_be_chosen_is_read_and_what_is_only_shown_is_not() {
        check(
            "<img alt=PayPal><label><input type=radio name=p> Vorkasse</label><input type=radio name=p id=b><label for=b>信用卡</label><button>Pay with Klarna</button>",
            &["bank_transfer", "card", "klarna"],
        );
    }

    #[test]
    fn a_choice_may_be_a_picture() {
        check("<label><input type=radio name=p><img src=/i/paypal-logo.svg></label>", &["paypal"]);
        check("<div><input type=radio name=p value=1><img alt='Visa / MasterCard'></div>", &["card"]);
        check("<button><svg aria-label='Apple Pay'></svg></button>", &["apple_pay"]);
        check("<input type=image alt='Check out with PayPal'>", &["paypal"]);
        check("<div role=radio aria-label=支付宝></div>", &["alipay"]);
        check("<footer><img alt=Visa><img alt=PayPal></footer>", &[]);
    }
}

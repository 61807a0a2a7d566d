//! Ways to pay that can be chosen: what stands beside a checkout's choices.

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

static WORDS: LazyLock<Wordlist<&'static str>> =
    LazyLock::new(|| Wordlist::new(METHODS.iter().map(|method| (method.name, method.words))));
static CHOICES: LazyLock<Query> = LazyLock::new(|| Query::new("input[type=radio], option, button"));
static LABELS: LazyLock<Query> = LazyLock::new(|| Query::new("label[for]"));

/// Reads the ways to pay that a page lets the shopper choose.
pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    let labels: BTreeMap<&str, Element<'_>> =
        page.select(&LABELS).take(MAX_CHOICES).filter_map(|label| Some((label.attr("for")?, label))).collect();
    for choice in page.select(&CHOICES).take(MAX_CHOICES) {
        let around = || choice.ancestors().take(3).find(|around| around.tag() == "label");
        let label = match choice.tag() {
            "input" => choice.attr("id").and_then(|id| labels.get(id).copied()).or_else(around),
            _ => Some(choice),
        };
        let Some(label) = label.filter(|label| label.text().chars().count() <= MAX_LABEL) else { continue };
        let text = label.text().to_lowercase();
        for named in WORDS.hits(&text).map(|hit| hit.meaning) {
            if facts.payment.methods.iter().all(|read| read.value != named) {
                facts.payment.methods.add(named, Source::Text, label.place());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    #[test]
    fn what_can_be_chosen_is_read_and_what_is_only_shown_is_not() {
        let page = Page::parse(
            "<img alt=PayPal><label><input type=radio name=p> Vorkasse</label><input type=radio name=p id=b><label for=b>信用卡</label><button>Pay with Klarna</button>",
            &Context::default(),
        );
        let mut facts = Facts::new(&page);
        read(&page, &mut facts);
        let found: Vec<_> = facts.payment.methods.iter().map(|read| read.value).collect();
        assert_eq!(found, ["bank_transfer", "card", "klarna"]);
    }
}

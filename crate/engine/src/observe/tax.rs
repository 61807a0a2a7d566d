//! Whether tax is in the price, as the words beside it say.

use std::sync::LazyLock;

use crate::read::Facts;
use crate::wordlist::Wordlist;

/// Steps up from the price to where such words stand.
const REACH: usize = 4;
/// Letters of the box in which they are looked for; a larger one speaks of more than this price.
const MAX_BOX: usize = 600;

/// Words that say that tax is not in the price, lower case. Looked for first: "zzgl. MwSt." holds "MwSt.".
const WITHOUT: [&str; 20] = [
    "excl. vat", "excl vat", "ex vat", "ex. vat", "excluding vat", "plus vat", "+ vat", "excl. tax", "excluding tax", "plus tax",
    "excl. gst", "ex gst", "zzgl. mwst", "zzgl. ust", "hors taxe", "€ ht", "iva no incl", "+ iva", "税抜", "不含税",
];
/// Words that say that it is.
const WITHIN: [&str; 20] = [
    "incl. vat", "incl vat", "inc vat", "inc. vat", "including vat", "vat included", "incl. tax", "tax included", "incl. gst",
    "inc gst", "inkl. mwst", "inkl. ust", "inkl. moms", "ttc", "iva incl", "iva inc", "btw incl", "税込", "含税", "w tym vat",
];

static WORDS: LazyLock<Wordlist<bool>> =
    LazyLock::new(|| Wordlist::new([(false, WITHOUT.as_slice()), (true, WITHIN.as_slice())]));

/// Whether tax is in the main offer's price; `None` where the page does not say.
pub(super) fn included(facts: &Facts<'_>) -> Option<bool> {
    let readings = facts.offer.price.iter().filter_map(|reading| match reading.place {
        crate::page::Place::Element(number) => facts.page.element(number),
        crate::page::Place::Machine(_) => None,
    });
    readings
        .flat_map(|element| element.ancestors().take(REACH))
        .map(|around| around.text())
        .filter(|text| text.len() <= MAX_BOX)
        .find_map(said)
}

fn said(text: &str) -> Option<bool> {
    WORDS.first(&text.to_lowercase(), |_| true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_beside_a_price_say_whether_tax_is_in_it() {
        for (text, expected) in [
            ("12,00 € inkl. MwSt. zzgl. Versand", Some(true)),
            ("12,00 € zzgl. MwSt.", Some(false)),
            ("£12.00 ex. VAT", Some(false)),
            ("¥1,200（税込）", Some(true)),
            ("12.00", None),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }
}

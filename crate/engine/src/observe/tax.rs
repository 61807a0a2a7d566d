//! Whether tax is in the price, as the words beside it say.

use crate::read::Facts;
use crate::read::money::{Tax, tax_in};

/// Steps up from the price to where such words stand.
const REACH: usize = 4;
/// Letters of the box in which they are looked for; a larger one speaks of more than this price.
const MAX_BOX: usize = 600;

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
    tax_in(text).map(|tax| tax == Tax::Included)
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

//! What elements are named: words in `class` and `id`, as designers choose them.

use crate::page::Element;

/// Names of a price.
pub(super) const PRICE: [&str; 10] =
    ["price", "prices", "preis", "prix", "precio", "prezzo", "preco", "cena", "cijena", "amount"];
/// Names of what is asked no more.
pub(super) const OLD: [&str; 20] = [
    "old", "was", "strike", "striked", "strikethrough", "struck", "through", "rrp", "msrp", "uvp", "before", "original",
    "compare", "crossed", "listprice", "oldprice", "wasprice", "previous", "discounted-from", "retail",
];
/// Names of what is asked now.
pub(super) const NOW: [&str; 14] = [
    "sale", "special", "final", "current", "now", "actual", "offer", "our", "main", "product", "sales", "today", "big", "primary",
];
/// Names of parts that show other things than the page's own.
pub(super) const ASIDE: [&str; 24] = [
    "related", "similar", "recommend", "recommended", "recommendations", "recommendation", "upsell", "crosssell", "also",
    "viewed", "recently", "bestseller", "bestsellers", "minicart", "cartlist", "topcart", "shoppingcart", "footer", "sidebar",
    "nav", "menu", "accessories", "sponsored", "suggestions",
];

/// Class and id of an element and of the two around it.
pub(super) fn around<'p>(element: Element<'p>) -> impl Iterator<Item = &'p str> {
    std::iter::once(element)
        .chain(element.ancestors().take(2))
        .flat_map(|part| ["class", "id"].into_iter().filter_map(move |name| part.attr(name)))
}

/// Whether names have one of the words; `oldPrice` and `old-price` both have "old".
pub(super) fn has_any(names: &str, wanted: &[&str]) -> bool {
    words(names).any(|word| wanted.iter().any(|wanted| word.eq_ignore_ascii_case(wanted)))
}

/// The words of names, cut where a lower case letter meets a capital.
fn words(names: &str) -> impl Iterator<Item = &str> {
    names.split(|c: char| !c.is_ascii_alphanumeric()).flat_map(|part| {
        let mut rest = part;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let cut = rest
                .as_bytes()
                .windows(2)
                .position(|pair| matches!(pair, [a, b] if a.is_ascii_lowercase() && b.is_ascii_uppercase()));
            let (word, tail) = rest.split_at_checked(cut.map_or(rest.len(), |cut| cut + 1))?;
            rest = tail;
            Some(word)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words() {
        assert_eq!(words("old-price priceOld PRICE_now").collect::<Vec<_>>(), ["old", "price", "price", "Old", "PRICE", "now"]);
        assert!(has_any("product-oldPrice", &OLD));
        assert!(!has_any("bold golden", &OLD));
    }
}

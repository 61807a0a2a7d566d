//! Amounts as structured data writes them: mostly plain numbers with the currency beside.

use rust_decimal::Decimal;

use super::item::Item;
use crate::page::Place;
use crate::read::money::{Currency, Hints, Money, Purpose, read_price};

/// A price and, where the data says one, the price it is compared with.
#[derive(Debug, Default)]
pub(super) struct Prices {
    pub(super) price: Option<(Money, Place)>,
    pub(super) list_price: Option<(Money, Place)>,
}

/// Amount and currency as two texts. Nothing and less than nothing is what is written where no price is known.
pub(super) fn money(amount: &str, currency: Option<&str>, hints: &Hints<'_>) -> Option<Money> {
    let currency = currency.map(str::trim).filter(|currency| !currency.is_empty());
    let hints = Hints { currency: currency.or(hints.currency), ..*hints };
    let amount = amount.trim();
    let money = match plain(amount) {
        Some(amount) => Money {
            amount,
            // A code of nowhere is no currency, but the page's own may still be told.
            currency: currency.and_then(Currency::from_code).or_else(|| read_price("1.00", &hints)?.currency),
            high: None,
            purpose: Purpose::Item,
            tax: None,
            span: 0..0,
        },
        None => read_price(amount, &hints)?,
    };
    (money.amount > Decimal::ZERO).then_some(money)
}

/// A number as machines write it. `1.299` is left to the reader of money: hardly ever is it 1 and 299 thousandths.
fn plain(amount: &str) -> Option<Decimal> {
    let decimals = amount.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let is_plain =
        amount.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && amount.starts_with(|c: char| c.is_ascii_digit());
    let amount: Decimal = amount.parse().ok().filter(|_| is_plain && decimals != 3)?;
    Some(if amount.scale() > 2 { amount.normalize() } else { amount })
}

/// The prices of an offer; where it names no currency, `outer` may.
pub(super) fn prices(offer: &Item, outer: Option<&str>, hints: &Hints<'_>) -> Prices {
    let specified = || offer.items("priceSpecification");
    let stated =
        offer.any_text(&["priceCurrency", "currency"]).or_else(|| specified().find_map(|spec| spec.text("priceCurrency")));
    let currency = stated.map(|(currency, _)| currency).or(outer);
    let of = |item: &Item, names: &[&str]| {
        let (text, place) = item.any_text(names)?;
        Some((money(text, item.text("priceCurrency").map(|(currency, _)| currency).or(currency), hints)?, place))
    };
    let sale = |spec: &&Item| !is_list(spec) && !is_for_some(spec);
    let mut price = of(offer, &["price"])
        .or_else(|| range(of(offer, &["lowPrice"])?, of(offer, &["highPrice"])))
        .or_else(|| {
            specified()
                .filter(sale)
                .find_map(|spec| of(spec, &["price"]).or_else(|| range(of(spec, &["minPrice"])?, of(spec, &["maxPrice"]))))
        })
        .or_else(|| of(offer, &["highPrice"]));
    let mut list_price = specified().filter(|spec| is_list(spec)).find_map(|spec| of(spec, &["price"]));
    // A recommended price in the offer's own place, the asked one beside it.
    let asked = specified().filter(|spec| spec.text("priceType").is_some()).filter(sale).find_map(|spec| of(spec, &["price"]));
    if let (Some((high, _)), Some((low, _))) = (&price, &asked)
        && low.amount < high.amount
    {
        list_price = list_price.or_else(|| price.clone());
        price = asked;
    }
    let above = |(list, _): &(Money, Place)| price.as_ref().is_some_and(|(price, _)| list.amount > price.amount);
    Prices { list_price: list_price.filter(above), price }
}

fn range((low, place): (Money, Place), high: Option<(Money, Place)>) -> Option<(Money, Place)> {
    let high = high.map(|(high, _)| high.amount).filter(|high| *high > low.amount);
    Some((Money { high, ..low }, place))
}

/// A price nobody is asked: listed, recommended, struck through.
fn is_list(spec: &Item) -> bool {
    const LISTED: [&str; 6] = ["listprice", "strikethroughprice", "msrp", "srp", "regularprice", "suggestedretail"];
    spec.text("priceType").is_some_and(|(kind, _)| LISTED.iter().any(|word| kind.to_ascii_lowercase().contains(word)))
}

/// A price for a measure of the thing, or for members only.
fn is_for_some(spec: &Item) -> bool {
    let measured =
        spec.items("referenceQuantity").next().is_some() || spec.text("unitCode").is_some() && spec.text("priceType").is_none();
    measured || spec.all("validForMemberTier").next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_with_their_currency() {
        for (amount, currency, expected) in [
            ("19.99", Some("EUR"), "19.99 EUR"),
            ("1299", Some("usd"), "1299 USD"),
            ("24.990000", Some("PLN"), "24.99 PLN"),
            ("1.299,00", Some("EUR"), "1299.00 EUR"),
            ("1.299", Some("EUR"), "1299 EUR"),
            ("€ 19,99", None, "19.99 EUR"),
            ("5", Some("€"), "5 EUR"),
            ("5", None, "5 ?"),
        ] {
            let money = money(amount, currency, &Hints::default()).expect("money");
            let code = money.currency.map_or("?".to_owned(), |currency| currency.code().to_owned());
            assert_eq!(format!("{} {code}", money.amount), expected, "{amount} {currency:?}");
        }
        assert_eq!(money("0.00", Some("EUR"), &Hints::default()), None);
        assert_eq!(money("call us", Some("EUR"), &Hints::default()), None);
    }
}

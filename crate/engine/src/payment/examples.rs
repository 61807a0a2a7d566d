//! Texts in small that a family shows itself on; every one is executed by the tests.

use caveat_protocol::PayScheme;

/// A text and what must be read from it.
#[cfg_attr(not(test), expect(dead_code, reason = "examples are for the reader and the tests"))]
pub(super) struct Example {
    pub(super) text: &'static str,
    /// Scheme, payee, person, amount with currency (empty where open); `None` where it pays nobody.
    says: Option<(PayScheme, &'static str, Option<bool>, &'static str)>,
}

/// `text` pays: by this scheme, this payee (empty where the code does not say), a person or a merchant, this amount (`"10.50 USD"`,
/// `"USD"` where open, empty where not even the currency is known).
pub(super) const fn pays(
    text: &'static str,
    scheme: PayScheme,
    payee: &'static str,
    person: Option<bool>,
    amount: &'static str,
) -> Example {
    Example { text, says: Some((scheme, payee, person, amount)) }
}

/// `text` pays nobody.
pub(super) const fn no(text: &'static str) -> Example {
    Example { text, says: None }
}

#[cfg(test)]
mod tests {
    use super::super::{FAMILIES, MAX_LEN, read};

    #[test]
    fn every_example_holds() {
        let mut wrong = Vec::new();
        for example in FAMILIES.iter().flat_map(|family| family.examples) {
            let read = read(example.text);
            let amount = read.as_ref().map(|payment| {
                let amount = payment.amount.map(|amount| amount.to_string());
                [amount, payment.currency.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ")
            });
            let says = read.as_ref().map(|payment| {
                (
                    payment.scheme,
                    payment.payee.as_deref().unwrap_or_default(),
                    payment.person,
                    amount.as_deref().unwrap_or_default(),
                )
            });
            if says != example.says {
                wrong.push(format!("{:?}\n  wanted {:?}, got {says:?}", example.text, example.says));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_family_shows_a_text_that_pays_and_one_that_does_not() {
        for family in FAMILIES {
            assert!(family.examples.iter().any(|example| example.says.is_some()));
            assert!(family.examples.iter().any(|example| example.says.is_none()));
        }
    }

    #[test]
    fn what_is_no_code_pays_nobody() {
        let long = format!("https://paypal.me/{}", "a".repeat(MAX_LEN));
        for text in
            ["", " \n", "hello", "4006381333931", "WIFI:S:net;T:WPA;P:secret;;", "mailto:a@shop.test", "tel:+15550100199", &long]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

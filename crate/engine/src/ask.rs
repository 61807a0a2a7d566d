//! What is worth asking others about, where the shopper allows it.

use crate::read::Facts;
use crate::site::{Domain, names};

/// The domain whose registry is worth asking since when it is registered: one on which something is sold, of which nobody knows whose it is, and that a
/// registry keeps at all.
#[must_use]
pub fn registry<'f>(facts: &'f Facts<'_>) -> Option<&'f str> {
    let domain = Domain::of(facts.page.host()?).filter(|domain| facts.is_selling() && !domain.is_private())?;
    Some(domain.registrable()).filter(|name| names::owner(name).is_none())
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    #[track_caller]
    fn check(url: &str, page: &str, asked: Option<&str>) {
        let context = Context { url: Some(url.to_owned()), ..Context::default() };
        assert_eq!(crate::answer(page, &context, &[]).ask_registry.as_deref(), asked, "{url}");
    }

    #[test]
    fn registries_are_asked_of_unknown_shops_only() {
        let sells = "<h1>Lamp</h1><p>€ 20<p><button>Add to cart</button>";
        check("https://www.late-lamps.co.uk/lamp?id=3", sells, Some("late-lamps.co.uk"));
        check("https://www.late-lamps.co.uk/lamp", "<h1>Our trip</h1><p>We went to the sea.", None);
        check("https://www.amazon.co.uk/dp/B0", sells, None);
        check("https://late-lamps.myshopify.com/lamp", sells, None);
        check("https://192.0.2.7/lamp", sells, None);
    }
}

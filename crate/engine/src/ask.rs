//! What is worth asking others about, where the shopper allows it.

use crate::packs::marketplaces;
use crate::read::Facts;
use crate::site::{Domain, names, registrable};

/// The domain whose registry is worth asking since when it is registered: one on which something is sold, of which nobody knows whose it is, and that a
/// registry keeps at all.
#[must_use]
pub fn registry<'f>(facts: &'f Facts<'_>) -> Option<&'f str> {
    let domain = Domain::of(facts.page.host()?).filter(|domain| facts.is_selling() && !domain.is_private())?;
    Some(domain.registrable()).filter(|name| names::owner(name).is_none())
}

/// The domain that the shopper may ask others about, on pages of theirs: one on which something is sold, unless it is a marketplace that everybody knows.
#[must_use]
pub fn others<'f>(facts: &'f Facts<'_>) -> Option<&'f str> {
    let host = facts.page.host().filter(|host| facts.is_selling() && marketplaces::on(host).is_none())?;
    registrable(host)
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    #[track_caller]
    fn check(url: &str, page: &str, registry: Option<&str>, others: Option<&str>) {
        let context = Context { url: Some(url.to_owned()), ..Context::default() };
        let answer = crate::answer(page, &context, &[]);
        assert_eq!((answer.ask_registry.as_deref(), answer.ask_others.as_deref()), (registry, others), "{url}");
    }

    #[test]
    fn unknown_shops_only_are_asked_about() {
        let sells = "<h1>Lamp</h1><p>€ 20<p><button>Add to cart</button>";
        check("https://www.late-lamps.co.uk/lamp?id=3", sells, Some("late-lamps.co.uk"), Some("late-lamps.co.uk"));
        check("https://www.late-lamps.co.uk/lamp", "<h1>Our trip</h1><p>We went to the sea.", None, None);
        check("https://www.amazon.co.uk/dp/B0", sells, None, None);
        check("https://late-lamps.myshopify.com/lamp", sells, None, Some("late-lamps.myshopify.com"));
        check("https://192.0.2.7/lamp", sells, None, None);
    }
}

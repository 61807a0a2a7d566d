//! The site a page is on: what its host says.

mod near;
mod rule;
mod script;
mod skeleton;
mod words;

pub mod address;
pub mod claim;
pub mod deny;
pub mod idn;
pub mod lookalike;
pub mod names;
pub mod suffix;

pub use deny::DenyList;
pub use names::Name;
pub use suffix::{Domain, registrable};

use crate::read::Facts;

/// The domain whose registry is worth asking since when it is registered: one on which something is sold, of which nobody knows whose it is, and that a
/// registry keeps at all.
#[must_use]
pub fn worth_asking<'f>(facts: &'f Facts<'_>) -> Option<&'f str> {
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

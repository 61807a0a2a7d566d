//! The picture of what a page mainly offers, and how its pictures look.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::Picture;
use url::Url;

use super::facts::Facts;
use crate::page::{Element, Page, Query};
use crate::picture::{Look, name};

/// Pictures of a page that are looked at.
const MAX_PICTURES: usize = 400;
/// Pixels of the shorter side, as shown, that a page's main picture has at least.
const LEAST: u32 = 150;
/// How many times longer than wide, or wider than long, it is at most: a banner shows no goods.
const RATIO: u32 = 3;

static COPIED: LazyLock<Query> = LazyLock::new(|| Query::new("img[data-caveat-thumb]"));
static SHOWN: LazyLock<Query> = LazyLock::new(|| Query::new("img[data-caveat-size]"));

/// How the pictures of a page look, by their names: one picture in several sizes is one.
#[derive(Debug, Default)]
pub struct Looks(BTreeMap<u32, Look>);

impl Looks {
    fn of(page: &Page) -> Looks {
        let look = |image: Element<'_>| Some((name(&address(page, image)?)?, Look::of(image.attr("data-caveat-thumb")?)?));
        Looks(page.select(&COPIED).take(MAX_PICTURES).filter_map(look).collect())
    }

    /// What tells the picture at an address from others; `None` where nothing does.
    #[must_use]
    pub fn picture(&self, address: &Url) -> Option<Picture> {
        let name = name(address)?;
        let look = self.0.get(&name).map(Look::to_string);
        Some(Picture { name: Some(name), look })
    }
}

/// Reads how the pictures look, and which is the main offer's: the one that the page tells machines, or else the largest.
pub(super) fn read(page: &Page, facts: &mut Facts<'_>) {
    let looks = Looks::of(page);
    let stated = facts.offer.images.iter().find_map(|address| looks.picture(address));
    let largest = largest(page, facts).and_then(|address| looks.picture(&address));
    // What machines are told is often another address of the picture that people see.
    let look = |stated: &Picture| stated.look.clone().or_else(|| largest.as_ref()?.look.clone());
    facts.offer.picture = stated.map(|stated| Picture { look: look(&stated), ..stated }).or_else(|| largest.clone());
    facts.looks = looks;
}

/// The largest picture that is no other offer's; of several the first.
fn largest(page: &Page, facts: &Facts<'_>) -> Option<Url> {
    let mut best: Option<(u32, Url)> = None;
    for image in page.select(&SHOWN).take(MAX_PICTURES) {
        let Some((width, height)) = image.attr("data-caveat-size").and_then(size) else { continue };
        let area = width.saturating_mul(height);
        let is_larger = best.as_ref().is_none_or(|(least, _)| area > *least);
        let is_banner = width.max(height) > width.min(height).saturating_mul(RATIO);
        if width.min(height) < LEAST || is_banner || !is_larger {
            continue;
        }
        let Some(address) = address(page, image) else { continue };
        if facts.comparables.iter().all(|other| other.image.as_ref() != Some(&address)) {
            best = Some((area, address));
        }
    }
    best.map(|(_, address)| address)
}

fn size(mark: &str) -> Option<(u32, u32)> {
    let (width, height) = mark.split_once(' ')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

/// The address of a picture, also of one that is shown only once it is scrolled to.
pub(super) fn address(page: &Page, image: Element<'_>) -> Option<Url> {
    ["src", "data-src", "data-lazy-src", "data-original"]
        .into_iter()
        .filter_map(|name| image.attr(name))
        .filter(|address| !address.is_empty() && !address.starts_with("data:"))
        .find_map(|address| page.resolve(address))
}

#[cfg(test)]
mod tests {
    use caveat_protocol::Context;

    use super::*;

    /// A small copy: dark on the left, light on the right.
    fn thumb() -> String {
        "20e0".repeat(64).chars().collect::<String>() + &"2020e0e0".repeat(32)
    }

    fn main_of(html: &str) -> Option<Picture> {
        let context = Context { url: Some("https://shop.test/p/1".to_owned()), ..Context::default() };
        let page = Page::parse(
            &format!("<h1>Desk lamp X100</h1><p class=price>19,00 €</p><button>Add to cart</button>{html}"),
            &context,
        );
        crate::read::read(&page).offer.picture
    }

    fn named(address: &str) -> Option<u32> {
        name(&Url::parse(address).expect("an address"))
    }

    #[test]
    fn what_machines_are_told_goes_before_what_is_large() {
        let large = format!("<img src=/i/1234/large.jpg data-caveat-size='600 600' data-caveat-thumb={}>", thumb());
        let meta = "<meta property=og:image content=https://cdn.test/71xYzAb4c2L.jpg>";
        let both = main_of(&format!("{meta}{large}")).expect("a picture");
        assert_eq!(both.name, named("https://cdn.test/71xYzAb4c2L.jpg"));
        let shown = main_of(&large).expect("a picture");
        assert_eq!(shown.name, named("https://shop.test/i/1234/large.jpg"));
        assert!(shown.look.is_some() && shown.look == both.look);
    }

    #[test]
    fn signs_banners_and_other_offers_are_not_its_picture() {
        assert_eq!(main_of("<img src=/sign.png data-caveat-size='40 40'><img src=/wide.jpg data-caveat-size='1200 300'>"), None);
        assert_eq!(main_of("<img src=/img/no-image.png data-caveat-size='400 400'>"), None);
        let item = |n: u32| {
            format!(
                "<li class=card><a href=/p/{n}>Floor lamp {n}</a><img src=/i/{n}.jpg data-caveat-size='300 300'><span class=price>{n},00 €</span>"
            )
        };
        assert_eq!(main_of(&format!("<ul>{}</ul>", (20..26).map(item).collect::<String>())), None);
    }

    #[test]
    fn the_product_of_structured_data_has_its_own() {
        let product = r#"<script type="application/ld+json">{"@type":"Product","name":"Desk lamp X100","image":[{"@type":"ImageObject","url":"/i/9/lamp.jpg"}],
            "offers":{"price":"19","priceCurrency":"EUR"}}</script><meta property=og:image content=/i/8/share.jpg>"#;
        assert_eq!(main_of(product).and_then(|picture| picture.name), named("https://shop.test/i/9/lamp.jpg"));
    }
}

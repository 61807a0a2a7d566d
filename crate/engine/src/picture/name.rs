//! The name of a picture: what of its address stays where it is shown smaller, and where it is copied to another site.
//!
//! Marketplaces name pictures by ids that exist once in the world, and whoever saves one and puts it into a shop of their own mostly leaves its name. So an
//! id is a name wherever it stands; any other address is one on its own host only.

use std::sync::LazyLock;

use regex::Regex;
use url::Url;

use crate::checksum::fnv::hash;

/// Letters and digits an id has at least. Amazon's have 11, eBay's 14, AliExpress's 33.
const ID: usize = 10;
/// Changes of kind, between digits and letters or to a capital that begins no word, that an id has at least: words and dates have fewer.
const CHANGES: usize = 3;
/// Bytes of an address that are read.
const MAX_ADDRESS: usize = 1_000;

/// What is said of the size, quality and format: Amazon (`._AC_SL1500_`), Shopify (`_200x`, `_grande`), WordPress (`-300x300`), AliExpress (`_640x640q75`),
/// eBay (`s-l400`), Etsy (`il_570xN`), and whatever follows `@` or `!`, as Alibaba's and JD's servers take it.
static SIZE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\._[a-z0-9_,]+|(?:^|[_-])\d{2,4}x(?:\d{1,4}|n)?(?:q\d+)?(?-u:\b)|_(?:pico|icon|thumb|small|compact|medium|large|grande)(?-u:\b)|(?-u:\b)s-l\d+|\.(?:jpe?g|png|webp|avif|gif)|[@!].*",
    )
    .ok()
});

/// What names of pictures have in them that show no goods.
const STAND_INS: [&str; 8] = ["placeholder", "noimage", "nophoto", "nopicture", "noimg", "notavailable", "comingsoon", "favicon"];
/// What such a picture is called as a whole, a number behind it left out: a "pixel" may be a telephone and a "blanket" warm.
const STAND_IN_NAMES: [&str; 7] = ["default", "blank", "spacer", "pixel", "logo", "sprite", "banner"];

/// The name of the picture at an address, as a number: a third of what the text takes up in the memory, and no address that says what was looked at.
/// `None` where the address says nothing.
#[must_use]
pub fn name(address: &Url) -> Option<u32> {
    text(address).map(|text| hash(&[&text]))
}

fn text(address: &Url) -> Option<String> {
    if !matches!(address.scheme(), "http" | "https") || address.as_str().len() > MAX_ADDRESS {
        return None;
    }
    let segments: Vec<&str> = address.path_segments()?.filter(|segment| !segment.is_empty()).collect();
    let leaf = segments.last()?.to_ascii_lowercase();
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let stem = plain(leaf.rsplit_once('.').map_or(leaf.as_str(), |(stem, _)| stem));
    let called = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    if STAND_INS.iter().any(|word| plain(&leaf).contains(word)) || STAND_IN_NAMES.contains(&called) {
        return None;
    }
    let size = SIZE.as_ref()?;
    let cleaned: Vec<String> =
        segments.iter().map(|segment| size.replace_all(segment, "").trim_matches(['_', '-', '.']).to_owned()).collect();
    let id = cleaned.iter().rev().find_map(|segment| id_in(segment));
    id.map(|id| id.to_ascii_lowercase()).or_else(|| on_its_host(address, &cleaned))
}

/// The longest id in a part of an address.
fn id_in(segment: &str) -> Option<&str> {
    let uuid = [8, 4, 4, 4, 12];
    if segment.split('-').map(str::len).eq(uuid) && segment.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') {
        return Some(segment);
    }
    let runs = segment.split(|c: char| !(c.is_ascii_alphanumeric() || c == '~'));
    runs.filter(|run| run.len() >= ID && changes(run) >= CHANGES).max_by_key(|run| run.len())
}

/// Changes of kind in a run of letters and digits. Capitals that begin words are none: `MyRedLamp` is a description.
fn changes(run: &str) -> usize {
    let bytes = run.as_bytes();
    let after = |at: usize| bytes.get(at + 2);
    let is_change = |(at, pair): (usize, &[u8])| match pair {
        [a, b] if a.is_ascii_digit() != b.is_ascii_digit() => true,
        [a, b] => a.is_ascii_lowercase() && b.is_ascii_uppercase() && after(at).is_none_or(|next| !next.is_ascii_lowercase()),
        _ => false,
    };
    bytes.windows(2).enumerate().filter(|(at, pair)| is_change((*at, pair))).count()
}

/// The address without its size, where something in it is a number: `photo.jpg` is every shop's, `/p/1234/photo.jpg` is one thing's.
fn on_its_host(address: &Url, cleaned: &[String]) -> Option<String> {
    let host = crate::page::host_of(address)?;
    let path = cleaned.iter().filter(|segment| !segment.is_empty()).map(String::as_str).collect::<Vec<_>>().join("/");
    // Some servers name the picture in the query: `imageService?imageId=100432602`.
    let number = |(key, value): &(std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)| {
        key.to_ascii_lowercase().contains("id") && value.bytes().filter(u8::is_ascii_digit).count() >= 4
    };
    let query = address.query_pairs().filter(number).map(|(key, value)| format!("?{key}={value}")).last().unwrap_or_default();
    path.contains(char::is_alphanumeric).then(|| format!("{host}/{path}{query}").to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(address: &str) -> Option<String> {
        text(&Url::parse(address).expect("an address"))
    }

    #[track_caller]
    fn one(a: &str, b: &str) {
        assert!(named(a).is_some(), "{a}");
        assert_eq!(named(a), named(b));
    }

    #[test]
    fn a_picture_has_one_name_in_every_size() {
        one(
            "https://m.pictures.test/images/I/71xYzAb4c2L._AC_SL1500_.jpg",
            "https://m.pictures.test/images/I/71xYzAb4c2L._AC_US40_.jpg",
        );
        one("https://cdn.shop.test/files/desk-lamp_200x.jpg?v=1", "https://cdn.shop.test/files/desk-lamp_grande.jpg?v=2");
        one(
            "https://shop.test/wp-content/uploads/2026/01/lamp-300x300.jpg",
            "https://shop.test/wp-content/uploads/2026/01/lamp.webp",
        );
        one(
            "https://i.pictures.test/images/g/abMAAOSwCXlfPZ~4/s-l400.jpg",
            "https://i.pictures.test/images/g/abMAAOSwCXlfPZ~4/s-l1600.webp",
        );
        one(
            "https://ae.pictures.test/kf/S1ed3b2161e74a6db634cac28805912bg.jpg_640x640q75.jpg_.webp",
            "https://ae.pictures.test/kf/S1ed3b2161e74a6db634cac28805912bg/Desk-Lamp.jpg",
        );
        one(
            "https://img.pictures.test/prod/25/2555ba0b-1c0c-4609-94cc-b1454d25ee54?rule=59",
            "https://img.pictures.test/2555ba0b-1c0c-4609-94cc-b1454d25ee54.jpg",
        );
    }

    #[test]
    fn an_id_goes_with_the_picture_and_another_name_does_not() {
        one(
            "https://m.pictures.test/images/I/71xYzAb4c2L._AC_SL1500_.jpg",
            "https://bait.test/s/files/1/products/71xYzAb4c2L._SL1000_grande.jpg?v=1",
        );
        for leaf in
            ["lamp-1.jpg", "BlackDeskLampForStudents.jpg", "IMG_20260112_101112.jpg", "m12345678901_1.jpg", "summer2026sale.jpg"]
        {
            let [own, other] = ["one", "other"].map(|shop| named(&format!("https://{shop}.test/p/{leaf}")));
            assert!(own.is_some() && own != other, "{own:?}");
        }
    }

    #[test]
    fn pictures_of_one_site_are_told_apart() {
        assert_ne!(named("https://shop.test/p/1234/main.jpg"), named("https://shop.test/p/1235/main.jpg"));
        assert_ne!(named("https://shop.test/service?imageId=100432602"), named("https://shop.test/service?imageId=100432603"));
    }

    #[test]
    fn goods_are_called_like_stand_ins() {
        for leaf in ["google-pixel-8.jpg", "wool-blanket.jpg", "logo-t-shirt.jpg"] {
            assert!(named(&format!("https://shop.test/p/{leaf}")).is_some(), "{leaf}");
        }
    }

    #[test]
    fn what_stands_for_no_picture_has_no_name() {
        for address in [
            "https://shop.test/img/no-image.png", "https://shop.test/no_photo_300x300.gif", "https://shop.test/Logo.svg",
            "https://shop.test/", "https://shop.test/100x100.png", "data:image/png;base64,AAAA",
        ] {
            assert_eq!(named(address), None, "{address}");
        }
    }
}

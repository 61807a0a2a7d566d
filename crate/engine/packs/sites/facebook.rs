//! Facebook, its Marketplace and Messenger.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "facebook",
    hosts: &["facebook.com", "messenger.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Product, Sign::Path("/marketplace/item/")),
        (PageKind::Shop, Sign::Path("/marketplace/profile/")),
        (PageKind::Chat, Sign::Path("/messages")),
        (PageKind::Chat, Sign::Path("/marketplace/t/")),
        (PageKind::Chat, Sign::Host("messenger.")),
        (PageKind::Listing, Sign::Path("/marketplace")),
        (PageKind::Other, Sign::Path("/")),
    ],
    product: Product {
        title: &["div[role=main] h1", "span h1", "h1"],
        price: &["div[role=main] h1 + div", "div[role=main] div:has(> h1) + div", "h1 + div"],
        condition: &["div[role=main] li=Condition*", "div[role=main] li=Zustand*"],
        out_of_stock: &["div[role=main] span[aria-label=Sold]"],
        in_stock: &["div[role=main] div[aria-label=Message]"],
        sku: &["url:/marketplace/item/"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[href*='/marketplace/profile/'] span", "a[href*='/marketplace/profile/']"],
        since: &["div[role=main] span=Joined Facebook in*"],
        rating: &["div[role=main] div[aria-label*='out of 5 stars']@aria-label"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "a[href*='/marketplace/item/']", title: &["span[style*=webkit-line-clamp]"], price: &["span[dir=auto]"], link: "" },
    ],
    examples: &[
        Example {
            url: "https://www.facebook.com/marketplace/item/700000000000001/",
            html: "<div role=main><div><h1><span>Grey lamp</span></h1><div><span>$50</span></div></div><ul><li><span>Condition</span> <span>Used - Good</span></li></ul>
                <a href=/marketplace/profile/1/><span>L. Ampe</span></a><span>Joined Facebook in 2012</span></div>",
            reads: &["kind=product", "title=Grey lamp", "price=50 USD", "condition=used", "sku=700000000000001", "seller=L. Ampe", "seller_since=2012"],
        },
    ],
    ..Site::NONE
};

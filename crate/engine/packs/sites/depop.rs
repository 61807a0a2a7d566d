//! Depop.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "depop",
    hosts: &["depop.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Chat, Sign::Path("/messages")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/products/")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Path("/category/")),
        (PageKind::Shop, Sign::Path("^/$")),
        (PageKind::Shop, Sign::Path("^/*/$")),
    ],
    product: Product {
        title: &["h1[class*='title']", "h1[class*='ProductTitle']", "h1"],
        price: &["p[aria-label='Discounted price']", "p[aria-label=Price]", "span[data-testid=discountedPrice]", "div[class*='priceContainer'] p"],
        list_price: &["p[aria-label='Full price']", "span[data-testid=fullPrice]"],
        condition: &["p[class*='attribute']=Condition*", "div[class*='attributes'] p", "td[data-testid=condition]"],
        brand: &["a[data-testid='product__brand']", "a[href*='/brands/']"],
        out_of_stock: &["div[data-testid=soldOverlay]", "div[class*='soldBanner']"],
        in_stock: &["button[data-testid=buyNow]", "button[class*='buyNow']"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[data-testid=bio__username]", "p[class*='username']", "a[class*='username']"],
        rating: &["div[data-testid=feedback-stars]@aria-label", "p[class*='feedback']@aria-label"],
        rating_count: &["p[data-testid=feedback-btn__total]", "button[data-testid=feedback-btn]"],
        country: &["p[data-testid=bio__address]", "div[data-testid=bio__address]"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li[class*='listItem'], div[data-testid=product__item]", title: &["a[data-testid=product__item]", "a"], price: &["p[aria-label='Discounted price']", "p[aria-label=Price]"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.depop.com/products/lampcorner-grey-lamp/",
            html: "<h1 class=styles_title__a>Grey lamp tee</h1><p aria-label=Price>£15.00</p><div class=styles_attributes__b><p>Size M</p><p>Used - Good</p></div><a data-testid=bio__username>lampcorner</a><button data-testid=buyNow>Buy now</button>",
            reads: &["kind=product", "title=Grey lamp tee", "price=15.00 GBP", "condition=used", "availability=in_stock", "seller=lampcorner"],
        },
    ],
    ..Site::NONE
};

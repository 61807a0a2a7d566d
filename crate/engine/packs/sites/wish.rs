//! Wish.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "wish",
    hosts: &["wish.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/product/")),
        (PageKind::Product, Sign::Path("^/c/")),
        (PageKind::Listing, Sign::Path("/search/")),
        (PageKind::Listing, Sign::Path("/feed/")),
        (PageKind::Shop, Sign::Path("/merchant/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[class*='ProductName']", "div[class*='PurchaseContainer__Name']", "h1"],
        price: &["div[class*='PurchaseContainer__ActualPrice']", "div[class*='ActualPrice']", "span[data-testid=product-price]"],
        list_price: &["div[class*='PurchaseContainer__CrossedPrice']", "div[class*='CrossedPrice']"],
        in_stock: &["div[data-testid=add-to-cart]", "button[data-testid=add-to-cart]"],
        sku: &["url:/product/*/", "url:/product/", "url:/c/"],
        rating: &["div[class*='ProductRating'] span"],
        rating_count: &["div[class*='RatingCount']"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[class*='MerchantName']", "div[class*='MerchantName']", "a[href^='/merchant/']"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[class*='FeedTileV4__Wrapper']", title: &["div[class*='FeedTileV4__Name']"], price: &["div[class*='ActualPrice']"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.wish.com/product/grey-lamp-5f0000000000000000000001",
            html: "<h1 class=ProductName__a>Grey lamp</h1><div class=PurchaseContainer__ActualPrice-b>$12.00</div><div class=PurchaseContainer__CrossedPrice-c>$60.00</div><a href=/merchant/1>Lamp Corner</a>",
            reads: &["kind=product", "title=Grey lamp", "price=12.00 USD", "list_price=60.00 USD", "seller=Lamp Corner"],
        },
    ],
    ..Site::NONE
};

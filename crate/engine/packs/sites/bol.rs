//! bol., the Netherlands and Belgium.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "bol",
    hosts: &["bol.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/account/")),
        (PageKind::Other, Sign::Host("login.")),
        (PageKind::Cart, Sign::Path("/basket")),
        (PageKind::Payment, Sign::Path("/checkout/payment")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/p/")),
        (PageKind::Listing, Sign::Path("/s/")),
        (PageKind::Listing, Sign::Path("/l/")),
        (PageKind::Shop, Sign::Path("/v/")),
        (PageKind::Shop, Sign::Path("/w/")),
        (PageKind::Shop, Sign::Path("^/*/*/$")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1 span[data-test=title]", "h1[data-test=title]", "h1.page-heading"],
        price: &[".price-block__highlight meta[itemprop=price]@content", "div[data-test=buy-block] span.sr-only", ".price-block__price .sr-only"],
        currency: &[".price-block__highlight meta[itemprop=priceCurrency]@content"],
        list_price: &["del[data-test=list-price]", ".buy-block__list-price del"],
        availability: &[".buy-block__delivery-highlight", "div[data-test=delivery-highlight]"],
        in_stock: &["a[data-test=default-buy-button]", "a.js_btn_buy"],
        out_of_stock: &["div[data-test=outofstock-buy-block]"],
        brand: &["a[data-test=party-link]", "div[data-test=brand] a"],
        sku: &["url:/p/*/"],
        rating: &["div[data-test=rating-stars]@title", "div[data-test=rating-suffix]"],
        rating_count: &["div[data-test=rating-suffix]"],
        dispatch: &["div[data-test=delivery-highlight]", "b[data-test=delivery-highlight]"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[data-test=seller-link]", ".buy-block__seller a", "div[data-test=seller-info]=Verkoop door*"],
        rating: &["span[data-test=seller-rating]"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li.product-item--row", title: &["a.product-title"], price: &[".price-block__highlight .sr-only", "meta[itemprop=price]"], link: "a.product-title" },
    ],
    examples: &[
        Example {
            url: "https://www.bol.com/nl/nl/p/grijze-lamp/9300000000000001/",
            html: "<h1><span data-test=title>Grijze lamp</span></h1><div class=price-block__highlight><meta itemprop=priceCurrency content=EUR><meta itemprop=price content=23.99><span class=promo-price>23 <sup>99</sup></span></div><a data-test=seller-link>Lampenhuis</a><a data-test=default-buy-button>In winkelwagen</a>",
            reads: &["kind=product", "title=Grijze lamp", "price=23.99 EUR", "availability=in_stock", "sku=9300000000000001", "seller=Lampenhuis"],
        },
    ],
    ..Site::NONE
};

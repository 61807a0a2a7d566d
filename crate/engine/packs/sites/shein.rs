//! Shein, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "shein",
    hosts: &["shein.com", "shein.co.uk", "shein.se", "shein.tw", "shein.in", "shein.com.mx", "shein.com.hk", "shein.com.vn"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/user/auth")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Payment, Sign::Path("/checkout/pay")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Checkout, Sign::Path("/orders/checkout")),
        (PageKind::Product, Sign::Path("-p-")),
        (PageKind::Listing, Sign::Path("-c-")),
        (PageKind::Listing, Sign::Path("-sc-")),
        (PageKind::Listing, Sign::Path("/pdsearch")),
        (PageKind::Shop, Sign::Path("/store/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.product-intro__head-name", ".product-intro__head-name", "h1.goods-title", "h1.fsp-element"],
        price: &["#productMainPriceId", ".product-intro__head-mainprice .from", ".product-intro__head-price .discount", ".product-intro__head-price .original", ".productPrice__main"],
        list_price: &[".product-intro__head-mainprice .del-price", ".product-intro__head-price .del-price", ".productEstimatedTagNewRetail__retail", ".productDiscountInfo__retail"],
        out_of_stock: &[".product-intro__soldout", "button.soldout"],
        in_stock: &[".product-intro__add-btn", "#ProductDetailAddBtn"],
        sku: &[".product-intro__head-sku-text", ".product-intro__head-sku", "url:-p-"],
        rating: &[".rate-num", ".common-reviews__heading-avg"],
        rating_count: &[".product-intro__head-reviews-text", ".common-reviews__heading-num"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".product-intro__brand-name", ".shopEntry__shopName", ".store-name"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "section.product-card", title: &[".goods-title-link", ".product-card__goods-title-container a"], price: &[".product-item__camecase-wrap", ".product-card__price .normal-price-ctn__sale-price", ".product-card__price"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://de.shein.com/Graue-Lampe-p-1000001-cat-1.html",
            html: "<h1 class=product-intro__head-name>Graue Lampe</h1><div class=product-intro__head-sku>SKU: sh2300000001</div><div class=product-intro__head-mainprice><div class=from><span>12,49€</span></div><del class=del-price>15,00€</del></div>",
            reads: &["kind=product", "title=Graue Lampe", "price=12.49 EUR", "list_price=15.00 EUR", "sku=sh2300000001"],
        },
    ],
    ..Site::NONE
};

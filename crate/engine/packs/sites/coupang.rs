//! Coupang, South Korea and Taiwan.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "coupang",
    hosts: &["coupang.com"],
    marketplace: true,
    currencies: &[("tw.coupang.com", "TWD"), ("coupang.com", "KRW")],
    kinds: &[
        (PageKind::Other, Sign::Host("login.")),
        (PageKind::Cart, Sign::Host("cart.")),
        (PageKind::Checkout, Sign::Host("checkout.")),
        (PageKind::Product, Sign::Path("/vp/products/")),
        (PageKind::Product, Sign::Path("/vm/products/")),
        (PageKind::Product, Sign::Path("^/products/")),
        (PageKind::Listing, Sign::Path("/np/search")),
        (PageKind::Listing, Sign::Path("/np/categories")),
        (PageKind::Shop, Sign::Host("store.")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.prod-buy-header__title", "h2.prod-buy-header__title", "h1.product-title", ".product-title span"],
        price: &[".prod-sale-price .total-price strong", ".total-price strong", ".final-price-amount", ".sales-price-amount", ".price-amount.final-price-amount"],
        list_price: &[".prod-price .origin-price", ".original-price-amount", ".price-amount.original-price-amount"],
        out_of_stock: &[".prod-not-find-known__buy__button", ".oos-label", ".sold-out"],
        in_stock: &["button.prod-buy-btn", "button.prod-cart-btn", ".prod-buy-btn"],
        brand: &[".prod-brand-name", ".brand-info a"],
        sku: &["url:/products/"],
        rating: &[".prod-buy-header__productreview .rating-star-num@style", ".rating-star-container .rating-star-num@style", ".rating-star-num@style"],
        rating_count: &[".prod-buy-header__productreview .count", ".rating-count-txt", ".review-count"],
        dispatch: &["em.prod-txt-onyx", ".prod-pdd-display-item-wrapper", ".prod-shipping-fee-and-pdd-wrapper"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".prod-sale-vendor-name", ".product-seller a", ".seller-info .seller-name"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li.search-product", title: &[".name"], price: &[".price-value"], link: "a.search-product-link" },
        Items { item: "li[class*='ProductUnit_productUnit']", title: &["div[class*='ProductUnit_productName']"], price: &["strong[class*='Price_priceValue']", "div[class*='PriceArea_priceArea'] strong"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.coupang.com/vp/products/7000000001?itemId=1",
            html: "<h1 class=prod-buy-header__title>회색 램프</h1><div class=prod-buy-header__productreview><span class=rating-star-num style='width:90.0%'></span><span class=count>1,204개 상품평</span></div><div class=prod-price><span class=origin-price>15,000원</span>
                <div class=prod-sale-price><span class=total-price><strong>12,900<span>원</span></strong></span></div></div><a class=prod-sale-vendor-name>램프코너</a>",
            reads: &["kind=product", "title=회색 램프", "price=12900 KRW", "list_price=15000 KRW", "sku=7000000001", "rating=4.5/5 (1204)", "seller=램프코너"],
        },
    ],
    ..Site::NONE
};

//! Lazada, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "lazada",
    hosts: &["lazada.com.my", "lazada.sg", "lazada.co.th", "lazada.vn", "lazada.com.ph", "lazada.co.id", "lazada.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Host("member.")),
        (PageKind::Cart, Sign::Host("cart.")),
        (PageKind::Checkout, Sign::Host("checkout.")),
        (PageKind::Checkout, Sign::Path("/shipping")),
        (PageKind::Payment, Sign::Path("/cashier")),
        (PageKind::Product, Sign::Path("/products/")),
        (PageKind::Listing, Sign::Path("/catalog/")),
        (PageKind::Listing, Sign::Path("/tag/")),
        (PageKind::Listing, Sign::Path("^/shop-")),
        (PageKind::Listing, Sign::Has("div[data-qa-locator=general-products]")),
        (PageKind::Shop, Sign::Path("^/shop/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.pdp-mod-product-badge-title", "h1.pdp-mod-product-badge-title-v2", ".pdp-mod-product-badge-title", ".pdp-product-title h1"],
        price: &[".pdp-product-price .pdp-price_type_normal", ".pdp-price_type_normal", ".pdp-v2-product-price-content-salePrice", ".pdp-price_color_orange"],
        list_price: &[".pdp-product-price .pdp-price_type_deleted", ".pdp-price_type_deleted", ".pdp-v2-product-price-content-originalPrice"],
        out_of_stock: &[".pdp-button_theme_gray", ".quantity-content-warning"],
        in_stock: &["button.add-to-cart-buy-now-btn", ".pdp-button_theme_orange", ".pdp-cart-concern button"],
        brand: &[".pdp-product-brand__brand-link", ".pdp-product-brand-v2__brand-link"],
        sku: &["url:-i", "url:/products/*-i"],
        rating: &[".score-average", ".container-star-v2-score"],
        rating_count: &[".pdp-review-summary__link", ".container-star-v2-count", ".mod-rating .count"],
        dispatch: &[".delivery-option-item__time", ".delivery-option-item__body .delivery-option-item__title"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".seller-name__detail-name", ".seller-name-v2__detail-name", ".seller-name a"],
        feedback: &[".seller-info-value.rating-positive", ".pdp-seller-info-pc .seller-info-value", ".info-content .seller-info-value"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-qa-locator=product-item]", title: &[".RfADt a", ".c16H9d a", "a[title]"], price: &["span.ooOxS", ".aBrP0 span", "span.c13VH6", ".c3gUW0"], link: ".RfADt a, .c16H9d a, a" },
    ],
    examples: &[
        Example {
            url: "https://www.lazada.com.ph/products/grey-lamp-i2800000001-s13000000001.html",
            html: "<h1 class=pdp-mod-product-badge-title>Grey lamp</h1><div class=pdp-product-price><span class='pdp-price pdp-price_type_normal'>₱305.00</span><span class='pdp-price pdp-price_type_deleted'>₱499.00</span></div>
                <a class=pdp-product-brand__brand-link>Lampworks</a><div class=score-average>4.8</div><a class=pdp-review-summary__link>Ratings 384</a><div class=seller-name><div class=seller-name__detail><a class=seller-name__detail-name>Lamp Corner</a></div></div>
                <div class='seller-info-value rating-positive'>92%</div>",
            reads: &["kind=product", "title=Grey lamp", "price=305.00 PHP", "list_price=499.00 PHP", "brand=Lampworks", "sku=2800000001", "rating=4.8/5 (384)", "seller=Lamp Corner", "seller_feedback=92"],
        },
    ],
    ..Site::NONE
};

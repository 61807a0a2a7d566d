//! Alibaba.com, wholesale; all languages.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "alibaba",
    hosts: &["alibaba.com"],
    marks: &[".sc-header-logo[href*='alibaba.com']", "a[href*='alibaba.com/product-detail/']"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Host("login.")),
        (PageKind::Cart, Sign::Path("/shopping-cart")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Payment, Sign::Path("/cashier")),
        (PageKind::Chat, Sign::Host("message.")),
        (PageKind::Chat, Sign::Host("onetalk.")),
        (PageKind::Product, Sign::Path("/product-detail/")),
        (PageKind::Product, Sign::Path("/product/")),
        (PageKind::Product, Sign::Has(".product-title-container")),
        (PageKind::Listing, Sign::Path("/trade/search")),
        (PageKind::Listing, Sign::Path("/products/")),
        (PageKind::Listing, Sign::Path("/showroom/")),
        (PageKind::Listing, Sign::Path("/catalog/")),
        (PageKind::Listing, Sign::Has(".organic-list")),
        (PageKind::Shop, Sign::Path("/company_profile")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &[".product-title-container h1", ".product-title h1", "h1.module-pdp-title", ".ma-title", "h1[title]"],
        // The first of several is what the smallest order pays for a piece.
        price: &[
            ".price-item span",
            ".price-list .price-item .price",
            ".product-price .price-range",
            ".product-price .price",
            ".ma-spec-price .pre-inquiry-price",
            ".ma-reference-price .ma-ref-price",
        ],
        list_price: &[".price-item del", ".price-list .original-price", ".product-price .original-price"],
        mpn: &[".attribute-item[title='Model Number'] .attribute-value"],
        sku: &["url:/product-detail/*_", "url:/product/"],
        rating: &[".product-review .review-score", ".detail-review-score"],
        rating_count: &[".product-review .review-count"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".company-name a", ".company-name", ".company-name-lite-vb", "a.company-name-lite"],
        country: &[".register-country", ".product-company"],
        ..Seller::NONE
    },
    items: &[
        Items { item: ".fy23-search-card, .fy24-search-card", title: &[".search-card-e-title"], price: &[".search-card-e-price-main"], link: ".search-card-e-title a" },
        Items {
            item: ".J-offer-wrapper, .organic-gallery-offer-outter",
            title: &[".elements-title-normal__content", ".organic-gallery-title__content"],
            price: &[".elements-offer-price-normal__price", ".elements-offer-price-normal", ".gallery-offer-price"],
            link: "a.elements-title-normal, a.organic-gallery-title",
        },
    ],
    examples: &[Example {
        url: "https://www.alibaba.com/product-detail/Grey-Lamp-2024_1600000000001.html",
        html: "<div class=product-title-container><h1 title='Grey lamp'>Grey lamp</h1></div><div class=product-company><span class=company-name><a>Lamp Works Co., Ltd.</a></span>
            <span class=company-life>5 yrs</span> <span>CN</span></div><div class=price-list><div class=price-item><div>10 - 99 pieces</div><div><span>$28.80</span></div></div>
            <div class=price-item><div>&gt;= 100 pieces</div><div><span>$24.10</span></div></div></div>",
        reads: &["kind=product", "title=Grey lamp", "price=28.80 USD", "sku=1600000000001", "seller=Lamp Works Co., Ltd.", "seller_country=CN"],
    }],
    ..Site::NONE
};

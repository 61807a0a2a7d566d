//! 1688, Alibaba's wholesale market for China.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "1688",
    hosts: &["1688.com"],
    marketplace: true,
    currencies: &[("1688.com", "CNY")],
    kinds: &[
        (PageKind::Other, Sign::Host("login.")),
        (PageKind::Cart, Sign::Host("cart.")),
        (PageKind::Checkout, Sign::Path("/order/smart_make_order")),
        (PageKind::Product, Sign::Path("/offer/")),
        (PageKind::Listing, Sign::Path("/offer_search")),
        (PageKind::Listing, Sign::Path("/page/offerlist")),
        (PageKind::Listing, Sign::Host("s.")),
        (PageKind::Shop, Sign::Host("shop")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &[".module-od-title h1", ".title-content h1", ".title-text", ".title-first-text", "#mod-detail-title .d-title", ".d-title"],
        price: &[
            ".module-od-main-price .price-info",
            ".od-pc-offer-price-contain .price-text",
            ".price-content .price-text",
            ".price-column .price-text",
            "#mod-detail-price .price-now",
            "#mod-detail-price .price .value",
        ],
        list_price: &[".price-original-sku .price-text", "#mod-detail-price .price-original .value"],
        sku: &["url:/offer/"],
        in_stock: &[".od-pc-offer-action", ".order-button-wrapper"],
        dispatch: &[".module-od-shipping-services .delivery-limit", ".delivery-limit", ".logistics-express .delivery-time"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".module-od-shop-navigation .winport-title", ".shop-company-name h1", ".company-name", "#hd_0_container_0 span[title]", ".base-info .company-name"],
        ships_from: &[".module-od-shipping-services .location", ".logistics-city", ".delivery-addr", "#mod-detail .delivery-addr"],
        ..Seller::NONE
    },
    items: &[
        Items { item: ".search-offer-item", title: &[".offer-title-row"], price: &[".offer-price-row"], link: "" },
        Items { item: ".space-offer-card-box, .sm-offer-item", title: &[".title"], price: &[".price", ".sm-offer-price"], link: "a" },
    ],
    examples: &[Example {
        url: "https://detail.1688.com/offer/600000000001.html",
        html: "<div class=module-od-title><h1>灰色台灯</h1></div><div class=module-od-main-price><div class=price-info><span>¥</span><span>12.50</span></div></div>
            <div class=module-od-shop-navigation><span class=winport-title>某某灯具厂</span></div>
            <div class=module-od-shipping-services><span class=location>广东中山</span><span class=delivery-limit>承诺48小时发货</span></div>",
        reads: &["kind=product", "title=灰色台灯", "price=12.50 CNY", "sku=600000000001", "seller=某某灯具厂", "ships_from=CN", "dispatch=承诺48小时发货"],
    }],
    ..Site::NONE
};

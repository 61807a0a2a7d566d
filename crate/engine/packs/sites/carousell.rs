//! Carousell, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "carousell",
    hosts: &["carousell.sg", "carousell.com", "carousell.com.my", "carousell.ph", "carousell.com.hk", "carousell.com.tw", "carousell.co.id"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Chat, Sign::Path("/inbox")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("^/p/")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Path("/categories/")),
        (PageKind::Shop, Sign::Path("^/u/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["#FieldSetField-Container-field_title h1", "#FieldSetField-Container-field_title p", "p[data-testid=new-listing-details-page-desktop-text-title]", "h1[data-testid=listing-details-title]"],
        price: &["#FieldSetField-Container-field_price h3", "#FieldSetField-Container-field_price p", "h3[data-testid=listing-details-price]"],
        condition: &["#FieldSetField-Container-field_listing_details=Condition*", "#FieldSetField-Container-field_layered_condition span", "#FieldSetField-Container-field_listing_details_bp_v2=Condition*"],
        brand: &["#FieldSetField-Container-field_listing_details=Brand*"],
        in_stock: &["button[data-testid=listing-details-buy-button]"],
        sku: &["url:^/p/*-", "url:/p/*-", "url:/p/"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["#FieldSetField-Container-field_seller_info p", "p[data-testid=listing-card-text-seller-name]", "a[data-testid=listing-details-seller-name]"],
        rating: &["#FieldSetField-Container-field_seller_info_top span", "#FieldSetField-Container-field_seller_info span"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-testid^=listing-card-]", title: &["a[href^='/p/'] p[style*='--max-line']", "a[href^='/p/'] > p:not([title])"], price: &["a[href^='/p/'] p[title]"], link: "a[href^='/p/']" },
    ],
    examples: &[
        Example {
            url: "https://www.carousell.sg/p/grey-lamp-1380000001/",
            html: "<div id=FieldSetField-Container-field_title><h1>Grey lamp</h1></div><div id=FieldSetField-Container-field_price><h3>S$25</h3></div><div id=FieldSetField-Container-field_listing_details><p>Condition</p><p>Lightly used</p></div><div id=FieldSetField-Container-field_seller_info><p>lampcorner</p></div>",
            reads: &["kind=product", "title=Grey lamp", "price=25 SGD", "condition=used", "sku=1380000001", "seller=lampcorner"],
        },
        Example {
            url: "https://www.carousell.sg/search/lamp",
            html: "<div data-testid=listing-card-1><a href=/u/x><p data-testid=listing-card-text-seller-name>x</p></a><a href=/p/lamp-1><p style='--max-line: 2;'>Lamp</p><div><p title='S$25'>S$25</p></div><p>Like new</p></a></div>",
            reads: &["kind=listing", "items=1"],
        },
    ],
    ..Site::NONE
};

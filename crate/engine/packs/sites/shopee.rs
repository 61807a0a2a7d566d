//! Shopee, all countries. Its class names change often; what lasts is the address.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "shopee",
    hosts: &["shopee.sg", "shopee.com.my", "shopee.co.th", "shopee.vn", "shopee.ph", "shopee.co.id", "shopee.tw", "shopee.com.br", "shopee.com.mx", "shopee.com.co", "shopee.cl", "shopee.pl", "shopee.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/buyer/login")),
        (PageKind::Other, Sign::Path("/buyer/signup")),
        (PageKind::Other, Sign::Path("/verify/")),
        (PageKind::Cart, Sign::Path("^/cart")),
        (PageKind::Checkout, Sign::Path("^/checkout")),
        (PageKind::Payment, Sign::Path("^/payment")),
        (PageKind::Chat, Sign::Path("/webchat")),
        (PageKind::Product, Sign::Path("-i.*.*")),
        (PageKind::Product, Sign::Path("^/product/*/")),
        (PageKind::Product, Sign::Path("/universal-link/product/")),
        (PageKind::Listing, Sign::Path("^/search")),
        (PageKind::Listing, Sign::Path("-cat.")),
        (PageKind::Listing, Sign::Path("/mall/search")),
        (PageKind::Shop, Sign::Path("^/shop/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.vR6K3w", ".WBVL_7 h1", ".WBVL_7", ".attM6y span", "._44qnta span", ".qaNIZv span", "div[class*=page-product] h1", "section h1"],
        price: &[".IZPeQz", ".jRlVo0 .IZPeQz", ".G27FPf", ".pqTWkA", "._3n5NQx", "._2Shl1j"],
        list_price: &[".ZA5sW5", ".Y3DvsN", "._3_ISdg", "._2MaBXe"],
        sku: &["url:-i.*.", "url:^/product/*/", "url:/product/*/"],
        out_of_stock: &[".item-not-exist", ".product-not-exist"],
        in_stock: &["button.btn-solid-primary[aria-disabled=false]"],
        rating: &[".F9RHbS", "._1k47d8", ".OitLRu", "._3Oj5_n"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".fV3TIn", "#sll2-pdp-product-shop .fV3TIn", ".VlDReK", "._3uf2ae", ".page-product__shop section div[class]:first-child"],
        ships_from: &[".product-detail=Ships From*", ".product-detail=Gửi từ*", ".product-detail=Dikirim Dari*", ".product-detail=ส่งจาก*", ".product-detail=出貨地*"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li.shopee-search-item-result__item", title: &["div[data-sqe=name] div.line-clamp-2", "div.line-clamp-2", "div[data-sqe=name] > div:first-child", "div[data-sqe=name]"], price: &["div[aria-label='current price'] + div", "span[aria-label='promotion price'] ~ span", "span.truncate", "span._29R_un", "div._1w9jLI"], link: "a[href*='-i.']" },
    ],
    examples: &[
        Example {
            url: "https://shopee.sg/Grey-Lamp-i.12345.9000000001",
            html: "<section><h1 class=vR6K3w>Grey lamp</h1><div class=F9RHbS>4.9</div><div class=IZPeQz>$12.90</div><div class=ZA5sW5>$19.90</div></section><div class=fV3TIn>lampcorner.sg</div>",
            reads: &["kind=product", "title=Grey lamp", "price=12.90 SGD", "list_price=19.90 SGD", "sku=9000000001", "rating=4.9/5 (?)", "seller=lampcorner.sg"],
        },
    ],
    ..Site::NONE
};

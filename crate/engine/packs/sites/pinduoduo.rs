//! Pinduoduo, in the browser at Yangkeduo.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "pinduoduo",
    hosts: &["pinduoduo.com", "yangkeduo.com"],
    marketplace: true,
    currencies: &[("yangkeduo.com", "CNY"), ("pinduoduo.com", "CNY")],
    kinds: &[
        (PageKind::Other, Sign::Path("/login.html")),
        (PageKind::Chat, Sign::Path("/chat_detail")),
        (PageKind::Checkout, Sign::Path("/order_checkout")),
        (PageKind::Payment, Sign::Path("/transac_")),
        (PageKind::Product, Sign::Path("/goods")),
        (PageKind::Listing, Sign::Path("/search_result")),
        (PageKind::Listing, Sign::Path("/search_catgoods")),
        (PageKind::Shop, Sign::Path("/mall_page")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &[".enable-select", "span[class*=goods-name]", ".goods-name"],
        price: &["div[aria-label$='元']@aria-label", "span[aria-label$='元']@aria-label", "span[class*=goods-price]", ".goods-price"],
        sku: &["url:?goods_id="],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".mall-name", "div[class*=mall-name]"],
        ..Seller::NONE
    },
    examples: &[
        Example {
            url: "https://mobile.yangkeduo.com/goods.html?goods_id=400000000001",
            html: "<span class=goods-price>¥12.9</span><span class=enable-select>灰色台灯</span><div class=mall-name>灯具店</div>",
            reads: &["kind=product", "title=灰色台灯", "price=12.9 CNY", "sku=400000000001", "seller=灯具店"],
        },
    ],
    ..Site::NONE
};

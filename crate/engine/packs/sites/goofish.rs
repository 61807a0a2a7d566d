//! Goofish (Xianyu), second hand in China.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "goofish",
    hosts: &["goofish.com"],
    marketplace: true,
    currencies: &[("goofish.com", "CNY")],
    kinds: &[
        (PageKind::Other, Sign::Host("passport.")),
        (PageKind::Chat, Sign::Path("^/im")),
        (PageKind::Checkout, Sign::Path("/create-order")),
        (PageKind::Product, Sign::Path("^/item")),
        (PageKind::Listing, Sign::Path("^/search")),
        (PageKind::Shop, Sign::Path("^/personal")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["span[class*='desc--'] > span", "span[class*='desc--']", "div[class*='main-title--']"],
        price: &["div[class*='price--']", "span[class*='price--']"],
        list_price: &["span[class*='original-price--']", "div[class*='originalPrice--']"],
        condition: &["div[class*='labels--'] div=成色*", "div[class*='item--']=成色*"],
        brand: &["div[class*='labels--'] div=品牌*"],
        out_of_stock: &["div[class*='sold-out--']"],
        in_stock: &["div[class*='want--']", "div[class*='buy--']"],
        sku: &["url:?id="],
        ..Product::NONE
    },
    seller: Seller {
        name: &["div[class*='item-user-info-nick--']"],
        since: &["div[class*='item-user-info-label--']"],
        feedback: &["div[class*='item-user-info-label--']=好评率*"],
        // Where the seller was last: people there send from home.
        ships_from: &["div[class*='item-user-info-label--']"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "a[class*='feeds-item-wrap--']", title: &["span[class*='main-title--']"], price: &["div[class*='price-wrap--']"], link: "" },
    ],
    examples: &[
        Example {
            url: "https://www.goofish.com/item?id=700000000001",
            html: "<div class=item-user-info-nick--a>灯灯</div><div class=item-user-info-label--b>上海</div><div class=item-user-info-label--b>卖出12件宝贝</div><div class=item-user-info-label--b>好评率99%</div>
                <div class=price--c><span>¥</span><span>120</span></div><span class=desc--d><span>灰色台灯</span></span><div class=labels--e><div><span>成色</span> <span>几乎全新</span></div></div>",
            reads: &["kind=product", "title=灰色台灯", "price=120 CNY", "condition=used", "sku=700000000001", "seller=灯灯", "seller_feedback=99", "ships_from=CN"],
        },
    ],
    ..Site::NONE
};

//! JD.com, with its international site.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "jd",
    hosts: &["jd.com", "jd.hk", "jd.id"],
    marketplace: true,
    currencies: &[("jd.com", "CNY"), ("jd.hk", "CNY")],
    kinds: &[
        (PageKind::Other, Sign::Host("passport.")),
        (PageKind::Cart, Sign::Host("cart.")),
        (PageKind::Checkout, Sign::Host("trade.")),
        (PageKind::Payment, Sign::Host("pcashier.")),
        (PageKind::Chat, Sign::Host("chat.")),
        (PageKind::Product, Sign::Host("item.")),
        (PageKind::Product, Sign::Host("npcitem.")),
        (PageKind::Product, Sign::Path("^/product/")),
        (PageKind::Listing, Sign::Host("search.")),
        (PageKind::Listing, Sign::Host("list.")),
        (PageKind::Shop, Sign::Host("mall.")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &[".itemInfo-wrap .sku-name", ".sku-name", ".sku-title-name", "span[class*='sku-title']"],
        price: &["#J_FinalPrice .price", ".summary-price .p-price .price", ".p-price .price", ".product-price--value", ".price-now"],
        list_price: &["#page_maprice", "#page_opprice", ".p-price.jdPrice .price", ".product-price--line-through"],
        availability: &["#store-prompt", ".store-txt"],
        out_of_stock: &[".itemover-tip"],
        in_stock: &["#InitCartUrl", "#btn-onkeybuy"],
        brand: &["#parameter-brand a", ".p-parameter a[clstag*='pinpai']"],
        sku: &["url:/product/", "url:/"],
        rating_count: &["#comment-count a", ".comment-count .count"],
        dispatch: &["#summary-service=预计*", ".summary-stock=预计*", "#ns_services=预计*"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[
            ".J-hove-wrap .name a",
            ".popbox-inner .mt h3 a",
            ".crumb-wrap .contact .name a",
            ".crumb-wrap .contact .name em.u-jd",
            ".top-name",
        ],
        ..Seller::NONE
    },
    items: &[
        Items { item: "#J_goodsList li.gl-item, #plist li.gl-item", title: &[".p-name em"], price: &[".p-price strong", ".p-price"], link: ".p-name a" },
        Items { item: "div[class*='_goodsContainer_']", title: &["div[class*='_goods_title_container_']"], price: &["span[class*='_price_']"], link: "a" },
    ],
    examples: &[Example {
        url: "https://item.jd.com/100000000001.html",
        html: "<div class=itemInfo-wrap><div class=sku-name> 灰色台灯 </div><div class=summary-price><span id=J_FinalPrice>￥<span class=price>249.15</span></span>
            <span class='p-price jdPrice'>￥<span class=price>299.00</span></span></div></div><div id=store-prompt><strong>有货</strong></div>
            <div class=crumb-wrap><div class=contact><div class=name><a>灯具旗舰店</a></div></div></div><div id=comment-count><a>2.3万+</a></div>",
        reads: &[
            "kind=product", "title=灰色台灯", "price=249.15 CNY", "list_price=299.00 CNY", "availability=in_stock", "sku=100000000001",
            "rating=?/? (23000)", "seller=灯具旗舰店",
        ],
    }],
    ..Site::NONE
};

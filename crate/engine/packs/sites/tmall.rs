//! Tmall, with Tmall Global.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "tmall",
    hosts: &["tmall.com", "tmall.hk"],
    marketplace: true,
    currencies: &[("tmall.com", "CNY"), ("tmall.hk", "CNY")],
    kinds: &[
        (PageKind::Other, Sign::Host("login.")),
        (PageKind::Cart, Sign::Host("cart.")),
        (PageKind::Checkout, Sign::Host("buy.")),
        (PageKind::Product, Sign::Path("/item.htm")),
        (PageKind::Product, Sign::Host("detail.")),
        (PageKind::Listing, Sign::Host("list.")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Shop, Sign::Has("#shopExtra")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &[".tb-detail-hd h1", "span[class*='mainTitle--']", "h1[class*='mainTitle--']", "h1[class*='ItemHeader--mainTitle']"],
        price: &[
            ".tm-promo-price .tm-price",
            "#J_PromoPrice .tm-price",
            "div[class*='highlightPrice--'] span[class*='text--']",
            "span[class*='Price--priceText--']",
            "#J_StrPriceModBox .tm-price",
            ".tm-price",
        ],
        list_price: &["#J_StrPriceModBox .tm-price", "div[class*='subPrice--'] span[class*='text--']", "span[class*='Price--originPrice--']"],
        in_stock: &["#J_LinkBasket", "#J_LinkBuy", ".tb-btn-buy", ".tb-btn-basket", "#J_EmStock"],
        out_of_stock: &[".sold-out-tit", "#J_Sold-out-recommend"],
        brand: &["#J_attrBrandName", ".J_EbrandLogo"],
        sku: &["url:?id="],
        rating_count: &["#J_ItemRates .tm-count", ".J_ReviewsCount"],
        dispatch: &["div[class*='DomesticDelivery--'] span[class*='shipping--']", "div[class*='deliveryTime--']", "#J_RSPostageCont .tm-arrive"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".slogo-shopname strong", ".slogo-shopname", ".hd-shop-name a", "span[class*='shopName--']", "input[name=seller_nickname]@value"],
        ships_from: &["#J_deliveryAdd", "div[class*='deliveryAddrWrap--']", ".delivery-from-addr"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "#J_ItemList .product", title: &[".productTitle"], price: &[".productPrice"], link: ".productTitle a" },
        Items { item: "a[class*='doubleCardWrapper']", title: &["div[class*='title--']"], price: &["div[class*='priceWrapper--']"], link: "" },
    ],
    examples: &[Example {
        url: "https://detail.tmall.com/item.htm?id=600000000001",
        html: "<div class=tb-detail-hd><h1><a>灰色台灯</a></h1></div><dl id=J_StrPriceModBox><dd><em>¥</em><span class=tm-price>699.00</span></dd></dl>
            <dl class=tm-promo-price><span class=tm-price>499.00</span></dl><a class=slogo-shopname><strong>灯具旗舰店</strong></a>
            <li id=J_ItemRates>累计评价 <span class=tm-count>38287</span></li><a id=J_LinkBuy>立即购买</a><span id=J_deliveryAdd>浙江杭州</span>",
        reads: &[
            "kind=product", "title=灰色台灯", "price=499.00 CNY", "list_price=699.00 CNY", "availability=in_stock", "sku=600000000001",
            "rating=?/? (38287)", "seller=灯具旗舰店", "ships_from=CN",
        ],
    }],
    ..Site::NONE
};

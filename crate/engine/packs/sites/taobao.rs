//! Taobao.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "taobao",
    hosts: &["taobao.com", "tb.cn"],
    marks: &["meta[name=keywords][content^='淘宝']", "#tbpcDetail_SkuPanelFoot", "#J_Title"],
    marketplace: true,
    currencies: &[("taobao.com", "CNY")],
    kinds: &[
        (PageKind::Other, Sign::Host("login.")),
        (PageKind::Cart, Sign::Host("cart.")),
        (PageKind::Checkout, Sign::Host("buy.")),
        (PageKind::Payment, Sign::Host("cashier")),
        (PageKind::Chat, Sign::Host("amos.")),
        (PageKind::Product, Sign::Path("/item.htm")),
        (PageKind::Product, Sign::Host("item.")),
        (PageKind::Product, Sign::Has("#J_Title")),
        (PageKind::Product, Sign::Has("div[class*='ItemTitle--']")),
        (PageKind::Listing, Sign::Host("s.")),
        (PageKind::Listing, Sign::Host("list.")),
        (PageKind::Listing, Sign::Path("^/search")),
        (PageKind::Shop, Sign::Host("shop")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["#J_Title .tb-main-title@data-title", "#J_Title .tb-main-title", "span[class*='mainTitle--']", "h1[class*='mainTitle--']"],
        price: &[
            "#J_PromoPriceNum",
            "div[class*='highlightPrice--'] span[class*='text--']",
            "span[class*='Price--priceText--']",
            "#J_StrPrice .tb-rmb-num",
            "#J_StrPrice",
        ],
        list_price: &["div[class*='subPrice--'] span[class*='text--']", "span[class*='Price--originPrice--']", "#J_StrPrice .tb-rmb-num"],
        in_stock: &["#J_LinkBasket", "#J_juValid .tb-btn-buy", ".tb-btn-add", "#J_isku .tb-btn-buy", "div[class*='leftButtons--'] button", "#J_SpanStock"],
        out_of_stock: &[".tb-offsale", "#J_isku.tb-off-sale", "#error-notice"],
        sku: &["#J_Pine@data-itemid", "#J_Title@data-itemid", "url:?id="],
        rating_count: &["#J_RateCounter"],
        dispatch: &["div[class*='DomesticDelivery--'] span[class*='shipping--']", "div[class*='deliveryTime--']", "#J_RSPostageCont .tm-arrive"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".tb-shop-name a", ".shop-name-link", "span[class*='shopName--']", "a[class*='ShopHeader--title']", ".tb-seller-name", ".seller-name"],
        feedback: &["div[class*='StoreLabelItem']", "div[class*='storeLabelItem']", ".shop-rate .percent"],
        ships_from: &["#J-From", "div[class*='deliveryAddrWrap--']", ".delivery-from-addr"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "a[class*='doubleCardWrapper']", title: &["div[class*='title--']"], price: &["div[class*='priceWrapper--']", "span[class*='priceInt--']"], link: "" },
        Items { item: ".J_MouserOnverReq, .m-itemlist .item", title: &[".title"], price: &[".price"], link: ".title a" },
    ],
    examples: &[
        Example {
            url: "https://item.taobao.com/item.htm?id=560000000001",
            html: "<div id=J_Title><h3 class=tb-main-title data-title=灰色台灯>灰色台灯</h3></div><strong id=J_StrPrice><em class=tb-rmb>¥</em><em class=tb-rmb-num>149.00 - 159.00</em></strong>
                <div class=tb-shop-name><a title=灯具店>灯具店</a></div><a id=J_LinkBasket>加入购物车</a>",
            reads: &["kind=product", "title=灰色台灯", "price=149.00 CNY", "availability=in_stock", "sku=560000000001", "seller=灯具店"],
        },
        Example {
            url: "https://item.taobao.com/item.htm?id=560000000002",
            html: "<div class=ItemTitle--a><span class=mainTitle--b>灰色台灯</span></div><div class=highlightPrice--c><span>￥</span><span class=text--d>341</span></div>
                <div class=subPrice--e><span>优惠前</span><span>￥</span><span class=text--d>388</span></div><span class=shopName--f>灯具店</span>
                <div class=DomesticDelivery--g><span class=shipping--h>48小时内发货</span><div class=deliveryAddrWrap--i><span>广东中山 至 北京</span></div></div>",
            reads: &["kind=product", "title=灰色台灯", "price=341 CNY", "list_price=388 CNY", "sku=560000000002", "seller=灯具店", "ships_from=CN", "dispatch=48小时内发货"],
        },
    ],
};

//! DHgate, all languages.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "dhgate",
    hosts: &["dhgate.com"],
    marketplace: true,
    currencies: &[("dhgate.com", "USD")],
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Cart, Sign::Host("cart.")),
        (PageKind::Cart, Sign::Path("/shoppingcart")),
        (PageKind::Checkout, Sign::Path("/placeorder")),
        (PageKind::Payment, Sign::Host("cashier.")),
        (PageKind::Product, Sign::Path("/product/")),
        (PageKind::Listing, Sign::Path("/wholesale/")),
        (PageKind::Listing, Sign::Path("/w/")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Shop, Sign::Path("/store/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[class*='productTitle']", "div[class*='productTitle'] h1", ".hinfo h1", "h1[itemprop=name]"],
        price: &["span[class*='productPrice_price']", "div[class*='skuPrice'] span", "div[class*='productPrice'] span[class*='price']", ".js-wholesale-list .fir .cur", ".key-price", "span[itemprop=price]"],
        list_price: &["del[class*='productPrice']", "span[class*='originPrice']", ".key-price-del"],
        in_stock: &["button[class*='addToCart']", "#addcart"],
        sku: &["url:/product/*/"],
        rating: &["span[class*='productTopReview_score']", ".review-score"],
        rating_count: &["a[class*='productTopReview']", ".review-count"],
        dispatch: &["div[class*='hipping']=Estimated delivery time:*", "div[class*='hipping']=Ships out within*"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[class*='sellerInfo_name']", "div[class*='storeInfo'] a[class*='name']", "a[class*='storeName']", ".company-name a", ".sellerName"],
        feedback: &["div[class*='sellerInfo'] span=%", "li[class*='sellerInfo']", ".positive-feedback"],
        ships_from: &["div[class*='hipping']=Ships from*", "div[class*='hipping']=Ship from*"],
        ..Seller::NONE
    },
    items: &[
        Items { item: ".gallery-main, .gitem", title: &[".gallery-pro-name", ".pro-title", "h3"], price: &[".price .current", ".current-price", ".price"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.dhgate.com/product/grey-lamp/900000001.html",
            html: "<h1 class=productTitle_name__a>Grey lamp</h1><span class=productPrice_price__b>US $8.50 - 12.00</span><div class=productShipping_d>Ships from China<br>Estimated delivery time: Dec. 8 and Dec. 20</div><a class=sellerInfo_name__c>lampcorner</a><li class=sellerInfo_li__d>97.6% Positive Feedback</li>",
            reads: &["kind=product", "title=Grey lamp", "price=8.50 USD", "sku=900000001", "seller=lampcorner", "seller_feedback=97.6", "ships_from=CN", "dispatch=Dec. 8 and Dec. 20"],
        },
    ],
    ..Site::NONE
};

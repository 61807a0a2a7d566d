//! Flipkart, with Shopsy, India.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "flipkart",
    hosts: &["flipkart.com", "shopsy.in"],
    marks: &["link[href*='flixcart.com']", "meta[name=og_title]"],
    marketplace: true,
    currencies: &[("flipkart.com", "INR"), ("shopsy.in", "INR")],
    kinds: &[
        (PageKind::Other, Sign::Path("/account/")),
        (PageKind::Cart, Sign::Path("/viewcart")),
        (PageKind::Payment, Sign::Path("/payments")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/p/itm")),
        (PageKind::Product, Sign::Path("/p/*")),
        (PageKind::Product, Sign::Has("#sellerName")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Path("/pr?")),
        (PageKind::Listing, Sign::Has("div[data-id] a[href*='/p/itm']")),
        (PageKind::Listing, Sign::Path("/q/")),
        (PageKind::Shop, Sign::Path("^/$")),
        (PageKind::Shop, Sign::Has("#container a[href*='/plus']")),
    ],
    product: Product {
        title: &[".B_NuCI", ".VU-ZEz", "h1.yhB1nd", "h1._6EBuvT"],
        price: &["._30jeq3._16Jk6d", ".Nx9bqj.CxhGGd", ".hl05eU .Nx9bqj"],
        list_price: &["._3I9_wc._2p6lqe", ".hl05eU .yRaY8j", ".yRaY8j"],
        out_of_stock: &["._16FRp0", ".Z8JjpR"],
        in_stock: &["button._2KpZ6l", "button.QqFHMw"],
        sku: &["url:?pid=", "url:/p/"],
        rating: &[".aMaAEs span[id^=productRating] div", "._2d4LTz", ".DRxq-P .ipqd2A", ".XQDdHH"],
        rating_count: &[".aMaAEs ._2_R_DZ", "._5OesEi .Wphh3N", ".Wphh3N"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["#sellerName span span", "#sellerName span", "#sellerName"],
        rating: &["#sellerName ._3LWZlK", "#sellerName .XQDdHH"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-id]", title: &[".KzDlHZ", "._4rR01T", "a.s1Q9rs", "a.wjcEIp", "a.WKTcLC", "a.IRpwTa"], price: &[".Nx9bqj", "._30jeq3"], link: "a[href*='/p/']" },
    ],
    examples: &[
        Example {
            url: "https://www.flipkart.com/grey-lamp/p/itm0000000000001?pid=LMPTEST000000001",
            html: "<div class=aMaAEs><h1 class=yhB1nd><span class=B_NuCI>Grey lamp</span></h1><span id=productRating_X><div>3.7</div></span><span class=_2_R_DZ>56,853 Ratings &amp; 8,480 Reviews</span>
                <div class='_30jeq3 _16Jk6d'>₹3,099</div><div class='_3I9_wc _2p6lqe'>₹3,650</div></div><div id=sellerName><span><span>LAMPCORNER</span><div class=_3LWZlK>4.2</div></span></div>",
            reads: &["kind=product", "title=Grey lamp", "price=3099 INR", "list_price=3650 INR", "sku=LMPTEST000000001", "rating=3.7/5 (56853)", "seller=LAMPCORNER", "seller_rating=4.2/5 (?)"],
        },
    ],
};

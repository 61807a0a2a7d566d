//! Yahoo! Japan: Shopping, Auctions and Flea Market.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "yahoo_japan",
    hosts: &["shopping.yahoo.co.jp", "auctions.yahoo.co.jp", "paypayfleamarket.yahoo.co.jp"],
    marketplace: true,
    kinds: &[
        (PageKind::Cart, Sign::Host("order.")),
        (PageKind::Product, Sign::Path("/jp/auction/")),
        (PageKind::Product, Sign::Host("store.")),
        (PageKind::Product, Sign::Path("^/item/")),
        (PageKind::Listing, Sign::Path("^/search")),
        (PageKind::Listing, Sign::Path("/category/")),
        (PageKind::Shop, Sign::Path("/seller/")),
        (PageKind::Shop, Sign::Path("^/user/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &[".ProductTitle__text", "#itemTitle h1", "p[class*='styles_name']", "span[class*='styles_name']", ".mdItemName .elName", "h1"],
        price: &[".Price--current .Price__value", ".Price__value", "span[class*='styles_price']", "p[class*='styles_price']", ".elPriceNumber", "dl[class*=price] dd", "span[itemprop=price]"],
        list_price: &["span[class*='originalPrice']", ".elPriceRegular .elNum"],
        condition: &[".ProductTable th=商品の状態*", ".ProductDetail__description=：*", "#itemStatus li", "td[class*=condition]"],
        out_of_stock: &[".ClosedHeader", ".ProductDetail__soldout", "div[class*='SoldOut']"],
        in_stock: &[".BidButton", ".Button--bid", ".mdCartButton", "button[class*='cartButton']"],
        sku: &["url:/jp/auction/", "url:/item/", "url:/*/"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".Seller__name a", ".Seller__name", ".mdInformationTable .elStore a", "a[class*='storeName']", "p[class*='storeName']"],
        feedback: &[".Seller__rating", ".Seller__ratingRatio"],
        rating: &["span[class*='storeRating']"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li.Product", title: &[".Product__titleLink"], price: &[".Product__priceValue"], link: "a.Product__titleLink" },
        Items { item: "li[class*='LoopList__item']", title: &["a[class*='SearchResultItemTitle'] span", "span[class*='ItemTitle']"], price: &["span[class*='SearchResultItemPrice']", "p[class*='ItemPrice']"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://page.auctions.yahoo.co.jp/jp/auction/x1000000001",
            html: "<h1 class=ProductTitle__text>灰色の電気スタンド</h1><dl class='Price Price--current'><dt>現在価格</dt><dd class=Price__value>1,500円</dd></dl><p class=Seller__name><a>lampcorner</a></p><p class=Seller__rating>良い評価 99.8%</p>",
            reads: &["kind=product", "title=灰色の電気スタンド", "price=1500 JPY", "sku=x1000000001", "seller=lampcorner", "seller_feedback=99.8"],
        },
    ],
    ..Site::NONE
};

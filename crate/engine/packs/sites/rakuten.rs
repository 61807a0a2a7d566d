//! Rakuten in Japan, Taiwan and France.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "rakuten",
    hosts: &["rakuten.co.jp", "rakuten.com.tw", "rakuten.com", "rakuten.ne.jp"],
    marketplace: true,
    currencies: &[("rakuten.co.jp", "JPY"), ("rakuten.com.tw", "TWD"), ("fr.shopping.rakuten.com", "EUR")],
    kinds: &[
        (PageKind::Other, Sign::Host("login.")),
        (PageKind::Cart, Sign::Host("basket.")),
        (PageKind::Checkout, Sign::Path("/rms/mall/basket")),
        (PageKind::Product, Sign::Host("item.")),
        (PageKind::Product, Sign::Host("books.")),
        (PageKind::Product, Sign::Path("/offer/buy/")),
        (PageKind::Product, Sign::Path("/product/")),
        (PageKind::Listing, Sign::Host("search.")),
        (PageKind::Listing, Sign::Path("/search/")),
        (PageKind::Shop, Sign::Path("/gold/")),
        (PageKind::Shop, Sign::Path("^/$")),
        (PageKind::Shop, Sign::Path("^/*/$")),
    ],
    product: Product {
        title: &["span.normal_reserve_item_name", ".item_name", "h1[class*=item-name]", "#itemName", ".productTitle h1", "h1.product-name", ".detail_headline h1"],
        price: &["span[itemprop=price]", "div[class*=price--] span[class*=value--]", ".price2", "#priceCalculationConfig@data-price", ".b-text-prime", ".v2_fpp_price", ".buybox_price .price", ".price.typeNew"],
        list_price: &[".double_price", ".b-text-sub del", ".old_price"],
        currency: &["meta[itemprop=priceCurrency]@content"],
        availability: &[".soldout_msg", ".inventory", "span[class*=sold-out]"],
        in_stock: &["button[name=cart_add]", ".new-cart-button", "#addToCartBtn"],
        out_of_stock: &[".soldout_msg"],
        sku: &[".item_number", "url:/offer/buy/"],
        rating: &[".rnkInShopReview .revEvaluation", "span[class*=rating-value]", ".ratingValue", ".star_value"],
        rating_count: &[".rnkInShopReview .revNum", "span[class*=review-count]", ".reviewCount"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a.shop-name", ".shop_name a", ".sellerName a", "span[class*=shop-name]", ".seller_name", "meta[property='og:site_name']@content"],
        feedback: &[".seller_rating"],
        ..Seller::NONE
    },
    items: &[
        Items { item: ".searchresultitem", title: &[".title-link--3Yuev", "h2 a", "a[class*=title-link]"], price: &["div[class*=price--]", ".price .important", ".important"], link: "h2 a" },
        Items { item: ".b-item", title: &[".b-text a"], price: &[".b-text-prime"], link: ".b-text a" },
    ],
    examples: &[
        Example {
            url: "https://item.rakuten.co.jp/lampcorner/lamp-01/",
            html: "<meta property='og:site_name' content='灯りの店'><span class=item_name><b>灰色の電気スタンド</b></span><span class=price2>3,980円</span><span class=item_number>lamp-01</span>",
            reads: &["kind=product", "title=灰色の電気スタンド", "price=3980 JPY", "sku=lamp-01", "seller=灯りの店"],
        },
    ],
    ..Site::NONE
};

//! AliExpress, all countries and languages.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "aliexpress",
    hosts: &["aliexpress.com", "aliexpress.us", "aliexpress.ru"],
    marks: &[],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Host("login.")),
        (PageKind::Cart, Sign::Path("/shoppingcart")),
        (PageKind::Cart, Sign::Path("/p/trade/cart")),
        (PageKind::Checkout, Sign::Path("/p/trade/confirm")),
        (PageKind::Checkout, Sign::Path("/orderConfirm")),
        (PageKind::Payment, Sign::Path("/cashier")),
        (PageKind::Product, Sign::Path("/item/")),
        (PageKind::Product, Sign::Path("/i/*.html$")),
        (PageKind::Listing, Sign::Path("/wholesale")),
        (PageKind::Listing, Sign::Path("/w/")),
        (PageKind::Listing, Sign::Path("/category/")),
        (PageKind::Shop, Sign::Path("/store/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-pl=product-title]", "h1.product-title-text", ".product-title h1", ".product-name", "state:titleModule.subject"],
        price: &[
            "div[class*='price-default--currentWrap'] span[class*='price-default--current']",
            "span[class*='price-default--current--']",
            "span[class*='price--currentPriceText']",
            "div[class*='price--current--']",
            ".product-price-current .product-price-value",
            ".uniform-banner-box-price",
            "#j-sku-discount-price",
            "#j-sku-price",
            "state:priceModule.formatedActivityPrice",
            "state:priceModule.formatedPrice",
        ],
        list_price: &[
            "span[class*='price-default--original']",
            "span[class*='price--originalText']",
            ".product-price-original .product-price-value",
            ".uniform-banner-box-discounts span",
            "state:priceModule.formatedPrice",
        ],
        availability: &["state:quantityModule.totalAvailQuantity"],
        condition: &[".sku-property=Condition:*", ".sku-property=מצב פריט:*"],
        out_of_stock: &["div[class*='product-not-found']", "div[class*='not-found--']"],
        in_stock: &["button[class*='add-to-cart']", "button[class*='addcart']", "button.addcart", "#j-add-cart-btn"],
        sku: &["url:/item/*/", "url:/item/", "url:/i/"],
        rating: &["div[class*='reviewer--rating'] strong", ".overview-rating-average", ".percent-num", "state:titleModule.feedbackRating.averageStar"],
        rating_count: &["a[class*='reviewer--reviews']", ".product-reviewer-reviews", ".rantings-num", "state:titleModule.feedbackRating.totalValidNum"],
        dispatch: &[
            "div[class*='dynamic-shipping-line']=Delivery:*",
            "div[class*='dynamic-shipping-contentLayout'] strong",
            ".product-shipping-date",
            "#j-shipping-method-wrap .shipping-days",
        ],
        ..Product::NONE
    },
    seller: Seller {
        name: &[
            "a[class*='store-detail--storeName']",
            "span[class*='store-detail--storeName']",
            "div[class*='store-header--storeName']",
            "a[data-pl=store-name]",
            ".store-info .shop-name a",
            ".shop-name a",
            ".store-name a",
            ".store-lnk",
            "state:storeModule.storeName",
        ],
        feedback: &["div[class*='store-detail--storeDesc']", "a[class*='store-header--text']", ".positive-fdbk", ".store-info .positive", "state:storeModule.positiveRate"],
        since: &["state:storeModule.openTime"],
        country: &[".store-address", "state:storeModule.countryCompleteName"],
        ships_from: &[
            "span[class*='dynamic-shipping--from']",
            "div[class*='sku-item--title']=Ships From:*",
            ".sku-property=Ships From:*",
            ".product-shipping-from",
        ],
        ..Seller::NONE
    },
    items: &[
        Items {
            item: "a.search-card-item",
            title: &["h3", "h1[class*='multi--titleText']"],
            price: &["div[class*='multi--price-sale']", "div[class*='price-sale']", "div[aria-label*='$']", "div[aria-label*='€']", "div[aria-label*='£']"],
            link: "",
        },
        Items { item: "a[class*='manhattan--container']", title: &["h1"], price: &["div[class*='manhattan--price-sale']"], link: "" },
        Items { item: "li.list-item, .list-item", title: &[".item-title"], price: &[".price-current", ".price .value"], link: "a.item-title" },
    ],
    examples: &[
        Example {
            url: "https://www.aliexpress.com/item/1005000000000002.html",
            html: r#"<script>window.runParams = { data: {"titleModule":{"subject":"Grey lamp","feedbackRating":{"averageStar":"4.9","totalValidNum":12}},
                "priceModule":{"formatedActivityPrice":"US $1.50 - 3.00","formatedPrice":"US $2.00 - 4.00"},"quantityModule":{"totalAvailQuantity":40},
                "storeModule":{"storeName":"Lamp Corner Store","positiveRate":"97.5%","countryCompleteName":"China"}}, csrf: 'x' };</script>"#,
            reads: &[
                "kind=product", "title=Grey lamp", "price=1.50 USD", "list_price=2.00 USD", "availability=in_stock", "sku=1005000000000002",
                "rating=4.9/5 (12)", "seller=Lamp Corner Store", "seller_feedback=97.5", "seller_country=CN",
            ],
        },
        Example {
            url: "https://de.aliexpress.com/item/1005000000000001.html?spm=x",
            html: "<h1 data-pl=product-title>Graue Lampe</h1><div class=price-default--currentWrap--x><span class=price-default--current--y>17,99€</span>
                <span class=price-default--original--z>35,98€</span></div><div class=reviewer--rating--a><strong> 4.7 </strong></div>
                <a class=reviewer--reviews--b>1.210 Bewertungen</a><button class=add-to-cart--c>In den Warenkorb</button>
                <div class=sku-item--title--e>Ships From: Poland</div><div class=dynamic-shipping-line--f>Delivery: Dec 03 - 11</div>
                <div><a class=store-detail--storeName--d>Lamp Corner Store</a></div>",
            reads: &[
                "kind=product", "title=Graue Lampe", "price=17.99 EUR", "list_price=35.98 EUR", "availability=in_stock", "sku=1005000000000001",
                "rating=4.7/5 (1210)", "seller=Lamp Corner Store", "ships_from=PL", "dispatch=Dec 03 - 11",
            ],
        },
        Example {
            url: "https://www.aliexpress.com/item/Grey-Lamp/32900000001.html",
            html: "<h1 class=product-title-text>Grey lamp</h1><span class=overview-rating-average>4.9</span><span class=product-reviewer-reviews>12 Reviews</span>
                <div class=product-price-current><span class=product-price-value>US $10.00 - 12.00</span></div>
                <div class=product-price-original><del class=product-price-value>US $20.00</del></div>
                <div class=store-info><div class=shop-name><a>Lamp Corner Store</a></div><div class=positive-fdbk>96.2% Positive feedback</div></div>",
            reads: &[
                "kind=product", "title=Grey lamp", "price=10.00 USD", "list_price=20.00 USD", "sku=32900000001", "rating=4.9/5 (12)",
                "seller=Lamp Corner Store", "seller_feedback=96.2",
            ],
        },
    ],
    ..Site::NONE
};

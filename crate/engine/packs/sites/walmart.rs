//! Walmart in the United States, Canada and Mexico.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "walmart",
    hosts: &["walmart.com", "walmart.ca", "walmart.com.mx"],
    marks: &["meta[property='og:site_name'][content^=Walmart]"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/blocked")),
        (PageKind::Other, Sign::Path("/account/")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Payment, Sign::Path("/checkout/payment")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/ip/")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Path("/browse/")),
        (PageKind::Listing, Sign::Path("/cp/")),
        (PageKind::Shop, Sign::Path("/seller/")),
        (PageKind::Shop, Sign::Path("/global/seller/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1#main-title", "h1[itemprop=name]", "h1.prod-ProductTitle", "h1[data-automation=product-title]"],
        price: &[
            "span[itemprop=price]:not([content])",
            "div[data-testid=price-wrap] span[data-seo-id=hero-price]",
            ".prod-PriceHero .price .visuallyhidden",
            ".prod-PriceSection .price-characteristic@content",
            "span[data-automation=buybox-price]",
        ],
        list_price: &[
            "span[data-seo-id=strike-through-price]",
            ".Price-enhanced .price-old .visuallyhidden",
            ".price-old .visuallyhidden",
            "div[data-automation=mix-match-price] del",
        ],
        currency: &[".prod-PriceSection span[itemprop=priceCurrency]@content"],
        condition: &["link[itemprop=itemCondition]@href", "div[data-testid=product-condition]", "span[data-testid=product-condition-label]"],
        out_of_stock: &[".prod-ProductOffer-oosMsg", "div[data-testid=out-of-stock-message]"],
        in_stock: &["button[data-automation-id=atc]", "button[data-tl-id=ProductPrimaryCTA-cta_add_to_cart_button]", "button.prod-ProductCTA--primary"],
        brand: &["a[data-seo-id=brand-name]", "a.prod-brandName", "a[link-identifier=brandName]"],
        sku: &["url:/ip/*/", "url:/ip/", "meta[itemprop=sku]@content"],
        rating: &[".rating-number", "span[itemprop=ratingValue]", "button.prod-RatingsStars@aria-label"],
        rating_count: &["a[itemprop=ratingCount]", "a[data-testid=item-review-section-link]", "span[itemprop=ratingCount]"],
        dispatch: &[".fulfillment-shipping-text=Arrives by*", "section[data-testid=fulfillment-section]=Arrives by*"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[
            "a[data-testid=seller-name-link]",
            "a.seller-name",
            "a[link-identifier=seller-name]",
            "div[data-testid=product-seller-info]=Walmart",
            "span[data-testid=product-seller-info]=Walmart",
            ".SellerInfo=Walmart",
        ],
        ..Seller::NONE
    },
    items: &[
        Items {
            item: "div[data-item-id]",
            title: &["span[data-automation-id=product-title]"],
            price: &["div[data-automation-id=product-price] > span"],
            link: "a[link-identifier]",
        },
        Items { item: ".search-result-gridview-item", title: &[".product-title-link"], price: &[".price-main .visuallyhidden"], link: "a.product-title-link" },
    ],
    examples: &[
        Example {
            url: "https://www.walmart.com/ip/Grey-Lamp/340000001",
            html: "<h1 id=main-title itemprop=name>Grey lamp</h1><span itemprop=price>Now $49.99</span><span data-seo-id=strike-through-price>$79.99</span>
                <span class=rating-number>(4.5)</span><a data-testid=item-review-section-link>1,204 reviews</a><a data-testid=seller-name-link>Lamp Corner</a>
                <button data-automation-id=atc>Add to cart</button>",
            reads: &[
                "kind=product", "title=Grey lamp", "price=49.99 USD", "list_price=79.99 USD", "availability=in_stock", "sku=340000001",
                "rating=4.5/5 (1204)", "seller=Lamp Corner",
            ],
        },
        Example {
            url: "https://www.walmart.com/search?q=lamp",
            html: "<div data-item-id=1><a link-identifier=1 href=/ip/1><span>x</span></a><span data-automation-id=product-title>Grey lamp</span>
                <div data-automation-id=product-price><div aria-hidden=true>$12<span>34</span></div><span class=w_iUH7>current price $12.34</span></div></div>",
            reads: &["kind=listing", "items=1"],
        },
    ],
    ..Site::NONE
};

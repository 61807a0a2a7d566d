//! Best Buy in the United States and Canada.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "bestbuy",
    hosts: &["bestbuy.com", "bestbuy.ca"],
    marks: &["#header-logo[href*='bestbuy.com']", ".bby-app-block", "meta[property='og:site_name'][content='Best Buy']", "div[data-testid='bestbuy-price-ui-price-experience']"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/identity/")),
        (PageKind::Other, Sign::Path("/profile/ss")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Payment, Sign::Path("/checkout/r/payment")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/site/*/*.p")),
        (PageKind::Product, Sign::Path("/product/")),
        (PageKind::Product, Sign::Path("/*/*/*.p$")),
        (PageKind::Product, Sign::Has("div[data-lu-target=customer_price]")),
        (PageKind::Listing, Sign::Path("/searchpage")),
        (PageKind::Listing, Sign::Path("/*.c$")),
        (PageKind::Listing, Sign::Path("/collection/")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &[".sku-title h1", "#sku-title h1", "h1[class*=productName]", "h1[itemprop=name]", "h1.text-default"],
        price: &["div[data-lu-target=customer_price]", ".priceView-customer-price > span[aria-hidden]", ".priceView-hero-price.priceView-customer-price", "div[data-testid=price-block-customer-price]", "div[itemprop=offers] .item-price", ".pucks-and-price .item-price", "span[data-automation=product-price]", ".plan-selector__option.selected strong"],
        list_price: &["span[data-lu-target=comp_value]", ".pricing-price__regular-price", "div[data-testid=price-block-regular-price]", ".regular-price", "div[data-automation=product-saving]"],
        condition: &["link[itemprop=itemCondition]@href"],
        out_of_stock: &[".add-to-cart-button[data-button-state=SOLD_OUT]", ".fulfillment-add-to-cart-button .btn-disabled"],
        in_stock: &["button[data-testid^=pdp-add-to-cart]", ".fulfillment-add-to-cart-button .btn-primary", "button.add-to-cart-button:not([disabled])"],
        availability: &[".fulfillment-add-to-cart-button", "link[itemprop=availability]@href"],
        mpn: &[".model.product-data .product-data-value", "#model-value"],
        sku: &[".sku.product-data .product-data-value", "#sku-value", "url:?skuId=", "url:/sku/", "url:/site/*/", "button[data-testid^=pdp-add-to-cart]@data-sku-id"],
        rating: &[".ugc-c-review-average", ".c-ratings-reviews .visually-hidden", ".customer-rating .average-score", ".c-ratings-reviews-v4 .sr-only"],
        rating_count: &[".c-ratings-reviews .c-reviews", ".c-ratings-reviews-v4 .c-total-reviews", ".ugc-ratings-reviews .c-reviews", "#ratings-count-link"],
        dispatch: &[".ship-time-message=Shipping:*", ".fulfillment-fulfillment-summary=Get it by*"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".marketplace-seller a", "a[data-testid=marketplace-seller-link]", "a[data-automation=marketplace-seller-link]", "nav.c-breadcrumbs li:first-child=Best Buy", "ol.c-breadcrumbs-order-list li:first-child=Best Buy", "footer=Best Buy"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li.sku-item", title: &[".sku-title a", "h4.sku-title"], price: &[".priceView-customer-price > span"], link: ".sku-title a, h4.sku-title a" },
        Items { item: "li.product-list-item", title: &[".product-title"], price: &["div[data-testid=price-block-customer-price]"], link: "a.product-list-item-link" },
    ],
    examples: &[
        Example {
            url: "https://www.bestbuy.com/site/grey-lamp/6400001.p?skuId=6400001",
            html: "<nav class=c-breadcrumbs><ol><li><a>Best Buy</a></li></ol></nav><div class=sku-title><h1>Grey lamp</h1></div><div class='priceView-hero-price priceView-customer-price'><span aria-hidden=true>$59.99</span>
                <span class=sr-only>Your price for this item is $59.99</span></div><div class=pricing-price__regular-price>Was $69.99</div><div class=fulfillment-add-to-cart-button><button class='btn btn-primary'>Add to Cart</button></div><span class=ugc-c-review-average>4.8</span>",
            reads: &["kind=product", "title=Grey lamp", "price=59.99 USD", "list_price=69.99 USD", "availability=in_stock", "sku=6400001", "rating=4.8/5 (?)", "seller=Best Buy"],
        },
        Example {
            url: "https://www.bestbuy.com/product/grey-lamp/JJ00000001/sku/6600001",
            html: "<h1 class=text-default>Grey lamp</h1><div data-lu-target=customer_price>$59.99</div><span data-lu-target=comp_value>$69.99</span><div class=c-ratings-reviews><p class=visually-hidden>Rating 4.7 out of 5 stars with 166 reviews</p><span class=c-reviews>(166)</span></div>
                <button data-testid=pdp-add-to-cart-6600001>Add to cart</button>",
            reads: &["kind=product", "title=Grey lamp", "price=59.99 USD", "list_price=69.99 USD", "availability=in_stock", "sku=6600001", "rating=4.7/5 (166)"],
        },
    ],
    ..Site::NONE
};

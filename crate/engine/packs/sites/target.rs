//! Target, United States.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "target",
    hosts: &["target.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Payment, Sign::Path("/checkout/payment")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Checkout, Sign::Path("/co-")),
        (PageKind::Product, Sign::Path("^/p/")),
        (PageKind::Listing, Sign::Path("^/s?")),
        (PageKind::Listing, Sign::Path("^/s/")),
        (PageKind::Listing, Sign::Path("^/c/")),
        (PageKind::Shop, Sign::Path("^/sp/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-test=product-title]", "#pdp-product-title-id"],
        price: &["span[data-test=product-price]", "div[data-test=product-price]"],
        list_price: &["span[data-test=product-regular-price]"],
        out_of_stock: &["div[data-test=outOfStockMessage]", "div[data-test=soldOutBlock]", "div[data-test='@web/AddToCart/OutOfStock']"],
        in_stock: &["button[data-test=shippingButton]", "button[data-test=shipItButton]", "button[data-test=orderPickupButton]", "button[id^=addToCartButtonOrTextIdFor]"],
        brand: &["a[data-test='shopAllBrandLink']"],
        sku: &["url:/A-"],
        rating: &["span[data-test=ratings]", "div[data-test=rating-value]"],
        rating_count: &["span[data-test=rating-count]", "div[data-test=rating-count]"],
        dispatch: &["button[data-test=fulfillment-cell-shipping]=Arrives by*", "button[data-test=fulfillment-cell-shipping]=Get it by*"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[data-test=targetPlusExtraInfoSection]", "button[data-test=targetPlusExtraInfoSection]=Sold and shipped by*", "div[data-test=targetPlusExtraInfoSection]=Sold and shipped by*"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-test='@web/site-top-of-funnel/ProductCardWrapper']", title: &["a[data-test=product-title]", "div[data-test=product-title]"], price: &["span[data-test=current-price]"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.target.com/p/grey-lamp/-/A-80000001",
            html: "<h1 data-test=product-title>Grey lamp</h1><span data-test=product-price>$19.99</span><span data-test=product-regular-price>$24.99</span><button data-test=shippingButton>Ship it</button>
                <div data-test=targetPlusExtraInfoSection>Sold and shipped by <span>Lamp Corner</span></div><div data-test=rating-value>4.4</div><span data-test=rating-count>212</span>",
            reads: &["kind=product", "title=Grey lamp", "price=19.99 USD", "list_price=24.99 USD", "availability=in_stock", "sku=80000001", "rating=4.4/5 (212)", "seller=Lamp Corner"],
        },
    ],
    ..Site::NONE
};

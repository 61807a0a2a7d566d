//! Shopify, by its marks.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "shopify",
    hosts: &["myshopify.com"],
    marks: &["meta[name^=shopify-]", ".shopify-section", "#shopify-section-header", "img[src*='cdn.shopify.com']"],
    kinds: &[
        (PageKind::Cart, Sign::Path("/cart$")),
        (PageKind::Checkout, Sign::Path("/checkouts/")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/products/*$")),
        (PageKind::Listing, Sign::Path("/collections/")),
        (PageKind::Listing, Sign::Path("^/search")),
        (PageKind::Product, Sign::Has("form[action$='/cart/add'] input[name=id], form[action$='/cart/add'] select[name=id]")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &[".product__title h1", "h1.product__title", "h1.product-single__title", "h1.product-title", ".product-meta__title", "h1.product_name", ".product__info-wrapper h1", ".product-info__title h1"],
        price: &[".price--on-sale .price__sale .price-item--sale", ".price:not(.price--on-sale) .price__regular .price-item--regular", ".product__info-container .price-item--regular", "sale-price", ".product-single__price--on-sale", "span[data-product-price]", ".product__price--sale", ".product-single__price", ".product__price", ".product-form__info-item .price--highlight", ".product-meta__price", ".product-price"],
        list_price: &[".price--on-sale .price__sale .price-item--regular", "s.price-item--regular", "compare-at-price", "span[data-compare-price]", ".product__price--compare", ".product-single__price--compare-at", ".product__price--compare-at", ".price--compare"],
        currency: &["meta[property='og:price:currency']@content"],
        availability: &["button[name=add]", ".product-form__submit", "#AddToCartText", "button[data-add-to-cart]"],
        in_stock: &["button[name=add]:not([disabled])", "form[action$='/cart/add'] button[type=submit]:not([disabled])"],
        out_of_stock: &[".price--sold-out .price__badge-sold-out", ".product-form__submit[disabled]"],
        brand: &[".product__vendor", ".product-single__vendor", ".product-meta__vendor", ".product__text.caption-with-letter-spacing"],
        sku: &[".product__sku", ".product-single__sku", "span[data-product-sku]", ".variant-sku", ".product-meta__sku-number"],
        rating: &[".jdgm-prev-badge@data-average-rating", ".product .rating-star@style", ".stamped-badge@data-rating", ".spr-badge@data-rating", ".loox-rating@data-rating"],
        rating_count: &[".jdgm-prev-badge@data-number-of-reviews", ".product .rating-count", ".spr-badge-caption", ".stamped-badge-caption@data-reviews", ".loox-rating@data-raters"],
        ..Product::NONE
    },
    items: &[
        Items { item: ".card-wrapper", title: &[".card__heading a", ".card__heading"], price: &[".price--on-sale .price-item--sale", ".price-item--regular"], link: ".card__heading a" },
        Items { item: ".product-card, .grid-product, .product-item, .grid__item .product-block", title: &[".product-card__title", ".grid-product__title", ".product-item__title", ".product-card__name", ".product-block__title", "a.product-title"], price: &["sale-price", ".price--highlight", ".grid-product__price", ".product-card__price", ".product-item__price", ".price"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://falbe.test/products/grey-lamp",
            html: "<meta name=shopify-digital-wallet content=x><div class=product__title><h1>Grey lamp</h1></div><p class=product__vendor>Falbe</p><div class='price price--on-sale'><div class=price__regular><span class='price-item price-item--regular'>€49,00</span></div>
                <div class=price__sale><s class='price-item price-item--regular'>€49,00</s><span class='price-item price-item--sale'>€39,00</span></div></div><form action=/cart/add><button name=add>In den Warenkorb</button></form>",
            reads: &["kind=product", "title=Grey lamp", "price=39.00 EUR", "list_price=49.00 EUR", "availability=in_stock", "brand=Falbe"],
        },
    ],
    ..Site::NONE
};

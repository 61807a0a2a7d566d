//! Magento and Adobe Commerce, by their marks; versions 1 and 2.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "magento",
    marks: &["body.catalog-product-view", "body.catalog-category-view", "body.catalogsearch-result-index", "body.checkout-cart-index", "body.checkout-index-index", "body.checkout-onepage-index", "body.cms-index-index", "script[type='text/x-magento-init']"],
    kinds: &[
        (PageKind::Product, Sign::Has("body.catalog-product-view")),
        (PageKind::Listing, Sign::Has("body.catalog-category-view")),
        (PageKind::Listing, Sign::Has("body.catalogsearch-result-index")),
        (PageKind::Cart, Sign::Has("body.checkout-cart-index")),
        (PageKind::Checkout, Sign::Has("body.checkout-index-index")),
        (PageKind::Checkout, Sign::Has("body.checkout-onepage-index")),
        (PageKind::Shop, Sign::Has("body.cms-index-index")),
    ],
    product: Product {
        title: &[".product-info-main .page-title .base", "h1.page-title .base", ".page-title span", ".product-shop .product-name h1", ".product-name h1", ".product-name .h1"],
        price: &[".product-info-main .special-price .price", ".product-info-main span[data-price-type=finalPrice] .price", ".product-info-main .price-final_price .price", ".product-info-price .price", ".product-shop .special-price .price", ".product-shop .regular-price .price", ".product-essential .special-price .price", ".product-essential .regular-price .price"],
        list_price: &[".product-info-main .old-price .price", ".product-shop .old-price .price", ".product-essential .old-price .price"],
        availability: &[".product-info-main .stock", ".product-shop .availability", ".product-essential .availability"],
        in_stock: &["#product-addtocart-button", ".product-shop .btn-cart"],
        out_of_stock: &[".product-info-main .stock.unavailable", ".product-shop .availability.out-of-stock"],
        brand: &[".additional-attributes td[data-th=Manufacturer]", ".additional-attributes td[data-th=Brand]"],
        sku: &[".product.attribute.sku .value", ".product-shop .sku .value"],
        rating: &[".product-info-main .rating-result@title", ".product-shop .rating@style"],
        rating_count: &[".product-info-main .reviews-actions .view", ".product-shop .rating-links a"],
        ..Product::NONE
    },
    items: &[
        Items { item: "li.product-item, .products-grid .item, .products-list .item", title: &[".product-item-link", ".product-item-name", ".product-name a"], price: &[".special-price .price", ".regular-price .price", ".price"], link: "a.product-item-link, .product-name a" },
    ],
    examples: &[
        Example {
            url: "https://falbe.test/grey-lamp.html",
            html: "<body class='catalog-product-view'><div class=product-info-main><h1 class=page-title><span class=base>Grey lamp</span></h1><div class=product-info-price><span class=special-price><span class=price>€39.00</span></span><span class=old-price><span class=price>€49.00</span></span></div>
                <div class='stock available'><span>In stock</span></div><div class='product attribute sku'><strong>SKU</strong><div class=value>FL-39</div></div><div class=rating-result title='92%'></div><div class=reviews-actions><a class='action view'>12 Reviews</a></div></div>",
            reads: &["kind=product", "title=Grey lamp", "price=39.00 EUR", "list_price=49.00 EUR", "availability=in_stock", "sku=FL-39", "rating=4.6/5 (12)"],
        },
    ],
    ..Site::NONE
};

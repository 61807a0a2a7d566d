//! Shopware, by its marks; versions 5 and 6.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "shopware",
    marks: &["body.is-ctl-product", "body.is-ctl-navigation .cms-page", ".product-detail-buy", "body.is--ctl-detail", "body.is--ctl-listing", "body.is--ctl-checkout", "body.is-ctl-checkout", ".cms-element-product-listing"],
    kinds: &[
        (PageKind::Product, Sign::Has("body.is-ctl-product")),
        (PageKind::Product, Sign::Has("body.is--ctl-detail")),
        (PageKind::Product, Sign::Has(".product-detail-buy")),
        (PageKind::Cart, Sign::Has("body.is-act-cartpage")),
        (PageKind::Cart, Sign::Has("body.is--act-cart")),
        (PageKind::Checkout, Sign::Has("body.is-ctl-checkout")),
        (PageKind::Checkout, Sign::Has("body.is--ctl-checkout")),
        (PageKind::Listing, Sign::Has("body.is--ctl-listing")),
        (PageKind::Listing, Sign::Has(".cms-element-product-listing")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.product-detail-name", ".product-detail-name", "h1.product--title", ".product--title"],
        price: &[".product-detail-price", ".product--price .price--content", ".price--default .price--content", "meta[itemprop=price]@content"],
        list_price: &[".product-detail-price-container .list-price-price", ".product-detail-list-price-wrapper", ".product--price .price--line-through", ".content--discount .price--line-through"],
        currency: &["meta[itemprop=priceCurrency]@content"],
        availability: &[".product-detail-delivery-information .delivery-information", ".delivery-information", ".delivery--text", "link[itemprop=availability]@href"],
        in_stock: &[".product-detail-buy .btn-buy", ".buybox--button"],
        brand: &[".product-detail-manufacturer a", ".product-detail-manufacturer-link", "meta[itemprop=brand]@content"],
        gtin: &["meta[itemprop=gtin13]@content"],
        sku: &[".product-detail-ordernumber", ".entry--sku .entry--content"],
        rating: &["meta[itemprop=ratingValue]@content"],
        rating_count: &[".product-detail-reviews-link", "meta[itemprop=ratingCount]@content"],
        ..Product::NONE
    },
    items: &[
        Items { item: ".product-box", title: &[".product-name"], price: &[".product-price.with-list-price", ".product-price"], link: "a.product-name" },
        Items { item: ".product--box", title: &[".product--title"], price: &[".price--default"], link: "a.product--title" },
    ],
    examples: &[
        Example {
            url: "https://falbe.test/Graue-Lampe/FL-39",
            html: "<body class='is-ctl-product is-act-index'><h1 class=product-detail-name>Graue Lampe</h1><div class=product-detail-price-container><p class='product-detail-price with-list-price'>39,00 €*</p><span class=list-price-price>49,00 €*</span></div>
                <p class=delivery-information>Sofort verfügbar, Lieferzeit 2-5 Tage</p><span class=product-detail-ordernumber>FL-39</span>",
            reads: &["kind=product", "title=Graue Lampe", "price=39.00 EUR", "list_price=49.00 EUR", "availability=in_stock", "sku=FL-39"],
        },
    ],
    ..Site::NONE
};

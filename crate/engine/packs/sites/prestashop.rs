//! PrestaShop, by its marks.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "prestashop",
    marks: &["meta[name=generator][content=PrestaShop]", "body#product .product-prices", "body#product #our_price_display", "article.product-miniature", "body#order-opc", "body#module-ps_checkout"],
    kinds: &[
        (PageKind::Product, Sign::Has("body#product")),
        (PageKind::Listing, Sign::Has("body#category")),
        (PageKind::Listing, Sign::Has("body#search")),
        (PageKind::Cart, Sign::Has("body#cart")),
        (PageKind::Checkout, Sign::Has("body#checkout")),
        (PageKind::Checkout, Sign::Has("body#order")),
        (PageKind::Checkout, Sign::Has("body#order-opc")),
        (PageKind::Shop, Sign::Has("body#index")),
    ],
    product: Product {
        title: &["body#product h1[itemprop=name]", "body#product h1.product-detail-name", "body#product h1.h1", "body#product h1"],
        price: &[".product-prices .current-price-value", ".product-prices .current-price span[itemprop=price]", ".product-prices .current-price", "#our_price_display"],
        list_price: &[".product-prices .product-discount .regular-price", "#old_price_display"],
        currency: &[".product-prices meta[itemprop=priceCurrency]@content"],
        availability: &["#product-availability", "#availability_value", ".product-availability"],
        in_stock: &[".product-add-to-cart button.add-to-cart:not([disabled])", "#add_to_cart button"],
        brand: &[".product-manufacturer span", ".product-manufacturer a"],
        gtin: &["span[itemprop=gtin13]"],
        sku: &[".product-reference span", "#product_reference span"],
        rating: &[".comments-note .grade-stars@data-grade"],
        rating_count: &[".comments_note .nb-comments"],
        ..Product::NONE
    },
    items: &[
        Items { item: "article.product-miniature", title: &[".product-title a", ".product-title"], price: &[".product-price-and-shipping .price", ".price"], link: ".product-title a" },
        Items { item: ".ajax_block_product", title: &[".product-name"], price: &[".product-price", ".price"], link: "a.product-name" },
    ],
    examples: &[
        Example {
            url: "https://falbe.test/lampes/1-lampe-grise.html",
            html: "<body id=product><h1 class=h1 itemprop=name>Lampe grise</h1><div class=product-prices><div class=product-discount><span class=regular-price>49,00&nbsp;€</span></div><div class=current-price><span class=current-price-value>39,00&nbsp;€</span></div></div>
                <span id=product-availability>En stock</span><div class=product-reference><label>Référence</label> <span>FL-39</span></div>",
            reads: &["kind=product", "title=Lampe grise", "price=39.00 EUR", "list_price=49.00 EUR", "availability=in_stock", "sku=FL-39"],
        },
    ],
    ..Site::NONE
};

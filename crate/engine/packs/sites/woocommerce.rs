//! WooCommerce, by its marks.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "woocommerce",
    marks: &["meta[name=generator][content^=WooCommerce]", "body.woocommerce-page", "body.woocommerce", ".woocommerce-product-gallery", ".wc-block-grid"],
    kinds: &[
        (PageKind::Product, Sign::Has("body.single-product")),
        (PageKind::Payment, Sign::Has("body.woocommerce-order-pay")),
        (PageKind::Other, Sign::Has("body.woocommerce-account")),
        (PageKind::Checkout, Sign::Has("body.woocommerce-checkout")),
        (PageKind::Cart, Sign::Has("body.woocommerce-cart")),
        (PageKind::Listing, Sign::Has("body.woocommerce-shop, body.tax-product_cat, body.post-type-archive-product")),
        (PageKind::Product, Sign::Has(".woocommerce-product-gallery")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.product_title", ".product_title"],
        price: &[".summary .price ins .woocommerce-Price-amount", ".summary .price > .woocommerce-Price-amount", ".summary .price .woocommerce-Price-amount", ".summary .price ins .amount", ".summary .price .amount", ".wp-block-woocommerce-product-price ins .amount", ".wp-block-woocommerce-product-price .amount", "p.price ins .amount", "p.price .amount"],
        list_price: &[".summary .price del .woocommerce-Price-amount", ".summary .price del .amount", ".wp-block-woocommerce-product-price del .amount", "p.price del .amount"],
        availability: &[".summary .stock", ".wc-block-components-product-stock-indicator"],
        out_of_stock: &[".summary .stock.out-of-stock"],
        in_stock: &[".summary button.single_add_to_cart_button:not([disabled])", ".summary .stock.in-stock"],
        brand: &[".woocommerce-product-attributes-item--attribute_pa_brand td", ".posted_in .brand a"],
        gtin: &[".woocommerce-product-attributes-item--attribute_pa_ean td"],
        sku: &[".sku_wrapper .sku", ".product_meta .sku"],
        rating: &[".woocommerce-product-rating strong.rating", ".woocommerce-product-rating .star-rating@aria-label"],
        rating_count: &[".woocommerce-review-link .count", ".woocommerce-product-rating .count"],
        ..Product::NONE
    },
    items: &[
        Items { item: "li.product", title: &[".woocommerce-loop-product__title", "h2", "h3"], price: &[".price ins .amount", ".price .amount"], link: "a.woocommerce-LoopProduct-link, a.woocommerce-loop-product__link, a" },
        Items { item: "li.wc-block-grid__product", title: &[".wc-block-grid__product-title"], price: &[".wc-block-grid__product-price ins .amount", ".wc-block-grid__product-price"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://falbe.test/produkt/graue-lampe/",
            html: "<body class='single-product woocommerce woocommerce-page'><div class=summary><h1 class='product_title entry-title'>Graue Lampe</h1><p class=price><del><span class='woocommerce-Price-amount amount'>49,00&nbsp;€</span></del> <ins><span class='woocommerce-Price-amount amount'>39,00&nbsp;€</span></ins></p>
                <p class='stock in-stock'>Vorrätig</p><button class=single_add_to_cart_button>In den Warenkorb</button><span class=sku_wrapper>Artikelnummer: <span class=sku>FL-39</span></span></div>",
            reads: &["kind=product", "title=Graue Lampe", "price=39.00 EUR", "list_price=49.00 EUR", "availability=in_stock", "sku=FL-39"],
        },
    ],
    ..Site::NONE
};

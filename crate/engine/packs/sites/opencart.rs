//! OpenCart, by its marks.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "opencart",
    marks: &["a[href*='route=checkout/cart']", "form[action*='route=checkout/cart']", "body[class^=product-product]"],
    kinds: &[
        (PageKind::Product, Sign::Path("?route=product/product")),
        (PageKind::Listing, Sign::Path("?route=product/category")),
        (PageKind::Listing, Sign::Path("?route=product/search")),
        (PageKind::Cart, Sign::Path("?route=checkout/cart")),
        (PageKind::Checkout, Sign::Path("?route=checkout/checkout")),
        (PageKind::Product, Sign::Has("#content #product #button-cart, #content #form-product")),
        (PageKind::Listing, Sign::Has("#content .product-thumb, #content .product-layout")),
        (PageKind::Shop, Sign::Path("?route=common/home")),
    ],
    product: Product {
        title: &["#content .col-sm-4 h1", "#content h1", "h1.product-title"],
        price: &["#content .price-new", "#content ul.list-unstyled li h2", "#content ul.list-unstyled li span.price-new", "#content .price"],
        list_price: &["#content .price-old", "#content ul.list-unstyled li span[style*=line-through]"],
        availability: &["#content ul.list-unstyled li=Availability:*", "#content ul.list-unstyled li=Verfügbarkeit:*", "#content ul.list-unstyled li=Наличие:*", "#content ul.list-unstyled li=Disponibilidad:*"],
        brand: &["#content ul.list-unstyled li=Brand:*", "#content ul.list-unstyled li=Hersteller:*", "#content ul.list-unstyled li=Производитель:*"],
        sku: &["#content ul.list-unstyled li=Product Code:*", "#content ul.list-unstyled li=Artikelnr.:*", "#content ul.list-unstyled li=Код товара:*", "#content ul.list-unstyled li=Модель:*"],
        ..Product::NONE
    },
    items: &[
        Items { item: ".product-thumb", title: &["h4 a", ".caption a", ".name a"], price: &[".price-new", ".price"], link: "h4 a, .caption a, .name a" },
    ],
    examples: &[
        Example {
            url: "https://falbe.test/index.php?route=product/product&product_id=39",
            html: "<a href='/index.php?route=checkout/cart'>Cart</a><div id=content><div id=product class=col-sm-4><h1>Grey lamp</h1><ul class=list-unstyled><li>Brand: <a>Falbe</a></li><li>Product Code: FL-39</li><li>Availability: In Stock</li></ul>
                <ul class=list-unstyled><li><span style='text-decoration: line-through;'>$49.00</span></li><li><h2>$39.00</h2></li><li>Ex Tax: $32.00</li></ul></div></div>",
            reads: &["kind=product", "title=Grey lamp", "price=39.00 USD", "list_price=49.00 USD", "availability=in_stock", "brand=Falbe", "sku=FL-39"],
        },
    ],
    ..Site::NONE
};

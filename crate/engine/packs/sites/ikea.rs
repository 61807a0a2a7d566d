//! IKEA, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "ikea",
    hosts: &["ikea.com", "ikea.cn", "ikea.gr", "ikea.com.tr", "ikea.com.hk", "ikea.com.tw", "ikea.lt", "ikea.lv", "ikea.ee", "ikea.is", "ikea.bg", "ikea.com.cy", "ikea.co.il", "ikea.pr"],
    marks: &[".range-revamp-product", "#signup_checkout_private"],
    kinds: &[
        (PageKind::Other, Sign::Path("/profile/login")),
        (PageKind::Cart, Sign::Path("/shoppingcart")),
        (PageKind::Cart, Sign::Path("/shopping-cart")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Checkout, Sign::Path("/purchase")),
        (PageKind::Checkout, Sign::Has("#signup_checkout_private")),
        (PageKind::Product, Sign::Path("/p/")),
        (PageKind::Listing, Sign::Path("/cat/")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Shop, Sign::Path("^/*/*/$")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.range-revamp-header-section", ".pip-price-module__name", "h1.pip-header-section", ".pip-header-section", "h1.product-pip__h1"],
        price: &[".range-revamp-pip-price-package__main-price .range-revamp-price", ".pip-price-module__current-price .pip-price__sr-text", ".pip-price-module__price .pip-temp-price__sr-text", ".pip-price-module .pip-price__sr-text", ".pip-temp-price__sr-text", ".product-pip__price__value"],
        list_price: &[".range-revamp-pip-price-package__previous-price .range-revamp-price", ".pip-price-module__previous-price .pip-price__sr-text", ".pip-temp-price-module__previous .pip-temp-price__sr-text"],
        availability: &[".js-available-for-delivery", ".range-revamp-stockcheck__text", ".pip-delivery__text", ".pip-available-for-delivery"],
        out_of_stock: &[".js-available-for-delivery .range-revamp-stockcheck__status--error"],
        sku: &[".range-revamp-product-identifier__number", ".pip-product-identifier__value"],
        rating: &[".range-revamp-average-rating__button@aria-label", ".js-price-package .range-revamp-average-rating@aria-label", ".pip-average-rating@aria-label", ".pip-rating@aria-label"],
        rating_count: &[".range-revamp-average-rating__button .range-revamp-average-rating__reviews", ".range-revamp-average-rating__reviews", ".pip-average-rating__reviews", ".pip-rating__label"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["meta[property='og:site_name']@content"],
        ..Seller::NONE
    },
    items: &[
        Items { item: ".range-revamp-product-compact, .plp-fragment-wrapper, .pip-product-compact", title: &[".range-revamp-header-section", ".plp-price-module__name", ".pip-header-section", ".plp-price-module__information"], price: &[".range-revamp-compact-price-package__price-wrapper .range-revamp-price", ".plp-price__sr-text", ".plp-price-module__current-price", ".pip-price"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.ikea.com/gb/en/p/falbe-lamp-grey-s90000001/",
            html: "<meta property='og:site_name' content=IKEA><div class=js-price-package><h1 class=range-revamp-header-section><div>FALBE</div><div>Lamp, grey</div></h1><div class=range-revamp-pip-price-package__main-price><span class=range-revamp-price><span>£</span><span>515</span></span></div>
                <button aria-label='Review: 3.5 out of 5 stars.' class='range-revamp-average-rating range-revamp-average-rating__button'><span class=range-revamp-average-rating__reviews>(2)</span></button></div><div class=js-available-for-delivery>Currently unavailable online</div><span class=range-revamp-product-identifier__number>900.000.01</span>",
            reads: &["kind=product", "title=FALBE Lamp, grey", "price=515 GBP", "availability=out_of_stock", "sku=900.000.01", "rating=3.5/5 (2)", "seller=IKEA"],
        },
    ],
    ..Site::NONE
};

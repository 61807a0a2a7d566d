//! Zalando, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "zalando",
    hosts: &["zalando.de", "zalando.at", "zalando.ch", "zalando.fr", "zalando.be", "zalando.nl", "zalando.lu", "zalando.it", "zalando.es", "zalando.pt", "zalando.co.uk", "zalando.ie", "zalando.pl", "zalando.cz", "zalando.sk", "zalando.hu", "zalando.ro", "zalando.bg", "zalando.gr", "zalando.hr", "zalando.si", "zalando.lt", "zalando.lv", "zalando.ee", "zalando.se", "zalando.no", "zalando.dk", "zalando.fi", "zalando.com", "zalando-lounge.de", "zalando-prive.it", "zalando-prive.es", "zalando-lounge.com"],
    marks: &["img[src*='ztat.net']"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Cart, Sign::Path("^/cart")),
        (PageKind::Cart, Sign::Path("/warenkorb")),
        (PageKind::Payment, Sign::Path("/checkout/payment")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Has("x-wrapper-re-1-4, h1[data-testid=pdp-title]")),
        (PageKind::Product, Sign::Path("-*-*.html$")),
        (PageKind::Listing, Sign::Has("article[role=link], article[role=listitem]")),
        (PageKind::Listing, Sign::Path("/katalog")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-testid=pdp-title]", "x-wrapper-re-1-4 h1", "h1 span:last-child", "h1"],
        price: &["p[data-testid=pdp-price]", "x-wrapper-re-1-4 p span", "div[data-testid=pdp-price-container] span"],
        brand: &["h3[data-testid=pdp-brand]", "x-wrapper-re-1-4 h3", "h1 span:first-child"],
        in_stock: &["button[data-testid=pdp-add-to-cart]", "button[aria-label*=Warenkorb]"],
        out_of_stock: &["h2[data-testid=pdp-out-of-stock]"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["button[data-testid=pdp-partner-name]", "span[data-testid=pdp-seller-name]"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "article", title: &["h3:nth-of-type(2)", "header h3", "h3"], price: &["header section p span", "header p span", "header span.u-6V88", "section span"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.zalando.de/falbe-lampe-grau-fa121n0d7-q11.html",
            html: "<h3 data-testid=pdp-brand>Falbe</h3><h1 data-testid=pdp-title>Lampe grau</h1><p data-testid=pdp-price>149,95&nbsp;€</p><button data-testid=pdp-add-to-cart>In den Warenkorb</button>",
            reads: &["kind=product", "title=Lampe grau", "price=149.95 EUR", "availability=in_stock", "brand=Falbe"],
        },
    ],
    ..Site::NONE
};

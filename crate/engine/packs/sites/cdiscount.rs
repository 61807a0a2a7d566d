//! Cdiscount, France.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "cdiscount",
    hosts: &["cdiscount.com"],
    marketplace: true,
    currencies: &[("cdiscount.com", "EUR")],
    kinds: &[
        (PageKind::Other, Sign::Path("/Login")),
        (PageKind::Cart, Sign::Path("/basket")),
        (PageKind::Cart, Sign::Path("/Basket")),
        (PageKind::Checkout, Sign::Path("/order/")),
        (PageKind::Checkout, Sign::Host("order.")),
        (PageKind::Product, Sign::Path("/f-")),
        (PageKind::Product, Sign::Path("/mp-")),
        (PageKind::Listing, Sign::Path("/l-")),
        (PageKind::Listing, Sign::Path("/v-")),
        (PageKind::Listing, Sign::Path("/search/")),
        (PageKind::Shop, Sign::Path("/boutique-")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[itemprop=name]", ".fpDesCol h1", ".fpTMain h1", "h1[data-e2e=title]", "h1"],
        price: &[".fpPrice[itemprop=price]@content", ".fpPrice.price", ".fpPrice", "div[data-e2e=price]", "span[data-e2e=price]"],
        list_price: &[".fpStriked", ".fpPriceStriked", "span[data-e2e=striked-price]"],
        condition: &[".fpProductCondition", ".fpCondition"],
        in_stock: &["#fpAddBsk", ".fpAddBsk", "button[data-e2e=add-to-cart]"],
        out_of_stock: &[".fpBlkUnavailable", ".fpNotAvailable"],
        brand: &[".fpBrandName a", "span[itemprop=brand]"],
        sku: &[".fpProductReference", "url:/f-*-"],
        rating: &["span[itemprop=ratingValue]", ".fpCusto .c-stars-rating__note"],
        rating_count: &["span[itemprop=reviewCount]", ".fpCusto .c-stars-rating__label"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".fpSellerName", ".fpSellBy a", "a.fpSellerName", "a[data-e2e=seller-name]"],
        rating: &[".fpSellerInfo .note"],
        ..Seller::NONE
    },
    items: &[
        Items { item: ".prdtBlocInline, .prdtBILDetails, li[data-sku]", title: &[".prdtTitle", ".prdtBTit", "h2"], price: &[".prdtPrice", ".price", ".prdtPInfoTC"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.cdiscount.com/maison/lampes/lampe-grise/f-1170000-lampcorner.html",
            html: "<h1 itemprop=name>Lampe grise</h1><div class=fpPrice itemprop=price content=23.99>23€99</div><span class=fpStriked>29,99 €</span><button id=fpAddBsk>Ajouter au panier</button><a class=fpSellerName>Lampcorner</a>",
            reads: &["kind=product", "title=Lampe grise", "price=23.99 EUR", "list_price=29.99 EUR", "availability=in_stock", "seller=Lampcorner"],
        },
    ],
    ..Site::NONE
};

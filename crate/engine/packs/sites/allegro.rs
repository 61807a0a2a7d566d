//! Allegro in Poland, Czechia, Slovakia and Hungary.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "allegro",
    hosts: &["allegro.pl", "allegro.cz", "allegro.sk", "allegro.hu", "allegrolokalnie.pl"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/log-in")),
        (PageKind::Cart, Sign::Path("/koszyk")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Checkout, Sign::Path("/zamowienie")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/oferta/")),
        (PageKind::Product, Sign::Path("/nabidka/")),
        (PageKind::Product, Sign::Path("/ponuka/")),
        (PageKind::Product, Sign::Path("/ajanlat/")),
        (PageKind::Product, Sign::Path("/produkt/")),
        (PageKind::Shop, Sign::Path("/uzytkownik/")),
        (PageKind::Shop, Sign::Path("/sklep/")),
        (PageKind::Listing, Sign::Path("/listing")),
        (PageKind::Listing, Sign::Path("/kategoria/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["div[data-box-name='showoffer.productHeader'] h1", "div[data-box-name='Title'] h4", "h1[itemprop=name]", ".ml-heading--xlarge", "meta[itemprop=name]@content"],
        price: &["div[data-box-name='showoffer.productHeader'] div[aria-label^=cena]@aria-label", "div[aria-label^=cena]@aria-label", "div[aria-label^=cena]", ".ml-offer-price__dollars"],
        list_price: &["span[aria-label*='najniższa cena']@aria-label"],
        condition: &["meta[itemprop=itemCondition]@content", "link[itemprop=itemCondition]@href", "a[data-analytics-click-label=condition]"],
        availability: &["link[itemprop=availability]@href", "meta[itemprop=availability]@content"],
        in_stock: &["button#add-to-cart-button", "button[data-role=addToCartButton]"],
        brand: &["div[itemprop=brand] meta[itemprop=name]@content"],
        gtin: &["meta[itemprop=gtin]@content"],
        mpn: &["meta[itemprop=mpn]@content"],
        sku: &["url:?offerId=", "url:/oferta/*-", "url:/nabidka/*-", "url:/ponuka/*-", "url:/ajanlat/*-", "meta[itemprop=sku]@content"],
        rating: &["meta[itemprop=ratingValue]@content", "span[aria-label^='ocena: ']@aria-label"],
        rating_count: &["meta[itemprop=ratingCount]@content", "meta[itemprop=reviewCount]@content"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["div[data-box-name='showoffer.sellerInfoHeader'] a[href*='/uzytkownik/']", "div[data-box-name='showoffer.sellerInfoHeader'] a", "a[data-analytics-click-label=sellerLogin]", ".ml-seller-name"],
        feedback: &["div[data-box-name='showoffer.sellerInfoHeader'] span=od*", "div[data-box-name='showoffer.sellerInfoHeader']", "a[href='#aboutSeller']"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "article", title: &["h2"], price: &["p[aria-label*='aktualna cena']", "span[aria-label*='aktualna cena']", "p[aria-label*='cena']"], link: "h2 a" },
    ],
    examples: &[
        Example {
            url: "https://allegro.pl/oferta/szara-lampa-led-16000000001",
            html: "<div data-box-name=showoffer.productHeader><h1>Szara lampa LED</h1></div><div aria-label='cena 123,45 zł'><span>123,</span><span>45</span> zł</div>
                <meta itemprop=itemCondition content=https://schema.org/NewCondition><meta itemprop=ratingValue content=4.83><meta itemprop=ratingCount content=120>
                <div data-box-name=showoffer.sellerInfoHeader><a href=/uzytkownik/lampka>lampka-pl</a><span>99,6% poleca</span></div>",
            reads: &["kind=product", "title=Szara lampa LED", "price=123.45 PLN", "condition=new", "sku=16000000001", "rating=4.83/5 (120)", "seller=lampka-pl", "seller_feedback=99.6"],
        },
    ],
    ..Site::NONE
};

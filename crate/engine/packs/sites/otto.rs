//! OTTO, Germany.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "otto",
    hosts: &["otto.de"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/user/login")),
        (PageKind::Other, Sign::Path("/twoforfashion")),
        (PageKind::Other, Sign::Path("/updated")),
        (PageKind::Other, Sign::Path("/roombeez")),
        (PageKind::Other, Sign::Path("/reblog")),
        (PageKind::Other, Sign::Path("/shoppages")),
        (PageKind::Cart, Sign::Path("/order-core/bench")),
        (PageKind::Cart, Sign::Path("/warenkorb")),
        (PageKind::Checkout, Sign::Path("/order-core/")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("^/p/")),
        (PageKind::Listing, Sign::Path("^/suche")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-qa=variationName]", "h1.pdp_short-info__main-name", "h1.js_shortInfo__variationName", ".pdp_short-info__main-name"],
        price: &["#reducedPriceAmount", "#normalPriceAmount", ".pdp_price__retail-price", ".js_pdp_price__retail-price__value_", "span[itemprop=price]"],
        list_price: &["#oldPriceAmount", ".pdp_price__strike-price", ".pdp_price__comp-price", ".js_pdp_price__suggested-retail-price"],
        currency: &["meta[itemprop=priceCurrency]@content"],
        availability: &["#availability", ".pdp_delivery-info__availability", ".js_pdp_availability"],
        condition: &["link[itemprop=itemCondition]@href"],
        brand: &[".pdp_short-info__brand-name", "a.prd_brand", "meta[itemprop=brand]@content"],
        gtin: &["meta[itemprop=gtin13]@content"],
        sku: &["#articleNr span", "meta[itemprop=sku]@content", ".pdp_article-number__number"],
        rating: &["meta[itemprop=ratingValue]@content", ".js_cr_reviewHeadline__average", ".pdp_cr-rating-score"],
        rating_count: &[".js_cr_reviewHeadline__amount", ".cr_aggregation a span", ".pdp_cr-rating--review-count"],
        dispatch: &["#availability", ".pl_availability--available"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".pdp_other-sellers__seller-name", "a.js_pdp_seller", ".pdp_seller-info__name", ".prd_sellerInfo a"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "article.product", title: &[".find_tile__name", ".name"], price: &[".find_tile__retailPrice", ".find_tile__priceValue", ".price"], link: "a.find_tile__productLink, a.productLink" },
    ],
    examples: &[
        Example {
            url: "https://www.otto.de/p/falbe-lampe-grau-800000001/#variationId=800000002",
            html: "<h1 class='js_shortInfo__variationName' data-qa=variationName>Falbe Lampe »Grau«</h1><div class=prd_price>€ <span id=reducedPriceAmount>119,01</span> <span id=oldPriceAmount>149,99</span></div><meta itemprop=priceCurrency content=EUR>
                <div id=availability><span>lieferbar - in 3-5 Werktagen bei dir</span></div><div id=articleNr><span>2800000001</span></div><meta itemprop=ratingValue content=4.5><span class=js_cr_reviewHeadline__amount>68</span>",
            reads: &["kind=product", "title=Falbe Lampe »Grau«", "price=119.01 EUR", "list_price=149.99 EUR", "availability=in_stock", "dispatch=lieferbar - in 3-5 Werktagen bei dir", "sku=2800000001", "rating=4.5/5 (68)"],
        },
    ],
    ..Site::NONE
};

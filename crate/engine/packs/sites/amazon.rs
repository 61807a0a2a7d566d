//! Amazon, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "amazon",
    hosts: &[
        "amazon.com", "amazon.ca", "amazon.com.mx", "amazon.com.br", "amazon.co.uk", "amazon.ie", "amazon.de", "amazon.fr", "amazon.it",
        "amazon.es", "amazon.nl", "amazon.com.be", "amazon.pl", "amazon.se", "amazon.com.tr", "amazon.ae", "amazon.sa", "amazon.eg",
        "amazon.in", "amazon.co.jp", "amazon.sg", "amazon.com.au", "amazon.co.za", "amazon.cn",
    ],
    marks: &["#nav-logo-sprites", "a.nav-logo-link", "#nav-logo", "#navbar-main", "#nav-bar-outer"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/ap/")),
        (PageKind::Other, Sign::Path("/order-history")),
        (PageKind::Other, Sign::Path("/order-details")),
        (PageKind::Cart, Sign::Path("/gp/cart/")),
        (PageKind::Cart, Sign::Path("^/cart")),
        (PageKind::Payment, Sign::Path("/gp/buy/payselect/")),
        (PageKind::Payment, Sign::Path("/checkout/*/pay")),
        (PageKind::Checkout, Sign::Path("/gp/buy/")),
        (PageKind::Checkout, Sign::Path("^/checkout/")),
        (PageKind::Listing, Sign::Path("/product-reviews/")),
        (PageKind::Product, Sign::Path("/dp/")),
        (PageKind::Product, Sign::Path("/gp/product/")),
        (PageKind::Product, Sign::Path("/gp/aw/d/")),
        (PageKind::Product, Sign::Has("span#productTitle")),
        (PageKind::Listing, Sign::Path("^/s?")),
        (PageKind::Listing, Sign::Path("/s/")),
        (PageKind::Listing, Sign::Path("/gp/offer-listing/")),
        (PageKind::Listing, Sign::Path("/bestsellers")),
        (PageKind::Listing, Sign::Path("/zgbs")),
        (PageKind::Listing, Sign::Path("/b/")),
        (PageKind::Listing, Sign::Has("#cm_cr-review_list, #productReviews")),
        (PageKind::Shop, Sign::Path("^/stores/")),
        (PageKind::Shop, Sign::Path("^/sp?")),
        (PageKind::Shop, Sign::Path("/gp/help/seller/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["span#productTitle", "#ebooksProductTitle", "#title", "#btAsinTitle"],
        price: &[
            "#corePriceDisplay_desktop_feature_div .priceToPay",
            "#corePriceDisplay_mobile_feature_div .priceToPay",
            "#corePrice_feature_div .a-price:not(.a-text-price) .a-offscreen",
            "#corePrice_desktop .apexPriceToPay .a-offscreen",
            "#newOfferAccordionRow .header-price",
            "#newBuyBoxPrice",
            "#price_inside_buybox",
            "#priceblock_dealprice",
            "#priceblock_saleprice",
            "#priceblock_ourprice",
            "#kindle-price",
            "#buyNewSection .offer-price",
            "#actualPriceValue",
            "#priceBlock .priceLarge",
        ],
        list_price: &[
            "#corePriceDisplay_desktop_feature_div .basisPrice .a-offscreen",
            "#corePrice_desktop .a-text-price[data-a-strike=true] .a-offscreen",
            "#corePrice_feature_div .a-text-price[data-a-strike=true] .a-offscreen",
            "#priceblock_listprice",
            ".priceBlockStrikePriceString",
            "#newOfferAccordionRow .a-text-strike",
            "#listPriceValue",
        ],
        unpriced: &["#outOfStock", "#buybox-see-all-buying-choices", "#unqualifiedBuyBox"],
        condition: &["#newOfferAccordionRow.a-accordion-active .header-text", "#renewedProgramDescriptionAtf", "#renewedTier", "#usedOfferAccordionRow.a-accordion-active .header-text", "#usedBuySection.selected"],
        availability: &["#outOfStock .a-color-price", "#availability"],
        in_stock: &["#add-to-cart-button", "#buy-now-button"],
        out_of_stock: &["#outOfStock"],
        brand: &["tr.po-brand td.a-span9", "#brand", "#bylineInfo"],
        asin: &["input#ASIN@value", "url:/dp/", "url:/gp/product/", "url:/gp/aw/d/", "#dp@data-asin"],
        rating: &["#acrPopover@title", "#averageCustomerReviews .a-icon-alt", "#avgRating"],
        rating_count: &["#acrCustomerReviewText", "#acrCustomerReviewLink"],
        dispatch: &[
            "#mir-layout-DELIVERY_BLOCK-slot-PRIMARY_DELIVERY_MESSAGE_LARGE span[data-csa-c-delivery-time]@data-csa-c-delivery-time",
            "#mir-layout-DELIVERY_BLOCK-slot-PRIMARY_DELIVERY_MESSAGE_LARGE",
            "#ddmDeliveryMessage b",
            "#ddmDeliveryMessage",
            "#availability=Usually ships within*",
            "#availability=Usually dispatched within*",
            "#availability=Gewöhnlich versandfertig in*",
            "#availability=Habituellement expédié sous*",
        ],
        ..Product::NONE
    },
    seller: Seller {
        name: &[
            "#merchantInfoFeature_feature_div .offer-display-feature-text-message",
            "#sellerProfileTriggerId",
            "#tabular-buybox-truncate-1",
            "#merchant-info a",
            "#merchant-info=Amazon.com",
            "#merchant-info=Amazon",
            "#seller-name",
            "#sellerName",
        ],
        feedback: &["#seller-info-feedback-summary", "#feedback-summary"],
        // Mostly a firm's name; some sellers' parcels are said to come from a country.
        ships_from: &["#fulfillerInfoFeature_feature_div .offer-display-feature-text-message", "#tabular-buybox-truncate-0"],
        ..Seller::NONE
    },
    items: &[
        Items {
            item: "div[data-component-type='s-search-result']",
            title: &["h2"],
            price: &[".a-price:not(.a-text-price) .a-offscreen"],
            link: "h2 a, a.s-line-clamp-2, a.s-line-clamp-4, a.s-no-outline",
        },
        Items {
            item: ".zg-grid-general-faceout, .zg-item-immersion",
            title: &["a div[class*='line-clamp']", ".p13n-sc-truncate", ".p13n-sc-truncated"],
            price: &["span[class*='p13n-sc-price']"],
            link: "a.a-link-normal",
        },
        Items {
            item: "li.a-carousel-card",
            title: &[".a-truncate-full", ".p13n-sc-truncate", ".p13n-sc-truncated", ".sponsored-products-truncator-truncated"],
            price: &[".a-price:not(.a-text-price) .a-offscreen", ".p13n-sc-price", ".a-color-price"],
            link: "a.a-link-normal",
        },
    ],
    examples: &[
        Example {
            url: "https://www.amazon.de/Falbe-Lampe/dp/B00TEST001/ref=sr_1_1",
            html: "<div id=ppd><a id=bylineInfo>Marke: Falbe</a><h1 id=title><span id=productTitle> Falbe Lampe </span></h1>
                <span id=acrPopover title='4,6 von 5 Sternen'></span><span id=acrCustomerReviewText>1.234 Sternebewertungen</span>
                <div id=corePriceDisplay_desktop_feature_div><span class='a-price priceToPay'><span class=a-offscreen> </span><span aria-hidden=true>
                <span class=a-price-whole>19<span class=a-price-decimal>,</span></span><span class=a-price-fraction>99</span><span class=a-price-symbol>€</span></span></span>
                <span class=basisPrice>UVP: <span class='a-price a-text-price'><span class=a-offscreen>29,99€</span></span></span></div>
                <div id=availability><span>Auf Lager</span></div><div id=mir-layout-DELIVERY_BLOCK-slot-PRIMARY_DELIVERY_MESSAGE_LARGE>
                <span data-csa-c-delivery-time='4. - 12. Jan.'>Lieferung <b>4. - 12. Jan.</b></span></div><div id=fulfillerInfoFeature_feature_div>
                <span class=offer-display-feature-text-message>Falbe Handel, China</span></div><div id=merchantInfoFeature_feature_div>
                <a id=sellerProfileTriggerId class=offer-display-feature-text-message>Falbe Handel</a></div><form id=addToCart><input id=ASIN value=B00TEST001></form></div>
                <ul><li class=a-carousel-card><a class=a-link-normal href=/dp/B00TEST002><span class=a-truncate-full>Falbe Lampe klein</span></a>
                <span class=a-price><span class=a-offscreen>14,99 €</span></span></li></ul>",
            reads: &[
                "kind=product", "title=Falbe Lampe", "price=19.99 EUR", "list_price=29.99 EUR", "availability=in_stock", "dispatch=4. - 12. Jan.",
                "brand=Falbe", "asin=B00TEST001", "rating=4.6/5 (1234)", "seller=Falbe Handel", "ships_from=CN", "items=1",
            ],
        },
        Example {
            url: "https://www.amazon.com/dp/B00TEST003",
            html: "<h1 id=title><span id=productTitle>Grey lamp (Renewed)</span></h1><span id=priceblock_ourprice>$12.50</span><div id=merchant-info>Ships from and sold by
                Amazon.com.</div><div id=renewedProgramDescriptionAtf>This pre-owned product is renewed.</div><div id=availability>Only 3 left in stock.</div>",
            reads: &[
                "kind=product", "title=Grey lamp (Renewed)", "price=12.50 USD", "condition=refurbished", "availability=in_stock", "asin=B00TEST003",
                "seller=Amazon.com",
            ],
        },
        Example {
            url: "https://www.amazon.fr/dp/B00TEST004",
            html: "<span id=productTitle>Lampe grise</span><div id=outOfStock><span class=a-color-price>Actuellement indisponible.</span></div>
                <p>Livraison gratuite dès 25,00 €",
            reads: &["kind=product", "title=Lampe grise", "availability=out_of_stock", "asin=B00TEST004", "unpriced=yes"],
        },
    ],
    ..Site::NONE
};

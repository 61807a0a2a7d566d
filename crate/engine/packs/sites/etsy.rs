//! Etsy, all languages.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "etsy",
    hosts: &["etsy.com"],
    marks: &["meta[property='og:site_name'][content=Etsy]", ".condensed-header-shop-title", ".shop-home-header-info"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/signin")),
        (PageKind::Cart, Sign::Path("/cart$")),
        (PageKind::Payment, Sign::Path("/cart/*/payment")),
        (PageKind::Checkout, Sign::Path("/cart/")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Chat, Sign::Path("/messages")),
        (PageKind::Product, Sign::Path("/listing/")),
        (PageKind::Product, Sign::Has("h1[data-buy-box-listing-title]")),
        (PageKind::Shop, Sign::Path("/shop/")),
        (PageKind::Shop, Sign::Has(".shop-home-header-info, .condensed-header-shop-title")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Path("/c/")),
        (PageKind::Listing, Sign::Path("/market/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-buy-box-listing-title]", "#listing-page-cart h1", "h1[data-listing-id]"],
        price: &[
            "div[data-buy-box-region=price] p.wt-text-title-larger",
            "div[data-buy-box-region=price] p.wt-text-title-03",
            "div[data-selector=price-only] p",
            "#listing-page-cart p.wt-text-title-larger",
            "#listing-page-cart p.wt-text-title-03",
            ".wt-text-title-larger.wt-mr-xs-1",
        ],
        list_price: &["div[data-buy-box-region=price] .wt-text-strikethrough", "#listing-page-cart .wt-text-strikethrough"],
        in_stock: &["div[data-selector=add-to-cart-button] button", "form.add-to-cart-form button", "button[data-add-to-cart-button]"],
        out_of_stock: &["div[data-buy-box-region=sold_out]", ".listing-page-unavailable"],
        sku: &["url:/listing/", "h1[data-listing-id]@data-listing-id"],
        // The stars beside the buy box are the shop's; an item's own are in its reviews' first tab.
        rating: &["#reviews div[data-reviews-total] input[name=rating]@value", "#same-listing-reviews-tab input[name=rating]@value"],
        rating_count: &["#same-listing-reviews-tab .wt-badge"],
        dispatch: &[
            "div[data-estimated-shipping] .wt-text-body-03",
            "div[data-shipping-estimated-delivery]",
            "#shipping-variant-div=Ready to ship in*",
            "#shipping-and-returns-div=Ready to ship in*",
        ],
        ..Product::NONE
    },
    seller: Seller {
        name: &[
            "#listing-page-cart a[href*='ref=shop-header-name']",
            "a[href*='ref=shop-header-name']",
            "a[href*='ref=simple-shop-header-name']",
            "#listing-page-cart p.wt-text-body-01 a",
            ".shop-home-header-info h1",
            ".shop-name-and-title-container h1",
            "#shop-name",
            "p[data-shop-name]",
        ],
        rating: &["#listing-page-cart input[name=rating]@value", ".shop-info input[name=rating]@value", "input[name=initial-rating]@value"],
        ships_from: &["div[data-estimated-shipping] .wt-text-caption", "#shipping-and-returns-div=Ships from:*", "#shipping-and-returns-div=Dispatched from:*"],
        country: &[".shop-location", "span[data-key=user_location]"],
        since: &[".shop-home-wider-items .etsy-since", ".member-since"],
        ..Seller::NONE
    },
    items: &[Items {
        item: ".v2-listing-card",
        title: &["h3", "h2"],
        price: &[".lc-price", ".n-listing-card__price"],
        link: "a.listing-link",
    }],
    examples: &[Example {
        url: "https://www.etsy.com/de/listing/550000001/graue-lampe",
        html: "<div id=listing-page-cart><a href='/shop/LampCorner?ref=shop-header-name&amp;x'>LampCorner</a><input type=hidden name=rating value=4.9123>
            <h1 data-buy-box-listing-title=true>Graue Lampe</h1><div data-buy-box-region=price><p class='wt-text-title-larger'>53,11 €</p>
            <p class=wt-text-strikethrough>66,39 €</p></div><div data-selector=add-to-cart-button><button>In den Einkaufswagen</button></div>
            <div data-estimated-shipping><p class=wt-text-body-03>02.–09. Dez.</p><p class=wt-text-caption>Versand aus: Lettland</p></div></div>",
        reads: &[
            "kind=product", "title=Graue Lampe", "price=53.11 EUR", "list_price=66.39 EUR", "availability=in_stock", "sku=550000001",
            "seller=LampCorner", "seller_rating=4.9123/5 (?)", "ships_from=LV", "dispatch=02.–09. Dez.",
        ],
    }],
    ..Site::NONE
};

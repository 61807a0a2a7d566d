//! Poshmark in the United States, Canada, Australia and India.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "poshmark",
    hosts: &["poshmark.com", "poshmark.ca", "poshmark.com.au", "poshmark.in"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("^/listing/")),
        (PageKind::Listing, Sign::Path("^/search")),
        (PageKind::Listing, Sign::Path("^/category/")),
        (PageKind::Listing, Sign::Path("^/brand/")),
        (PageKind::Shop, Sign::Path("^/closet/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.listing__title-container", ".listing__title-container", ".listing__title h1", ".listing__title"],
        price: &[".listing__ipad-centered p.h1", ".listing__price .h1", "p.listing__price", "div[data-test=listing-price] p.h1", ".listing__details .h1"],
        list_price: &["p.h1 .td--lt", ".listing__price .td--lt", "span.td--lt"],
        condition: &[".listing__nwt-tag", ".condition-tag", "span[class*=nwt]"],
        brand: &[".listing__brand", "a[data-et-name=listing_brand]"],
        out_of_stock: &[".covershot-con .sold-tag", ".listing__sold", ".sold-tag"],
        in_stock: &["button[data-et-name=buy]", "a[data-et-name=buy]"],
        sku: &["url:/listing/*-"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".listing__header-container a", "a[data-et-name=username]", ".seller-details__username"],
        since: &[".seller-details=Joined*"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-et-name=listing]", title: &["a.tile__title", ".title__condition__container a"], price: &[".p--t--1 .fw--bold", "span.fw--bold"], link: "a.tile__title, a.tile__covershot" },
        Items { item: ".tile", title: &["a.tile__title", ".tile__title"], price: &[".fw--bold"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://poshmark.com/listing/Grey-Lamp-Tee-600000000000000000000001",
            html: "<div class=listing__header-container><a>lampcorner</a></div><h1 class=listing__title-container>Grey lamp tee</h1><div class=listing__price><p class=h1>$20 <span class=td--lt>$45</span></p></div><button data-et-name=buy>Buy</button>",
            reads: &["kind=product", "title=Grey lamp tee", "price=20 USD", "list_price=45 USD", "availability=in_stock", "sku=600000000000000000000001", "seller=lampcorner"],
        },
    ],
    ..Site::NONE
};

//! Kleinanzeigen (once eBay Kleinanzeigen), Germany.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "kleinanzeigen",
    hosts: &["kleinanzeigen.de", "ebay-kleinanzeigen.de"],
    marks: &["#viewad-title", ".site-logo img[alt^=Kleinanzeigen]"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/m-einloggen")),
        (PageKind::Other, Sign::Path("/m-benutzer")),
        (PageKind::Chat, Sign::Path("/m-nachrichten")),
        (PageKind::Product, Sign::Path("/s-anzeige/")),
        (PageKind::Shop, Sign::Path("/s-bestandsliste")),
        (PageKind::Shop, Sign::Path("/pro/")),
        (PageKind::Listing, Sign::Path("^/s-")),
        (PageKind::Product, Sign::Has("#viewad-title")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["#viewad-title"],
        price: &["#viewad-price"],
        list_price: &[".boxedarticle--old-price"],
        condition: &[".addetailslist--detail=Zustand*"],
        in_stock: &["#viewad-contact-form", "#viewad-contact-button", "#viewad-action-buttons"],
        out_of_stock: &[".adexpired-wrapper", "#viewad-not-available"],
        sku: &["url:/s-anzeige/*/", "url:/s-anzeige/", "#viewad-ad-id-box"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".userprofile-vip a", ".userprofile-vip", "#viewad-contact .text-bold a", "#viewad-bizteaser--title"],
        since: &[".userprofile-vip-details-text", "#viewad-contact=Aktiv seit*"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "article.aditem", title: &[".ellipsis", "h2"], price: &[".aditem-main--middle--price-shipping--price", ".aditem-main--middle--price", ".aditem-details strong"], link: "a.ellipsis" },
    ],
    examples: &[
        Example {
            url: "https://www.kleinanzeigen.de/s-anzeige/graue-lampe/3000000001-82-2050",
            html: "<h1 id=viewad-title>Graue Lampe</h1><h2 id=viewad-price>5.100 € VB</h2><ul><li class=addetailslist--detail>Marke <span>New Lamp</span></li>
                <li class=addetailslist--detail>Zustand <span>Sehr Gut</span></li></ul><span class=userprofile-vip><a>L. Ampe</a></span>
                <span class=userprofile-vip-details-text>Privater Nutzer</span><span class=userprofile-vip-details-text>Aktiv seit 14.03.2016</span>",
            reads: &["kind=product", "title=Graue Lampe", "price=5100 EUR", "condition=used", "sku=3000000001", "seller=L. Ampe", "seller_since=2016-03-14"],
        },
        Example {
            url: "https://www.kleinanzeigen.de/s-lampe/k0",
            html: "<article class=aditem><h2><a class=ellipsis href=/s-anzeige/a/1-2-3>Lampe</a></h2><p class=aditem-main--middle--price-shipping--price>12 € VB</p></article>",
            reads: &["kind=listing", "items=1"],
        },
    ],
    ..Site::NONE
};

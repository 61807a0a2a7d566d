//! Marktplaats, 2dehands and 2ememain: the Netherlands and Belgium.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "marktplaats",
    hosts: &["marktplaats.nl", "2dehands.be", "2ememain.be"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/account")),
        (PageKind::Chat, Sign::Path("/messages")),
        (PageKind::Product, Sign::Path("/v/")),
        (PageKind::Product, Sign::Path("/a/")),
        (PageKind::Shop, Sign::Path("/u/")),
        (PageKind::Shop, Sign::Path("/verkopers/")),
        (PageKind::Listing, Sign::Path("^/l/")),
        (PageKind::Listing, Sign::Path("^/q/")),
        (PageKind::Listing, Sign::Path("^/cp/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.ListingHeader-title", "h1.Listing-title", ".ListingHeader-title", "#title"],
        price: &[".ListingHeader-price", ".Listing-price", "#vip-ad-price-container .price"],
        condition: &[".Attributes-item=Conditie*", ".Attributes-item=État*"],
        sku: &["url:/m", "url:/a"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".SellerInfo-name", ".SellerInfoSmall-name", ".SellerInfo-nameLink", "#vip-seller .name"],
        since: &[".SellerInfo-activeSince"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li.hz-Listing", title: &[".hz-Listing-title"], price: &[".hz-Listing-price", ".hz-Listing-price-extended-details > span", ".hz-Listing-price-extended-details", "span[class*=Listing-price]", "p[class*=Listing-price]"], link: "a.hz-Listing-coverLink, a.hz-Link" },
    ],
    examples: &[
        Example {
            url: "https://www.marktplaats.nl/v/huis-en-inrichting/lampen/m2000000001-grijze-lamp",
            html: "<h1 class=ListingHeader-title>Grijze lamp</h1><div class=ListingHeader-price>€ 25,00</div><div class=Attributes-item><strong>Conditie</strong> <span>Zo goed als nieuw</span></div>
                <a class=SellerInfo-nameLink><span class=SellerInfo-name>L. Ampe</span></a>",
            reads: &["kind=product", "title=Grijze lamp", "price=25.00 EUR", "condition=used", "sku=2000000001", "seller=L. Ampe"],
        },
    ],
    ..Site::NONE
};

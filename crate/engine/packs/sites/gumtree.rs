//! Gumtree in Britain, Australia, South Africa and (until 2023) Poland.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "gumtree",
    hosts: &["gumtree.com", "gumtree.com.au", "gumtree.co.za", "gumtree.pl", "gumtree.ie", "gumtree.sg"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Chat, Sign::Path("/manage/messages")),
        (PageKind::Chat, Sign::Path("/m-my-messages")),
        (PageKind::Product, Sign::Path("^/p/")),
        (PageKind::Product, Sign::Path("/s-ad/")),
        (PageKind::Product, Sign::Path("^/a-")),
        (PageKind::Listing, Sign::Path("^/s-")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Has(".results .result")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-q=vip-title]", "h1.vip-ad-title__header", ".item-title .myAdTitle", ".item-title h1", ".title h1 .myAdTitle", "h1[itemprop=name]"],
        price: &["h3[data-q=ad-price]", "h2[data-q=ad-price]", ".ad-price", ".user-ad-price__price", ".vip-title .price .amount", ".price .amount", "span[itemprop=price]"],
        condition: &["dl[data-q=vip-attributes]=Condition*", ".vip-ad-attributes=Condition*"],
        sku: &["url:^/p/*/*/", "url:/*/*/*/", "url:/"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["h2[data-q=seller-name]", "h2.seller-rating-block-name", ".seller-profile__name", ".vip-seller .username", ".seller-name"],
        since: &["p[data-q=posting-for]", ".seller-profile__member-since", ".seller-since"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "article[data-q=search-result]", title: &["div[data-q=tile-title]", "h2"], price: &["div[data-testid=price]", "span[data-q=tile-price]"], link: "a[data-q=search-result-anchor]" },
        Items { item: "a.user-ad-row-new-design", title: &[".user-ad-row-new-design__title-span"], price: &[".user-ad-price-new-design__price"], link: "" },
        Items { item: ".results .result, .tileV1", title: &[".title a", ".href-link"], price: &[".price .amount", ".ad-price", ".price"], link: "a.href-link" },
    ],
    examples: &[
        Example {
            url: "https://www.gumtree.com/p/lamps/grey-lamp/1400000001",
            html: "<h1 data-q=vip-title>Grey lamp</h1><h3 data-q=ad-price>£35.00</h3><h2 data-q=seller-name>L. Ampe</h2><p data-q=posting-for>Posting since 2015</p>",
            reads: &["kind=product", "title=Grey lamp", "price=35.00 GBP", "sku=1400000001", "seller=L. Ampe", "seller_since=2015"],
        },
    ],
    ..Site::NONE
};

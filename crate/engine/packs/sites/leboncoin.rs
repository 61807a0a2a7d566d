//! Leboncoin, France.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "leboncoin",
    hosts: &["leboncoin.fr"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/compte")),
        (PageKind::Chat, Sign::Path("/messages")),
        (PageKind::Checkout, Sign::Path("/paiement")),
        (PageKind::Product, Sign::Path("/ad/")),
        (PageKind::Product, Sign::Path("/*/*.htm")),
        (PageKind::Shop, Sign::Path("/boutique/")),
        (PageKind::Shop, Sign::Path("/profile/")),
        (PageKind::Listing, Sign::Path("/recherche")),
        (PageKind::Listing, Sign::Path("^/f/")),
        (PageKind::Listing, Sign::Path("^/c/")),
        (PageKind::Listing, Sign::Path("^/cl/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-qa-id=adview_title]", "div[data-qa-id=adview_title] h1"],
        price: &["div[data-qa-id=adview_price] p", "div[data-qa-id=adview_price]", "span[data-qa-id=adview_price]"],
        list_price: &["div[data-qa-id=adview_price] .line-through"],
        condition: &["div[data-qa-id=criteria_item_condition]=État*", "div[data-qa-id=criteria_item_condition] p:nth-of-type(2)"],
        brand: &["div[data-qa-id=criteria_item_u_car_brand]=Marque*"],
        in_stock: &["button[data-qa-id=adview_button_buy]", "a[data-qa-id=adview_button_buy]"],
        sku: &["url:/ad/*/", "url:/*/"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["div[data-qa-id=adview_contact_container] a[data-qa-id=profile_name]", "div[data-qa-id=adview_profile] a", "a[data-qa-id=storebox_title]", "div[data-qa-id=adview_contact_container] h2"],
        rating: &["div[data-qa-id=adview_contact_container] span[aria-label*=étoiles]@aria-label"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "a[data-qa-id=aditem_container], a[data-test-id=ad]", title: &["p[data-qa-id=aditem_title]", "h3"], price: &["span[data-qa-id=aditem_price]", "p[data-test-id=price]", "span[data-test-id=price]"], link: "" },
    ],
    examples: &[
        Example {
            url: "https://www.leboncoin.fr/ad/decoration/2500000001",
            html: "<h1 data-qa-id=adview_title>Lampe grise</h1><div data-qa-id=adview_price><p>45&nbsp;€</p></div><div data-qa-id=criteria_item_condition><p>État</p><p>Très bon état</p></div>
                <div data-qa-id=adview_contact_container><a data-qa-id=profile_name>L. Ampe</a></div>",
            reads: &["kind=product", "title=Lampe grise", "price=45 EUR", "condition=used", "sku=2500000001", "seller=L. Ampe"],
        },
    ],
    ..Site::NONE
};

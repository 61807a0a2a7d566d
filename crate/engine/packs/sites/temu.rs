//! Temu, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "temu",
    hosts: &["temu.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Checkout, Sign::Path("/bgt_order_checkout")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("-g-")),
        (PageKind::Product, Sign::Path("/goods.html")),
        (PageKind::Listing, Sign::Path("/search_result")),
        (PageKind::Listing, Sign::Path("-o3-")),
        (PageKind::Listing, Sign::Path("/channel/")),
        (PageKind::Shop, Sign::Path("-m-")),
        (PageKind::Shop, Sign::Path("/mall.html")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["div[role=main] h1", "#goodsName", "h1"],
        price: &["#goods_price", "div[data-type=price]", "div[aria-label*='price']@aria-label"],
        list_price: &["#goods_price ~ span[class*=market]", "span[data-type=marketPrice]"],
        out_of_stock: &["div[aria-label=\"Sold out\"]"],
        sku: &["url:-g-", "url:?goods_id="],
        dispatch: &["div[role=main]=Delivery:*", "div[role=main]=Lieferung:*", "div[role=main]=Livraison :*"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[href*='-m-'] h2", "a[href*='mall_id'] h2", "div[aria-label^='Sold by']=Sold by*"],
        ships_from: &["div[role=main]=Ships from*", "div[role=main]=Versand aus*", "div[role=main]=Expédié depuis*"],
        ..Seller::NONE
    },
    examples: &[
        Example {
            url: "https://www.temu.com/de/graue-lampe-g-601099000000001.html",
            html: "<div role=main><h1>Graue Lampe</h1><div id=goods_price>7,48€</div><p>Versand aus Deutschland</p><p>Lieferung: 3. - 8. Dez.</p><a href='/lamps-m-1.html'><h2>Lampshop</h2></a></div>",
            reads: &["kind=product", "title=Graue Lampe", "price=7.48 EUR", "sku=601099000000001", "seller=Lampshop", "ships_from=DE", "dispatch=3. - 8. Dez."],
        },
    ],
    ..Site::NONE
};

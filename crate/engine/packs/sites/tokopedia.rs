//! Tokopedia, Indonesia.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "tokopedia",
    hosts: &["tokopedia.com", "tokopedia.link"],
    marks: &["div[data-testid=divProductWrapper]"],
    marketplace: true,
    currencies: &[("tokopedia.com", "IDR")],
    kinds: &[
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Checkout, Sign::Path("/beli")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Payment, Sign::Path("/payment")),
        (PageKind::Chat, Sign::Path("/chat")),
        (PageKind::Product, Sign::Has("h1[data-testid=lblPDPDetailProductName]")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Path("^/p/")),
        (PageKind::Listing, Sign::Path("/find/")),
        (PageKind::Listing, Sign::Has("div[data-testid=divProductWrapper]")),
        (PageKind::Shop, Sign::Path("^/*$")),
    ],
    product: Product {
        title: &["h1[data-testid=lblPDPDetailProductName]"],
        price: &["div[data-testid=lblPDPDetailProductPrice]"],
        list_price: &["span[data-testid=lblPDPDetailOriginalPrice]", "div[data-testid=lblPDPDetailOriginalPrice]"],
        condition: &["ul[data-testid=lblPDPInfoProduk] li=Kondisi:*", "ul[data-testid=lblPDPInfoProduk] li=Condition:*"],
        availability: &["p[data-testid=stock-label]"],
        in_stock: &["button[data-testid=pdpBtnNormalPrimary]", "button[data-testid=pdpBtnNormalSecondary]"],
        out_of_stock: &["button[data-testid=pdpBtnEmptyStock]"],
        rating: &["span[data-testid=lblPDPDetailProductRatingNumber]"],
        rating_count: &["span[data-testid=lblPDPDetailProductRatingCounter]"],
        dispatch: &["#pdp_comp-shipment_v4=Estimasi tiba*", "#pdp_comp-shipment_v2=Estimasi tiba*"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[data-testid=llbPDPFooterShopName] h2", "a[data-testid=llbPDPFooterShopName]"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-testid=divProductWrapper], div[data-testid=master-product-card]", title: &["span[data-testid=spnSRPProdName]", ".prd_link-product-name", ".css-1bjwylw"], price: &["span[data-testid=spnSRPProdPrice]", ".prd_link-product-price", ".css-o5uqvq"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://www.tokopedia.com/lampcorner/lampu-abu",
            html: "<h1 data-testid=lblPDPDetailProductName>Lampu abu</h1><div data-testid=lblPDPDetailProductPrice>Rp125.000</div><span data-testid=lblPDPDetailOriginalPrice>Rp150.000</span><span data-testid=lblPDPDetailProductRatingNumber>4.9</span>
                <span data-testid=lblPDPDetailProductRatingCounter>(1.204 rating)</span><ul data-testid=lblPDPInfoProduk><li><span>Kondisi:</span> <span>Baru</span></li></ul><a data-testid=llbPDPFooterShopName><h2>Lamp Corner</h2></a>",
            reads: &["kind=product", "title=Lampu abu", "price=125000 IDR", "list_price=150000 IDR", "condition=new", "rating=4.9/5 (1204)", "seller=Lamp Corner"],
        },
    ],
};

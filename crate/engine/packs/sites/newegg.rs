//! Newegg in the United States, Canada and elsewhere.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "newegg",
    hosts: &["newegg.com", "newegg.ca", "newegg.com.cn", "neweggbusiness.com"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Host("secure.")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Path("/p/")),
        (PageKind::Product, Sign::Path("/product.aspx")),
        (PageKind::Product, Sign::Path("/Product.aspx")),
        (PageKind::Product, Sign::Path("/ComboDealDetails")),
        (PageKind::Product, Sign::Path("/ComboBundleDetails")),
        (PageKind::Listing, Sign::Path("/p/pl")),
        (PageKind::Listing, Sign::Path("/SubCategory")),
        (PageKind::Listing, Sign::Path("/Category")),
        (PageKind::Listing, Sign::Path("/tools/custom-pc-builder/")),
        (PageKind::Shop, Sign::Path("^/*/about")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.product-title", "#grpDescrip_", ".grpDesc h1 span[itemprop=name]", "#grpDescrip_h", ".grpDesc h1"],
        price: &[".product-buy-box .price-current", ".product-price .price-current", "#newproductversion .price-current", ".comboOverview .grand_total .price", ".grpPricing .current", "#landingpage-price .price-current", "div[itemprop=offers] meta[itemprop=price]@content"],
        list_price: &[".product-price .price-was-data", ".product-price .price-was", ".grpPricing .original span", ".grpPricing .original"],
        currency: &["meta[itemprop=priceCurrency]@content"],
        availability: &[".grpDesc .note", ".product-inventory strong", ".product-inventory", ".product-flag"],
        in_stock: &[".product-buy-box .btn-primary", "#ProductBuy .btn-primary", ".grpPrimary .atnPrimary"],
        out_of_stock: &[".product-buy-box .btn-message", ".grpDesc .note.outofstock"],
        sku: &["ol.breadcrumb li.is-current em", "url:?Item=", "url:/p/"],
        rating: &[".product-reviews i.rating@title", ".product-rating i.rating@title", "a.itmRating i@title"],
        rating_count: &[".product-reviews .item-rating-num", ".product-rating .item-rating-num", "a.itmRating span"],
        dispatch: &[".product-ship-content", ".product-delivery-time"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".product-buy-box .product-seller strong", ".product-seller-sold-by strong", ".product-seller strong", ".product-seller=Newegg", ".featured-seller .seller-name"],
        ships_from: &[".product-ship-from=Ships from*", ".product-seller=Ships from*"],
        ..Seller::NONE
    },
    items: &[
        Items { item: ".item-cell", title: &["a.item-title"], price: &["li.price-current"], link: "a.item-title" },
        Items { item: ".item-container", title: &["a.item-title"], price: &["li.price-current"], link: "a.item-title" },
    ],
    examples: &[
        Example {
            url: "https://www.newegg.com/grey-lamp/p/N82E16800000001",
            html: "<ol class=breadcrumb><li class=is-current>Item#: <em>N82E16800000001</em></ol><h1 class=product-title>Grey lamp</h1><div class=product-inventory><strong>In stock.</strong></div><div class=product-reviews><i class='rating rating-5' title='5 out of 5 eggs'></i>
                <span class=item-rating-num>( 2 )</span></div><div class=product-buy-box><div class=product-price><ul><li class=price-was><span class=price-was-data>$169.99</span><li class=price-current>$<strong>154</strong><sup>.99</sup></ul></div>
                <div class=product-seller>Sold by: <strong>Newegg</strong></div></div>",
            reads: &["kind=product", "title=Grey lamp", "price=154.99 USD", "list_price=169.99 USD", "availability=in_stock", "sku=N82E16800000001", "rating=5/5 (2)", "seller=Newegg"],
        },
    ],
    ..Site::NONE
};

//! Craigslist.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "craigslist",
    hosts: &["craigslist.org", "craigslist.ca", "craigslist.co.in"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Host("accounts.")),
        (PageKind::Product, Sign::Path("/d/")),
        (PageKind::Product, Sign::Has("#titletextonly")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Has("#toc_rows, .cl-search-result, li.result-row")),
        (PageKind::Product, Sign::Path("/*.html$")),
    ],
    product: Product {
        title: &["#titletextonly"],
        price: &[".postingtitletext .price", ".postingtitle .price"],
        condition: &[".attrgroup=condition:*", ".attr.condition .valu"],
        brand: &[".attrgroup=make / manufacturer:*", ".attrgroup=make/manufacturer:*"],
        mpn: &[".attrgroup=model name / number:*", ".attrgroup=model name/number:*"],
        out_of_stock: &[".removed"],
        sku: &[".postinginfo=post id:*", "url:/"],
        ..Product::NONE
    },
    items: &[
        Items { item: "p.row", title: &[".pl a"], price: &[".price"], link: ".pl a" },
        Items { item: "li.result-row", title: &[".result-title"], price: &[".result-price"], link: "a.result-title" },
        Items { item: ".cl-search-result", title: &[".posting-title .label", "a.titlestring"], price: &[".priceinfo"], link: "a.posting-title, a.titlestring" },
        Items { item: ".cl-static-search-result", title: &[".title"], price: &[".price"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://leeds.craigslist.org/app/d/leeds-grey-lamp/7200000001.html",
            html: "<h1 class=postingtitle><span class=postingtitletext><span id=titletextonly>Grey lamp</span> - <span class=price>£50</span></span></h1>
                <p class=attrgroup><span>condition: <b>good</b></span><br><span>make / manufacturer: <b>Lampworks</b></span><br><span>model name / number: <b>LX-61</b></span></p><p class=postinginfo>post id: 7200000001</p>",
            reads: &["kind=product", "title=Grey lamp", "price=50 GBP", "condition=used", "brand=Lampworks", "mpn=LX-61", "sku=7200000001"],
        },
        Example {
            url: "https://sfbay.craigslist.org/search/sfc/fua",
            html: "<ul><li class=result-row><a class=result-title href=/x.html>Lamp</a><span class=result-price>$20</span></ul>",
            reads: &["kind=listing", "items=1"],
        },
    ],
    ..Site::NONE
};

//! eBay, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "ebay",
    hosts: &[
        "ebay.com", "ebay.ca", "ebay.co.uk", "ebay.ie", "ebay.de", "ebay.at", "ebay.ch", "ebay.fr", "ebay.it", "ebay.es", "ebay.nl", "ebay.be",
        "ebay.pl", "ebay.com.au", "ebay.com.hk", "ebay.com.my", "ebay.com.sg", "ebay.ph", "ebay.cn", "ebay.vn", "ebay.us",
    ],
    marks: &["a#gh-la", "#gh-logo", ".gh-header__logo-cta"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Host("signin.")),
        (PageKind::Cart, Sign::Host("cart.")),
        (PageKind::Payment, Sign::Path("/rxo/pay")),
        (PageKind::Checkout, Sign::Host("pay.")),
        (PageKind::Checkout, Sign::Host("checkout.")),
        (PageKind::Chat, Sign::Path("/mesg/")),
        (PageKind::Chat, Sign::Host("mesg.")),
        (PageKind::Other, Sign::Path("/ebayadvsearch")),
        (PageKind::Product, Sign::Path("/itm/")),
        (PageKind::Product, Sign::Path("/p/*$")),
        (PageKind::Product, Sign::Has("#itemTitle")),
        (PageKind::Product, Sign::Has(".x-item-title")),
        (PageKind::Listing, Sign::Path("^/sch/")),
        (PageKind::Listing, Sign::Path("^/b/")),
        (PageKind::Listing, Sign::Path("^/deals")),
        (PageKind::Shop, Sign::Path("^/str/")),
        (PageKind::Shop, Sign::Path("^/usr/")),
        (PageKind::Shop, Sign::Host("stores.")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        // The old layout's heading begins with a hidden "Details about"; its twin in the fixed header does not.
        title: &[".x-item-title__mainTitle .ux-textspans", ".x-item-title__mainTitle", "#vi-lkhdr-itmTitl", "#itemTitle", "h1.product-title"],
        price: &[
            ".x-price-primary .ux-textspans",
            ".x-price-primary",
            ".x-bid-price .ux-textspans",
            "#prcIsum",
            "#prcIsum_bidPrice",
            "#mm-saleDscPrc",
            ".display-price",
        ],
        list_price: &[".x-additional-info .ux-textspans--STRIKETHROUGH", ".x-price-section .ux-textspans--STRIKETHROUGH", "#orgPrc", "#mm-saleOrgPrc"],
        condition: &[".x-item-condition-text .ux-textspans", "#vi-itm-cond", ".ux-labels-values--condition .ux-labels-values__values"],
        availability: &[".x-quantity__availability", ".d-quantity__availability", "#qtySubTxt"],
        in_stock: &[".x-bin-action", ".x-bid-action", "#binBtn_btn", "#bidBtn_btn", "a#isCartBtn_btn"],
        out_of_stock: &[".d-statusmessage", ".ux-layout-section--statusMessage", ".vi-BidRv4-msg", "#w1-5-_msg.msgTextAlign"],
        brand: &[".ux-labels-values--brand .ux-labels-values__values", "h2[itemprop=brand]", "span[itemprop=brand]"],
        gtin: &[
            ".ux-labels-values--ean .ux-labels-values__values",
            ".ux-labels-values--upc .ux-labels-values__values",
            ".ux-labels-values--isbn .ux-labels-values__values",
            "h2[itemprop=gtin13]",
        ],
        mpn: &[".ux-labels-values--mpn .ux-labels-values__values", "h2[itemprop=mpn]"],
        sku: &[".ux-layout-section__textual-display--itemId .ux-textspans--BOLD", "#descItemNumber", "url:/itm/*/", "url:/itm/*-", "url:/itm/"],
        rating: &[".ux-summary__start--rating .ux-textspans", "#histogramid .ebay-review-start-rating", "#rwid .ebay-review-start-rating", "#_rvwlnk_Mini .reviews-seeall-hdn"],
        rating_count: &[".ux-summary__count", "#_rvwlnk", "#histogramid .ebay-reviews-count"],
        dispatch: &[
            ".ux-labels-values--deliverto .ux-labels-values__values",
            "#delSummary .vi-acc-del-range",
            "#delSummary .sh-del-frst",
        ],
        ..Product::NONE
    },
    seller: Seller {
        name: &[
            ".x-sellercard-atf__info__about-seller .ux-textspans--BOLD",
            ".x-sellercard-atf__info__about-seller a",
            ".d-stores-info-categories__container__info__section__title",
            "#mbgLink .mbg-nw",
            ".si-content .mbg-nw",
            ".mbg-nw",
            ".str-seller-card__store-name",
        ],
        feedback: &[
            ".x-sellercard-atf__data-item-wrapper",
            ".x-sellercard-atf__data-item",
            ".x-store-information__highlights",
            ".d-stores-info-categories__details-container__tabbed-list",
            "#si-fb",
            ".str-seller-card__feedback-link",
        ],
        since: &[".x-store-information__attributes", ".str-about-description__seller-info"],
        // The item's location: sellers are asked to say where they send it from.
        ships_from: &[".ux-labels-values--shipping .ux-textspans--SECONDARY", ".ux-labels-values--itemLocation .ux-labels-values__values", "#itemLocation .iti-eu-bld-gry", "span[itemprop=availableAtOrFrom]"],
        country: &[".str-about-description__seller-info=Location:*"],
        ..Seller::NONE
    },
    items: &[
        // The first box of a search is a placeholder whose link leads to item 123456.
        Items {
            item: "li.s-item:not(:has(a[href*='/itm/123456?'])), div.s-item:not(:has(a[href*='/itm/123456?']))",
            title: &[".s-item__title"],
            price: &[".s-item__price"],
            link: "a.s-item__link",
        },
        Items {
            item: "li.s-card:not(:has(a[href*='/itm/123456?'])), div.s-card:not(:has(a[href*='/itm/123456?']))",
            title: &[".s-card__title"],
            price: &[".s-card__price"],
            link: "a.su-link, a.s-card__link",
        },
        Items { item: "li.sresult", title: &[".lvtitle"], price: &[".lvprice"], link: ".lvtitle a" },
        Items { item: "li.brwrvr__item-card", title: &[".bsig__title"], price: &[".bsig__price"], link: "a.bsig__title__wrapper" },
    ],
    examples: &[
        Example {
            url: "https://www.ebay.co.uk/itm/123450000001",
            html: "<h1 class=x-item-title__mainTitle><span class='ux-textspans ux-textspans--BOLD'>Grey lamp</span></h1>
                <div class=x-sellercard-atf__info__about-seller><a><span class='ux-textspans ux-textspans--BOLD'>lamp_corner</span></a></div>
                <ul><li class=x-sellercard-atf__data-item><span>99.3% positive</span></li></ul>
                <div class=x-item-condition-text><span class=ux-textspans>Used</span></div>
                <div class=x-price-primary><span class=ux-textspans>£20.00</span></div>
                <div class=x-additional-info>Was <span class='ux-textspans ux-textspans--STRIKETHROUGH'>£25.00</span></div>
                <div class=x-quantity__availability><span class=ux-textspans>Last one available</span></div>
                <div class=ux-labels-values--shipping><span class='ux-textspans ux-textspans--SECONDARY'>Located in: Leeds, United Kingdom</span></div>
                <div class=ux-labels-values--deliverto><div class=ux-labels-values__values><span class=ux-textspans>Estimated between <b>Wed, 3 Dec</b> and <b>Mon, 8 Dec</b></span></div></div>",
            reads: &[
                "kind=product", "title=Grey lamp", "price=20.00 GBP", "list_price=25.00 GBP", "condition=used", "availability=in_stock",
                "sku=123450000001", "seller=lamp_corner", "seller_feedback=99.3", "ships_from=GB",
                "dispatch=Estimated between Wed, 3 Dec and Mon, 8 Dec",
            ],
        },
        Example {
            url: "https://www.ebay.com/itm/Grey-lamp/123450000002",
            html: "<h1 id=itemTitle><span class=g-hdn>Details about </span>Grey lamp</h1><span id=vi-lkhdr-itmTitl class=u-dspn>Grey lamp</span>
                <div id=vi-itm-cond>New</div><span id=prcIsum>US $20.00</span><span id=orgPrc>US $40.00</span><span id=qtySubTxt>More than 10 available</span>
                <div class=si-content><span class=mbg-nw>lamp_corner</span><div id=si-fb>99.3%&nbsp;Positive feedback</div></div>
                <div id=itemLocation><span class=iti-eu-bld-gry>Shenzhen, China</span></div>",
            reads: &[
                "kind=product", "title=Grey lamp", "price=20.00 USD", "list_price=40.00 USD", "condition=new", "availability=in_stock",
                "sku=123450000002", "seller=lamp_corner", "seller_feedback=99.3", "ships_from=CN",
            ],
        },
        Example {
            url: "https://www.ebay.com/sch/i.html?_nkw=lamp",
            html: "<ul><li class=s-item><a class=s-item__link href='https://ebay.com/itm/123456?x'><div class=s-item__title>Shop on eBay</div></a><span class=s-item__price>$20.00</span>
                <li class=s-item><a class=s-item__link href='/itm/9'><div class=s-item__title>Lamp</div></a><span class=s-item__price>$9.00</span>
                <li class=s-card><a class=su-link href='/itm/8'><div class=s-card__title>Lamp</div></a><span class=s-card__price>$8.00</span></ul>",
            reads: &["kind=listing", "items=2"],
        },
    ],
    ..Site::NONE
};

//! Avito, Russia.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "avito",
    hosts: &["avito.ru"],
    marketplace: true,
    currencies: &[("avito.ru", "RUB")],
    kinds: &[
        (PageKind::Other, Sign::Path("/profile/login")),
        (PageKind::Chat, Sign::Path("/profile/messenger")),
        (PageKind::Product, Sign::Has("h1[data-marker='item-view/title-info']")),
        (PageKind::Listing, Sign::Has("div[data-marker=catalog-serp]")),
        (PageKind::Shop, Sign::Path("^/user/")),
        (PageKind::Shop, Sign::Path("^/brands/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-marker='item-view/title-info']", "span[data-marker='item-view/title-info']", ".title-info-title-text"],
        price: &["span[data-marker='item-view/item-price']", "span[itemprop=price]", ".js-item-price"],
        condition: &["li[class*=params__item]=Состояние:*", "li[class*=params-paramsList__item]=Состояние:*"],
        in_stock: &["button[data-marker='delivery-item-button-main']"],
        out_of_stock: &["div[data-marker='item-view/closed-warning']", "span[class*=closed-warning]"],
        sku: &["span[data-marker='item-view/item-id']"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["div[data-marker='seller-info/name'] a", "div[data-marker='seller-info/name']", ".seller-info-name a"],
        rating: &["span[data-marker='seller-rating/score']", "span[class*=seller-info-rating] span"],
        rating_count: &["a[data-marker='rating-caption/rating']"],
        since: &["div[data-marker='seller-info/label']", "div[class*=seller-info-value]"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-marker=item]", title: &["a[data-marker=item-title]", "h3[itemprop=name]"], price: &["p[data-marker=item-price]", "span[data-marker=item-price]"], link: "a[data-marker=item-title]" },
    ],
    examples: &[
        Example {
            url: "https://www.avito.ru/moskva/mebel/seraya_lampa_3000000001",
            html: "<h1 data-marker='item-view/title-info'>Серая лампа</h1><span data-marker='item-view/item-price'>12&nbsp;500 ₽</span><span data-marker='item-view/item-id'>№ 3000000001</span>
                <ul><li class=params-paramsList__item-x><span>Состояние:</span> Б/у</li></ul><div data-marker='seller-info/name'><a>Лампа</a></div>",
            reads: &["kind=product", "title=Серая лампа", "price=12500 RUB", "condition=used", "sku=3000000001", "seller=Лампа"],
        },
    ],
    ..Site::NONE
};

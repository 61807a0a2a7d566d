//! OLX, all countries, with the classifieds that run on the same software.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "olx",
    hosts: &["olx.pl", "olx.ua", "olx.ro", "olx.bg", "olx.pt", "olx.kz", "olx.uz", "olx.ba", "olx.in", "olx.com.pk", "olx.co.id", "olx.com.br", "olx.com.ec", "olx.com.pe", "olx.com.co", "olx.com.ar", "olx.com.gt", "olx.com.eg", "olx.com.lb", "olx.com.om", "olx.qa", "olx.ph", "olx.tr", "olx.co.za"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/account")),
        (PageKind::Chat, Sign::Path("/chat")),
        (PageKind::Chat, Sign::Path("/myaccount/answers")),
        (PageKind::Product, Sign::Path("/item/")),
        (PageKind::Product, Sign::Path("/d/oferta/")),
        (PageKind::Product, Sign::Path("/oferta/")),
        (PageKind::Product, Sign::Path("/d/*/obyavlenie/")),
        (PageKind::Product, Sign::Path("/obyavlenie/")),
        (PageKind::Product, Sign::Path("/d/anuncio/")),
        (PageKind::Product, Sign::Path("-ID*.html")),
        (PageKind::Product, Sign::Path("-iid-")),
        (PageKind::Product, Sign::Path("/artikal/")),
        (PageKind::Listing, Sign::Has("div[data-cy=l-card]")),
        (PageKind::Shop, Sign::Path("/uzytkownik/")),
        (PageKind::Shop, Sign::Path("/profile/")),
        (PageKind::Listing, Sign::Path("/q-")),
        (PageKind::Listing, Sign::Path("/items/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1[data-aut-id=itemTitle]", "div[data-cy=offer_title] h4", "h4[data-cy=offer_title]", "h1[data-cy=ad_title]", "h1[data-cy=offer_title]", ".offer-titlebox h1", "#ad_title"],
        price: &["div[data-testid=ad-price-container] h3", "h3[data-testid=ad-price]", "div[data-testid=ad-price-container]", "section span[data-aut-id=itemPrice]", ".pricelabel__value", ".price-label strong", "h2[data-ds-component=DS-Text]"],
        condition: &["div[data-testid=ad-parameters-container] p=Stan:*", "div[data-testid=ad-parameters-container] p=Stare:*", "div[data-testid=ad-parameters-container] p=Състояние:*", "div[data-testid=ad-parameters-container] p=Состояние:*", "div[data-testid=ad-parameters-container] p=Стан:*", "div[data-testid=ad-parameters-container] p=Estado:*", ".offer-details__param=Stan*"],
        brand: &["span[data-aut-id=value_make]", "div[data-testid=ad-parameters-container] p=Marka:*"],
        out_of_stock: &["div[data-testid=ad-inactive-msg]", "div[data-cy=ad-inactive-msg]"],
        sku: &["url:-iid-", "span[data-cy=ad-footer-bar-section]=ID:*", "div[data-testid=ad-footer-bar-section]=ID:*", "url:-ID"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["h4[data-testid=user-profile-user-name]", "a[data-testid=user-profile-link] h4", "div[data-aut-id=profileCard] a:not(:empty)", ".offer-user__details h4 a", ".quickcontact__user-name"],
        since: &["p[data-testid=member-since]", "div[data-aut-id=profileCard]", ".offer-user__details .user-since"],
        rating: &["div[data-testid=rating-badge] p", "p[data-testid=score-value]"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-cy=l-card]", title: &["div[data-cy=ad-card-title] h4", "div[data-cy=ad-card-title] h6", "h6", "h4"], price: &["p[data-testid=ad-price]"], link: "a" },
        Items { item: "li[data-aut-id=itemBox]", title: &["span[data-aut-id=itemTitle]", "div[data-aut-id=itemTitle]"], price: &["span[data-aut-id=itemPrice]"], link: "a" },
        Items { item: ".offer-wrapper", title: &[".title-cell strong", "strong"], price: &[".price strong"], link: "a.link" },
    ],
    examples: &[
        Example {
            url: "https://www.olx.pl/d/oferta/szara-lampa-CID99-IDAbc12.html",
            html: "<div data-testid=ad-footer-bar-section>ID: 900000001</div><div data-cy=offer_title><h4>Szara lampa</h4></div><div data-testid=ad-price-container><h3>1 120 zł</h3></div>
                <div data-testid=ad-parameters-container><p>Prywatne</p><p>Stan: Używane</p></div><a data-testid=user-profile-link><h4>Lampka</h4></a><p data-testid=member-since>Na OLX od marca 2014</p>",
            reads: &["kind=product", "title=Szara lampa", "price=1120 PLN", "condition=used", "sku=900000001", "seller=Lampka", "seller_since=2014-03"],
        },
        Example {
            url: "https://www.olx.com.pk/item/grey-lamp-iid-1020000001",
            html: "<ul><li data-aut-id=itemBox><a href=/item/x-iid-2><span data-aut-id=itemTitle>Lamp</span><span data-aut-id=itemPrice>Rs 600</span></a></ul>
                <section><span data-aut-id=itemPrice>Rs 635,000</span><h1 data-aut-id=itemTitle>Grey lamp</h1></section><div data-aut-id=profileCard><a></a><a href=/profile/1><div>R. Aza</div></a><div>Member since Aug 2017</div></div>",
            reads: &["kind=product", "title=Grey lamp", "price=635000 PKR", "sku=1020000001", "seller=R. Aza", "seller_since=2017-08", "items=1"],
        },
    ],
    ..Site::NONE
};

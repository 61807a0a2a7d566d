//! Vinted, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "vinted",
    hosts: &["vinted.com", "vinted.fr", "vinted.be", "vinted.nl", "vinted.lu", "vinted.de", "vinted.at", "vinted.es", "vinted.pt", "vinted.it", "vinted.pl", "vinted.lt", "vinted.cz", "vinted.sk", "vinted.hu", "vinted.ro", "vinted.co.uk", "vinted.ie", "vinted.se", "vinted.dk", "vinted.fi", "vinted.gr", "vinted.hr", "vinted.lv", "vinted.ee", "vinted.si"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/member/signup")),
        (PageKind::Chat, Sign::Path("/inbox")),
        (PageKind::Payment, Sign::Path("/checkout/payment")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Checkout, Sign::Path("/transaction/buy")),
        (PageKind::Product, Sign::Path("/items/")),
        (PageKind::Listing, Sign::Path("/catalog")),
        (PageKind::Listing, Sign::Path("/vetements")),
        (PageKind::Shop, Sign::Path("/member/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["div[data-testid=item-page-summary-plugin] h1", ".details-list--main-info h1", ".box--item-details h1", "h1[itemprop=name]", "div[itemprop=name]"],
        price: &["div[data-testid=item-price]", "p[data-testid=item-price]", ".details-list--pricing .web_ui__Text__subtitle", "span[itemprop=price]", "div[data-testid=item-price-heading]"],
        condition: &["div[data-testid=item-attributes-status]", "div[itemprop=itemCondition]", "span[itemprop=itemCondition]"],
        in_stock: &["button[data-testid=item-buy-button]", "a[data-testid=item-buy-button]"],
        out_of_stock: &["div[data-testid=item-status--content]"],
        brand: &["div[data-testid=item-attributes-brand] span[itemprop=name]", "div[data-testid=item-attributes-brand] a"],
        sku: &["url:/items/", "url:/items/*/"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["span[data-testid=profile-username]", ".user-login-name", "a[href^='/member/'] .web_ui__Text__bold"],
        rating: &[".web_ui__Rating__rating@aria-label", "div[class*=Rating__rating]@aria-label"],
        rating_count: &[".web_ui__Rating__label", ".web_ui__Rating__rating"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "div[data-testid^=grid-item], .feed-grid__item", title: &["p[data-testid$=description-title]", ".new-item-box__description p"], price: &["p[data-testid$=price-text]", ".new-item-box__title p", "h3"], link: "a.new-item-box__overlay" },
    ],
    examples: &[
        Example {
            url: "https://www.vinted.fr/items/7000000001-lampe-grise",
            html: "<div class=box--item-details><div class='details-list details-list--main-info'><h1>Lampe grise</h1>
                <div data-testid=item-price><p>90,00&nbsp;€</p></div><button aria-label='95,20 € inclut la protection acheteurs'>95,20 €</button><div data-testid=item-attributes-status><span>État</span> <span>Très bon état</span></div>
                <button data-testid=item-buy-button>Acheter</button></div></div><span data-testid=profile-username>lampcorner</span><div class=web_ui__Rating__rating aria-label='Le membre est noté 4.5 sur 5'><div class=web_ui__Rating__label>72</div></div>",
            reads: &["kind=product", "title=Lampe grise", "price=90.00 EUR", "condition=used", "availability=in_stock", "sku=7000000001", "seller=lampcorner", "seller_rating=4.5/5 (72)"],
        },
    ],
    ..Site::NONE
};

//! Mercado Libre and Mercado Livre, all countries.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "mercadolibre",
    hosts: &["mercadolibre.com.ar", "mercadolibre.com.mx", "mercadolibre.com.co", "mercadolibre.com.pe", "mercadolibre.com.uy", "mercadolibre.com.ve", "mercadolibre.com.ec", "mercadolibre.com.bo", "mercadolibre.com.py", "mercadolibre.com.gt", "mercadolibre.com.do", "mercadolibre.com.pa", "mercadolibre.com.hn", "mercadolibre.com.ni", "mercadolibre.com.sv", "mercadolibre.co.cr", "mercadolibre.cl", "mercadolivre.com.br", "mercadolibre.com"],
    marks: &[".nav-logo[href*=mercadoli]"],
    marketplace: true,
    kinds: &[
        (PageKind::Other, Sign::Path("/jms/")),
        (PageKind::Cart, Sign::Path("/gz/cart")),
        (PageKind::Cart, Sign::Path("/cart")),
        (PageKind::Checkout, Sign::Path("/gz/checkout")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Product, Sign::Has("h1.ui-pdp-title")),
        (PageKind::Product, Sign::Host("articulo.")),
        (PageKind::Product, Sign::Host("produto.")),
        (PageKind::Product, Sign::Path("/p/ML")),
        (PageKind::Product, Sign::Path("/up/ML")),
        (PageKind::Listing, Sign::Host("listado.")),
        (PageKind::Listing, Sign::Host("lista.")),
        (PageKind::Listing, Sign::Has(".ui-search-results")),
        (PageKind::Shop, Sign::Path("/perfil/")),
        (PageKind::Shop, Sign::Path("/pagina/")),
        (PageKind::Shop, Sign::Path("/tienda/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["h1.ui-pdp-title"],
        price: &[".ui-pdp-price__second-line .andes-money-amount", ".ui-pdp-price__main-container .ui-pdp-price__part .andes-money-amount", "meta[itemprop=price]@content", ".price-tag-text-sr-only"],
        list_price: &[".ui-pdp-price__original-value", "s.andes-money-amount--previous"],
        condition: &[".ui-pdp-header__subtitle .ui-pdp-subtitle", ".ui-pdp-subtitle"],
        availability: &[".ui-pdp-stock-information__title", ".ui-pdp-buybox__quantity__available"],
        in_stock: &[".ui-pdp-actions__container button", ".ui-pdp-action--primary"],
        out_of_stock: &[".ui-pdp-message--paused"],
        sku: &["input[name=item_id]@value", "input[name=itemId]@value", "url:?wid=", "url:/p/", "url:/up/"],
        rating: &[".ui-pdp-review__rating", ".ui-review-capability__rating__average"],
        rating_count: &[".ui-pdp-review__amount", ".ui-review-capability__rating__label"],
        dispatch: &[".ui-pdp-container__row--shipping-summary .ui-pdp-media__title", "#shipping_summary .ui-pdp-media__title"],
        ..Product::NONE
    },
    seller: Seller {
        name: &[".ui-seller-data-header__title", ".ui-pdp-seller__header__title .ui-pdp-color--BLUE", ".ui-pdp-seller__header__title", ".ui-vip-profile-info h3", ".ui-pdp-seller__link-trigger"],
        since: &[".ui-vip-seller-profile=Vendiendo desde*"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li.ui-search-layout__item", title: &[".poly-component__title", "h2.ui-search-item__title"], price: &[".poly-price__current .andes-money-amount", ".ui-search-price__second-line .andes-money-amount", ".poly-component__price .andes-money-amount", ".andes-money-amount"], link: "a.poly-component__title, a.ui-search-link" },
    ],
    examples: &[
        Example {
            url: "https://articulo.mercadolibre.com.mx/MLM-1000000001-lampara-gris-_JM",
            html: "<div class=ui-pdp-header__subtitle><span class=ui-pdp-subtitle>Nuevo | +100 vendidos</span></div><h1 class=ui-pdp-title>Lámpara gris</h1><div class=ui-pdp-price__main-container><s class=ui-pdp-price__original-value>$&nbsp;399</s>
                <div class=ui-pdp-price__second-line><span class=andes-money-amount><span>$</span><span>299</span></span></div></div><span class=ui-pdp-review__rating>4.5</span><span class=ui-pdp-review__amount>(210)</span><h2 class=ui-seller-data-header__title>Lampcorner</h2><input name=item_id value=MLM1000000001>",
            reads: &["kind=product", "title=Lámpara gris", "price=299 MXN", "list_price=399 MXN", "condition=new", "sku=MLM1000000001", "rating=4.5/5 (210)", "seller=Lampcorner"],
        },
    ],
    ..Site::NONE
};

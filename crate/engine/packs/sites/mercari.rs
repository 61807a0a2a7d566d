//! Mercari in Japan and the United States.

use caveat_protocol::PageKind;

use crate::read::adapter::{Example, Items, Product, Seller, Sign, Site};

pub(super) const SITE: Site = Site {
    platform: "mercari",
    hosts: &["mercari.com"],
    marketplace: true,
    currencies: &[("jp.mercari.com", "JPY"), ("mercari.com", "USD")],
    kinds: &[
        (PageKind::Other, Sign::Path("/signin")),
        (PageKind::Other, Sign::Path("/login")),
        (PageKind::Product, Sign::Path("/item/")),
        (PageKind::Product, Sign::Path("/shops/product/")),
        (PageKind::Checkout, Sign::Path("/purchase/")),
        (PageKind::Checkout, Sign::Path("/checkout")),
        (PageKind::Chat, Sign::Path("/messages")),
        (PageKind::Listing, Sign::Path("/search")),
        (PageKind::Listing, Sign::Path("/category")),
        (PageKind::Shop, Sign::Path("/user/profile")),
        (PageKind::Shop, Sign::Path("^/u/")),
        (PageKind::Shop, Sign::Path("^/$")),
    ],
    product: Product {
        title: &["div[data-testid=name] h1", "h1[data-testid=ItemName]", "p[data-testid=ItemName]", ".merHeading h1", ".item-name"],
        price: &["div[data-testid=price]", "p[data-testid=ItemPrice]", "span[data-testid=product-price]", ".item-price"],
        list_price: &["span[data-testid=ItemOriginalPrice]", "p[data-testid=ItemOriginalPrice]"],
        condition: &["span[data-testid='商品の状態']", "span[data-testid=ItemDetailsCondition]", "p[data-testid=ItemDetailsCondition]"],
        availability: &["div[data-testid=checkout-button]"],
        in_stock: &["div[data-testid=checkout-button]:not([name=disabled])", "button[data-testid=PrimaryBuyButton]", "button[data-testid=BuyNowButton]"],
        out_of_stock: &["div[data-testid=checkout-button][name=disabled]", "div[data-testid=SoldBadge]"],
        brand: &["span[data-testid=ItemDetailsBrand]", "a[data-testid=ItemDetailsBrand]"],
        sku: &["url:/item/", "url:/product/"],
        dispatch: &["span[data-testid='発送までの日数']", "p[data-testid=ShippingTime]", "span[data-testid=ItemDetailsShippingTime]"],
        ..Product::NONE
    },
    seller: Seller {
        name: &["a[data-testid=seller-link] .merUserObject p", "a[data-testid=seller-link] p", "a[data-testid=seller-link]@aria-label", "p[data-testid=SellerName]", "a[data-testid=SellerName]"],
        rating: &["a[data-testid=seller-link] .merRating@aria-label", "div[data-testid=SellerRating]@aria-label"],
        rating_count: &["a[data-testid=seller-link] .merRating", "span[data-testid=SellerReviewCount]"],
        since: &["p[data-testid=MemberSince]"],
        ships_from: &["span[data-testid='発送元の地域']", "p[data-testid=ShipsFrom]", "span[data-testid=ItemDetailsShippedFrom]"],
        ..Seller::NONE
    },
    items: &[
        Items { item: "li[data-testid=item-cell]", title: &["span[data-testid=thumbnail-item-name]"], price: &[".merPrice", "span[class*=number__]"], link: "a[data-testid=thumbnail-link]" },
        Items { item: "div[data-testid=ItemContainer]", title: &["div[data-testid=ItemCell] p", "p"], price: &["div[data-testid=ProductThumbItemPrice]", "p[data-testid=ProductThumbItemPrice]"], link: "a" },
    ],
    examples: &[
        Example {
            url: "https://jp.mercari.com/item/m90000000001",
            html: "<div data-testid=name class=merHeading><h1>灰色の電気スタンド</h1></div><div data-testid=price><span>¥</span><span>4,500</span></div>
                <span data-testid='商品の状態'>目立った傷や汚れなし</span><span data-testid='発送元の地域'>大阪府</span><span data-testid='発送までの日数'>2~3日で発送</span><div data-testid=checkout-button name=disabled><button>売り切れました</button></div>
                <a data-testid=seller-link aria-label=x><div class=merUserObject><p>lampcorner</p><div class=merRating aria-label=5><span>27</span></div></div></a>
                <ul><li data-testid=item-cell><a data-testid=thumbnail-link href=/item/m90000000002><span class=merPrice><span>¥</span><span>4,000</span></span><span data-testid=thumbnail-item-name>電気スタンド</span></a></ul>",
            reads: &["kind=product", "title=灰色の電気スタンド", "price=4500 JPY", "condition=used", "availability=out_of_stock", "sku=m90000000001", "seller=lampcorner", "seller_rating=5/5 (27)", "ships_from=JP", "dispatch=2~3日で発送", "items=1"],
        },
        Example {
            url: "https://www.mercari.com/us/item/m80000000001/",
            html: "<h1 data-testid=ItemName>Grey lamp</h1><p data-testid=ItemPrice>$20.00</p><p data-testid=ItemDetailsCondition>Like new</p><button data-testid=BuyNowButton>Buy now</button>",
            reads: &["kind=product", "title=Grey lamp", "price=20.00 USD", "condition=used", "availability=in_stock", "sku=m80000000001"],
        },
    ],
    ..Site::NONE
};

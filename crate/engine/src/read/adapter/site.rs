//! What an adapter says: types only.

use caveat_protocol::PageKind;

/// Where a value may stand, tried in order until one gives a value.
///
/// - `#title` : the text of the first element that matches and gives a value
/// - `meta[itemprop=price]@content` : an attribute instead of the text
/// - `.sold-by=Acme` : the word itself, where the element's text has it
/// - `.row=Condition:*` : the rest of the line after the word
/// - `url:/dp/` : the number that follows in the address's path; `*` stands for any run without `/`
/// - `url:?id=` : the number in the address's query
/// - `state:priceModule.minAmount.value` : a value of the state that the site's scripts read, by the last keys of its path
pub type Spots = &'static [&'static str];

/// Where one family of sites shows things. Build on [`Site::NONE`].
pub struct Site {
    /// Its name in reports, lower case; the file's name.
    pub platform: &'static str,
    /// Hosts it knows, without `www.`; a subdomain of one of them is known too.
    pub hosts: &'static [&'static str],
    /// Elements that give a shop system away on any host. For a marketplace they count only where a saved page has no address:
    /// whoever copies Amazon's pages is not Amazon.
    pub marks: &'static [&'static str],
    /// Many sellers on one site.
    pub marketplace: bool,
    /// The currency meant where a price does not say, by host, for hosts whose country does not tell.
    pub currencies: &'static [(&'static str, &'static str)],
    /// How to tell a page's kind, first match wins.
    pub kinds: &'static [(PageKind, Sign)],
    /// Where the main offer's parts stand.
    pub product: Product,
    /// Where the seller's parts stand.
    pub seller: Seller,
    /// Where the items of a listing, or of a strip of similar things, stand.
    pub items: &'static [Items],
    /// Pages composed for this file, and what must be read from them.
    pub examples: &'static [Example],
}

impl Site {
    /// An adapter that knows nothing.
    pub const NONE: Site = Site {
        platform: "",
        hosts: &[],
        marks: &[],
        marketplace: false,
        currencies: &[],
        kinds: &[],
        product: Product::NONE,
        seller: Seller::NONE,
        items: &[],
        examples: &[],
    };
}

/// What tells a kind of page.
#[derive(Debug, Clone, Copy)]
pub enum Sign {
    /// The address's path has this: `/dp/`, `^/$`, `/item/*.html$`; `*` stands for any run without `/`, `^` and `$` for its ends.
    /// With a `?` in it, it is looked for in path and query together.
    Path(&'static str),
    /// The host, without `www.`, begins with this.
    Host(&'static str),
    /// An element is there.
    Has(&'static str),
}

/// Where the main offer's parts stand; an empty list means the site does not show them. Build on [`Product::NONE`].
pub struct Product {
    /// What is offered.
    pub title: Spots,
    /// What it costs.
    pub price: Spots,
    /// The crossed-out or recommended price.
    pub list_price: Spots,
    /// The currency of both, where the page says it apart.
    pub currency: Spots,
    /// Elements that say that nothing is offered here at a price: what other readers then take for one is something else's.
    pub unpriced: Spots,
    /// New, used or refurbished, in words.
    pub condition: Spots,
    /// Whether it can be had, in words.
    pub availability: Spots,
    /// Elements that are there only when it can be had.
    pub in_stock: Spots,
    /// Elements that are there only when it cannot.
    pub out_of_stock: Spots,
    /// How soon it is sent or comes: a line with a number in it.
    pub dispatch: Spots,
    /// Its maker.
    pub brand: Spots,
    /// GTIN, EAN, UPC or ISBN.
    pub gtin: Spots,
    /// Amazon's item number.
    pub asin: Spots,
    /// The maker's part number.
    pub mpn: Spots,
    /// The listing's or the shop's own number.
    pub sku: Spots,
    /// Stars for the goods.
    pub rating: Spots,
    /// How many people gave them.
    pub rating_count: Spots,
}

impl Product {
    /// Nothing known.
    pub const NONE: Product = Product {
        title: &[],
        price: &[],
        list_price: &[],
        currency: &[],
        unpriced: &[],
        condition: &[],
        availability: &[],
        in_stock: &[],
        out_of_stock: &[],
        dispatch: &[],
        brand: &[],
        gtin: &[],
        asin: &[],
        mpn: &[],
        sku: &[],
        rating: &[],
        rating_count: &[],
    };
}

/// Where the seller's parts stand. Build on [`Seller::NONE`].
pub struct Seller {
    /// The name shown.
    pub name: Spots,
    /// Stars for the seller.
    pub rating: Spots,
    /// How many people gave them.
    pub rating_count: Spots,
    /// Share of positive feedback.
    pub feedback: Spots,
    /// Since when on the platform.
    pub since: Spots,
    /// Where the seller is, where the site says it apart from where things are sent from.
    pub country: Spots,
    /// Where the thing is, or is sent from.
    pub ships_from: Spots,
}

impl Seller {
    /// Nothing known.
    pub const NONE: Seller =
        Seller { name: &[], rating: &[], rating_count: &[], feedback: &[], since: &[], country: &[], ships_from: &[] };
}

/// Selectors for repeated offers.
pub struct Items {
    /// The box around each item.
    pub item: &'static str,
    /// What is offered, in the box: selectors, tried in order; an element's text is read.
    pub title: &'static [&'static str],
    /// What it costs, in the box, likewise.
    pub price: &'static [&'static str],
    /// Its own page, in the box: a link. Empty where the box itself is the link.
    pub link: &'static str,
}

/// A page composed for an adapter's file.
pub struct Example {
    /// The address it stands for.
    pub url: &'static str,
    /// The page.
    pub html: &'static str,
    /// What must be read, one `field=value` each: `price=19.99 EUR`, `rating=4.5/5 (210)`, `kind=product`.
    pub reads: &'static [&'static str],
}

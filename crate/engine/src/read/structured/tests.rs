use caveat_protocol::Context;

use super::*;

/// What is read of a page's structured data, one `field=value` each.
fn read_all(html: &str) -> Vec<String> {
    let context = Context { url: Some("https://www.shop.test/lamps/desk?v=2".to_owned()), ..Context::default() };
    let page = Page::parse(html, &context);
    let mut facts = Facts::new(&page);
    read(&page, &About::new(&page), &States::of(&page), &mut facts);
    let offer = &facts.offer;
    let money = |money: &crate::read::money::Money| {
        format!("{} {}", money.amount, money.currency.map_or("?".to_owned(), |currency| currency.code().to_owned()))
    };
    let mut read = Vec::new();
    let mut add = |name: &str, value: Option<String>| read.extend(value.map(|value| format!("{name}={value}")));
    add("title", offer.title.value().cloned());
    add("price", offer.price.value().map(money));
    add("list", offer.list_price.value().map(money));
    add("condition", offer.condition.value().map(|state| format!("{state:?}")));
    add("availability", offer.availability.value().map(|state| format!("{state:?}")));
    add("brand", offer.brand.value().cloned());
    add("gtin", offer.gtin.value().cloned());
    add("mpn", offer.mpn.value().cloned());
    add("sku", offer.sku.value().cloned());
    add("seller", facts.seller.name.value().cloned());
    add(
        "rating",
        facts.reviews.value().map(|rating| {
            format!("{}/{} {:?}", rating.value.clone().unwrap_or_default(), rating.best.clone().unwrap_or_default(), rating.count)
        }),
    );
    add("others", (!facts.comparables.is_empty()).then(|| facts.comparables.len().to_string()));
    add("kind", facts.stated.map(|kind| format!("{kind:?}")));
    read
}

#[track_caller]
fn check(html: &str, expected: &[&str]) {
    let read = read_all(html);
    for fact in expected {
        assert!(read.iter().any(|found| found == fact), "{fact} is not in {read:?} of {html}");
    }
}

#[track_caller]
fn check_json(json: &str, expected: &[&str]) {
    check(&format!("<h1>Desk lamp</h1><script type='application/ld+json'>{json}</script>"), expected);
}

#[test]
fn a_whole_product_is_read() {
    check_json(
        r#"{"@context":"https://schema.org/","@type":"Product","name":"Desk lamp","brand":{"@type":"Brand","name":"Acme"},"gtin13":"4006381333931","mpn":"DL-1","sku":"77",
        "aggregateRating":{"@type":"AggregateRating","ratingValue":"4,5","reviewCount":12},
        "offers":{"@type":"Offer","price":"19.90","priceCurrency":"EUR","availability":"https://schema.org/InStock","itemCondition":"NewCondition","seller":{"name":"Acme Shop"}}}"#,
        &[
            "title=Desk lamp", "price=19.90 EUR", "condition=New", "availability=InStock", "brand=Acme", "gtin=4006381333931",
            "mpn=DL-1", "sku=77", "seller=Acme Shop", "rating=4.5/5 Some(12)", "kind=Product",
        ],
    );
}

#[test]
fn prices_are_found_in_every_form() {
    let offers = |offers: &str| format!(r#"{{"@type":"Product","name":"Desk lamp","offers":{offers}}}"#);
    check_json(&offers(r#"{"@type":"AggregateOffer","lowPrice":10,"highPrice":20,"priceCurrency":"USD"}"#), &["price=10 USD"]);
    check_json(&offers(r#"[{"price":"€ 1.299,00"}]"#), &["price=1299.00 EUR"]);
    check_json(
        &offers(
            r#"{"priceSpecification":[{"price":30,"priceType":"https://schema.org/ListPrice","priceCurrency":"USD"},{"price":25,"priceCurrency":"USD"}]}"#,
        ),
        &["price=25 USD", "list=30 USD"],
    );
    check_json(
        &offers(r#"{"price":30,"priceCurrency":"USD","priceSpecification":{"price":25,"priceType":"SalePrice"}}"#),
        &["price=25 USD", "list=30 USD"],
    );
    check_json(
        &offers(r#"{"price":30,"priceCurrency":"USD","priceSpecification":{"price":40,"priceType":"StrikethroughPrice"}}"#),
        &["price=30 USD", "list=40 USD"],
    );
    check_json(
        &offers(
            r#"{"price":30,"priceCurrency":"USD","priceSpecification":{"price":3,"referenceQuantity":{"value":1,"unitCode":"KGM"}}}"#,
        ),
        &["price=30 USD"],
    );
    check_json(
        &offers(r#"[{"price":1,"priceCurrency":"USD","url":"?v=1"},{"price":2,"priceCurrency":"USD","url":"?v=2"}]"#),
        &["price=2 USD"],
    );
    check_json(
        r#"{"@type":"Offer","price":7,"priceCurrency":"USD","itemOffered":{"@type":"Product","name":"Desk lamp"}}"#,
        &["price=7 USD", "title=Desk lamp"],
    );
    check_json(
        r#"{"@type":"ProductGroup","name":"Desk lamp","hasVariant":[{"name":"a","sku":"1","offers":{"price":1,"url":"?v=1"}},{"sku":"2","offers":{"price":2,"priceCurrency":"USD","url":"?v=2"}}]}"#,
        &["price=2 USD", "sku=2", "title=Desk lamp"],
    );
}

#[test]
fn of_several_products_the_one_the_page_is_about_counts() {
    let product = |name: &str, price: u32| {
        format!(r#"{{"@type":"Product","name":"{name}","offers":{{"price":{price},"priceCurrency":"USD"}}}}"#)
    };
    check_json(
        &format!("[{},{},{}]", product("Shade", 1), product("Desk lamp", 2), product("Bulb", 3)),
        &["price=2 USD", "others=2"],
    );
    let list = format!("[{},{}]", product("Shade", 1), product("Bulb", 3));
    assert_eq!(read_all(&format!("<h1>Lamps</h1><script type='application/ld+json'>{list}</script>")), ["others=2"]);
    check_json(
        r#"{"@type":"ItemPage","mainEntity":{"@type":"Product","name":"Desk lamp","offers":{"price":5,"priceCurrency":"USD"},"isRelatedTo":{"@type":"Product","name":"Bulb","offers":{"price":1}}}}"#,
        &["price=5 USD"],
    );
    assert_eq!(
        read_all(&format!(
            "<h1>Lamps tested</h1><script type='application/ld+json'>{{\"@type\":\"Review\",\"itemReviewed\":{}}}</script>",
            product("Desk lamp", 2)
        )),
        [""; 0]
    );
}

#[test]
fn meta_tags_are_read() {
    check(
        "<meta property='og:type' content=product><meta property='og:title' content='Desk lamp'><meta property='product:price:amount' content='19,90'>
         <meta property='product:price:currency' content=EUR><meta property='product:availability' content=oos><meta property='product:condition' content=used>",
        &["title=Desk lamp", "price=19.90 EUR", "condition=Used", "kind=Product"],
    );
    check("<h1>Desk lamp</h1><meta property='og:title' content='Acme'><meta property='product:price:amount' content=30><meta property='product:price:currency' content=USD>
        <meta property='product:sale_price:amount' content=20>", &["price=20 USD", "list=30 USD"]);
}

#[test]
fn state_counts_where_it_names_the_page() {
    check(
        "<h1>Desk lamp</h1><script>window.x = {items:[{name:'Bulb',price:1.5},{name:'Desk lamp',price:'12.50',currency:'USD'}]}; f()</script>",
        &["title=Desk lamp", "price=12.50 USD"],
    );
    check(
        "<h1>Desk lamp</h1><script type='application/json'>{\"a\":{\"title\":\"Desk lamp\",\"price\":{\"value\":12.5},\"currency\":\"USD\"}}</script>",
        &["price=12.5 USD"],
    );
    assert_eq!(read_all("<h1>Desk lamp</h1><script>x = {name:'Desk lamp',price:1250}</script>"), [""; 0]);
}

#[test]
fn a_state_is_asked_by_path() {
    let html =
        "<script>window.run = {data: {priceModule: {min: {value: 1.73}}, name: 'x', list: [{price: ' 5 '}]}}; f()</script>";
    let page = Page::parse(html, &Context::default());
    let states = States::of(&page);
    assert_eq!(states.at("priceModule.min.value").as_deref(), Some("1.73"));
    assert_eq!(states.at("min.value").as_deref(), Some("1.73"));
    assert_eq!(states.at("list.0.price").as_deref(), Some("5"));
    assert_eq!(states.at("priceModule.max.value"), None);
}

//! The currency: its signs, and what settles those that several share.

use super::*;

#[test]
fn parts_of_a_currency() {
    price("99p", "0.99 GBP");
    price("85 pence", "0.85 GBP");
    price_in(Hints { lang: Some("en-US"), ..Hints::default() }, "99¢", "0.99 USD");
    price("99 cents", "99 ?"); // of what, nobody says
    price("64,2 sent", "64.2 ?");
    price("10 $ 30 cent", "10.30 USD");
    price("2 dolari și 23 cenți", "2.23 USD");
    price("85 kobo", "0.85 NGN");
}

#[test]
fn a_code_overrules_the_symbol_beside_it() {
    price("$20 CAD", "20 CAD");
    price("NZD $20", "20 NZD");
    price("€15 DKK", "15 DKK");
    price("£20 GBP", "20 GBP");
    price("$20.50 U.S.", "20.50 USD");
}

#[test]
fn prefixes_tell_dollars_apart() {
    for (text, want) in [
        ("US$5", "USD"),
        ("A$5", "AUD"),
        ("AU $5", "AUD"),
        ("C$5", "CAD"),
        ("CA$5", "CAD"),
        ("NT$5", "TWD"),
        ("HK$5", "HKD"),
        ("S$5", "SGD"),
        ("R$5", "BRL"),
        ("MX$5", "MXN"),
        ("5 $CAD", "CAD"),
    ] {
        price(text, &format!("5 {want}"));
    }
}

#[test]
fn signs_of_the_world() {
    let cases = [
        ("5 Kč", "CZK"),
        ("5 zł", "PLN"),
        ("5 zl", "PLN"),
        ("5 ₽", "RUB"),
        ("5 руб.", "RUB"),
        ("5 грн", "UAH"),
        ("5 лв.", "BGN"),
        ("5 lei", "RON"),
        ("5 Ft", "HUF"),
        ("5 ден", "MKD"),
        ("5 ֏", "AMD"),
        ("5 ₾", "GEL"),
        ("5 ₸", "KZT"),
        ("5 ₫", "VND"),
        ("5đ", "VND"),
        ("฿5", "THB"),
        ("₱5", "PHP"),
        ("₩5", "KRW"),
        ("5원", "KRW"),
        ("₹5", "INR"),
        ("5元", "CNY"),
        ("5円", "JPY"),
        ("RMB 5", "CNY"),
        ("5人民币", "CNY"),
        ("5 د.إ", "AED"),
        ("5 ر.س", "SAR"),
        ("5 KM", "BAM"),
        ("RM5", "MYR"),
        ("₪5", "ILS"),
        ("₦5", "NGN"),
        ("KSh 5", "KES"),
        ("S/ 5", "PEN"),
        ("₺5", "TRY"),
        ("5 TL", "TRY"),
        ("Fr. 5", "CHF"),
        ("5 BGN", "BGN"),
        ("eur 5", "EUR"),
        ("5 Turkish lira", "TRY"),
        ("5 kanadischen Dollar", "CAD"),
        ("5 доллара США", "USD"),
        ("5新台幣", "TWD"),
        ("5 د.ك", "KWD"),
    ];
    for (text, want) in cases {
        price(text, &format!("5 {want}"));
    }
}

#[test]
fn shared_signs_are_resolved_by_the_surest_hint() {
    let lang = |lang| Hints { lang: Some(lang), ..Hints::default() };
    price_in(lang("sv"), "5 kr", "5 SEK");
    price_in(lang("da-DK"), "5 kr.", "5 DKK");
    price_in(lang("nb"), "kr 5", "5 NOK");
    price_in(lang("zh-CN"), "¥5", "5 CNY");
    price_in(lang("ja"), "¥5", "5 JPY");
    price_in(lang("es-MX"), "$5", "5 MXN");
    price_in(lang("en_PK"), "Rs 5", "5 PKR");
    price_in(lang("de"), "$5", "5 USD");
    price_in(Hints { host: Some("shop.example.com.au"), lang: Some("en-US"), ..Hints::default() }, "$5", "5 AUD");
    price_in(Hints { host: Some("example.co"), ..Hints::default() }, "$5", "5 USD");
    price_in(Hints { currency: Some("CAD"), host: Some("example.com.au"), ..Hints::default() }, "$5", "5 CAD");
    price_in(Hints { currency: Some("CAD"), ..Hints::default() }, "5 €", "5 EUR");
    price_in(Hints { country: Some("NO"), lang: Some("sv"), ..Hints::default() }, "5 kr", "5 NOK");
    price_in(Hints { currency: Some("Price: 12,00 €"), ..Hints::default() }, "8,50", "8.50 EUR");
    price("5 kr", "5 ?");
}

#[test]
fn marks_of_direction_are_not_seen() {
    price("\u{200f}1,250.50\u{a0}\u{200f}₪", "1250.50 ILS");
    price("\u{200e}$\u{200e}12.50", "12.50 USD");
    price("12\u{200b} €", "12 EUR");
}

#[test]
fn a_sign_that_is_also_a_word_counts_only_where_it_fits() {
    prices("Model K-10M, 1080p, 5s/ 6s/, 2 ore, GS 2022, 2384-KR, um 12.30 Uhr, R16", &[]);
    prices("a 12-cent share, 270,00 kn, 3 million pounds", &["12 ?", "270.00 HRK", "3000000 ?"]);
    let zh = Hints { lang: Some("zh-CN"), ..Hints::default() };
    assert_eq!(find_prices("请在 30 分钟内付款，评分 4.8分", &zh).count(), 0); // minutes, points
    price_in(zh, "五元三毛", "5.3 CNY");
    let za = Hints { country: Some("ZA"), ..Hints::default() };
    assert_eq!(
        find_prices("R 8 499 or R8,499", &za).map(|money| show(Some(money))).collect::<Vec<_>>(),
        ["8499 ZAR", "8499 ZAR"]
    );
    price("R8,499", "8499 ZAR");
    price("da 9,99 €", "9.99 EUR From");
    price("￥4999.00", "4999.00 CNY"); // a yen has no hundredths
}

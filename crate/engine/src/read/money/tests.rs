use super::*;
use crate::packs::money::{CODES, names::NAMES, places::COUNTRIES};

fn show(money: Option<Money>) -> String {
    let Some(money) = money else { return "none".to_owned() };
    let currency = money.currency.map_or_else(|| "?".to_owned(), |currency| currency.code().to_owned());
    let high = money.high.map(|high| format!("-{high}")).unwrap_or_default();
    let purpose = if money.purpose == Purpose::Item { String::new() } else { format!(" {:?}", money.purpose) };
    format!("{}{high} {currency}{purpose}", money.amount)
}

#[track_caller]
fn price_in(hints: Hints<'_>, text: &str, want: &str) {
    assert_eq!(show(read_price(text, &hints)), want, "{text}");
}

#[track_caller]
fn price(text: &str, want: &str) {
    price_in(Hints::default(), text, want);
}

#[track_caller]
fn prices(text: &str, want: &[&str]) {
    let found: Vec<_> = find_prices(text, &Hints::default()).map(|money| show(Some(money))).collect();
    assert_eq!(found, want, "{text}");
}

#[test]
fn separators_of_every_habit() {
    price("2.345,67 €", "2345.67 EUR");
    price("€2,345.67", "2345.67 EUR");
    price("2 345,67 €", "2345.67 EUR");
    price("2\u{a0}345,67\u{a0}€", "2345.67 EUR");
    price("2\u{202f}345,67 €", "2345.67 EUR");
    price("2\u{2009}345\u{2009}678 €", "2345678 EUR");
    price("CHF 2'345.60", "2345.60 CHF");
    price("CHF 2’345.60", "2345.60 CHF");
    price("₹1,23,456.50", "123456.50 INR");
    price("₹12,34,567", "1234567 INR");
    price("$1,234,567", "1234567 USD");
    price("Rp 1.250.000", "1250000 IDR");
    price("12'50 €", "12.50 EUR");
    price("1.234.56 €", "1234.56 EUR");
}

#[test]
fn three_digits_after_one_separator_are_a_group_unless_the_currency_counts_thousandths() {
    price("1.299 €", "1299 EUR");
    price("$1,299", "1299 USD");
    price("KWD 1.250", "1.250 KWD");
    price("1.250 JOD", "1.250 JOD");
    price("0,495 €", "0.495 EUR");
    price("€ 1234.567", "1234.567 EUR");
    price("2.5000 €", "2.5000 EUR");
}

#[test]
fn separators_that_make_no_number_are_refused() {
    price("12.34.56", "none");
    price("1,23.45'6 €", "none");
    price("24.12.2025", "none");
}

#[test]
fn digits_of_every_script() {
    price("٢٬٣٤٥٫٦٧ ر.س.\u{200f}", "2345.67 SAR");
    price("۱۲٬۵۰۰ تومان", "12500 ?");
    price("₹१,२३,४५६", "123456 INR");
    price("৳ ১,২৫০", "1250 BDT");
    price("฿๑๒๓.๕๐", "123.50 THB");
    price("￥１，２８０", "1280 JPY");
    price("၁,၂၅၀ ကျပ်", "1250 MMK");
}

#[test]
fn multipliers() {
    price("12万円", "120000 JPY");
    price("1.2億円", "120000000 JPY");
    price("3만 5천원", "35000 KRW");
    price("15만5000원", "155000 KRW");
    price("¥1.5万", "15000 JPY");
    price("Rp 1,5 jt", "1500000 IDR");
    price("Rp250rb", "250000 IDR");
    price("₹ 3.5 lakh", "350000 INR");
    price("₹2 crore", "20000000 INR");
    price("$1.5k", "1500 USD");
    price("€2M", "2000000 EUR");
    price("3 millions de dollars", "3000000 USD");
    price("2,5 Mio. €", "2500000 EUR");
    price("4 mil millones de euros", "4000000000 EUR");
}

#[test]
fn fractions_raised_or_standing_apart() {
    price("$12⁹⁹", "12.99 USD");
    price("$12 99", "12.99 USD");
    price("$1,299\n00", "1299.00 USD");
    price("19 ,99 €", "19.99 EUR");
    price("19. 99 €", "19.99 EUR");
    price("10€95", "10.95 EUR");
    price("10 € 95", "10.95 EUR");
    price("25,- kr", "25 ?");
    price("€ 12,-", "12 EUR");
    price("CHF 12.–", "12 CHF");
    price("199:- kr", "199 ?");
    price(".75 €", "0.75 EUR");
    price("Rs.500", "500 INR");
    price("3 dollars 50 cents", "3.50 USD");
    price("3 euro en 5 cent", "3.05 EUR");
    price("20元5角", "20.50 CNY");
}

#[test]
fn parts_of_a_currency() {
    price("99p", "0.99 GBP");
    price("85 pence", "0.85 GBP");
    price_in(Hints { lang: Some("en-US"), ..Hints::default() }, "99¢", "0.99 USD");
    price("99 cents", "99 ?"); // of what, nobody says
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
fn ranges() {
    price("10 - 20 €", "10-20 EUR");
    price("€10–€20", "10-20 EUR");
    price("$5.95 - 10.95", "5.95-10.95 USD");
    price("从 100 到 200元", "100-200 CNY");
    price("ab 10 bis 20 €", "10-20 EUR From");
    price("100~200円", "100-200 JPY");
    price("1-2万円", "10000-20000 JPY");
    price("50 - $2.00", "2.00 USD"); // fifty pieces, two dollars each
    price("€ 20 - € 10", "20 EUR");
}

#[test]
fn below_zero() {
    price("-$5.50", "-5.50 USD");
    price("$-5.50", "-5.50 USD");
    price("−5,50 €", "-5.50 EUR");
    price("£5.50-", "-5.50 GBP");
    price("- $5.50", "5.50 USD"); // a dash
    price("(1,250.00)", "-1250.00 ?"); // as accountants write it
}

#[test]
fn nothing_to_pay() {
    price("Free", "0 ?");
    price("Kostenlos!", "0 ?");
    price("免费", "0 ?");
    price("Free shipping", "0 ? Shipping");
    price("Versand: kostenlos", "0 ? Shipping");
    price("sugar free", "none");
    price("Free trial, then nothing", "none");
}

#[test]
fn what_a_price_is_for() {
    price("from $20", "20 USD From");
    price("ab 19,90 €", "19.90 EUR From");
    price("3元起", "3 CNY From");
    price("$15.95/mo", "15.95 USD Instalment");
    price("9,99 € pro Monat", "9.99 EUR Instalment");
    price("12x de R$ 44,00 sem juros", "44.00 BRL Instalment");
    price("2 for £10", "10 GBP Bundle");
    price("€ 4,50 / kg", "4.50 EUR Unit");
    price("+ $4.99 shipping", "4.99 USD Shipping");
    price("Versand 4,99 €", "4.99 EUR Shipping");
    price("Was $80.00", "80.00 USD List");
    price("UVP 80,00 €", "80.00 EUR List");
    price("regular price $80", "80 USD List");
    price("You save $15", "15 USD Saving");
    price("$15 off", "15 USD Saving");
    price("deposit £50", "50 GBP Deposit");
    price("Free shipping on orders $49+", "none");
}

#[test]
fn of_several_the_one_that_is_paid() {
    price("Was $120.00 Now $60.00", "60.00 USD");
    price("$60.00 $120.00", "60.00 USD");
    price("UVP 99 € jetzt 79 €", "79 EUR");
    price("79 € statt 99 €", "79 EUR");
    price("优惠前￥388 券后￥341", "341 JPY");
    price("50 - $2.00 100 - $1.75", "2.00 USD");
}

#[test]
fn a_number_alone_is_a_price_only_where_it_looks_like_one() {
    price("24.99", "24.99 ?");
    price("1 299", "1299 ?");
    price("349", "349 ?");
    price("Price 29", "29 ?");
    price("Our price: 29 - 39", "29-39 ?");
    price("24.99 inkl. MwSt.", "24.99 ?");
    for text in [
        "", "Sheet set", "July, 2004", "12 pcs", "4.55 / 5", "4.55 stars", "4.55 out of 5", "20%", "12 GB", "Size 42", "(123)",
        "4006381333931", "15:30", "iPhone 15", "A4", "12.50 kg", "1.25 l",
    ] {
        price(text, "none");
    }
}

#[test]
fn running_text_gives_money_only() {
    prices("iPhone 15 $999, 128 GB, 4.5 stars", &["999 USD"]);
    prices("Call +1 555 010 0199, 20% off, 3 left, order by 24.12.2025", &[]);
    prices("Le 12 mars, 5 L d'eau, 10 km, EU 38, 225/45 R17, 5 p.m.", &[]);
    prices("PHP 8, AMD 7600, TOP 10, 30 sek", &[]);
    prices("Send $200 or 180 euros, or 0.05 BTC today", &["200 USD", "180 EUR", "0.05 ?"]);
    prices("für 20 € 30 Tage testen", &["20 EUR"]);
    prices("EUR 20, USD 30", &["20 EUR", "30 USD"]);
    prices("支付500元定金，余款1500元", &["500 CNY Deposit", "1500 CNY"]);
}

#[test]
fn a_sign_that_is_also_a_word_counts_only_where_it_fits() {
    prices("Model K-10M, 1080p, 5s/ 6s/, 2 ore, GS 2022, 2384-KR, um 12.30 Uhr, R16", &[]);
    prices("a 12-cent share, 270,00 kn, 3 million pounds", &["12 ?", "270.00 HRK", "3000000 ?"]);
    let za = Hints { country: Some("ZA"), ..Hints::default() };
    assert_eq!(
        find_prices("R 8 499 or R8,499", &za).map(|money| show(Some(money))).collect::<Vec<_>>(),
        ["8499 ZAR", "8499 ZAR"]
    );
    price("R8,499", "8499 ZAR");
    price("da 9,99 €", "9.99 EUR From");
    price("￥4999.00", "4999.00 CNY"); // a yen has no hundredths
}

#[test]
fn spans_are_the_words_that_say_it() {
    let text = "Now only US$ 1,250.50 each";
    let spans: Vec<_> = find_prices(text, &Hints::default()).map(|money| text.get(money.span).unwrap_or_default()).collect();
    assert_eq!(spans, ["US$ 1,250.50"]);
}

#[test]
fn the_tables_hold_together() {
    let mut signs: Vec<_> = sign::all()
        .map(|(text, _, exact)| {
            (text.chars().filter_map(|c| if exact { Some(c) } else { fold::fold(c) }).collect::<String>(), exact)
        })
        .collect();
    signs.sort();
    let twice: Vec<_> = signs.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "said twice: {twice:?}");
    let codes = sign::all()
        .flat_map(|(_, codes, _)| codes.split_whitespace())
        .chain(NAMES.iter().map(|row| row.0))
        .chain(COUNTRIES.iter().map(|row| row.0));
    for code in codes {
        assert!(CODES.split_whitespace().any(|known| known == code), "{code} is no currency");
    }
}

/// Any text: no panic, and spans inside the text. The texts are made of what the reader looks for, so that it goes deep.
#[test]
fn any_text_is_read_without_a_stumble() {
    let parts = [
        "1", "23", "456", "٣", "１", "⁹⁹", ".", ",", "'", " ", "\u{a0}", "\u{200f}", "-", "–", "~", "$", "€", "kr", "US $", "元",
        "万", "천", "k", "M", "million", "de", " to ", "cents", "R", "ر.س", "(", ")", "%", "/", "x", "é", "\u{301}", "free",
        "from ", "\n",
    ];
    let mut seed = 7u64;
    for _ in 0..10_000 {
        let mut text = String::new();
        for _ in 0..seed % 14 + 1 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(parts[(seed >> 33) as usize % parts.len()]);
        }
        seed = seed.rotate_left(5);
        for money in find_prices(&text, &Hints::default()).chain(read_price(&text, &Hints::default())) {
            assert!(text.get(money.span.clone()).is_some_and(|words| !words.is_empty()), "{text:?} {money:?}");
            assert!(money.high.is_none_or(|high| high > money.amount), "{text:?} {money:?}");
        }
    }
}

/// A reader that starts again at each step would not end while anybody waits.
#[test]
fn long_texts_are_read_in_one_pass() {
    let read = |part: &str, bytes: usize| {
        let text = part.repeat(bytes / part.len());
        let _ = find_prices(&text, &Hints::default()).count();
        let _ = read_price(&text, &Hints::default());
    };
    for part in ["1", "1.", "111 ", "1,1", "٫1", "$ ", "us $"] {
        read(part, 1_000_000);
    }
    for part in ["1 ", "1-", "$1-", "1千", "1 천", "$1 ", "a1", "9 to ", "1 de ", "€95"] {
        read(part, 30_000);
    }
}

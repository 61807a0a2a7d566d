//! The number: separators, scripts, multipliers, words, fractions, minus signs.

use super::*;

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
fn a_text_of_a_known_locale_is_read_by_its_decimal_mark() {
    let locale = |locale| Hints { locale: Some(locale), ..Hints::default() };
    price_in(locale("en"), "€1.299", "1.299 EUR");
    price_in(locale("de"), "€1.299", "1299 EUR");
    price_in(locale("de-CH"), "1.299 €", "1.299 EUR");
    price_in(locale("es-MX"), "1,299 €", "1299 EUR");
    price_in(locale("fr_FR"), "12,345 €", "12.345 EUR");
    price_in(locale("fr"), "12.34 €", "12.34 EUR");
    price_in(locale("French"), "12,345 €", "12345 EUR"); // not a code
    price_in(Hints { lang: Some("en"), ..Hints::default() }, "€1.299", "1299 EUR"); // a page's language is no promise
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
fn multipliers_that_touch_a_code() {
    price("120 MEUR", "120000000 EUR");
    price("48.5 MGBP", "48500000 GBP");
    price("5 kUSD", "5000 USD");
    price("120 METER", "none");
}

#[test]
fn numbers_in_words() {
    price("pay five hundred dollars first", "500 USD");
    price("It only cost thirteen dollars and forty-five cents", "13.45 USD");
    price("it only cost thirteen dollars forty five", "13.45 USD");
    price("half a million dollars", "500000 USD");
    price("a quarter million US dollars", "250000 USD");
    price("twelve hundred euros", "1200 EUR");
    price("one million two hundred thousand yen", "1200000 JPY");
    price("achtundsiebzig Millionen Dollar", "78000000 USD");
    price("zwei Euro fünfzig", "2.5 EUR");
    price("Nur einen Euro!", "1 EUR");
    price("vijfenveertig euro", "45 EUR");
    price("cinq cents euros", "500 EUR");
    price("quatre-vingt-dix-sept euros", "97 EUR");
    price("trece euros y cuarenta y cinco céntimos", "13.45 EUR");
    price("quinientos mil euros", "500000 EUR");
    price("dos mil millones de dólares", "2000000000 USD");
    price("tredici euro e quarantacinque cent", "13.45 EUR");
    price("ventotto euro", "28 EUR");
    price("duzentos euros", "200 EUR");
    price("sjutton euro", "17 EUR");
    price("on üç dolar kırk beş sent", "13.45 USD");
    price("lima ratus ribu rupiah", "500000 IDR");
    price("две тысячи пятьсот рублей", "2500 RUB");
    price("केवल तेरह डॉलर", "13 USD");
    price("it depends on dollars", "none"); // ten, in Turkish
    price_in(Hints { lang: Some("tr"), ..Hints::default() }, "on dolar", "10 USD");
    price_in(Hints { lang: Some("de"), ..Hints::default() }, "es geht um Euro und Cent", "none"); // one, in Portuguese
    price("cinque milioni di yen", "5000000 JPY");
    price("$ un mil millones", "1000000000 USD");
    price("a two pound cake", "none"); // what a pound is here, nobody says
}

#[test]
fn numbers_in_characters() {
    price("我有一千元", "1000 CNY");
    price("这个手机壳五元三毛", "5.3 CNY");
    price("五元五", "5.5 CNY");
    price("十美元", "10 USD");
    price("押金两千五百块", "2500 CNY Deposit");
    price("七万円です", "70000 JPY");
    price("四十九兆九千五百九十二億円", "49959200000000 JPY");
    price("천 4백만 달러", "14000000 USD");
    price("오천원", "5000 KRW");
    price("20个比特币", "20 ?");
    price("이 원피스", "none"); // this dress
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
    price("RM.45", "0.45 MYR");
    price("元.45B", "450000000 CNY");
    price("Rs.500", "500 INR");
    price("3 dollars 50 cents", "3.50 USD");
    price("3 euro en 5 cent", "3.05 EUR");
    price("20元5角", "20.50 CNY");
}

#[test]
fn below_zero() {
    price("-$5.50", "-5.50 USD");
    price("$-5.50", "-5.50 USD");
    price("−5,50 €", "-5.50 EUR");
    price("£5.50-", "-5.50 GBP");
    price("- $5.50", "5.50 USD"); // a dash
    price("-$5.50-", "none");
    price("(1,250.00)", "-1250.00 ?"); // as accountants write it
}

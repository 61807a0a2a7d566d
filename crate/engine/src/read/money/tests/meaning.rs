//! What an amount is for, and whether a number is one at all.

use super::*;

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
fn tax_is_told_apart() {
    price("Tax: $3.20", "3.20 USD Tax");
    price("inkl. 19 % MwSt. 3,20 €", "3.20 EUR Tax");
    price("関税 1,200円", "1200 JPY Tax");
    price("12,00 € inkl. MwSt. zzgl. Versand", "12.00 EUR, tax Included");
    price("12,00 € zzgl. MwSt.", "12.00 EUR, tax Excluded");
    price("Preis inkl. MwSt.: 12,00 €", "12.00 EUR, tax Included");
    price("£12.00 ex VAT", "12.00 GBP, tax Excluded");
    price("1,980円（税込）", "1980 JPY, tax Included");
    price("1,800円（税抜）", "1800 JPY, tax Excluded");
    prices("£10.00 ex. VAT £12.00 inc. VAT", &["10.00 GBP, tax Excluded", "12.00 GBP, tax Included"]);
}

#[test]
fn of_several_the_one_that_is_paid() {
    price("Was $120.00 Now $60.00", "60.00 USD");
    price("$60.00 $120.00", "60.00 USD");
    price("UVP 99 € jetzt 79 €", "79 EUR");
    price("79 € statt 99 €", "79 EUR");
    price("优惠前￥388 券后￥341", "341 JPY");
    price("50 - $2.00 100 - $1.75", "2.00 USD");
    price("Was: $124.95 Now: $0.00", "124.95 USD List"); // no price yet
}

#[test]
fn a_number_alone_is_a_price_only_where_it_looks_like_one() {
    price("24.99", "24.99 ?");
    price("1 299", "1299 ?");
    price("349", "349 ?");
    price("Price 29", "29 ?");
    price("Our price: 29 - 39", "29-39 ?");
    price("24.99 inkl. MwSt.", "24.99 ?, tax Included");
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
fn spans_are_the_words_that_say_it() {
    let text = "Now only US$ 1,250.50 each";
    let spans: Vec<_> = find_prices(text, &Hints::default()).map(|money| text.get(money.span).unwrap_or_default()).collect();
    assert_eq!(spans, ["US$ 1,250.50"]);
}

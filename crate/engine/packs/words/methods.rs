//! Ways to pay: what a choice of them is called, and what the pictures of their marks are. Lower case.

/// A way to pay.
pub struct Method {
    /// Its name in facts and the catalogue.
    pub name: &'static str,
    /// Whether a bank or a service can take the money back, or holds it until the goods are there: a mark that draws trust.
    pub guarded: bool,
    /// Words of a choice.
    pub words: &'static [&'static str],
    /// What its mark's picture is called.
    pub marks: &'static [&'static str],
}

const fn guarded(name: &'static str, words: &'static [&'static str], marks: &'static [&'static str]) -> Method {
    Method { name, guarded: true, words, marks }
}

const fn last(name: &'static str, words: &'static [&'static str]) -> Method {
    Method { name, guarded: false, words, marks: &[] }
}

/// Every way that is known.
#[rustfmt::skip]
pub const METHODS: &[Method] = &[
    guarded("card", &[
        "credit card", "debit card", "credit / debit", "credit/debit", "visa", "mastercard", "kreditkarte", "debitkarte", "carte bancaire", "carte de crédit", "carta di credito", "tarjeta", "cartão de crédito", "creditcard", "karta płatnicza", "karta kredytowa", "platební kart", "bankkártya", "kredi kartı",
        "банковской картой", "банковская карта", "信用卡", "銀行卡", "银行卡", "クレジットカード", "신용카드", "kartu kredit", "thẻ tín dụng",
    ], &["visa", "mastercard", "master card", "amex", "american express", "maestro"]),
    guarded("paypal", &["paypal"], &["paypal"]),
    guarded("klarna", &["klarna"], &["klarna"]),
    guarded("apple_pay", &["apple pay"], &["apple pay", "applepay"]),
    guarded("google_pay", &["google pay"], &["google pay", "googlepay", "gpay"]),
    guarded("amazon_pay", &["amazon pay"], &["amazon pay", "amazonpay"]),
    guarded("invoice", &["invoice", "kauf auf rechnung", "rechnung", "facture après livraison", "fattura", "achteraf betalen", "faktura"], &[]),
    guarded("direct_debit", &["direct debit", "lastschrift", "prélèvement", "addebito diretto", "domiciliación"], &["sepa"]),
    guarded("cash_on_delivery", &["cash on delivery", "nachnahme", "contre remboursement", "contrassegno", "contra reembolso", "za pobraniem", "dobírk", "наложенным платежом", "货到付款", "貨到付款", "代金引換", "착불"], &[]),
    guarded("alipay", &["alipay", "支付宝", "支付寶"], &["alipay"]),
    guarded("wechat_pay", &["wechat pay", "微信支付"], &["wechat pay", "wechatpay"]),
    guarded("ideal", &["ideal", "bancontact", "giropay", "blik", "przelewy24"], &["ideal", "bancontact", "giropay", "blik", "przelewy24"]),
    last("bank_transfer", &[
        "bank transfer", "wire transfer", "prepayment", "vorkasse", "überweisung", "banküberweisung", "virement", "bonifico", "transferencia bancaria", "transferência bancária", "bankoverschrijving", "przelew tradycyjny", "przelew bankowy", "bankovní převod", "bankový prevod", "átutalás", "havale",
        "банковский перевод", "перевод на карту", "银行转账", "銀行轉帳", "銀行振込", "무통장", "transfer bank", "chuyển khoản",
    ]),
    last("crypto", &["bitcoin", "crypto", "usdt", "tether", "ethereum", "加密货币"]),
    last("gift_card", &["gift card code", "paysafecard", "steam card", "礼品卡"]),
    last("money_transfer", &["western union", "moneygram", "zelle", "cash app"]),
];

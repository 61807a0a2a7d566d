//! Words round an amount that say what it is for.

use crate::read::money::Purpose::{self, Bundle, Deposit, From, Instalment, Item, List, Minimum, Saving, Shipping, Tax, Unit};

/// Words before an amount: the nearest ones decide.
#[rustfmt::skip]
pub const BEFORE: &[(Purpose, &[&str])] = &[
    (Item, &[
        "price", "our price", "now", "now only", "sale", "sale price", "today", "only", "just", "special price", "total",
        "buy now", "buy it now", "cost", "costs", "pay", "offer price", "you pay", "current price", "your price", "deal",
        "current bid", "winning bid", "asking price", "estimate price", "unit price", "preis", "unser preis", "jetzt",
        "jetzt nur", "nur", "aktuell", "angebot", "gesamt", "endpreis", "sofort-kaufen", "vb", "festpreis", "prix",
        "notre prix", "maintenant", "seulement", "total ttc", "prix actuel", "precio", "nuestro precio", "ahora", "oferta",
        "precio actual", "por solo", "prezzo", "ora", "prezzo attuale", "offerta", "adesso", "preço", "por", "agora",
        "à vista", "por apenas", "prijs", "nu", "voor", "nu voor", "onze prijs", "pris", "nå", "nu kun", "kun", "hinta",
        "nyt", "cena", "naše cena", "běžná cena", "bežná cena", "cena promocyjna", "teraz", "tylko", "preț", "цена", "ціна",
        "сейчас", "итого", "стоимость", "fiyat", "fiyatı", "şimdi", "τιμή", "p.v.p", "pvp", "harga", "giá", "ราคา", "السعر",
        "سعر", "قیمت", "מחיר", "価格", "販売価格", "税込", "特価", "合計", "价格", "價格", "现价", "售价", "优惠价", "到手价", "券后", "秒杀价", "促销价",
        "판매가", "할인가", "가격", "최종가",
    ]),
    (From, &[
        "from", "from only", "starting at", "starts at", "starting from", "as low as", "prices from", "ab", "schon ab",
        "preise ab", "à partir de", "a partir de", "dès", "desde", "a partire da", "da", "vanaf", "från", "fra", "alkaen",
        "od", "już od", "de la", "от", "від", "από", "başlayan", "mulai", "mulai dari", "từ", "chỉ từ", "เริ่มต้น", "من",
        "ابتداء من", "از", "החל מ", "起价", "最低",
    ]),
    (List, &[
        "was", "rrp", "msrp", "srp", "list price", "regular price", "reg", "original price", "originally", "retail",
        "retail price", "old price", "usual price", "typical price", "compare at", "value", "instead of", "reg. price",
        "statt", "uvp", "uvp des herstellers", "zuvor", "vorher", "früher", "alter preis", "bisher", "ehemaliger preis",
        "au lieu de", "prix conseillé", "prix barré", "était", "prix public", "prix habituel", "ancien prix", "antes",
        "precio anterior", "precio recomendado", "pvpr", "prezzo consigliato", "prezzo di listino", "invece di", "anziché",
        "listino", "preço de", "adviesprijs", "ord. pris", "ord pris", "ordinarie pris", "førpris", "før", "tidligere",
        "veil", "vejl. pris", "ovh", "před slevou", "původní cena", "doporučená cena", "pôvodná cena", "cena regularna",
        "cena katalogowa", "najniższa cena", "przedtem", "było", "prp", "preț vechi", "старая цена", "было", "стара ціна",
        "eski fiyat", "piyasa fiyatı", "harga asli", "giá gốc", "giá cũ", "原价", "优惠前", "券前", "原價", "市场价", "划线价", "定価",
        "通常価格", "参考価格", "希望小売価格", "정가", "정상가", "시중가",
    ]),
    (Saving, &[
        "save", "you save", "saving", "savings", "discount", "coupon", "voucher", "cashback", "rebate", "sie sparen",
        "du sparst", "sparen", "ersparnis", "rabatt", "gutschein", "spare", "économisez", "vous économisez", "remise",
        "réduction", "ahorra", "ahorras", "descuento", "cupón", "risparmi", "sconto", "economize", "desconto", "cupom",
        "bespaar", "je bespaart", "korting", "spara", "du sparar", "spar", "du sparer", "säästä", "ušetříte", "sleva",
        "oszczędzasz", "rabat", "taniej o", "economisești", "экономия", "скидка", "выгода", "знижка", "kazanç", "indirim",
        "hemat", "diskon", "giảm", "tiết kiệm", "立减", "优惠", "省", "满减", "領券", "割引", "クーポン", "할인", "쿠폰", "خصم", "وفر",
    ]),
    (Shipping, &[
        "shipping", "delivery", "postage", "p&p", "freight", "postage & packing", "shipping fee", "delivery fee",
        "shipping cost", "handling", "versand", "versandkosten", "lieferung", "zzgl", "porto", "livraison", "frais de port",
        "frais de livraison", "envío", "gastos de envío", "costo de envío", "spedizione", "spese di spedizione", "frete",
        "entrega", "envio", "verzending", "verzendkosten", "bezorging", "frakt", "leverans", "fragt", "levering", "toimitus",
        "postikulut", "doprava", "poštovné", "dostawa", "wysyłka", "przesyłka", "livrare", "transport", "доставка", "kargo",
        "kargo ücreti", "ongkir", "ongkos kirim", "phí vận chuyển", "ค่าส่ง", "الشحن", "توصيل", "משלוח", "运费", "運費", "邮费",
        "快递", "送料", "配送料", "배송비", "택배비",
    ]),
    (Tax, &[
        "tax", "taxes", "sales tax", "vat", "gst", "hst", "duty", "import duty", "customs", "mwst", "mwst.", "mehrwertsteuer",
        "ust", "ust.", "umsatzsteuer", "zoll", "tva", "dont tva", "iva", "btw", "moms", "heraf moms", "mva", "dph", "ddv", "pdv",
        "ндс", "пдв", "kdv", "消費税", "消费税", "税费", "税费合计", "关税", "關稅", "関税", "税额", "부가세",
    ]),
    // What stands before a price with tax is no tax.
    (Item, &[
        "incl vat", "incl. vat", "inc vat", "inc. vat", "including vat", "excl vat", "excl. vat", "ex vat", "ex. vat",
        "excluding vat", "incl tax", "incl. tax", "including tax", "excl tax", "excl. tax", "ex tax", "before tax", "after tax",
        "incl gst", "incl. gst", "inc gst", "inc. gst", "including gst", "inkl mwst", "inkl. mwst", "inkl. mwst.", "zzgl. mwst",
        "zzgl. mwst.", "ohne mwst", "inkl. ust", "iva incluido", "iva incluida", "iva inclusa", "com iva", "con iva", "incl btw",
        "incl. btw", "inkl moms", "inkl. moms", "s dph", "vč. dph", "bez dph", "с ндс", "kdv dahil",
    ]),
    (Minimum, &[
        "orders over", "orders of", "order over", "orders above", "on orders", "on orders over", "orders from",
        "minimum order", "min. order", "purchases over", "when you spend", "free shipping on orders",
        "ab einem bestellwert von", "bestellwert", "mindestbestellwert", "ab einem einkaufswert von", "einkaufswert",
        "dès l'achat de", "dès l'achat", "pour toute commande de", "pedidos superiores a", "pedido mínimo",
        "compras superiores a", "ordini superiori a", "ordini oltre", "acima de", "bestellingen vanaf", "bestelling vanaf",
        "köp över", "ordre over", "zamówienia od", "od kwoty", "заказ от", "заказе от", "мин. заказ", "満", "满", "以上",
    ]),
    (Deposit, &[
        "deposit", "down payment", "security deposit", "anzahlung", "pfand", "kaution", "acompte", "consigne", "depósito",
        "fianza", "acconto", "cauzione", "aanbetaling", "borg", "statiegeld", "handpenning", "depositum", "záloha", "kaucja",
        "zaliczka", "garanție", "предоплата", "залог", "задаток", "аванс", "завдаток", "kapora", "depozito", "uang muka",
        "đặt cọc", "tiền cọc", "订金", "定金", "押金", "保证金", "預り金", "手付金", "頭金", "보증금", "계약금", "عربون",
    ]),
    (Instalment, &[
        "instalments of", "installments of", "payments of", "interest-free payments of", "monthly", "per month", "raten à",
        "monatsrate", "monatlich", "monatlich ab", "mtl", "fois", "mensualités de", "x de", "vezes de", "parcelas de",
        "cuotas de", "meses de", "plazos de", "rate da", "termijnen van", "splátky", "rat po", "raty", "рассрочка",
        "частями по", "taksit", "cicilan", "trả góp", "月々", "分期", "每月", "월", "할부",
    ]),
    (Unit, &["each", "grundpreis", "unit", "je", "per unit", "prix au kg", "单价"]),
];

/// Words that follow an amount at once.
#[rustfmt::skip]
pub const AFTER: &[(Purpose, &[&str])] = &[
    (From, &["起", "から", "부터", "'den başlayan", "'dan başlayan", "and up", "y más", "~"]),
    (Saving, &[
        "off", "discount", "saved", "rabatt", "sparen", "gespart", "de remise", "de réduction", "d'économie", "de descuento",
        "di sconto", "de desconto", "korting", "cashback", "coupon", "gutschein", "taniej", "скидка", "indirim", "引き", "オフ",
        "할인", "off coupon",
    ]),
    (Shipping, &[
        "shipping", "delivery", "postage", "p&p", "for shipping", "versand", "versandkosten", "de livraison",
        "de frais de port", "de port", "livraison", "de envío", "envío", "gastos de envío", "di spedizione", "spedizione",
        "de frete", "frete", "verzendkosten", "verzending", "frakt", "fragt", "doprava", "dostawa", "za dostawę", "доставка",
        "за доставку", "kargo", "ongkir", "运费", "邮费", "送料", "배송비",
    ]),
    (Instalment, &[
        "/mo", "/ mo", "/month", "/ month", "per month", "a month", "monthly", "pm", "p/m", "/monat", "/ monat", "/mtl",
        "pro monat", "im monat", "mtl", "monatlich", "/mois", "/ mois", "par mois", "/mes", "/ mes", "al mes", "por mes",
        "/mês", "por mês", "ao mês", "/mese", "al mese", "/mnd", "per maand", "/maand", "p/mnd", "/mån", "per månad",
        "i måneden", "/md", "/kk", "měsíčně", "/měs", "miesięcznie", "/mies", "/мес", "в месяц", "на месяц", "/міс", "aylık",
        "/ay", "/bulan", "/tháng", "/月", "每月", "/월", "sem juros", "sans frais", "x 0 %", "/week", "per week", "/wk", "/year",
        "/yr", "per year", "a year", "/jahr", "pro jahr", "/an", "par an", "/año", "al año", "/ano", "all'anno", "per jaar",
        "/jaar", "/år", "/rok", "в год", "/年",
    ]),
    (Unit, &[
        "/kg", "/ kg", "/100g", "/100 g", "/100ml", "/100 ml", "/l", "/ l", "/g", "/ml", "/lb", "/oz", "/m", "/m2", "/m²",
        "/sqft", "/stk", "/st", "/stück", "/unit", "/pc", "/pcs", "/piece", "/ea", "/each", "/count", "/kwh", "/liter",
        "/litre", "/gal", "/шт", "/кг", "/台", "/个", "/件", "/斤", "/個", "/個当たり", "/개", "per kg", "per unit", "per piece",
        "per litre", "per liter", "each", "ea", "pro kilogramm", "pro kg", "pro stück", "pro liter", "je kg", "le kg",
        "l'unité", "le litre", "pièce", "la pièce", "por kg", "por unidad", "por unidade", "al kg", "al pezzo", "cadauno",
        "per stuk", "p.st", "styck", "за шт", "за штуку", "за кг", "za kus", "za szt", "/szt", "/ks", "adet", "/adet",
    ]),
    (Deposit, &[
        "deposit", "pfand", "anzahlung", "kaution", "d'acompte", "de caution", "consigne", "de depósito", "cauzione",
        "statiegeld", "borg", "pant", "kaucji", "предоплата", "залог", "押金", "定金", "订金",
    ]),
    (Tax, &["in tax", "in taxes", "of tax", "of vat", "sales tax", "import duty", "mwst. enthalten", "消費税"]),
    (Minimum, &["minimum", "minimum order", "mindestbestellwert", "minimum spend", "以上"]),
];

/// "2 for £10": a number and one of these before an amount make it the price of several.
pub const BUNDLE: (Purpose, &[&str]) = (Bundle, &["for", "für", "pour", "por", "per", "voor", "för", "za", "за", "/"]);

/// Words that say nothing is to be paid.
#[rustfmt::skip]
pub const FREE: &[&str] = &[
    "free", "for free", "free of charge", "no charge", "gratis", "kostenlos", "kostenfrei", "umsonst", "zu verschenken",
    "gratuit", "gratuite", "gratuitement", "offert", "offerte", "gratuito", "grátis", "de graça", "omaggio", "ingyenes",
    "ingyen", "ilmainen", "ilmaiseksi", "zdarma", "zadarmo", "za darmo", "darmowy", "darmowa", "bezpłatnie", "gratuită",
    "безплатно", "бесплатно", "даром", "безкоштовно", "besplatno", "brezplačno", "nemokamai", "bez maksas", "tasuta",
    "δωρεάν", "ücretsiz", "bedava", "مجاني", "مجانا", "رایگان", "חינם", "मुफ़्त", "मुफ्त", "निःशुल्क", "ฟรี", "miễn phí",
    "percuma", "libre", "免费", "免費", "包邮", "無料", "送料無料", "무료", "무료배송", "bure",
];

/// "And" between an amount and its cents.
pub const AND: &[&str] = &[
    "and", "und", "en", "et", "y", "e", "och", "og", "con", "com", "и", "і", "i", "ve", "și", "si", "dan", "ja", "és", "और",
    "와", "과",
];

/// "To" between the ends of a range.
pub const TO: &[&str] = &[
    "to", "bis", "à", "a", "até", "hasta", "tot", "till", "til", "do", "až", "до", "đến", "hingga", "sampai", "ila", "至", "到",
    "から", "에서", "إلى", "تا",
];

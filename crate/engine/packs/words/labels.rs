//! Labels that stand before a value: "SKU: 123", or a cell beside another.

/// What a label says its value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// What it costs.
    Price,
    /// What it cost before, or should.
    ListPrice,
    /// The shop's own number, or the listing's.
    Sku,
    /// The maker's part number.
    Mpn,
    /// A GTIN, EAN, UPC or ISBN.
    Gtin,
    /// The maker.
    Brand,
    /// New, used, refurbished.
    Condition,
    /// Whether it can be had.
    Stock,
    /// Who sells.
    Seller,
    /// Since when the seller is there.
    Since,
    /// Where the seller or the thing is.
    Country,
    /// Where it is sent from.
    ShipsFrom,
    /// How soon it is sent or comes.
    Dispatch,
    /// Whose account is to be paid into.
    Payee,
}

/// Labels as a page writes them, without the colon.
#[rustfmt::skip]
pub const LABELS: &[(Label, &[&str])] = &[
    (Label::Price, &[
        "price", "our price", "your price", "sale price", "current price", "now", "special price", "today's price", "asking price", "preis", "unser preis",
        "verkaufspreis", "prix", "notre prix", "precio", "precio final", "prezzo", "preço", "prijs", "cena", "cena s dph", "naša cena", "naše cena", "cena brutto",
        "cena z ddv", "cijena", "ár", "preț", "pris", "hinta", "τιμή", "fiyat", "цена", "стоимость", "ціна", "kaina", "hind", "harga", "giá", "ราคา", "价格", "售价",
        "促销价", "價格", "售價", "特價", "優惠價", "価格", "販売価格", "판매가", "가격", "מחיר", "السعر",
    ]),
    (Label::ListPrice, &[
        "list price", "regular price", "was", "rrp", "msrp", "retail price", "original price", "old price", "reg. price", "statt", "uvp", "bisheriger preis",
        "prix conseillé", "ancien prix", "au lieu de", "precio anterior", "pvp", "pvpr", "antes", "prezzo di listino", "prezzo consigliato", "adviesprijs", "de",
        "cena katalogowa", "cena regularna", "stara cena", "běžná cena", "původní cena", "bežná cena", "redna cena", "pvc", "mpc", "eredeti ár", "preț vechi",
        "старая цена", "розничная цена", "стара ціна", "市场价", "原价", "原價", "市價", "建議售價", "定価", "メーカー希望小売価格", "参考価格", "정가", "소비자가",
    ]),
    (Label::Sku, &[
        "sku", "item", "item no", "item number", "item code", "item id", "item model number sku", "product code", "product id", "product no", "product number", "product ref", "catalog no",
        "catalog number", "catalogue number", "cat no", "cat. no", "ref", "reference", "reference number", "stock code", "stock no", "stock number", "style",
        "style no", "style number", "listing id", "ad id", "ad number", "article no", "article number", "part no", "web id", "artikel", "artikelnummer", "artikel-nr", "artikelnr", "artikel nr", "art.-nr",
        "art.nr", "art. nr", "art.-nr.", "art. nr.", "bestellnummer", "bestell-nr", "produktnummer", "anzeigennummer", "référence", "réf", "code article", "code produit", "referencia", "ref.", "código",
        "código del producto", "codigo", "cód", "cód.", "cod. prodotto", "codice", "codice prodotto", "codice articolo", "cod", "cod.", "referência", "código do produto", "artikelcode", "artikelnummer",
        "kod produktu", "kod towaru", "symbol", "indeks", "nr katalogowy", "numer katalogowy", "indeks produktu", "kód", "kód produktu", "kód zboží", "kód tovaru", "objednací kód", "katalogové číslo", "šifra",
        "šifra artikla", "šifra izdelka", "šifra proizvoda", "kataloška številka", "cikkszám", "termékkód", "cod produs", "cod articol", "artikelnr.", "varenr", "varenummer", "tuotenumero", "tuotekoodi",
        "κωδικός", "κωδικός προϊόντος", "ürün kodu", "stok kodu", "артикул", "код", "код товара", "код товару", "арт", "арт.", "каталожный номер", "номер товара", "preces kods", "artikuls", "prekės kodas",
        "kode produk", "mã sản phẩm", "mã hàng", "รหัสสินค้า", "商品编号", "货号", "商品編號", "貨號", "商品編碼", "商品番号", "品番", "商品コード", "管理番号", "商品管理番号", "상품번호", "상품코드", "품번", "מק\"ט", "מקט", "מק״ט", "رقم المنتج",
    ]),
    (Label::Mpn, &[
        "mpn", "p/n", "produktové číslo", "model", "model number", "model no", "model #", "model name", "item model number", "mfr part", "mfr part no", "mfr part number", "mfg part", "mfr #", "mfg part #", "mfr model #", "mfr. part no", "mfr model", "manufacturer part number",
        "manufacturer part no", "manufacturer's part number", "manufacturer's product code", "manufacturer code", "manufacturer number", "part number", "part #", "vendor part number", "herstellernummer", "hersteller-nr", "hersteller-artikelnummer", "herstellerartikelnummer", "herstellerteilenummer",
        "modell", "modellnummer", "modell-nr", "référence fabricant", "modèle", "modelo", "referencia del fabricante", "codice produttore", "modello", "modelnummer", "fabrikantcode", "kod producenta",
        "part number výrobce", "kód výrobce", "kód výrobcu", "oznaka modela", "gyártói cikkszám", "cod producător", "модель", "код производителя", "модель товара", "型号", "型號", "メーカー型番", "型番", "모델명", "모델", "דגם",
    ]),
    (Label::Gtin, &[
        "gtin", "ean", "ean-code", "ean code", "ean13", "ean-13", "ean/upc", "upc", "upc code", "isbn", "isbn-13", "isbn13", "isbn 13", "isbn-10", "barcode", "bar code", "gtin/ean", "ean/gtin", "gtin-13", "ean/isbn", "isbn/ean", "code-barres", "código de barras",
        "codice ean", "codice a barre", "kod ean", "ean kód", "kod kreskowy", "čiarový kód", "čárový kód", "ean koda", "штрихкод", "штрих-код", "条码", "條碼", "jan", "janコード", "jan code",
    ]),
    (Label::Brand, &[
        "brand", "manufacturer", "maker", "by", "marke", "hersteller", "marque", "fabricant", "marca", "fabricante", "produttore", "merk", "fabrikant", "marka", "producent", "značka",
        "výrobce", "výrobca", "blagovna znamka", "proizvajalec", "proizvođač", "brend", "márka", "gyártó", "producător", "märke", "mærke", "merke", "merkki", "μάρκα", "бренд",
        "производитель", "виробник", "производител", "zīmols", "ražotājs", "gamintojas", "merek", "thương hiệu", "ยี่ห้อ", "品牌", "ブランド", "メーカー", "브랜드", "제조사", "מותג", "יצרן", "الماركة",
    ]),
    (Label::Condition, &[
        "condition", "item condition", "product condition", "zustand", "artikelzustand", "état", "etat", "état de l'article", "estado", "estado del artículo", "condición", "condizioni", "condizione", "condição", "conditie", "staat",
        "stan", "stan produktu", "stav", "stav zboží", "stanje", "állapot", "stare", "skick", "stand", "tilstand", "kunto", "κατάσταση", "durum", "durumu", "состояние", "стан", "състояние", "stāvoklis", "stāv", "būklė", "seisukord",
        "kondisi", "tình trạng", "สภาพ", "成色", "新旧程度", "新舊", "商品狀況", "商品の状態", "状態", "コンディション", "상태", "상품상태", "מצב", "מצב המוצר", "מצב פריט", "מצב הפריט", "الحالة",
    ]),
    (Label::Stock, &[
        "availability", "available", "stock", "in stock", "stock status", "stock level", "verfügbarkeit", "lieferstatus", "lagerbestand", "lieferbarkeit", "disponibilité", "disponibilidad", "disponibilità",
        "disponibilidade", "beschikbaarheid", "voorraad", "dostępność", "stan magazynowy", "dostupnost", "dostupnosť", "zaloga", "dobavljivost", "razpoložljivost", "raspoloživost", "készlet", "elérhetőség", "disponibilitate", "lagerstatus", "lager",
        "saatavuus", "διαθεσιμότητα", "stok", "stok durumu", "наличие", "наявність", "наличност", "pieejamība", "prieinamumas", "ketersediaan", "tình trạng kho", "库存", "庫存", "庫存狀況", "在庫", "在庫状況", "재고", "זמינות", "מלאי", "التوفر",
    ]),
    (Label::Seller, &[
        "seller", "sold by", "sold and shipped by", "ships from and sold by", "seller name", "store", "shop name", "merchant", "vendor", "seller information", "posted by", "verkäufer", "verkauft von", "verkauf durch", "verkauf und versand durch", "anbieter", "händler",
        "vendeur", "vendu par", "vendu et expédié par", "vendedor", "vendido por", "vendido y enviado por", "venditore", "venduto da", "venduto e spedito da", "vendido e entregue por", "verkoper", "verkocht door", "verkoop door",
        "sprzedawca", "sprzedaje", "sprzedaż i wysyłka", "prodejce", "prodává", "predajca", "prodajalec", "prodavač", "prodavatelj", "eladó", "vânzător", "säljare", "sælger", "selger", "myyjä", "satıcı", "продавец", "продавець", "pārdevējs", "pardavėjas",
        "penjual", "người bán", "ผู้ขาย", "卖家", "店铺", "店铺名称", "賣家", "商店", "出品者", "販売元", "販売者", "ストア", "판매자", "판매자명", "מוכר", "البائع",
    ]),
    (Label::Since, &[
        "member since", "joined", "seller since", "on ebay since", "active since", "aktiv seit", "mitglied seit", "membre depuis", "miembro desde", "membro dal", "membro desde", "lid sinds", "actief sinds", "na allegro od", "na olx od",
        "člen od", "на olx с", "на сайте с", "入驻时间", "开店时间", "加入", "加入時間", "登録日",
    ]),
    (Label::Country, &[
        "item location", "located in", "location", "seller location", "artikelstandort", "standort", "lieu où se trouve l'objet", "ubicación del artículo", "ubicación", "luogo in cui si trova l'oggetto", "местоположение товара", "所在地",
    ]),
    (Label::Payee, &[
        "account holder", "name of account holder", "account holder name", "beneficiary", "beneficiary name", "payee", "payee name", "kontoinhaber", "kontoinhaberin", "zahlungsempfänger", "begünstigter", "titulaire du compte", "bénéficiaire du virement", "titular de la cuenta", "titular da conta",
        "beneficiario", "beneficiário", "favorecido", "intestatario del conto", "conto intestato a", "rekeninghouder", "ten name van", "t.n.v.", "nazwa odbiorcy przelewu", "właściciel rachunku", "majitel účtu", "majiteľ účtu", "számlatulajdonos", "titular cont", "kontohaver", "kontoinnehavare", "hesap sahibi",
        "получатель платежа", "владелец счета", "отримувач платежу", "收款人", "收款方", "开户名", "收款户名", "戶名", "口座名義", "口座名義人", "예금주", "chủ tài khoản", "nama pemilik rekening", "ชื่อบัญชี",
    ]),
    (Label::Dispatch, &[
        "dispatch time", "handling time", "processing time", "lead time", "ships in", "ships within", "dispatched within", "delivery time", "delivery", "estimated delivery", "shipping time", "arrives", "lieferzeit", "lieferung", "versandzeit",
        "bearbeitungszeit", "voraussichtliche lieferung", "délai de livraison", "délai d'expédition", "livraison estimée", "plazo de entrega", "tiempo de entrega", "plazo de envío", "entrega estimada", "tempi di consegna", "tempi di spedizione",
        "consegna prevista", "prazo de entrega", "prazo de envio", "levertijd", "verwachte levering", "czas wysyłki", "czas dostawy", "czas realizacji", "wysyłka w ciągu", "doba dodání", "dodací lhůta", "dodacia doba", "szállítási idő", "termen de livrare",
        "leveranstid", "leveringstid", "toimitusaika", "χρόνος παράδοσης", "teslimat süresi", "kargoya veriliş süresi", "срок доставки", "срок отправки", "термін доставки", "发货时间", "发货时效", "发货期", "预计送达", "交货期", "出貨時間", "出貨天數", "備貨時間", "到貨時間",
        "発送までの日数", "発送目安", "発送の目安", "お届けの目安", "発送日目安", "発送予定", "お届け日", "お届け目安", "納期", "배송기간", "배송예정일", "발송예정일", "estimasi tiba", "waktu pengiriman", "thời gian giao hàng", "ระยะเวลาจัดส่ง",
    ]),
    (Label::ShipsFrom, &[
        "ships from", "dispatches from", "dispatched from", "shipped from", "ship from", "shipping from", "versand aus", "versandt aus", "versand von", "expédié depuis", "expédié de", "expédition depuis", "envío desde", "enviado desde", "se envía desde", "spedito da", "spedizione da",
        "enviado de", "verzonden vanuit", "wysyłka z", "odesláno z", "отправка из", "发货地", "发货自", "出貨地", "出貨地點", "発送元の地域", "発送元", "출고지", "발송지", "dikirim dari", "gửi từ",
    ]),
];

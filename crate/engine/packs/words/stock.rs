//! Words for whether a thing can be had.

use caveat_protocol::Availability;

/// What says so wherever it stands, in a line of any page; of the ones that have another in them ("not in stock") first.
#[rustfmt::skip]
pub const CLEAR: &[(Availability, &[&str])] = &[
    (Availability::Preorder, &[
        "pre-order", "preorder", "backorder", "back-order", "back order", "vorbestell", "précommande", "preordine", "prenotabile", "preventa", "pré-venda", "przedsprzedaż", "předobjedn", "предзаказ",
        "予約受付", "予約商品", "预售", "預購", "예약구매",
    ]),
    (Availability::OutOfStock, &[
        "out of stock", "out-of-stock", "outofstock", "not in stock", "sold out", "soldout", "no longer available", "currently unavailable", "temporarily unavailable", "this item is unavailable", "discontinued",
        "ausverkauft", "nicht auf lager", "nicht vorrätig", "vergriffen", "nicht verfügbar", "nicht lieferbar", "nicht mehr lieferbar", "rupture de stock", "en rupture", "épuisé", "actuellement indisponible", "agotado",
        "sin stock", "sin existencias", "no disponible", "esgotado", "sem estoque", "sem stock", "indisponível", "esaurito", "non disponibile", "uitverkocht", "niet op voorraad", "niet leverbaar", "brak w magazynie", "produkt niedostępny", "chwilowo niedostępn",
        "wyprzedan", "vyprodáno", "není skladem", "vypredané", "nie je skladom", "ni na zalogi", "nema na zalihi", "nema na stanju", "nije dostupno", "rasprodano", "nincs raktáron", "elfogyott", "stoc epuizat", "slutsåld", "slut i lager", "ej i lager",
        "udsolgt", "ikke på lager", "utsolgt", "loppuunmyyty", "loppu varastosta", "εξαντλήθηκε", "εξαντλημένο", "μη διαθέσιμο", "tükendi", "stokta yok", "нет в наличии", "нет на складе", "распродан", "немає в наявності", "немає на складі", "няма наличност", "изчерпан",
        "nav noliktavā", "nav pieejam", "išparduota", "läbi müüdud", "缺货", "无货", "無貨", "售罄", "已下架", "已售完", "補貨中", "宝贝不存在", "卖光", "売り切れ", "在庫切れ", "在庫なし", "在庫なし", "品切れ", "품절", "일시품절", "hết hàng", "stok habis", "สินค้าหมด", "אזל", "לא במלאי", "غير متوفر", "نفدت",
    ]),
    (Availability::InStock, &[
        "in stock", "in-stock", "instock", "left in stock", "items left", "available now", "usually dispatched", "usually ships", "ready to ship", "auf lager", "lagernd", "vorrätig", "sofort lieferbar", "sofort verfügbar",
        "sofort versandfertig", "lieferbar in", "en stock", "en existencia", "hay existencias", "con stock", "hay stock", "disponibilità immediata", "subito disponibile", "disponibile subito", "em estoque", "em stock", "op voorraad", "direct leverbaar", "na stanie", "w magazynie", "dostępny od ręki", "dostępne od ręki",
        "skladem", "na skladě", "na sklade", "skladom", "na zalogi", "na zalihi", "na lageru", "na stanju", "raktáron", "in stoc", "în stoc", "i lager", "på lager", "varastossa", "άμεσα διαθέσιμο", "σε απόθεμα", "stokta", "в наличии", "на складе", "в наявності", "на складі", "в наличност",
        "ir noliktavā", "ir pieejams", "yra sandėlyje", "laos olemas", "有货", "有貨", "现货", "現貨", "在庫あり", "재고 있음", "còn hàng", "ready stock", "มีสินค้า", "במלאי", "متوفر",
    ]),
];

/// What says so only where an adapter or a label points at it, or where nothing else is said.
#[rustfmt::skip]
pub const POINTED_AT: &[(Availability, &[&str])] = &[
    (Availability::Preorder, &["予約", "predobjednávka"]),
    (Availability::OutOfStock, &[
        "unavailable", "not available", "temporarily out", "non disponible", "indisponible", "rupture", "niedostępn", "niedostepn", "nedostupn", "ni dobavljiv", "недоступ", "habis", "coming soon", "brak", "nav",
    ]),
    (Availability::InStock, &[
        "available", "ships", "verfügbar", "lieferbar", "sofort", "disponible", "disponibile", "disponível", "beschikbaar", "leverbaar", "dostępn", "dostępny", "dostupn", "dobavljiv", "на залог", "доступ", "残り", "库存", "庫存", "可售",
        "tersedia", "stok", "limitedavailability", "onlineonly", "instoreonly", "pieejam", "διαθέσιμο",
    ]),
];

/// Words of lines that speak of a way to get the thing, or of a choice, and not of the thing.
pub const OF_A_WAY: &[&str] = &[
    "pickup", "pick up", "pick-up", "collect", "abhol", "retrait", "ritiro", "recogida", "option", "opcja", "same day",
    "same-day", "for this item", "in store only", "filial", "gutschein", "coupon", "offers",
];

//! Words of titles that mean something to the comparison of offers, in the languages offers are written in.
//!
//! Each row is one meaning, by its English name, and the words for it, folded: small letters, no accents. Words of
//! scripts without spaces are found inside a run of letters, the longest first.

/// What a word of a title is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A colour.
    Colour,
    /// An edition, a size, a place in a maker's range: what tells siblings apart.
    Edition,
    /// A thing that is mostly bought for another thing.
    Accessory,
    /// A maker's name.
    Maker,
    /// Says nothing of what is offered.
    Noise,
    /// Between an accessory and what it fits.
    For,
    /// Made to fit, not made by the maker.
    Fits,
    /// A container offered without what belongs in it.
    Empty,
    /// A picture of the thing.
    Picture,
    /// A spare part.
    Part,
    /// To be had for a time.
    Rental,
    /// Paid in parts, or a plan.
    Plan,
    /// Work done on a thing.
    Service,
}

use Role::{Accessory, Colour, Edition, Empty, Fits, For, Maker, Noise, Part, Picture, Plan, Rental, Service};

/// Words that many shops' titles have, and how much each tells: a line a weight, then the words. Written by `caveat-fit words`.
pub const COMMON: &str = include_str!("common.txt");

/// Meanings and their words.
#[rustfmt::skip]
pub const WORDS: &[(Role, &str, &[&str])] = &[
    (Colour, "black", &["black", "blk", "schwarz", "schwarze", "schwarzer", "noir", "noire", "negro", "negra", "nero", "nera", "preto", "preta", "zwart", "czarny", "czarna", "czarne", "cerna", "cerny", "sort", "svart", "fekete", "siyah", "graphite", "obsidian", "midnight", "onyx", "черный", "черная", "黑", "黑色", "ブラック", "黒", "블랙", "hitam"]),
    (Colour, "white", &["white", "wht", "weiss", "weiß", "weisse", "blanc", "blanche", "blanco", "blanca", "bianco", "bianca", "branco", "branca", "wit", "bialy", "biala", "biale", "bila", "bily", "hvid", "vit", "feher", "beyaz", "polar", "белый", "белая", "白", "白色", "ホワイト", "화이트", "putih"]),
    (Colour, "silver", &["silver", "slv", "silber", "argent", "plata", "plateado", "argento", "prata", "zilver", "srebrny", "stribrna", "stribrny", "серебристый", "银", "银色", "銀", "シルバー", "실버"]),
    (Colour, "grey", &["grey", "gray", "gry", "grau", "gris", "grigio", "cinza", "grijs", "szary", "szara", "seda", "sedy", "charcoal", "anthracite", "anthrazit", "titanium", "titan", "серый", "灰", "灰色", "グレー", "그레이", "深空灰"]),
    (Colour, "red", &["red", "rot", "rouge", "rojo", "roja", "rosso", "vermelho", "rood", "czerwony", "cervena", "cerveny", "crimson", "burgundy", "красный", "红", "红色", "レッド", "赤", "레드"]),
    (Colour, "blue", &["blue", "blu", "blau", "bleu", "azul", "blauw", "niebieski", "niebieska", "modra", "modry", "navy", "cobalt", "teal", "turquoise", "indigo", "синий", "голубой", "蓝", "蓝色", "藍", "ブルー", "青", "블루"]),
    (Colour, "green", &["green", "grun", "vert", "verde", "groen", "zielony", "zelena", "zeleny", "olive", "lime", "mint", "зеленый", "绿", "绿色", "グリーン", "緑", "그린"]),
    (Colour, "yellow", &["yellow", "gelb", "jaune", "amarillo", "giallo", "amarelo", "geel", "zolty", "zluta", "zluty", "желтый", "黄", "黄色", "イエロー", "옐로우"]),
    (Colour, "pink", &["pink", "rosa", "rose", "fuchsia", "magenta", "roze", "rozowy", "ruzova", "ruzovy", "розовый", "粉", "粉色", "粉红", "ピンク", "핑크"]),
    (Colour, "purple", &["purple", "violet", "lila", "violett", "morado", "viola", "roxo", "paars", "fioletowy", "fialova", "lavender", "plum", "фиолетовый", "紫", "紫色", "パープル", "퍼플"]),
    (Colour, "orange", &["orange", "naranja", "arancione", "laranja", "oranje", "oranzova", "coral", "оранжевый", "橙", "橙色", "オレンジ"]),
    (Colour, "brown", &["brown", "braun", "marron", "marrone", "bruin", "brazowy", "hneda", "hnedy", "espresso", "chocolate", "mahogany", "walnut", "коричневый", "棕", "棕色", "ブラウン", "브라운"]),
    (Colour, "gold", &["gold", "dore", "dorado", "oro", "dourado", "goud", "zloty", "zlata", "champagne", "bronze", "copper", "brass", "золотой", "金", "金色", "ゴールド", "골드"]),
    (Colour, "beige", &["beige", "cream", "ivory", "sand", "tan", "бежевый", "米色", "ベージュ"]),
    (Colour, "cyan", &["cyan", "青色", "シアン"]),
    (Colour, "steel", &["stainless", "steel", "edelstahl", "inox", "不锈钢", "ステンレス"]),

    (Edition, "professional", &["pro", "prof", "professional"]),
    (Edition, "upgrade", &["upgrade", "upg", "upgr", "upsell", "crossgrade"]),
    (Edition, "academic", &["academic", "acad", "education", "educational", "edu", "student", "students", "teacher"]),
    (Edition, "windows", &["windows", "win", "win32"]),
    (Edition, "mac", &["mac", "macintosh", "macosx", "osx"]),
    (Edition, "license", &["license", "licence", "lic", "licenses", "lizenz"]),
    (Edition, "deluxe", &["deluxe", "dlx"]),
    (Edition, "standard", &["standard", "std", "标准版"]),
    (Edition, "premium", &["premium", "prem"]),
    (Edition, "platinum", &["platinum", "plat"]),
    (Edition, "server", &["server", "svr"]),
    (Edition, "english", &["english", "engl"]),
    (Edition, "plus", &["plus"]), (Edition, "max", &["max"]), (Edition, "mini", &["mini", "迷你", "ミニ"]), (Edition, "lite", &["lite", "青春版"]), (Edition, "ultra", &["ultra"]), (Edition, "air", &["air"]),
    (Edition, "home", &["home"]), (Edition, "basic", &["basic"]), (Edition, "express", &["express"]), (Edition, "elite", &["elite"]), (Edition, "ultimate", &["ultimate"]), (Edition, "enterprise", &["enterprise", "corporate"]),
    (Edition, "business", &["business"]), (Edition, "suite", &["suite"]), (Edition, "studio", &["studio"]), (Edition, "small", &["small", "klein", "petit"]), (Edition, "medium", &["medium"]), (Edition, "large", &["large", "gross", "grand"]),
    (Edition, "advanced", &["advanced"]), (Edition, "complete", &["complete", "full", "vollversion"]), (Edition, "older", &["old", "older"]), (Edition, "trial", &["trial"]), (Edition, "subscription", &["subscription", "abo"]),
    (Edition, "expansion", &["expansion", "addon", "dlc"]), (Edition, "media", &["media"]), (Edition, "retail", &["retail"]), (Edition, "oem", &["oem", "tray"]), (Edition, "refill", &["refill"]), (Edition, "replacement", &["replacement", "ersatz"]),
    (Edition, "twin", &["twin", "dual", "double", "duo"]), (Edition, "single", &["single", "solo"]), (Edition, "triple", &["triple", "trio"]), (Edition, "starter", &["starter"]), (Edition, "body", &["body", "gehause", "boitier"]), (Edition, "kit", &["kit"]),
    (Edition, "bundle", &["bundle", "套装", "セット"]), (Edition, "set", &["set"]), (Edition, "light", &["light"]), (Edition, "super", &["super"]), (Edition, "ti", &["ti"]), (Edition, "xt", &["xt"]), (Edition, "fe", &["fe"]), (Edition, "xl", &["xl"]),
    (Edition, "master", &["master"]), (Edition, "limited", &["limited"]), (Edition, "special", &["special"]), (Edition, "collector", &["collector", "collectors"]), (Edition, "anniversary", &["anniversary"]), (Edition, "gaming", &["gaming"]), (Edition, "mono", &["mono", "mon"]), (Edition, "stereo", &["stereo"]),
    (Edition, "wireless", &["wireless", "kabellos", "sans fil", "无线", "ワイヤレス"]), (Edition, "left", &["left", "links"]), (Edition, "right", &["right", "rechts"]), (Edition, "men", &["men", "mens", "herren", "homme", "男"]), (Edition, "women", &["women", "womens", "damen", "femme", "女"]), (Edition, "kids", &["kids", "kinder", "enfant", "儿童"]),
    (Edition, "2", &["ii"]), (Edition, "3", &["iii"]), (Edition, "4", &["iv"]), (Edition, "6", &["vi"]), (Edition, "7", &["vii"]), (Edition, "8", &["viii"]), (Edition, "9", &["ix"]), (Edition, "11", &["xi"]), (Edition, "12", &["xii"]),

    (Accessory, "case", &["case", "cases", "cover", "sleeve", "pouch", "hulle", "tasche", "coque", "etui", "housse", "funda", "custodia", "pouzdro", "kryt", "obal", "capinha", "чехол", "手机壳", "保护壳", "保护套", "皮套", "ケース", "カバー", "케이스"]),
    (Accessory, "protector", &["protector", "skin", "tempered", "schutzfolie", "panzerglas", "displayschutz", "钢化膜", "保护膜", "贴膜", "フィルム", "필름"]),
    (Accessory, "charger", &["charger", "ladegerat", "chargeur", "cargador", "caricatore", "nabijecka", "充电器", "充電器", "충전기"]),
    (Accessory, "cable", &["cable", "kabel", "cavo", "cordon", "数据线", "ケーブル", "케이블"]),
    (Accessory, "adapter", &["adapter", "adaptor", "adaptateur", "adaptador", "转接头", "アダプター"]),
    (Accessory, "mount", &["mount", "holder", "bracket", "halterung", "stand", "support", "soporte", "支架", "スタンド"]),
    (Accessory, "strap", &["strap", "armband", "bracelet", "correa", "表带", "バンド"]),
    (Accessory, "bag", &["bag", "backpack", "rucksack", "sac"]),
    (Accessory, "battery", &["battery", "batteries", "akku", "batterie", "bateria", "电池", "バッテリー", "배터리"]),
    (Accessory, "remote", &["remote", "fernbedienung", "telecommande", "遥控器", "リモコン"]),
    (Accessory, "cartridge", &["cartridge", "toner", "ink", "patrone", "墨盒", "硒鼓"]),
    (Accessory, "filter", &["filter"]), (Accessory, "lens", &["lens", "objektiv", "objectif", "镜头", "レンズ"]), (Accessory, "hood", &["hood"]), (Accessory, "cap", &["cap"]),
    (Accessory, "dock", &["dock", "cradle"]), (Accessory, "accessory", &["accessory", "accessories", "zubehor", "配件"]), (Accessory, "sticker", &["sticker", "decal", "aufkleber", "贴纸"]), (Accessory, "manual", &["manual", "guide", "anleitung", "说明书"]),

    (For, "for", &["for", "fur", "pour", "para", "per", "voor", "dla", "pro:", "til", "для", "适用", "适用于", "専用", "対応", "용", "fit", "fits", "passend"]),
    (Fits, "compatible", &["compatible", "kompatibel", "compatibel", "kompatibilni", "совместимый", "兼容", "互換"]),

    (Empty, "empty box", &["empty box", "box only", "only box", "leerkarton", "nur ovp", "ovp leer", "leere ovp", "nur verpackung", "nur karton", "boite vide", "caja vacia", "scatola vuota", "solo scatola", "caixa vazia", "lege doos", "puste pudelko", "пустая коробка", "空盒", "空箱", "箱のみ", "元箱のみ", "包装盒"]),
    (Picture, "picture", &["photo of", "picture of", "image of", "foto von", "bild von", "nur foto", "nur bild", "photo de", "foto de", "jpg only", "screenshot of", "printout of", "poster of", "的照片", "の写真"]),
    (Part, "part", &["spare part", "spare parts", "replacement part", "parts for", "ersatzteil", "ersatzteile", "piece detachee", "pieces detachees", "pieza de repuesto", "ricambio", "запчасть", "запчасти", "维修配件", "交換部品", "部品取り"]),
    (Rental, "rental", &["rental", "rent", "for hire", "hire of", "to rent", "mieten", "zu vermieten", "verleih", "a louer", "alquiler", "noleggio", "aluguel", "te huur", "аренда", "прокат", "租赁", "出租", "レンタル", "대여"]),
    (Plan, "plan", &["per month", "a month", "/month", "/mo", "mtl", "monatlich", "pro monat", "/monat", "par mois", "/mois", "al mese", "al mes", "por mes", "per maand", "в месяц", "/月", "月额", "月額", "每月", "with contract", "mit vertrag", "avec abonnement", "合约机", "首付"]),
    (Service, "service", &["repair service", "repair of", "reparatur", "reparaturservice", "reparation de", "servicio de reparacion", "riparazione", "ремонт", "维修服务", "修理", "수리"]),

    (Noise, "", &["the", "a", "an", "and", "or", "of", "with", "in", "on", "to", "by", "from", "de", "la", "le", "les", "et", "und", "mit", "der", "die", "das", "den", "en", "con", "per", "di", "e", "w", "oder", "new", "neu", "nuevo", "nuovo", "neuf", "y", "avec", "r", "tm", "s", "amp", "brand", "genuine", "original", "originale", "official", "software", "edition", "ed", "version", "v", "vers", "ver", "vol", "volume", "inc", "corp", "ltd", "sale", "free", "shipping", "lieferung", "buy", "online", "price", "preis", "nowy", "novy", "nova", "的", "新款", "正品", "包邮", "官方", "旗舰店", "送料無料", "正規品", "新品", "全新"]),

    (Maker, "sony", &["sony", "ソニー", "索尼"]), (Maker, "samsung", &["samsung", "三星", "サムスン", "삼성"]), (Maker, "apple", &["apple", "苹果", "蘋果", "アップル", "애플"]),
    (Maker, "canon", &["canon", "佳能", "キヤノン", "キャノン"]), (Maker, "nikon", &["nikon", "尼康", "ニコン"]), (Maker, "panasonic", &["panasonic", "松下", "パナソニック"]),
    (Maker, "lg", &["lg", "엘지"]), (Maker, "microsoft", &["microsoft", "微软", "マイクロソフト"]), (Maker, "huawei", &["huawei", "华为"]), (Maker, "xiaomi", &["xiaomi", "小米"]),
    (Maker, "lenovo", &["lenovo", "联想"]), (Maker, "dell", &["dell", "戴尔"]), (Maker, "hp", &["hp", "惠普"]), (Maker, "asus", &["asus", "华硕"]),
    (Maker, "acer", &["acer", "宏碁"]), (Maker, "nintendo", &["nintendo", "任天堂"]), (Maker, "bose", &["bose", "博士"]), (Maker, "philips", &["philips", "飞利浦"]),
    (Maker, "siemens", &["siemens", "西门子"]), (Maker, "bosch", &["bosch", "博世"]), (Maker, "dyson", &["dyson", "戴森", "ダイソン"]),
    (Maker, "logitech", &["logitech", "罗技", "ロジクール"]), (Maker, "fujifilm", &["fujifilm", "富士", "フジフイルム"]), (Maker, "olympus", &["olympus", "奥林巴斯", "オリンパス"]),
    (Maker, "sharp", &["sharp", "夏普", "シャープ"]), (Maker, "toshiba", &["toshiba", "东芝", "東芝"]), (Maker, "hitachi", &["hitachi", "日立"]),
    (Maker, "casio", &["casio", "卡西欧", "カシオ"]), (Maker, "seiko", &["seiko", "精工", "セイコー"]), (Maker, "nike", &["nike", "耐克", "ナイキ"]),
    (Maker, "adidas", &["adidas", "阿迪达斯", "アディダス"]), (Maker, "lego", &["lego", "乐高", "レゴ"]), (Maker, "oppo", &["oppo"]), (Maker, "vivo", &["vivo"]),
    (Maker, "honor", &["honor", "荣耀"]), (Maker, "oneplus", &["oneplus", "一加"]), (Maker, "realme", &["realme"]), (Maker, "nokia", &["nokia", "诺基亚"]),
    (Maker, "motorola", &["motorola", "摩托罗拉"]), (Maker, "gigabyte", &["gigabyte", "技嘉"]), (Maker, "msi", &["msi", "微星"]), (Maker, "amd", &["amd"]),
    (Maker, "nvidia", &["nvidia", "英伟达"]), (Maker, "kingston", &["kingston", "金士顿"]), (Maker, "sandisk", &["sandisk", "闪迪"]), (Maker, "seagate", &["seagate", "希捷"]),
    (Maker, "wd", &["wd", "西部数据"]), (Maker, "crucial", &["crucial", "英睿达"]), (Maker, "corsair", &["corsair", "海盗船"]), (Maker, "toshiba", &["toshiba"]),
    (Maker, "garmin", &["garmin", "佳明"]), (Maker, "gopro", &["gopro"]), (Maker, "dji", &["dji", "大疆"]), (Maker, "jbl", &["jbl"]),
    (Maker, "sennheiser", &["sennheiser", "森海塞尔", "ゼンハイザー"]), (Maker, "beats", &["beats"]), (Maker, "jabra", &["jabra"]), (Maker, "plantronics", &["plantronics"]),
    (Maker, "epson", &["epson", "爱普生", "エプソン"]), (Maker, "brother", &["brother", "兄弟", "ブラザー"]), (Maker, "xerox", &["xerox"]), (Maker, "kodak", &["kodak", "柯达"]),
    (Maker, "leica", &["leica", "徕卡", "ライカ"]), (Maker, "pentax", &["pentax", "宾得", "ペンタックス"]), (Maker, "ricoh", &["ricoh", "理光", "リコー"]),
    (Maker, "sigma", &["sigma", "适马", "シグマ"]), (Maker, "tamron", &["tamron", "腾龙", "タムロン"]), (Maker, "netgear", &["netgear"]), (Maker, "linksys", &["linksys"]),
    (Maker, "tplink", &["tplink"]), (Maker, "cisco", &["cisco", "思科"]), (Maker, "ubiquiti", &["ubiquiti"]), (Maker, "zyxel", &["zyxel"]),
    (Maker, "whirlpool", &["whirlpool", "惠而浦"]), (Maker, "miele", &["miele"]), (Maker, "aeg", &["aeg"]), (Maker, "beko", &["beko"]), (Maker, "zanussi", &["zanussi"]),
    (Maker, "electrolux", &["electrolux", "伊莱克斯"]), (Maker, "hotpoint", &["hotpoint"]), (Maker, "indesit", &["indesit"]), (Maker, "gorenje", &["gorenje"]),
    (Maker, "liebherr", &["liebherr"]), (Maker, "smeg", &["smeg"]), (Maker, "neff", &["neff"]), (Maker, "candy", &["candy"]), (Maker, "haier", &["haier", "海尔"]),
    (Maker, "hisense", &["hisense", "海信"]), (Maker, "tcl", &["tcl"]), (Maker, "midea", &["midea", "美的"]), (Maker, "gree", &["gree", "格力"]), (Maker, "adobe", &["adobe"]),
    (Maker, "intuit", &["intuit"]), (Maker, "symantec", &["symantec"]), (Maker, "mcafee", &["mcafee"]), (Maker, "roxio", &["roxio"]), (Maker, "corel", &["corel"]),
    (Maker, "autodesk", &["autodesk"]), (Maker, "shimano", &["shimano"]), (Maker, "makita", &["makita", "マキタ"]), (Maker, "dewalt", &["dewalt"]),
    (Maker, "karcher", &["karcher"]), (Maker, "tefal", &["tefal"]), (Maker, "krups", &["krups"]), (Maker, "delonghi", &["delonghi"]), (Maker, "gillette", &["gillette"]),
    (Maker, "rolex", &["rolex", "劳力士", "ロレックス"]), (Maker, "omega", &["omega", "欧米茄"]), (Maker, "gucci", &["gucci", "古驰", "グッチ"]),
    (Maker, "prada", &["prada", "普拉达", "プラダ"]), (Maker, "chanel", &["chanel", "香奈儿", "シャネル"]), (Maker, "hermes", &["hermes", "爱马仕", "エルメス"]),
    (Maker, "belkin", &["belkin"]), (Maker, "targus", &["targus"]), (Maker, "kensington", &["kensington"]), (Maker, "monster", &["monster"]),
    (Maker, "pioneer", &["pioneer"]), (Maker, "kenwood", &["kenwood"]), (Maker, "jvc", &["jvc"]), (Maker, "yamaha", &["yamaha", "雅马哈", "ヤマハ"]),
    (Maker, "onkyo", &["onkyo"]), (Maker, "denon", &["denon"]), (Maker, "marantz", &["marantz"]), (Maker, "evga", &["evga"]), (Maker, "zotac", &["zotac"]),
    (Maker, "sapphire", &["sapphire"]), (Maker, "powercolor", &["powercolor"]), (Maker, "pny", &["pny"]), (Maker, "palit", &["palit"]), (Maker, "gainward", &["gainward"]),
    (Maker, "inno3d", &["inno3d"]), (Maker, "xfx", &["xfx"]), (Maker, "asrock", &["asrock"]),

];

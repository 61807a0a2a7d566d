//! Signs of currencies: symbols, short forms and everyday words, as pages write them beside an amount.
//!
//! Sources: CLDR 48 (symbols and narrow symbols of every currency in its own languages and in English, French, Spanish, German,
//! Chinese, Japanese and Arabic), and what shops write. Letters are compared without case, accents and a closing full stop.
//!
//! The first code of [`own`] is what a sign means where nothing says otherwise. A sign of several equals is [`shared`]: where
//! neither the page nor its address tells, it is money, but of no known currency. A sign that is also an everyday word, a unit or
//! a size is [`loose`]: it is no sign at all unless the page's own money fits it, or the text holds nothing else.

use crate::read::money::sign::{Signs, loose, own, shared};

/// All signs.
#[rustfmt::skip]
pub const SIGNS: &[Signs] = &[
    // The dollars, and what is written with their sign.
    own("USD AUD CAD NZD SGD HKD TWD MXN ARS CLP COP UYU CUP DOP BBD BMD BSD BZD BND FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD", &[
        "$", "$$",
    ]).leading(),
    own("USD", &[
        "us$", "us $", "u.s.$", "u.s. $", "usd$", "$us", "$ us", "$usd", "$u.s.", "u$s", "u$d", "us dollar", "u.s. dollar",
        "bucks", "щ.д.", "american dollar", "amerikanische dollar", "amerikaanse dollar", "amerikanska dollar",
        "dollaro usa", "abd dolari", "abd dolar", "미국 달러", "미 달러", "अमेरिकी डॉलर", "यू. एस. $", "美金", "美刀", "アメリカドル",
    ]).stem(),
    own("USD AUD CAD NZD SGD HKD TWD", &[
        "dollar", "dolar", "dollari", "dollaro", "долар", "доллар", "δολαρι", "דולר", "دولار", "دلار", "डॉलर", "ডলার",
        "டாலர்", "డాలర్", "ดอลลาร์", "ドル", "달러", "đô la",
    ]).stem(),
    own("AUD", &[
        "a$", "au$", "au $", "aud$", "$au", "dollari australiani", "dolares australianos", "avustralya dolari", "호주 달러",
        "澳元", "澳币", "豪ドル",
    ]),
    own("CAD NIO", &["c$", "$c"]),
    own("CAD", &[
        "ca$", "ca $", "can$", "cad$", "cdn$", "cdn", "$ca", "$ ca", "$ c", "$cad", "$cdn", "kanadischen dollar",
        "dollari canadesi", "dolares canadienses", "캐나다 달러", "加元", "加币", "カナダドル",
    ]),
    own("NZD", &["nz$", "nz $", "nzd$", "$nz", "뉴질랜드 달러", "纽币", "纽元"]),
    own("HKD", &[
        "hk$", "hk $", "hkd$", "$hk", "hong kong dollar", "dolares de hong kong", "홍콩 달러", "港币", "港幣", "港紙", "蚊", "香港ドル",
    ]).stem(),
    own("TWD", &[
        "nt$", "nt $", "ntd$", "ntd", "tw$", "$tw", "new taiwan dollar", "대만 달러", "新台币", "新臺幣", "台币", "台幣", "臺幣", "台湾ドル",
    ]).stem(),
    own("SGD", &["s$", "sg$", "sg $", "sgd$", "$sg", "싱가포르 달러", "新币", "新幣", "坡币"]),
    own("MXN", &["mx$", "mex$", "mxn$", "$mx", "m.n."]), own("BRL", &["r$", "rs$", "reais", "레알"]).leading(),
    own("ARS", &["ar$", "ars$", "$ar"]), own("CLP", &["cl$", "clp$", "$cl"]), own("COP", &["co$", "col$", "cop$", "$co"]),
    own("UYU", &["uy$", "$u", "$uy"]), own("DOP", &["rd$", "do$"]), own("BBD", &["bb$", "bds$"]),
    own("BMD", &["bm$", "bd$", "$bm"]), own("BND", &["bn$", "b$", "$bn"]), own("BSD", &["bs$"]), own("BZD", &["bz$", "$bz"]),
    own("FJD", &["fj$", "$fj"]), own("GYD", &["gy$", "g$"]), own("JMD", &["j$", "jm$", "ja$"]), own("KYD", &["ky$", "ci$"]),
    own("LRD", &["l$", "ld$", "$lr"]), own("NAD", &["n$", "$na"]), own("SBD", &["sb$", "si$", "$sb"]),
    own("SRD", &["sr$", "$sr"]), own("TTD", &["tt$", "$tt"]), own("XCD", &["ec$"]), own("CUP", &["cu$", "cup$"]),
    own("TOP", &["t$", "$t"]), own("WST", &["ws$", "$ws"]), own("MOP", &["mop$", "pataca", "patacas", "澳门币"]),
    own("BOB", &["$b", "b$s"]), own("NIO", &["cordoba", "cordobas"]),
    shared("MXN ARS CLP COP UYU PHP DOP CUP", &["peso", "pesos", "песо", "ペソ", "페소", "比索"]), own("PHP CUP", &["₱"]).leading(),

    // Europe.
    own("EUR", &["€", "euri", "ευρω", "欧", "यूरो", "יורו"]),
    own("GBP EGP LBP SYP SSP SDG FKP GIP SHP", &["£", "₤"]).leading(),
    own("GBP", &[
        "uk£", "gb£", "£gb", "quid", "sterlin", "sterline", "pound sterling", "pounds sterling", "british pounds",
        "libras esterlinas", "英ポンド", "фунтов стерлингов",
    ]),
    loose("GBP EGP LBP SYP SDG", &[
        "pound", "pounds", "pund", "pfund", "libra", "libras", "ポンド", "파운드", "पाउंड", "фунт", "фунтов",
    ]),
    own("CHF", &[
        "sfr", "₣", "franken", "francos suizos", "francos suicos", "isvicre frangi", "스위스 프랑", "瑞士法郎", "瑞郎", "スイス・フラン",
        "スイスフラン",
    ]),
    loose("CHF", &["fr"]),
    shared("CHF XOF XAF XPF CDF", &[
        "franc", "francs", "franchi", "francos", "frank", "frang", "프랑", "法郎", "フラン", "फ़्रैंक", "франк", "франков",
    ]),
    shared("SEK NOK DKK ISK", &[
        "kr", "krona", "kronor", "kronur", "krone", "kroner", "kronen", "couronne", "couronnes", "крон", "克朗", "クローネ",
    ]),
    own("SEK", &["skr", "spänn"]), own("NOK", &["nkr"]), own("DKK", &["dkr"]), own("ISK", &["ikr"]),
    own("CZK", &["kč", "kčs", "korun", "koruna", "koruny"]), own("PLN", &["zł", "zloty", "zlote", "злотых"]).stem(),
    own("HUF", &["Ft"]).exact(), own("HUF", &["forint"]).stem(), own("BYN", &["б.р"]),
    own("RON MDL", &["lei", "leu", "leilor", "лей", "леев"]), own("BGN", &["лв", "лева", "български лева", "leva"]),
    own("HRK", &["kuna", "kune"]), own("RSD", &["дин", "dinara", "динара"]),
    own("RUB BYN", &[
        "₽", "руб", "рублей", "рубля", "рубль", "р", "rbl", "rubl", "rubel", "ruble", "rubles", "roubles", "rubli", "rublos",
        "卢布", "ルーブル", "루블",
    ]),
    own("UAH", &["₴", "грн", "гривень", "гривні", "гривня", "гривен", "hrn", "hryvnia", "hryvnias"]),
    own("TRY", &["₺", "tl", "lira", "lirasi", "liralik", "ytl"]), own("GEL", &["₾", "ლ", "lari", "ლარი", "лари"]),
    own("AMD", &["֏", "դրամ", "драм"]), own("AZN", &["₼", "manat", "манат"]), own("ALL", &["lek", "leke"]),

    // Asia.
    own("JPY CNY", &["¥"]).leading(), own("JPY", &["jp¥", "円", "yens", "yenes", "yenlik", "日円", "엔", "येन", "иен", "йен"]),
    loose("JPY", &["\\"]).leading(),
    own("CNY", &["cn¥", "rmb", "人民元", "元人民币", "yuan", "renminbi", "kuai", "块", "块钱", "위안", "юаней", "юань"]).stem(),
    own("CNY TWD HKD", &["元", "圆", "圓"]), own("KRW", &["₩", "원", "韩元", "韓元", "ウォン", "вон"]).leading(),
    own("INR", &["₹"]).leading(),
    own("INR PKR LKR NPR MUR SCR", &[
        "rs", "₨", "rupee", "rupees", "rupien", "rupias", "roupies", "रुपये", "रुपए", "रुपया", "रु", "रूपये", "루피", "卢比",
        "ルピー",
    ]).leading(),
    own("INR LKR", &["ரூபாய்", "రూపాయలు", "രൂപ", "రూ", "રૂ"]).leading(), own("LKR", &["රු", "ரூ"]).leading(),
    own("NPR", &["रू", "नेरू"]).leading(), own("PKR", &["روپے", "روپیہ", "روپئے"]),
    own("BDT INR", &["৳", "tk", "টাকা", "taka"]), own("IDR", &["rp", "rupiah"]).leading(),
    own("MYR", &["rm", "ringgit", "令吉", "马币"]).leading(), own("THB", &["฿", "บาท", "baht", "泰铢", "バーツ", "바트", "бат"]),
    own("VND", &["₫", "đ", "đồng", "vnđ", "越南盾"]), own("KHR", &["៛", "រៀល", "riel"]), own("LAK", &["₭", "ກີບ", "킵"]),
    own("MMK", &["ကျပ်", "kyat"]), own("MVR", &["rufiyaa"]), own("MNT", &["₮", "төгрөг"]),
    own("KZT", &["₸", "тг", "тенге", "теңге", "tenge"]), own("KGS", &["сом", "⃀"]), own("TJS", &["сомонӣ", "сомони", "ЅМ", "ЅM"]),
    own("UZS", &["soʻm", "сум", "сўм"]), own("AFN", &["؋"]), own("IRR", &["﷼", "ر.إ"]),

    // Africa, and where Arabic or Hebrew is written.
    own("ILS", &["₪", "nis", "ש\"ח", "ש״ח", "שח", "שקל", "שקלים", "shekel", "shekels", "شيكل"]),
    own("AED", &["د.إ", "dhs", "dh"]), own("SAR", &["ر.س", "⃁"]), own("QAR", &["ر.ق"]), own("OMR", &["ر.ع"]),
    own("BHD", &["د.ب", ".د.ب"]), own("KWD", &["د.ك"]), own("JOD", &["د.أ", "د.ا"]), own("IQD", &["د.ع", "ع.د"]),
    own("LYD", &["د.ل"]), own("TND", &["د.ت"]), own("DZD", &["د.ج", "دج"]), own("MAD", &["د.م"]), own("YER", &["ر.ي"]),
    own("EGP", &["ج.م", "e£", "£e", "l.e"]), own("SDG", &["ج.س", "جن"]), own("LBP", &["ل.ل", "l£", "£l", "l.l"]),
    own("SYP", &["ل.س"]), own("MRU", &["أ.م"]), own("SOS", &["ش.ص"]), own("EGP SDG SYP", &["جنيه", "جنيها"]),
    shared("AED MAD", &["درهم", "dirham", "dirhams", "د."]), shared("SAR QAR OMR YER IRR", &["ريال", "riyal", "rial"]),
    own("IRR", &["ریال"]), shared("KWD BHD JOD IQD LYD TND DZD RSD", &["دينار", "dinar", "dinars"]),
    shared("SYP LBP TRY", &["ليرة", "ليره"]), own("NGN", &["₦", "naira", "ナイラ"]),
    own("GHS", &["₵", "gh₵", "gh¢", "cedi", "cedis"]), own("KES", &["ksh", "kshs"]), own("TZS", &["tsh", "tshs"]),
    own("UGX", &["ush", "ushs"]), own("KES TZS UGX SOS", &["/=", "shs", "shillings", "shilingi"]),
    own("ETB", &["ብር", "birr"]), own("ERN", &["nfk", "ናቕፋ"]), own("RWF", &["frw", "f.rw", "r₣"]), own("BIF", &["fbu"]),
    own("DJF", &["fdj"]), own("XOF XAF", &["cfa", "fcfa", "f cfa", "f.cfa", "francs cfa"]),
    own("XPF", &["cfpf", "fcfp", "f cfp"]), own("AOA", &["kz", "kwz", "kwanza", "kwanzas"]),
    own("MZN", &["mtn", "metical", "meticais"]), own("MGA", &["ariary"]), own("STN", &["dobra", "dobras"]),
    own("SZL", &["emalangeni"]), own("GMD", &["dalasi"]),

    // The Americas without dollars, and the Pacific.
    own("PEN", &["S/", "S/."]).exact().leading(), own("PYG", &["₲", "guaranies"]).leading(), own("CRC", &["₡", "colones"]),
    own("GTQ", &["quetzal", "quetzales"]), own("PAB", &["b/", "b/.", "balboa", "balboas", "パナマ・バルボア"]),
    own("VES", &["bs.s", "bs.d", "bsf", "bolivares"]), own("HNL", &["lps", "lempira", "lempiras"]),
    own("HTG", &["gourde", "gourdes"]), own("AWG", &["ƒ", "afl"]), own("VUV", &["vatu"]),

    // Money without a code: it is known to be money, and nothing is known of what it is worth.
    shared("", &[
        "تومان", "تومن", "toman", "₿", "Ƀ", "btc", "bitcoin", "bitcoins", "比特币", "satoshi", "satoshis", "usdt", "gulden",
        "guilders", "florins", "fiorini", "florines", "휠던", "markkaa", "markka", "finnish markka", "finska mark", "fin markı", "फ़िन्निश मार्का", "핀란드 마르카", "네덜란드 휠던", "hollanda guldeni", "个比特币", "個比特幣", "枚比特币", "peseta", "pesetas", "deutsche mark",
    ]),

    // Words, units and sizes of their own: signs only where they fit.
    loose("", &["DEM", "FRF", "ITL", "PTE", "FIM", "NLG", "GRD", "SKK", "EEK"]).exact(), loose("", &["mark", "marks", "marka", "marchi", "marcos"]),
    loose("HNL MDL RON", &["L"]).exact(), loose("PGK MMK ZMW", &["K"]).exact(), loose("ZAR", &["R"]).exact().leading(),
    loose("BWP", &["P"]).exact(), loose("GMD", &["D"]).exact(), loose("SZL", &["E"]).exact(), loose("SOS", &["S"]).exact(),
    loose("HTG", &["G"]).exact(), loose("CHF XOF XAF", &["F"]).exact(), loose("BAM", &["KM", "КМ"]).exact(),
    loose("EUR", &["eu"]), loose("GBP", &["stg", "sterling"]), loose("BRL", &["real", "reales", "réis"]),
    loose("ZAR", &["rand"]), loose("KRW", &["won"]), loose("PEN", &["sol", "soles"]), loose("BYN ETB", &["br"]),
    loose("HRK", &["kn"]), loose("BGN", &["lv", "лев"]), loose("RSD", &["din"]),
    loose("MKD", &["ден", "den", "денари", "денар"]), loose("KGS", &["с"]), loose("UZS", &["som"]), loose("AZN", &["man"]),
    loose("AMD", &["dram"]), loose("TWD", &["nt"]), loose("INR", &["re"]), loose("PKR", &["ر"]), loose("BTN", &["nu"]),
    loose("MVR", &["rf"]), loose("MMK", &["ks"]), loose("LAK", &["kip"]), loose("VND", &["dong", "ドン", "동"]),
    loose("PHP", &["piso"]), loose("SAR SCR", &["sr"]), loose("QAR", &["qr"]), loose("OMR", &["ro"]), loose("BHD", &["bd"]),
    loose("KWD", &["kd", "k.d"]), loose("JOD", &["jd"]), loose("IQD", &["id"]), loose("LYD LRD", &["ld"]),
    loose("TND", &["dt"]), loose("DZD", &["da"]), loose("LBP", &["ll"]), loose("SYP", &["ls"]), loose("EGP SLE", &["le"]),
    loose("MRU", &["um"]), loose("KES TZS UGX SOS", &["sh"]), loose("GNF", &["fg"]), loose("CDF", &["fc"]),
    loose("KMF", &["cf"]), loose("MWK", &["mk"]), loose("ZMW", &["zk"]), loose("MZN", &["mt"]), loose("MGA", &["ar"]),
    loose("BWP", &["pula"]), loose("STN", &["db"]), loose("VUV", &["vt"]), loose("CRC", &["colon"]), loose("GTQ", &["q"]),
    loose("BOB VES", &["bs"]), loose("PYG", &["gs"]), loose("XCG", &["cg", "naf"]), loose("CVE", &["esc"]),
    loose("PGK", &["kina"]), loose("WST", &["tala"]),

    // Parts: a hundredth, or a tenth.
    shared("USD EUR AUD CAD NZD SGD ZAR", &[
        "cent", "cents", "¢", "cts", "centesimi", "centesimo", "centimes", "centime", "centimos", "centimo", "sente",
        "centen", "centa", "centy", "centów", "centov", "centů", "cenți", "senttiä", "sentti", "סנט", "סנטים",
        "центов", "цента", "центами", "цент", "セント", "센트", "सेंट", "سنت", "美分", "欧分", "λεπτα",
    ]).part(100),
    shared("MXN ARS CLP COP BRL EUR USD", &["centavo", "centavos"]).part(100), loose("EUR", &["ct"]).part(100), loose("USD EUR TRY", &["sent"]).part(100),
    own("GBP", &[
        "pence", "penny", "pennies", "penies", "peniques", "penique", "peni", "पेंस", "펜스", "페니", "便士", "ペンス",
    ]).part(100),
    loose("GBP", &["p"]).part(100), own("GBP", &["GBp", "GBX"]).exact().part(100),
    own("RUB BYN", &["коп", "копеек", "копейки", "копейка"]).part(100), own("UAH", &["копійок", "копійки"]).part(100),
    own("PLN", &["groszy", "grosze", "grosz"]).part(100), loose("PLN", &["gr"]).part(100), own("TRY", &["kuruş"]).part(100),
    own("GHS", &["pesewa", "pesewas"]).part(100), own("NGN", &["kobo"]).part(100), own("THB", &["satang", "สตางค์"]).part(100),
    own("SAR", &["halala", "halalas", "هللة"]).part(100), own("AED", &["fils", "فلس"]).part(100), own("HRK", &["lipa", "lipe"]).part(100),
    own("AZN", &["qəpik"]).part(100), own("KZT", &["тиын"]).part(100), shared("EGP LBP SYP", &["piastres", "piastre", "قرش"]).part(100),
    loose("CNY", &["分"]).part(100), loose("CNY", &["角", "毛", "mao", "마오"]).part(10), own("CNY", &["毛钱"]).part(10),
    own("CNY", &["分钱"]).part(100), own("JPY", &["銭", "日本銭"]).part(100), own("INR PKR", &["paise", "paisa", "पैसे"]).part(100),
    own("CHF", &["rappen"]).part(100), shared("SEK NOK DKK", &["öre", "øre"]).exact().part(100),
    loose("IDR MYR", &["sen", "सेन"]).part(100), own("CZK", &["haléř", "haléře", "haléřů"]).part(100), own("BGN", &["стотинка", "стотинки"]).part(100),
    own("ILS", &["אגורות"]).part(100), own("RON MDL", &["bani"]).part(100),
];

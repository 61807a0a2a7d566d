//! Texts to measure by, put together by lot from pieces: what pages really say, and what is written to hold a filter up.

/// Bytes of a text.
const LENGTH: usize = 200_000;

/// What a text is made of.
pub(crate) struct Text {
    pub name: &'static str,
    /// Made to be slow, or to be passed over.
    pub is_hostile: bool,
    /// Drawn by lot.
    pieces: &'static [&'static str],
    /// What stands between two of them.
    between: &'static str,
    /// Pieces of a line.
    line: usize,
}

impl Text {
    /// The text itself, the same each time.
    pub(crate) fn write(&self) -> String {
        let mut text = String::with_capacity(LENGTH);
        let mut lot = Lot(1);
        for number in 1.. {
            text += lot.draw(self.pieces);
            if text.len() >= LENGTH {
                break;
            }
            text += if number % self.line == 0 { "\n" } else { self.between };
        }
        text
    }
}

/// Numbers without order: the generator of Numerical Recipes (Press et al., 7.1).
struct Lot(u32);

impl Lot {
    fn draw(&mut self, pieces: &[&'static str]) -> &'static str {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let drawn = (u64::from(self.0) * pieces.len() as u64) >> 32;
        usize::try_from(drawn).ok().and_then(|drawn| pieces.get(drawn)).copied().unwrap_or_default()
    }
}

const fn ordinary(name: &'static str, between: &'static str, line: usize, pieces: &'static [&'static str]) -> Text {
    Text { name, is_hostile: false, pieces, between, line }
}

const fn hostile(name: &'static str, between: &'static str, pieces: &'static [&'static str]) -> Text {
    Text { name, is_hostile: true, pieces, between, line: 200 }
}

pub(crate) const TEXTS: [Text; 24] = [
    ordinary("English prose", " ", 24, ENGLISH),
    ordinary("an English shop", "\n", 1, SHOP),
    ordinary("Western European", ", ", 12, WESTERN),
    ordinary("Vietnamese, Turkish, Polish", " ", 12, ACCENTED),
    ordinary("Russian", " ", 12, RUSSIAN),
    ordinary("Chinese", "，", 8, CHINESE),
    ordinary("Japanese, Korean", " ", 8, JAPANESE_KOREAN),
    ordinary("Arabic, Hindi, Thai", " ", 8, ARABIC_HINDI_THAI),
    ordinary("a line of each", "\n", 1, MIXED),
    hostile(
        "requests alone",
        " ",
        &["send money to my account", "whatsapp me", "pay with a gift card", "add me on telegram,", "no refund."],
    ),
    hostile(
        "beginnings of requests",
        " ",
        &["send mone", "send the mon", "bank transf", "out of the platfor", "add me o", "pay by ban", "whats", "telegra"],
    ),
    hostile("requests in Chinese", "", &["加微信", "转账到我的账户", "退款客服", "扫码", "微信支付", "银行卡", "保证金", "联系"]),
    hostile("beginnings in Chinese", "", &["加微", "转账到", "退款客", "银行", "保证", "屏幕共", "手续", "安全账"]),
    hostile("letters set apart", " ", &["w h a t s a p p", "t e l e g r a m", "p a y p a l", "b a n k", "x y z"]),
    hostile("letters between dots", ".", &["w.h.a.t.s", "t.e.l.e", "p.a.y", "b-a-n-k", "g_i_f_t"]),
    hostile("digits for letters", " ", &["wh4t5 4pp", "7elegr4m", "p4y m3", "b4nk 7r4n5f3r", "g1f7 c4rd", "$end m0ney"]),
    hostile("styled letters", " ", &["𝓦𝓱𝓪𝓽𝓼𝓐𝓹𝓹", "𝗧𝗲𝗹𝗲𝗴𝗿𝗮𝗺", "ⓖⓘⓕⓣ ⓒⓐⓡⓓ", "ｂａｎｋ　ｔｒａｎｓｆｅｒ", "𝕡𝕒𝕪"]),
    hostile("letters of other scripts", " ", &["WhаtѕАрр", "Τеlеgrаm", "раураl", "gіft саrd", "bаnk trаnѕfеr", "ѕеnd mоnеу"]),
    hostile(
        "nothing between letters",
        "",
        &["w\u{200b}h\u{2060}a\u{200d}t\u{ad}s ", "\u{200b}\u{200b}\u{200b}", "p\u{feff}a\u{200c}y ", "微\u{200b}信"],
    ),
    hostile(
        "accents in heaps",
        "",
        &["t\u{336}\u{301}\u{302}e\u{336}\u{308}l\u{336}e\u{30a}", "g\u{323}r\u{331}a\u{300}m ", "\u{301}\u{302}\u{303}\u{304}"],
    ),
    hostile("number words", " ", &["one", "three", "eight", "zero", "uno", "tres", "acht", "null", "null,", "一三八零零"]),
    hostile("digits set apart", " ", &["1 2 3", "+4 9", "0 1 7 0", "5-5-5", "(0) 8"]),
    hostile("Han set apart", " ", &["微 信", "转.账", "加-我", "银_行", "客*服", "退 款"]),
    hostile(
        "endings without end",
        "",
        &["transferenciassssss", "überweisungen", "tarjetaaaaaaas ", "pagamentooooo", "перевооооод "],
    ),
];

const ENGLISH: &[&str] = &[
    "the old harbour lies behind a row of low warehouses,", "and in the morning boats come in with herring and crab.",
    "My grandmother kept a garden there", "until the winter of the great storm,", "when the wall gave way.",
    "We bought the lens second hand", "and used it for about two years;", "there is a small scratch on the hood",
    "which does not show in pictures.", "It has been stored in a dry cupboard", "with the original box and both caps.",
    "Nobody in the village remembers", "who painted the chapel ceiling,", "although a bill from a colourman survives.",
    "If the dough feels sticky, add a little flour", "and let it rest for an hour.", "Meanwhile heat the oven",
    "and butter a shallow tin.", "The committee will meet again on Thursday", "to discuss the new timetable",
    "and the repair of the footbridge.", "Measurements were taken at three depths", "with a calibrated probe.",
    "This model differs from its predecessor", "by a longer arm and a quieter motor.",
    "Please read the description before you bid", "and ask me if anything is unclear.", "I can send it on Monday,",
    "or you may collect it in person.", "Orders are usually dispatched within two working days.",
    "He had never seen so many kites", "over one beach.", "What began as a hobby", "soon filled the whole garage.",
    "Payment is due when the work is finished.", "Most visitors come for the view,", "but the library is worth the climb.",
    "Wash at thirty degrees", "and do not tumble dry.", "Their third album was recorded in a barn",
    "between harvest and the first frost,",
];

const SHOP: &[&str] = &[
    "Men's Waterproof Hiking Jacket, Navy, Size L",
    "$49.99",
    "Was $79.99 - You save 38%",
    "Free delivery on orders over $35",
    "4.6 out of 5 (1,284 ratings)",
    "In stock",
    "Add to basket",
    "Qty: 1",
    "Sold by Tidefold Outdoor and dispatched from our warehouse",
    "Returns accepted within 30 days",
    "Material: 100% recycled polyester; lining: mesh",
    "Item no. 4471-NV-L",
    "Customers also viewed",
    "Stainless Steel Vacuum Flask 750 ml - Keeps Drinks Hot for 12 Hours",
    "LED Desk Lamp with USB Port, Dimmable, 3 Colour Modes",
    "€24,90 incl. VAT",
    "Delivery: Tue, 14 May - Fri, 17 May",
    "Write a review",
    "Sign in",
    "Home > Outdoor > Jackets",
    "Compare",
    "Wireless Earbuds, Bluetooth 5.3, IPX7 Waterproof, 40H Playtime",
    "Only 3 left",
    "Secure checkout",
    "We accept Visa, Mastercard, PayPal and bank transfer",
    "Size guide",
    "Colour: Black / Graphite / Forest Green",
    "Gift wrap available",
    "Questions? Contact our customer service",
    "SKU 0091837",
    "Weight 1.2 kg",
    "2-year warranty",
    "Subscribe to our newsletter",
    "Cotton Bath Towel Set (6 pieces), 500 GSM",
];

const WESTERN: &[&str] = &[
    "die Lieferung erfolgt innerhalb von drei Werktagen", "das Gerät wurde nur wenige Male benutzt",
    "wir wünschen Ihnen viel Freude mit dem Gerät", "der Versand nach Österreich kostet zwölf Euro",
    "für Fragen stehen wir gern zur Verfügung", "la livraison est offerte dès cinquante euros d’achat",
    "ce modèle a été légèrement rayé sur le côté", "nous répondons à vos questions sous deux jours",
    "le tissu se lave à trente degrés", "el envío se realiza en un plazo de dos días", "la caja incluye un cargador y un cable",
    "hecho a mano en un pequeño taller", "se puede recoger en la tienda", "a entrega demora cerca de uma semana",
    "o aparelho funciona perfeitamente", "não fazemos trocas depois de trinta dias", "la spedizione è gratuita in tutta Italia",
    "il prodotto è nuovo e mai usato", "il colore può variare leggermente", "de bestelling wordt morgen bezorgd",
    "het toestel is in goede staat", "garantie van twee jaar op alle onderdelen", "barang dikirim dari gudang kami",
    "warna tersedia hitam dan putih",
];

const ACCENTED: &[&str] = &[
    "Hàng được giao trong vòng ba ngày làm việc.", "Sản phẩm còn mới, chưa qua sử dụng,", "màu sắc có thể khác so với hình ảnh.",
    "Cửa hàng mở cửa từ tám giờ sáng", "đến chín giờ tối mỗi ngày.", "Chất liệu vải mềm và thoáng mát",
    "Vui lòng đọc kỹ mô tả trước khi đặt.", "Ürün iki iş günü içinde kargoya verilir.", "Cihaz çok az kullanılmıştır,",
    "kutusu ve faturası mevcuttur.", "Renkler ekranınıza göre değişebilir.", "Dükkânımız İzmir’de çarşının içindedir.",
    "Yıkama talimatına uyunuz", "Wysyłka następuje w ciągu dwóch dni roboczych.", "Towar jest nowy i nieużywany,",
    "posiada oryginalne pudełko.", "Zdjęcia są częścią opisu.", "Możliwy odbiór osobisty w Łodzi", "Proszę pytać o szczegóły.",
];

const RUSSIAN: &[&str] = &[
    "Доставка осуществляется в течение трёх рабочих дней.",
    "Товар новый, в заводской упаковке,",
    "использовался всего несколько раз.",
    "Цвет может немного отличаться",
    "от изображения на экране.",
    "Магазин работает с девяти утра",
    "до восьми вечера без выходных.",
    "В комплекте зарядное устройство и кабель.",
    "Ткань мягкая и дышащая,",
    "стирать при тридцати градусах.",
    "Возврат возможен в течение двух недель.",
    "Самовывоз со склада на окраине города.",
    "Гарантия один год.",
    "Подробности в описании",
];

const CHINESE: &[&str] = &[
    "本店所有商品均为现货", "下单后四十八小时内发出", "颜色可能因屏幕不同略有差异", "面料柔软透气", "适合春秋两季穿着",
    "包装完好未拆封", "支持七天无理由退换", "请在购买前仔细阅读说明", "老街尽头有一家茶馆", "每天早上都坐满了人",
    "这款相机只用过几次", "镜头没有划痕", "附送原装电池和充电器", "由仓库直接寄出", "如有疑问请咨询在线客服",
    "尺码偏小建议选大一号", "手工制作数量有限", "运费由买家承担", "江边的灯火一直亮到深夜", "质保两年全国联保", "材质为不锈钢",
    "容量七百五十毫升", "可折叠便于收纳", "评价超过一千条",
];

const JAPANESE_KOREAN: &[&str] = &[
    "ご注文から三営業日以内に発送いたします。",
    "新品未使用の商品です。",
    "画面により色味が異なる場合があります",
    "箱と説明書が付属します",
    "駅前の古い喫茶店は朝から混んでいた",
    "洗濯機で洗えます",
    "サイズは少し小さめです",
    "返品は到着後七日以内にお願いします",
    "주문 후 이틀 안에 발송됩니다",
    "몇 번 사용하지 않은 새 제품입니다",
    "화면에 따라 색상이 다를 수 있습니다",
    "상자와 설명서가 있습니다",
    "부드럽고 통기성이 좋은 원단",
    "교환은 수령 후 칠 일 이내에 가능합니다",
    "바닷가 마을에는 작은 서점이 있었다",
    "사이즈를 확인해 주세요",
];

const ARABIC_HINDI_THAI: &[&str] = &[
    "يتم الشحن خلال ثلاثة أيام عمل",
    "المنتج جديد ولم يستخدم من قبل",
    "قد يختلف اللون قليلا عن الصورة",
    "القماش ناعم ومناسب للصيف",
    "المتجر مفتوح من التاسعة صباحا",
    "يمكن الاستبدال خلال أسبوعين",
    "ऑर्डर दो कार्य दिवसों में भेजा जाता है",
    "सामान नया है और इस्तेमाल नहीं हुआ",
    "रंग तस्वीर से थोड़ा अलग हो सकता है",
    "कपड़ा मुलायम और हल्का है",
    "दुकान सुबह नौ बजे खुलती है",
    "डिब्बा और बिल साथ में है",
    "สินค้าใหม่ยังไม่ได้แกะกล่อง",
    "จัดส่งภายในสองวันทำการ",
    "สีอาจต่างจากภาพเล็กน้อย",
    "เนื้อผ้านุ่มระบายอากาศได้ดี",
    "ร้านเปิดทุกวันตั้งแต่แปดโมงเช้า",
    "รับประกันหนึ่งปี",
];

const MIXED: &[&str] = &[
    "Most visitors come for the view, but the library is worth the climb.",
    "das Gerät wurde nur wenige Male benutzt",
    "ce modèle a été légèrement rayé sur le côté",
    "hecho a mano en un pequeño taller",
    "não fazemos trocas depois de trinta dias",
    "il prodotto è nuovo e mai usato",
    "het toestel is in goede staat",
    "Sản phẩm còn mới, chưa qua sử dụng",
    "Cihaz çok az kullanılmıştır, kutusu ve faturası mevcuttur.",
    "Wysyłka następuje w ciągu dwóch dni roboczych.",
    "Товар новый, в заводской упаковке",
    "颜色可能因屏幕不同略有差异，面料柔软透气",
    "ご注文から三営業日以内に発送いたします。",
    "몇 번 사용하지 않은 새 제품입니다",
    "المنتج جديد ولم يستخدم من قبل",
    "सामान नया है और इस्तेमाल नहीं हुआ",
    "สินค้าใหม่ยังไม่ได้แกะกล่อง",
    "barang dikirim dari gudang kami",
    "Free delivery on orders over $35",
    "4.6 out of 5 (1,284 ratings)",
];

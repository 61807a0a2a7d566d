//! Headings over what is not the seller's own: buyers' words, and other offers. Folded, found whole: a heading is short.

/// Over what buyers and askers say.
pub const OPINIONS: &[&str] = &[
    "reviews", "customer review", "customer ratings", "ratings", "customer feedback", "seller feedback", "buyer feedback",
    "customers say", "customers are saying", "buyers say", "customer questions", "questions and answers", "questions & answers",
    "q&a", "testimonials", "评价", "评论", "买家秀", "大家问", "问大家", "宝贝问答", "留言", "opiniones", "reseñas",
    "valoraciones", "comentarios", "preguntas y respuestas", "avaliações", "opiniões", "comentários", "perguntas e respostas",
    "avis clients", "avis", "évaluations", "commentaires", "questions et réponses", "bewertungen", "kundenbewertungen",
    "rezensionen", "kundenmeinungen", "kundenstimmen", "fragen und antworten", "recensioni", "opinioni", "domande e risposte",
    "beoordelingen", "recensies", "klantervaringen", "vragen en antwoorden", "opinie", "oceny", "pytania i odpowiedzi", "отзывы",
    "отзыв", "вопросы и ответы", "yorumlar", "değerlendirmeler", "soru ve cevap", "التقييمات", "آراء العملاء", "المراجعات",
    "समीक्षाएं", "ग्राहक समीक्षा", "ulasan", "penilaian pembeli", "đánh giá", "nhận xét", "hỏi đáp", "รีวิว", "คะแนนสินค้า", "レビュー",
    "口コミ", "クチコミ", "質問", "리뷰", "후기", "상품평", "상품문의",
];

/// Over other offers, each with words of somebody else.
pub const OTHER_OFFERS: &[&str] = &[
    "similar items", "similar products", "similar listings", "similar ads", "similar sponsored", "related items",
    "related products", "you may also like", "you might also like", "customers also", "others also", "people also",
    "recommended for you", "sponsored items", "recently viewed", "results for", "search results", "more from other sellers",
    "相似", "猜你喜欢", "为你推荐", "看了又看", "相关推荐", "你可能还喜欢", "搜索结果", "productos similares",
    "productos relacionados", "también te puede", "también compraron", "resultados para", "produtos similares",
    "produtos relacionados", "também compraram", "você também pode", "resultados de", "produits similaires",
    "annonces similaires", "articles similaires", "vous aimerez aussi", "résultats pour", "ähnliche artikel",
    "ähnliche anzeigen", "ähnliche produkte", "das könnte dir auch", "das könnte ihnen auch", "kunden kauften auch",
    "ergebnisse für", "articoli simili", "prodotti simili", "prodotti correlati", "annunci simili", "potrebbe piacerti",
    "potrebbero piacerti", "risultati per", "vergelijkbare", "gerelateerde producten", "anderen bekeken ook", "resultaten voor",
    "podobne produkty", "podobne oferty", "podobne ogłoszenia", "wyniki dla", "похожие товары", "похожие объявления",
    "с этим товаром", "результаты поиска", "benzer ürünler", "benzer ilanlar", "bunları da beğenebilirsiniz", "منتجات مشابهة",
    "منتجات ذات صلة", "قد يعجبك", "मिलते-जुलते", "produk serupa", "produk terkait", "mungkin anda suka", "sản phẩm tương tự",
    "có thể bạn cũng thích", "สินค้าที่เกี่ยวข้อง", "สินค้าใกล้เคียง", "สินค้าที่คุณอาจ", "類似商品", "関連商品", "おすすめ商品",
    "この商品を見た人", "비슷한 상품", "연관 상품", "추천 상품", "함께 본 상품",
];

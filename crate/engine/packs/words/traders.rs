//! What marketplaces call a seller: a business or a private person, with so many offers. Lower case, as a line by itself or the beginning of one.

/// Words for a business.
pub const BUSINESS: &[&str] = &[
    "registered as a business seller", "business seller", "business seller information", "detailed seller information",
    "commercial seller", "pro seller", "gewerblicher verkäufer", "gewerblicher anbieter", "gewerblicher nutzer",
    "angemeldet als gewerblicher verkäufer", "vendeur professionnel", "professionnel", "venditore professionale",
    "vendedor profesional", "zakelijke verkoper", "firma", "sprzedawca firmowy", "企业卖家", "企业店铺", "ショップ",
];

/// Words for a private person.
pub const PRIVATE: &[&str] = &[
    "private seller", "registered as a private seller", "privater nutzer", "privater anbieter", "privater verkäufer",
    "angemeldet als privater verkäufer", "privatverkauf", "von privat", "vendeur particulier", "particulier",
    "venditore privato", "privato", "vendedor particular", "particuliere verkoper", "osoba prywatna", "sprzedawca prywatny",
    "частное лицо", "частный продавец", "个人卖家", "個人賣家", "個人出品",
];

/// Words after the number of a seller's offers.
pub const OFFERS: &[&str] = &[
    "items for sale", "other items for sale", "active listings", "listings", "anzeigen online", "artikel zum verkauf",
    "annonces en ligne", "annunci online", "anuncios en venta", "ogłoszeń", "объявлений", "件在售商品", "个宝贝", "件商品",
    "件の出品", "点の商品",
];

/// Words beside the share of buyers who were content.
pub const FEEDBACK: &[&str] = &[
    "positive feedback", "positive ratings", "positive reviews", "positive bewertungen", "évaluations positives",
    "avis positifs", "feedback positivi", "votos positivos", "valoraciones positivas", "avaliações positivas",
    "positieve beoordelingen", "pozytywnych opinii", "pozytywnych ocen", "kupujących poleca", "положительных отзывов", "好评率",
    "好评度", "好評率", "良い評価", "긍정적 평가",
];

/// What begins a line on how soon or how often a seller answers.
pub const RESPONSE: &[&str] = &[
    "response time", "response rate", "average response", "responds within", "usually responds", "typically replies",
    "typically responds", "usually replies", "replies within", "chat response rate", "chat performance", "antwortzeit",
    "antwortrate", "antwortet in der regel", "antwortet meist", "temps de réponse", "taux de réponse", "répond généralement",
    "tempo di risposta", "tasso di risposta", "risponde in", "tiempo de respuesta", "tasa de respuesta", "suele responder",
    "tempo de resposta", "taxa de resposta", "reactietijd", "czas odpowiedzi", "zwykle odpowiada", "обычно отвечает", "отвечает",
    "平均响应", "响应时间", "回复率", "平均回复", "聊聊回應", "回應率", "返信率", "平均返信", "응답률", "응답 시간",
    "tỉ lệ phản hồi", "tingkat respons",
];

/// Words for new goods in a description.
pub const NEW: &[&str] = &[
    "brand new", "new with tags", "sealed", "in original packaging", "factory sealed", "nagelneu", "neu und originalverpackt",
    "neu & ovp", "originalverpackt", "neuf sous blister", "neuf emballé", "nuovo sigillato", "nuevo precintado",
    "fabrycznie now", "новый в упаковке", "запечатан", "全新未拆封", "全新未拆", "未拆封", "新品未開封", "未開封",
];

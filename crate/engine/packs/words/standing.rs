//! Words of the links to a shop's standing pages: who it is, how to reach it, its terms, returns and privacy. Lower case, wherever in a link's words.

use crate::read::facts::Policy;

/// What a link's words lead to, most telling first: where a link has words of two lists, the first list counts.
#[rustfmt::skip]
pub const LINKS: &[(Policy, &[&str])] = &[
    (Policy::Imprint, &[
        "impressum", "imprint", "mentions légales", "legal notice", "legal information", "aviso legal", "informações legais", "note legali", "juridische informatie", "impresszum", "特定商取引", "营业执照", "會社概要", "会社概要", "会社情報", "사업자정보", "реквизит",
        "about us", "about", "über uns", "qui sommes-nous", "à propos", "chi siamo", "quiénes somos", "quienes somos", "sobre nosotros", "quem somos", "over ons", "o nas", "o firmie", "o nás", "o podjetju", "o nama", "rólunk", "despre noi", "hakkımızda", "σχετικά με",
        "о нас", "о компании", "про нас", "за нас", "par mums", "apie mus", "giới thiệu", "tentang kami", "เกี่ยวกับเรา", "회사소개", "关于", "關於我們", "關於", "אודות", "من نحن",
    ]),
    (Policy::Contact, &[
        "contact", "kontakt", "contatti", "contacto", "contato", "fale conosco", "nous écrire", "kapcsolat", "yhteystiedot", "επικοινων", "iletişim", "контакт", "контакти", "связаться", "liên hệ", "hubungi", "ติดต่อ", "고객센터", "문의", "联系", "聯絡", "聯繫", "お問い合わせ", "צור קשר", "צרו קשר", "اتصل",
        "customer service", "kundenservice", "kundendienst", "service client", "servicio al cliente", "servizio clienti", "klantenservice", "obsługa klienta", "zákaznick", "客服", "help",
    ]),
    (Policy::Returns, &[
        "return", "refund", "rückgabe", "rücksend", "retour", "widerruf", "devoluc", "devoluç", "reembolso", "desistimiento", "resi e rimborsi", "rimborsi", "recesso", "zwrot", "reklamac", "reklamačn", "vrácen", "vrátenie", "odstoupení", "odstúpenie", "vračil", "povrat", "visszaküld", "elállás", "ångerrätt",
        "fortrydelse", "returret", "angrerett", "palautu", "επιστροφ", "iade ve", "iade koş", "возврат", "повернен", "връщан", "atgrieš", "grąžin", "tagastus", "trả hàng", "đổi trả", "pengembalian", "คืนสินค้า", "반품", "환불", "返品", "返金", "退货", "退貨", "退换", "退換", "退款", "החזרות", "החזר", "ביטול עסקה", "الإرجاع", "الاسترجاع",
    ]),
    (Policy::Terms, &[
        "terms", "agb", "conditions", "geschäftsbedingungen", "términos", "terminos y", "termos e", "condiciones", "condições", "condizioni", "cgv", "voorwaarden", "regulamin", "obchodní podmínky", "obchodné podmienky", "pogoji", "uvjeti", "uslovi", "szerződési felt", "ászf", "termeni", "villkor", "vilkår",
        "handelsbetingelser", "ehdot", "όροι", "koşulları", "satış sözleşmesi", "услови", "правила", "оферт", "умови", "noteikumi", "taisyklės", "tingimused", "điều khoản", "syarat", "ketentuan", "ข้อกำหนด", "เงื่อนไข", "이용약관", "利用規約", "条款", "條款", "תקנון", "תנאי", "الشروط",
    ]),
    (Policy::Privacy, &[
        "privacy", "datenschutz", "confidentialité", "données personnelles", "privacidad", "privacidade", "protección de datos", "riservatezza", "privacybeleid", "prywatno", "osobních údajů", "osobných údajov", "zasebnost", "privatnost", "adatvéd", "adatkezel", "confidențial", "integritetspolicy", "personvern",
        "persondata", "tietosuoja", "απορρήτου", "gizlilik", "kvkk", "конфиденциальн", "персональн", "конфіденційн", "поверителн", "privātum", "privatumo", "privaatsus", "bảo mật", "privasi", "ความเป็นส่วนตัว", "개인정보", "プライバシ", "個人情報", "隐私", "隱私", "פרטיות", "الخصوصية",
    ]),
];

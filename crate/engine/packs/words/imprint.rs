//! Words of the pages on which a trader says who it is: their headings, the labels before what is said, and the legal forms in companies' names.
//! Lower case. As the laws that demand them call it: § 5 DDG, LCEN art. 1-1, 特定商取引法, 电子商务法 art. 15, 전자상거래법 art. 10.

/// What a label says its value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// The legal name.
    Name,
    /// A postal address.
    Address,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
}

/// Labels before what a trader says of itself, without the colon.
#[rustfmt::skip]
pub const LABELS: &[(Item, &[&str])] = &[
    (Item::Name, &[
        "company name", "legal name", "business name", "registered name", "trading name", "company", "operator", "site operator", "seller name", "firma", "firmenname", "firmenbezeichnung", "unternehmen",
        "betreiber", "diensteanbieter", "anbieter", "geschäftsname", "raison sociale", "dénomination sociale", "dénomination", "éditeur", "éditeur du site", "nom de l'entreprise", "ragione sociale", "denominazione sociale",
        "denominazione", "nome dell'azienda", "razón social", "denominación social", "titular", "nombre de la empresa", "razão social", "nome empresarial", "denominação social", "bedrijfsnaam", "handelsnaam", "statutaire naam",
        "nazwa firmy", "pełna nazwa", "obchodní firma", "obchodní jméno", "obchodné meno", "provozovatel", "prevádzkovateľ", "naziv", "naziv firme", "cégnév", "denumire societate", "firmanavn", "foretaksnavn", "företagsnamn",
        "yrityksen nimi", "ticaret unvanı", "ünvan", "unvan", "επωνυμία", "полное наименование", "наименование организации", "наименование", "юридическое лицо", "найменування", "企业名称", "公司名称", "商家名称", "经营者名称", "经营者", "主体名称",
        "公司名稱", "企業名稱", "販売業者", "販売業者名", "販売事業者", "販売事業者名", "事業者名", "事業者の名称", "会社名", "商号", "運営会社", "運営会社名", "상호", "상호명", "회사명", "사업자명", "법인명", "tên công ty", "tên doanh nghiệp", "nama perusahaan",
        "ชื่อบริษัท", "שם החברה", "اسم الشركة",
    ]),
    (Item::Address, &[
        "address", "business address", "registered address", "registered office", "company address", "head office", "postal address", "street address", "our address", "anschrift", "adresse", "sitz", "firmensitz", "geschäftsadresse", "hausanschrift",
        "postanschrift", "siège social", "adresse du siège", "adresse du siège social", "sede legale", "sede", "indirizzo", "domicilio social", "domicilio", "dirección", "direccion", "endereço", "sede social", "vestigingsadres", "bezoekadres", "adres", "siedziba",
        "adres siedziby", "sídlo", "adresa", "sjedište", "székhely", "cím", "sediu", "sediul social", "besøksadresse", "adress", "osoite", "adresi", "διεύθυνση", "έδρα", "адрес", "юридический адрес", "адреса", "地址", "住所", "经营场所", "公司地址", "注册地址",
        "联系地址", "经营地址", "營業地址", "所在地", "会社所在地", "本社所在地", "事業者の所在地", "주소", "사업장 주소", "사업장소재지", "사업장 소재지", "địa chỉ", "alamat", "ที่อยู่", "כתובת", "العنوان",
    ]),
    (Item::Phone, &[
        "phone", "phone number", "telephone", "telephone number", "tel", "tel.", "call us", "customer service phone", "hotline", "telefon", "telefonnummer", "fon", "rufnummer", "téléphone", "tél", "tél.", "numéro de téléphone", "telefono", "numero di telefono", "teléfono", "telefone",
        "telefoon", "telefoonnummer", "numer telefonu", "telefonní číslo", "tlf", "tlf.", "puhelin", "τηλέφωνο", "телефон", "тел", "тел.", "电话", "联系电话", "客服电话", "電話", "聯絡電話", "客服電話", "電話番号", "連絡先電話番号", "전화", "전화번호", "대표전화", "고객센터", "연락처",
        "điện thoại", "số điện thoại", "telepon", "โทร", "โทรศัพท์", "טלפון", "الهاتف",
    ]),
    (Item::Email, &[
        "e-mail", "email", "mail", "e-mail address", "email address", "e-mail-adresse", "e-mailadresse", "mailadresse", "courriel", "adresse e-mail", "adresse email", "posta elettronica", "indirizzo e-mail", "correo electrónico", "correo", "e-mailadres", "adres e-mail", "e-posta",
        "e-post", "sähköposti", "электронная почта", "эл. почта", "e-mail адрес", "пошта", "邮箱", "电子邮箱", "电子邮件", "联系邮箱", "電子郵件", "電子信箱", "メールアドレス", "メール", "이메일", "อีเมล", "אימייל",
    ]),
];

/// What heads such a page, wherever in its heading.
#[rustfmt::skip]
pub const HEADINGS: &[&str] = &[
    "impressum", "imprint", "legal notice", "company information", "company details", "anbieterkennzeichnung", "angaben gemäß", "rechtliche angaben", "mentions légales", "informations légales", "note legali", "informazioni legali", "aviso legal", "información legal",
    "dados da empresa", "juridische informatie", "bedrijfsgegevens", "dane firmy", "impresszum", "künye", "реквизиты", "о компании", "特定商取引", "会社概要", "会社情報", "営業者情報", "营业执照", "公司信息", "商家信息", "企业信息", "營業資訊", "公司資訊", "사업자", "회사소개",
    "thông tin công ty",
];

/// What is such a page's whole heading, or a part of it between dashes: in others the same words mean lenses and forms.
pub const WHOLE_HEADINGS: &[&str] = &[
    "about us", "about", "contact us", "contact", "legal information", "kontakt", "über uns", "contatti", "contacto", "contato",
    "nous contacter", "quiénes somos", "chi siamo", "o nas", "kontakty", "kapcsolat", "контакты", "о нас", "关于我们",
    "联系我们", "關於我們", "聯絡我們", "tentang kami", "เกี่ยวกับเรา",
];

/// What heads the part of a marketplace's page that says who a seller is.
#[rustfmt::skip]
pub const SELLER_HEADINGS: &[&str] = &[
    "business seller information", "detailed seller information", "registered business seller", "impressum", "anbieterkennzeichnung", "rechtliche informationen des verkäufers", "rechtliche informationen des anbieters", "informationen zum verkäufer",
    "informations sur le vendeur", "informations légales du vendeur", "mentions légales", "informazioni sul venditore", "informazioni legali del venditore", "información del vendedor", "información sobre el vendedor", "informacje o sprzedawcy", "gegevens van de verkoper",
    "特定商取引", "営業者情報", "商家信息", "营业执照", "店铺资质", "판매자 정보", "판매자정보",
];

/// What heads a page of terms, returns, shipping or privacy.
pub const STANDING: &[&str] = &[
    "privacy policy", "privacy notice", "terms of service", "terms and conditions", "terms & conditions", "terms of use",
    "refund policy", "return policy", "returns policy", "shipping policy", "datenschutzerklärung",
    "allgemeine geschäftsbedingungen", "widerrufsbelehrung", "politique de confidentialité", "conditions générales",
    "política de privacidad", "condiciones generales", "informativa sulla privacy", "condizioni generali",
    "polityka prywatności", "regulamin", "privacybeleid", "隐私政策", "服务条款", "プライバシーポリシー", "利用規約",
    "개인정보처리방침",
];

/// Legal forms, as they end a company's name, or begin it.
#[rustfmt::skip]
pub const FORMS: &[&str] = &[
    "gmbh & co. kg", "gmbh", "ug (haftungsbeschränkt)", "e.k.", "e. k.", "ohg", "ag", "ltd", "ltd.", "limited", "llc", "l.l.c.", "inc", "inc.", "corp.", "corporation", "plc", "llp", "pty ltd", "pte. ltd.", "pte ltd", "sdn bhd", "sdn. bhd.", "s.r.l.", "srl", "s.r.l.s.", "s.p.a.", "spa", "s.n.c.", "sarl",
    "s.a.r.l.", "sas", "s.a.s.", "sasu", "eurl", "s.l.", "s.l.u.", "slu", "s.a.", "ltda", "ltda.", "eireli", "s/a", "b.v.", "bv", "n.v.", "vof", "aps", "a/s", "oy", "sp. z o.o.", "s.r.o.", "s. r. o.", "a.s.", "kft.", "bt.", "zrt.", "d.o.o.", "d. o. o.", "ооо", "оао", "зао", "еоод", "тов", "a.ş.", "ltd. şti.",
    "有限公司", "有限责任公司", "股份有限公司", "株式会社", "有限会社", "合同会社", "(주)", "㈜", "주식회사", "công ty tnhh", "บริษัท",
];

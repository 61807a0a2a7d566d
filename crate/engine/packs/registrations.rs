//! What traders' numbers are called on their pages.
//!
//! Words as the laws and registers name them and as imprints write them; the numbers' own rules are in [`crate::ident`].

/// What one or more words before a number say it is.
pub struct Label {
    /// The words. Letter case does not matter, except in words of up to four letters, which elsewhere mean something else.
    pub words: &'static [&'static str],
    /// Schemes it may be of, by name; the number decides.
    pub schemes: &'static [&'static str],
    /// How far the words alone tell.
    pub tells: Tells,
}

/// How far a label tells what its number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tells {
    /// These schemes and nothing else: a number that looks like one of them and fails its check is false.
    All,
    /// As much, where the number begins with its country's letters (`VAT DE…`).
    WithCountry,
    /// Too little: other things are called the same, and only a number that holds is one.
    Little,
}

const fn all(words: &'static [&'static str], schemes: &'static [&'static str]) -> Label {
    Label { words, schemes, tells: Tells::All }
}

const fn little(words: &'static [&'static str], schemes: &'static [&'static str]) -> Label {
    Label { words, schemes, tells: Tells::Little }
}

/// Every label.
pub const LABELS: &[Label] = &[
    // VAT in the words of many countries.
    Label {
        words: &[
            "VAT", "VAT ID", "VAT-ID", "VATIN", "VAT number", "VAT No", "VAT Nr", "VAT Reg", "VAT registration",
            "VAT registration number", "VAT identification number", "EU VAT", "TVA", "N° TVA", "Numéro de TVA",
            "TVA intracommunautaire", "MwSt", "MwSt-Nr", "MwSt.-Nr", "MWST-Nr", "Mehrwertsteuernummer", "UID", "UID-Nr",
            "UID-Nummer", "BTW", "BTW-nr", "BTW-nummer", "BTW nummer", "BTW-ID", "BTW id", "Moms", "Momsnr", "Moms nr",
            "Momsreg.nr", "MVA", "IVA", "NIF-IVA", "NIF IVA", "CIF/NIF", "PVN", "PVN reģ. Nr", "PVM kodas", "VAT UE", "NIP UE",
            "ДДС", "ИН по ЗДДС", "Cod TVA", "VAT EU", "Tax ID", "Tax number",
        ],
        schemes: &["eu.vat", "eu.oss", "gb.vat", "ch.vat", "ch.uid", "no.mva", "za.vat"],
        tells: Tells::WithCountry,
    },
    // Germany, Austria.
    all(
        &[
            "USt-IdNr", "USt-Id-Nr", "USt-ID", "USt-Id", "UStID", "UStId", "USt.-IdNr", "USt.-Id.-Nr", "USt.-ID", "USt.ID",
            "USt. ID", "USt ID", "Ust-Ident-Nr", "Umsatzsteuer-ID", "Umsatzsteuer-Id", "Umsatzsteuer-IdNr",
            "Umsatzsteuer-Identifikationsnummer", "Umsatzsteueridentifikationsnummer", "Umsatzsteuer Identifikationsnummer",
            "Umsatzsteuer-Identifikations-Nr", "Umsatzsteuer-Identnummer", "USt-Identifikationsnummer", "USt-Identnummer",
        ],
        &["eu.vat", "eu.oss", "de.vat", "at.uid"],
    ),
    little(&["Firmenbuchnummer", "Firmenbuch-Nr", "FN"], &["at.businessid"]),
    // Italy, France, Spain, Portugal.
    all(
        &["P.IVA", "P. IVA", "P.Iva", "PIVA", "Partita IVA", "Part. IVA", "C.F. e P.IVA", "C.F./P.IVA"],
        &["it.iva", "eu.vat", "ch.vat"],
    ),
    all(&["SIRET", "N° SIRET", "Numéro SIRET", "Siret n°"], &["fr.siret", "fr.siren"]),
    all(&["SIREN", "N° SIREN", "Numéro SIREN"], &["fr.siren", "fr.siret"]),
    little(&["RCS", "R.C.S."], &["fr.siren"]),
    little(&["CIF", "C.I.F.", "NIF", "N.I.F.", "Nº NIF"], &["es.nif", "pt.nif", "eu.vat"]),
    all(&["NIPC", "Contribuinte nº", "Contribuinte n.º"], &["pt.nif", "eu.vat"]),
    // The Netherlands, Belgium, the north.
    little(&["KvK", "KVK-nummer", "KvK nummer", "KvK-nr", "Kamer van Koophandel"], &["nl.kvk"]),
    all(&["Ondernemingsnummer", "Numéro d'entreprise", "N° d'entreprise", "N° BCE", "KBO-nummer"], &["be.vat", "eu.vat"]),
    all(&["CVR", "CVR-nr", "CVR nr", "CVR-nummer", "CVR nummer"], &["dk.cvr", "eu.vat"]),
    little(
        &["Org.nr", "Org. nr", "Orgnr", "Org nr", "Org.nummer", "Organisationsnummer", "Organisasjonsnummer"],
        &["no.mva", "se.orgnr", "no.orgnr", "se.vat"],
    ),
    all(&["Y-tunnus"], &["fi.ytunnus", "eu.vat"]),
    all(&["KMKR", "KMKR nr"], &["ee.kmkr", "eu.vat"]),
    all(&["Registrikood"], &["ee.registrikood"]),
    all(&["PVM mokėtojo kodas"], &["lt.pvm", "eu.vat"]),
    // Poland, Czechia, Slovakia, Hungary, the south-east.
    all(&["NIP", "Numer NIP", "NIP PL"], &["pl.nip", "eu.vat"]),
    all(&["REGON"], &["pl.regon"]),
    all(&["IČO", "ičo"], &["cz.ico", "sk.ico"]),
    little(&["IČ", "DIČ", "dič"], &["cz.ico", "cz.dic", "sk.dph", "eu.vat"]),
    all(&["IČ DPH", "ič dph"], &["sk.dph", "eu.vat"]),
    all(&["Adószám", "adószám", "Közösségi adószám"], &["hu.anum", "eu.vat"]),
    little(&["CUI", "Cod fiscal", "Cod unic de înregistrare"], &["ro.cf", "eu.vat"]),
    little(&["Reg. Com.", "Nr. Reg. Com", "Registrul Comerțului", "Registrul Comertului"], &["ro.onrc"]),
    little(&["ЕИК", "БУЛСТАТ", "Булстат"], &["bg.vat", "eu.vat"]),
    all(&["OIB"], &["hr.oib", "eu.vat"]),
    all(&["ID za DDV", "Davčna številka", "Davčna št"], &["si.ddv", "eu.vat"]),
    all(&["ΑΦΜ", "Α.Φ.Μ."], &["gr.vat", "eu.vat"]),
    // Britain and Ireland.
    little(
        &[
            "Company No", "Company number", "Company Reg No", "Company registration", "Company registration number",
            "Registered number", "Registered company number", "Registered in England and Wales", "Registered in England & Wales",
            "Registered in England", "Companies House",
        ],
        &["gb.crn"],
    ),
    // Turkey, Russia, Ukraine, Belarus, Israel.
    all(&["Vergi No", "Vergi Numarası", "Vergi Kimlik No", "Vergi Kimlik Numarası", "VKN"], &["tr.vkn"]),
    all(&["ИНН"], &["ru.inn"]),
    all(&["ОГРН", "ОГРНИП"], &["ru.ogrn"]),
    all(&["ЄДРПОУ", "ЕДРПОУ"], &["ua.edrpou"]),
    all(&["УНП"], &["by.unp"]),
    all(&["ח.פ.", "ח.פ", "ח\"פ"], &["il.hp"]),
    // East and South-East Asia.
    all(
        &[
            "统一社会信用代码", "社会信用代码", "信用代码", "統一社會信用代碼", "Unified Social Credit Code",
            "Unified Social Credit Identifier",
        ],
        &["cn.uscc"],
    ),
    all(&["統一編號", "統編", "公司統編"], &["tw.ubn"]),
    little(
        &["Business Registration No", "Business Registration Number", "商業登記號碼", "商業登記証號碼", "商业登记号"],
        &["hk.brn"],
    ),
    all(&["法人番号"], &["jp.cn"]),
    little(&["登録番号", "適格請求書発行事業者登録番号"], &["jp.qii"]),
    all(&["사업자등록번호", "사업자 등록번호", "사업자번호"], &["kr.brn"]),
    all(&["Mã số thuế", "MÃ SỐ THUẾ", "Mã số doanh nghiệp"], &["vn.mst"]),
    little(&["MST"], &["vn.mst"]),
    all(&["NPWP"], &["id.npwp"]),
    all(&["เลขประจำตัวผู้เสียภาษี", "เลขทะเบียนนิติบุคคล", "ทะเบียนนิติบุคคลเลขที่"], &["th.tin"]),
    all(&["UEN", "UEN No"], &["sg.uen"]),
    all(&["GSTIN", "GSTIN No"], &["in.gstin"]),
    little(&["CIN"], &["in.cin"]),
    little(&["GST", "GST No", "GST number", "GST/HST", "GST Reg No"], &["in.gstin", "ca.bn", "nz.ird", "sg.uen"]),
    // Oceania, the Americas, Africa.
    all(&["ABN"], &["au.abn"]),
    all(&["ACN"], &["au.acn"]),
    all(&["NZBN"], &["nz.nzbn"]),
    little(&["EIN"], &["us.ein"]),
    all(&["CNPJ", "CNPJ/MF"], &["br.cnpj"]),
    little(&["RFC"], &["mx.rfc"]),
    all(&["CUIT", "C.U.I.T."], &["ar.cuit"]),
    little(&["RUT", "R.U.T."], &["cl.rut"]),
    little(&["NIT", "N.I.T."], &["co.nit"]),
    little(&["RUC", "R.U.C."], &["pe.ruc"]),
    // Everywhere.
    all(&["LEI", "Legal Entity Identifier"], &["lei"]),
    little(&["EORI", "EORI-Nr", "EORI number"], &["eu.eori"]),
];

/// Words that stand between a label and its number and say nothing: `VAT registration no. is DE…`. Lower case.
pub const FILLERS: &[&str] = &[
    "no", "nr", "n", "nº", "n°", "n.º", "№", "number", "num", "num.", "numero", "numéro", "número", "nummer", "numer", "numara",
    "code", "código", "codice", "kod", "id", "reg", "reg.", "registration", "identification", "is", "lautet", "ist", "est",
    "gemäß", "nach", "gem.", "§", "§27", "§27a", "27", "27a", "a", "ustg", "umsatzsteuergesetz", "des", "umsatzsteuergesetzes",
    "eu", "ue", "ce", "of", "de", "di", "the", "e", "c.f.", "cod.", "fisc.", "号", "번호",
];

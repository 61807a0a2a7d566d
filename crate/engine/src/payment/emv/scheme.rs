//! Whose account a template holds: the world's card schemes by id, the countries' by the name inside.
//!
//! Sources, a line each below: the scheme's own specification or the central bank's.

use caveat_protocol::PayScheme;

use super::super::upi;
use super::tlv::Object;

/// What an account template says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) scheme: PayScheme,
    pub(super) number: Option<String>,
    pub(super) person: Option<bool>,
}

impl Account {
    /// The more telling one of two: many codes name several schemes.
    pub(super) fn or(self, other: Account) -> Account {
        let tells = |account: &Account| (account.scheme != UNKNOWN, account.number.is_some(), account.person.is_some());
        if tells(&other) > tells(&self) { other } else { self }
    }
}

/// A code in EMV's form of a scheme not listed here.
const UNKNOWN: PayScheme = PayScheme::Emv;

/// A country's scheme.
struct Scheme {
    /// What object 00 of its template starts with, lower case.
    name: &'static str,
    scheme: PayScheme,
    /// Number, and whether a person's.
    read: fn(&Object<'_>) -> (Option<String>, Option<bool>),
}

const SCHEMES: [Scheme; 16] = [
    // Banco Central do Brasil, "Manual de Padrões para Iniciação do Pix".
    Scheme { name: "br.gov.bcb.pix", scheme: PayScheme::Pix, read: pix },
    // Bank of Thailand, "Thai QR Code Payment Standard": 0101 11 credit transfer, 12 bill payment.
    Scheme { name: "a000000677010111", scheme: PayScheme::Promptpay, read: promptpay },
    Scheme { name: "a000000677010112", scheme: PayScheme::Promptpay, read: |object| (inside(object, 1), Some(false)) },
    // Association of Banks in Singapore, "PayNow QR": 01 is 0 for a phone and 2 for a company's number.
    Scheme { name: "sg.paynow", scheme: PayScheme::Paynow, read: paynow },
    // ASPI and Bank Indonesia, "QRIS": merchants only.
    Scheme { name: "id.co.qris", scheme: PayScheme::Qris, read: |object| (inside(object, 2), Some(false)) },
    // HKICL, "Common QR Code Specification for Retail Payments in Hong Kong": 02 an FPS number, 03 a phone, 04 an e-mail address.
    Scheme { name: "hk.com.hkicl", scheme: PayScheme::Fps, read: |object| ((2..=4).find_map(|id| inside(object, id)), None) },
    // PayNet Malaysia, "DuitNow QR".
    Scheme { name: "a0000006150001", scheme: PayScheme::Duitnow, read: |object| (inside(object, 2), None) },
    // NAPAS, "VietQR": inside 01 the bank and the account; the service says transfer (QRIBFT…) or order (QRPUSH).
    Scheme { name: "a000000727", scheme: PayScheme::Vietqr, read: vietqr },
    // NPCI, "Bharat QR": UPI in EMV's form, merchants only.
    Scheme {
        name: "a000000524",
        scheme: PayScheme::Upi,
        read: |object| (inside(object, 1).filter(|text| upi::is_address(text)), Some(false)),
    },
    // PPMI and Bangko Sentral ng Pilipinas, "QR Ph": person to person, person to merchant.
    Scheme { name: "com.p2pqrpay", scheme: PayScheme::QrPh, read: |object| (inside(object, 4), Some(true)) },
    Scheme { name: "ph.ppmi.p2m", scheme: PayScheme::QrPh, read: |object| (inside(object, 3), Some(false)) },
    // Payments Japan, "JPQR": merchants only.
    Scheme { name: "jp.or.paymentsjapan", scheme: PayScheme::Jpqr, read: |_| (None, Some(false)) },
    // SGQR's other schemes: merchants only.
    Scheme { name: "sg.com.", scheme: PayScheme::Sgqr, read: |_| (None, Some(false)) },
    // Lao Payment and Settlement System, "LAO QR".
    Scheme { name: "a005266284662577", scheme: PayScheme::LaoQr, read: |object| (inside(object, 3), None) },
    // Central Bank of Sri Lanka, "LANKAQR": merchants only.
    Scheme { name: "lk.lankapay", scheme: PayScheme::Lankaqr, read: |_| (None, Some(false)) },
    // Australian Payments, "NPP QR".
    Scheme { name: "au.com.nppa", scheme: PayScheme::Npp, read: |object| (inside(object, 1), None) },
];

/// Reads one account object.
pub(super) fn read(object: &Object<'_>) -> Account {
    let name = object.inside(0).map(str::to_ascii_lowercase).unwrap_or_default();
    if let Some(scheme) = SCHEMES.iter().find(|scheme| name.starts_with(scheme.name)) {
        let (number, person) = (scheme.read)(object);
        return Account { scheme: scheme.scheme, number, person };
    }
    // National Bank of Cambodia, "KHQR": 29 a person's Bakong account, 30 a merchant's; 00 is the account itself.
    if matches!(object.id, 29 | 30) && name.contains('@') {
        return Account { scheme: PayScheme::Khqr, number: Some(name), person: Some(object.id == 29) };
    }
    // EMVCo gives ids 02 to 25 to the card schemes, which serve merchants only.
    let person = (object.id <= 25).then_some(false);
    Account { scheme: UNKNOWN, number: None, person }
}

fn inside(object: &Object<'_>, id: u8) -> Option<String> {
    object.inside(id).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A key of eleven digits is a person's CPF, of fourteen a company's CNPJ; others tell nothing.
fn pix(object: &Object<'_>) -> (Option<String>, Option<bool>) {
    let key = inside(object, 1);
    let digits = key.as_ref().filter(|key| key.bytes().all(|byte| byte.is_ascii_digit())).map_or(0, String::len);
    let person = match digits {
        11 => Some(true),
        14 => Some(false),
        _ => None,
    };
    (key, person)
}

/// Phones are people's; of tax numbers, those of companies start with 0.
fn promptpay(object: &Object<'_>) -> (Option<String>, Option<bool>) {
    let (phone, tax) = (inside(object, 1), inside(object, 2));
    let person = phone.as_ref().map(|_| true).or_else(|| tax.as_ref().map(|number| !number.starts_with('0')));
    (phone.or(tax).or_else(|| inside(object, 3)), person)
}

fn paynow(object: &Object<'_>) -> (Option<String>, Option<bool>) {
    let person = match object.inside(1) {
        Some("0" | "1") => Some(true),
        Some("2") => Some(false),
        _ => None,
    };
    (inside(object, 2), person)
}

fn vietqr(object: &Object<'_>) -> (Option<String>, Option<bool>) {
    let account = object.inside(1).and_then(|value| inside(&Object { id: 1, value }, 1));
    (account, (object.inside(2) == Some("QRPUSH")).then_some(false))
}

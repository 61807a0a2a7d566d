//! Zelle (United States): a name with a phone number or an e-mail address, in a link of its codes.
//!
//! Source: codes as banking apps make them, seen in public repositories: `data` is JSON in Base64 with `name`, `token` and `action`.

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use caveat_protocol::PayScheme;
use serde::Deserialize;

use super::code::{Code, named};
use super::examples::{no, pays};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        // {"name":"A PERSON","token":"5550100199","action":"payment"}
        pays(
            "https://enroll.zellepay.com/qr-codes?data=eyJuYW1lIjoiQSBQRVJTT04iLCJ0b2tlbiI6IjU1NTAxMDAxOTkiLCJhY3Rpb24iOiJwYXltZW50In0=",
            PayScheme::Zelle,
            "A PERSON",
            None,
            "USD",
        ),
        // The same without padding and with a closing slash.
        pays(
            "https://enroll.zellepay.com/qr-codes/?data=eyJuYW1lIjoiQSBQRVJTT04iLCJ0b2tlbiI6IjU1NTAxMDAxOTkiLCJhY3Rpb24iOiJwYXltZW50In0",
            PayScheme::Zelle,
            "A PERSON",
            None,
            "USD",
        ),
        no("https://enroll.zellepay.com/qr-codes?data=e30="),
        no("https://enroll.zellepay.com.shop.test/qr-codes?data=eyJuYW1lIjoiQSBQRVJTT04iLCJ0b2tlbiI6IjU1NTAxMDAxOTkifQ=="),
        no("https://www.zellepay.com/"),
    ],
    read,
};

const PADDED_OR_NOT: GeneralPurposeConfig = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const CODES: [GeneralPurpose; 2] = [GeneralPurpose::new(&STANDARD, PADDED_OR_NOT), GeneralPurpose::new(&URL_SAFE, PADDED_OR_NOT)];

/// What a code says.
#[derive(Deserialize)]
struct Data {
    token: String,
    #[serde(default)]
    name: String,
}

fn read(code: &Code<'_>) -> Option<Payment> {
    if code.host()? != "enroll.zellepay.com" || code.segments() != ["qr-codes"] {
        return None;
    }
    let data = code.parameter("data")?.replace(' ', "+"); // a plus sign that was not escaped
    let json = CODES.iter().find_map(|letters| letters.decode(&data).ok())?;
    let said: Data = serde_json::from_slice(&json).ok()?;
    let account = named(&said.token)?;
    Some(Payment {
        payee: named(&said.name).or_else(|| Some(account.clone())),
        account: Some(account),
        currency: Some("USD".to_owned()),
        ..Payment::by(PayScheme::Zelle)
    })
}

//! Credit transfers: codes that fill in a bank's form with name, account and amount. One file a country's or union's format.

mod epc;
mod gost;
mod ips;
mod links;
mod poland;
mod spayd;
mod swiss_qr;
mod upn;

use super::code::Code;
use super::examples::{no, pays};
use super::{Family, Payment};
use crate::ident;

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays(
            "BCD\n002\n1\nSCT\n\nExample Shop\nDE89370400440532013000\nEUR12.50\n\n\nLamp",
            "epc",
            "Example Shop",
            None,
            "12.50 EUR",
        ),
        pays(
            "BCD\r\n001\r\n1\r\nSCT\r\nCOBADEFFXXX\r\nExample Shop\r\nDE89370400440532013000",
            "epc",
            "Example Shop",
            None,
            "EUR",
        ),
        pays("HCT\n001\n1\nOTPVHUHB\nPélda Bolt\nHU42117730161111101800000000\nHUF1500", "hct", "Példa Bolt", None, "1500 HUF"),
        pays(
            "SPC\r\n0200\r\n1\r\nCH9300762011623852957\r\nS\r\nExample Shop\r\nHauptstrasse\r\n1\r\n3000\r\nBern\r\nCH\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n100.25\r\nCHF\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\nNON\r\n\r\n\r\nEPD",
            "swiss_qr",
            "Example Shop",
            None,
            "100.25 CHF",
        ),
        pays(
            "SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*RN:UKAZKOVY OBCHOD*MSG:LAMPA",
            "spayd",
            "UKAZKOVY OBCHOD",
            None,
            "450.00 CZK",
        ),
        pays(
            "UPNQR\n\n\n\n\nPlacnik\nUlica 1\nLjubljana\n00000015050\n\n\nOTHR\nLuc\n\nSI56263300012039086\nSI00\nTrgovina d.o.o.\nCesta 2\nMaribor\n100",
            "upn",
            "Trgovina d.o.o.",
            None,
            "150.5 EUR",
        ),
        pays(
            "ST00012|Name=ООО Пример|PersonalAcc=40702810000000000000|BankName=Банк|BIC=044525000|CorrespAcc=0|Sum=150050",
            "gost_r_56042",
            "ООО Пример",
            None,
            "1500.5 RUB",
        ),
        pays(
            "K:PR|V:01|C:1|R:845000000040484987|N:Primer d.o.o.\r\nBeograd|I:RSD1025,50|SF:221",
            "nbs_ips",
            "Primer d.o.o.",
            None,
            "1025.50 RSD",
        ),
        pays("5260250274|PL|61109010140000071219812874|001250|Sklep|Lampa|||", "zbp", "Sklep", Some(false), "12.5 PLN"),
        pays(
            "bank://singlepaymentsepa?name=Example%20Shop&iban=DE89370400440532013000&amount=12,50&currency=EUR",
            "bezahlcode",
            "Example Shop",
            None,
            "12.50 EUR",
        ),
        pays(
            "payto://iban/DE89370400440532013000?amount=EUR:200.0&receiver-name=Example+Shop",
            "payto",
            "Example Shop",
            None,
            "200.0 EUR",
        ),
        no("BCD\n002\n1\nSCT\n\nExample Shop"),
        no("BCD\nis\nthe\nstart\nof\nthe\nalphabet\nEUR12"),
        no("SPC\r\n0200\r\n1\r\nCH9300762011623852957"),
        no("SPD*1.0*MSG:nothing to pay"),
        no("payto://void/nobody"),
        no("bank://help"),
    ],
    read,
};

/// Every format.
const FORMATS: [fn(&Code<'_>) -> Option<Payment>; 8] =
    [epc::read, swiss_qr::read, spayd::read, upn::read, gost::read, ips::read, poland::read, links::read];

fn read(code: &Code<'_>) -> Option<Payment> {
    FORMATS.iter().find_map(|format| format(code))
}

/// A payment into an IBAN, which carries its own check digits.
fn into_iban(scheme: &'static str, text: &str) -> Option<Payment> {
    let account: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    is_like_iban(&account).then(|| Payment {
        intact: ident::check("iban", &account),
        account: Some(account),
        ..Payment::by(scheme)
    })
}

/// Country, two check digits, letters and digits (ISO 13616): what a bank would refuse is still meant to pay.
fn is_like_iban(text: &str) -> bool {
    let country = text.bytes().take(2).all(|byte| byte.is_ascii_uppercase());
    let digits = text.bytes().skip(2).take(2).all(|byte| byte.is_ascii_digit());
    (15..=34).contains(&text.len()) && country && digits && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

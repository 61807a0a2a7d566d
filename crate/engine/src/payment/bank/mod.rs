//! Credit transfers: codes that fill in a bank's form with name, account and amount. One file a country's or union's format.

mod epc;
mod gost;
mod ips;
mod links;
mod poland;
mod spayd;
mod swiss_qr;
mod upn;

use caveat_protocol::PayScheme;

use super::code::Code;
use super::examples::{no, pays};
use super::{Family, Payment};
use crate::ident;

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays(
            "BCD\n002\n1\nSCT\n\nExample Shop\nDE89370400440532013000\nEUR12.50\n\n\nLamp",
            PayScheme::Epc,
            "Example Shop",
            None,
            "12.50 EUR",
        ),
        pays(
            "BCD\r\n001\r\n1\r\nSCT\r\nCOBADEFFXXX\r\nExample Shop\r\nDE89370400440532013000",
            PayScheme::Epc,
            "Example Shop",
            None,
            "EUR",
        ),
        pays(
            "HCT\n001\n1\nOTPVHUHB\nPélda Bolt\nHU42117730161111101800000000\nHUF1500",
            PayScheme::Hct,
            "Példa Bolt",
            None,
            "1500 HUF",
        ),
        pays(
            "SPC\r\n0200\r\n1\r\nCH9300762011623852957\r\nS\r\nExample Shop\r\nHauptstrasse\r\n1\r\n3000\r\nBern\r\nCH\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n100.25\r\nCHF\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\nNON\r\n\r\n\r\nEPD",
            PayScheme::SwissQr,
            "Example Shop",
            None,
            "100.25 CHF",
        ),
        pays(
            "SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*RN:UKAZKOVY OBCHOD*MSG:LAMPA",
            PayScheme::Spayd,
            "UKAZKOVY OBCHOD",
            None,
            "450.00 CZK",
        ),
        pays(
            "UPNQR\n\n\n\n\nPlacnik\nUlica 1\nLjubljana\n00000015050\n\n\nOTHR\nLuc\n\nSI56263300012039086\nSI00\nTrgovina d.o.o.\nCesta 2\nMaribor\n100",
            PayScheme::Upn,
            "Trgovina d.o.o.",
            None,
            "150.5 EUR",
        ),
        pays(
            "ST00012|Name=ООО Пример|PersonalAcc=40702810000000000000|BankName=Банк|BIC=044525000|CorrespAcc=0|Sum=150050",
            PayScheme::GostR56042,
            "ООО Пример",
            None,
            "1500.5 RUB",
        ),
        pays(
            "K:PR|V:01|C:1|R:845000000040484987|N:Primer d.o.o.\r\nBeograd|I:RSD1025,50|SF:221",
            PayScheme::NbsIps,
            "Primer d.o.o.",
            None,
            "1025.50 RSD",
        ),
        pays("5260250274|PL|61109010140000071219812874|001250|Sklep|Lampa|||", PayScheme::Zbp, "Sklep", Some(false), "12.5 PLN"),
        pays(
            "bank://singlepaymentsepa?name=Example%20Shop&iban=DE89370400440532013000&amount=12,50&currency=EUR",
            PayScheme::Bezahlcode,
            "Example Shop",
            None,
            "12.50 EUR",
        ),
        pays(
            "payto://iban/DE89370400440532013000?amount=EUR:200.0&receiver-name=Example+Shop",
            PayScheme::Payto,
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

/// The schemes of these formats.
pub(super) const SCHEMES: [PayScheme; 12] = [
    PayScheme::Epc,
    PayScheme::Nbu,
    PayScheme::Hct,
    PayScheme::SwissQr,
    PayScheme::Spayd,
    PayScheme::Upn,
    PayScheme::Hub3,
    PayScheme::GostR56042,
    PayScheme::NbsIps,
    PayScheme::Zbp,
    PayScheme::Bezahlcode,
    PayScheme::Payto,
];

/// Every format.
const FORMATS: [fn(&Code<'_>) -> Option<Payment>; 8] =
    [epc::read, swiss_qr::read, spayd::read, upn::read, gost::read, ips::read, poland::read, links::read];

fn read(code: &Code<'_>) -> Option<Payment> {
    FORMATS.iter().find_map(|format| format(code))
}

/// A payment into an IBAN, which carries its own check digits.
fn into_iban(scheme: PayScheme, text: &str) -> Option<Payment> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_among_the_schemes() {
        let texts = FAMILY.examples.iter().map(|example| example.text);
        let read: Vec<_> = texts.filter_map(|text| read(&Code::new(text)?)).map(|payment| payment.scheme).collect();
        assert!(read.len() >= 10 && read.iter().all(|scheme| SCHEMES.contains(scheme)), "{read:?}");
    }
}

//! Every scheme with a number made up for it that holds, and one that does not; and what must be so of any text.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// Scheme, a number that holds, one that does not. Compared with python-stdnum where it has the scheme and no weaker rule.
#[rustfmt::skip]
const NUMBERS: &[(&str, &str, &str)] = &[
    ("eu.vat", "DE123456788", "DE123456780"),
    ("eu.oss", "EU276123456", "EU27612345"),
    ("eu.eori", "DE1234567", "ZZ1234567"),
    ("lei", "123400ABCDEFGHIJ1264", "123400ABCDEFGHIJ1200"),
    ("ar.cuit", "30-12345678-1", "30-12345678-0"),
    ("at.uid", "ATU12345675", "ATU12345670"),
    ("at.businessid", "FN 123456D", "FN 123456A"),
    ("au.abn", "11 123 456 780", "00 123 456 780"),
    ("au.acn", "123 456 780", "123 456 781"),
    ("be.vat", "BE 0123.456.749", "BE 0123.456.700"),
    ("bg.vat", "BG123456786", "BG123456780"),
    ("br.cnpj", "12.ABC.345/0001-88", "12.ABC.345/0001-00"),
    ("br.cpf", "123.456.789-09", "123.456.789-00"),
    ("by.unp", "УНП 123456701", "УНП 123456700"),
    ("ca.bn", "123456782 RT 0001", "123456780 RT 0001"),
    ("ch.uid", "CHE-123.456.788", "CHE-123.456.780"),
    ("ch.vat", "CHE-123.456.788 MWST", "CHE-123.456.780 MWST"),
    ("cl.rut", "12.345.678-5", "12.345.678-A"),
    ("cn.icp", "京ICP备12345678号-1", "X备12345678号"),
    ("cn.uscc", "91110000MA12345679", "91110000MA1234567A"),
    ("co.nit", "900.123.456-8", "900.123.456-0"),
    ("cy.vat", "CY 10012345Y", "CY 10012345A"),
    ("cz.ico", "12345679", "12345670"),
    ("cz.dic", "CZ 12345679", "CZ 12345670"),
    ("de.vat", "DE 123 456 788", "DE 123 456 780"),
    ("de.handelsregisternummer", "Aachen HRB 12345", "Nowhere HRB 12345"),
    ("dk.cvr", "DK 12 34 50 03", "DK 12 34 50 00"),
    ("ee.kmkr", "EE 101234568", "EE 101234560"),
    ("ee.registrikood", "12345678", "12345670"),
    ("es.nif", "ES 12345678-Z", "ES 12345678-A"),
    ("es.cif", "B-12345674", "B-12345670"),
    ("fi.alv", "FI 12345671", "FI 12345670"),
    ("fi.ytunnus", "1234567-1", "1234567-0"),
    ("fr.tva", "FR 11 123 456 782", "FR 00 123 456 780"),
    ("mc.tva", "FR 34 000 123 456", "FR 00 000 123 456"),
    ("fr.siren", "123 456 782", "123 456 780"),
    ("fr.siret", "123 456 782 00010", "123 456 780 00010"),
    ("gb.vat", "GB 123 4567 27", "GB 123 4567 00"),
    ("gb.utr", "1123456789", "0123456789"),
    ("gr.vat", "EL 123456783", "EL 123456780"),
    ("hr.oib", "HR 12345678903", "HR 12345678900"),
    ("hu.anum", "HU 12345676", "HU 12345670"),
    ("id.npwp", "01.234.567.4-012.000", "01.234.567.0-012.000"),
    ("ie.vat", "IE 1234567T", "IE 1234567A"),
    ("il.hp", "512345679", "512345670"),
    ("in.gstin", "27ABCCE1234F1Z2", "27ABCCE1234F1ZA"),
    ("in.cin", "U12345MH2012PTC123456", "U12345MH2012PTC12345"),
    ("in.pan", "ABCCE1234F", "ABCCE1234"),
    ("it.iva", "IT 12345670017", "IT 12345670010"),
    ("jp.cn", "7-1234-5678-9012", "0-1234-5678-9012"),
    ("kr.brn", "123-45-67891", "123-45-67890"),
    ("lt.pvm", "LT 123456715", "LT 123456710"),
    ("lu.tva", "LU 12345613", "LU 12345600"),
    ("lv.pvn", "LV 40001234561", "LV 40001234560"),
    ("mt.vat", "MT 12345634", "MT 12345600"),
    ("mx.rfc", "ABC 240229 AB1", "ABC 240229 AB"),
    ("nl.btw", "NL 123456782 B01", "NL 123456780 B01"),
    ("no.mva", "NO 922 345 678 MVA", "NO 902 345 678 MVA"),
    ("no.orgnr", "922 345 678", "902 345 678"),
    ("nz.ird", "12-345-674", "12-345-670"),
    ("nz.nzbn", "9429123456784", "9429123456780"),
    ("pe.ruc", "20123456786", "20123456780"),
    ("pl.nip", "123-456-70-09", "123-456-70-00"),
    ("pl.regon", "123456785", "123456780"),
    ("pt.nif", "PT 123456789", "PT 123456780"),
    ("ro.cf", "RO 1234565", "RO 1234560"),
    ("ro.cui", "1234565", "1234560"),
    ("ro.onrc", "J40/1234/2015", "J40/1234/201"),
    ("ru.inn", "1234567894", "1234567890"),
    ("ru.ogrn", "1123456789015", "1123456789010"),
    ("se.vat", "SE 123456780601", "SE 123456780001"),
    ("se.orgnr", "123456-7806", "123456-7800"),
    ("si.ddv", "SI 12345679", "SI 12345670"),
    ("sk.dph", "SK 2023456710", "SK 2023456700"),
    ("sk.ico", "12345679", "12345670"),
    ("sg.uen", "202412345D", "202412345A"),
    ("th.tin", "0-1234-56789-01-6", "0-1234-56789-01-0"),
    ("th.moa", "0-1234-56789-01-6", "0-1234-56789-01-0"),
    ("tr.vkn", "1234567890", "1234567891"),
    ("tw.ubn", "12345670", "12345672"),
    ("ua.edrpou", "12345678", "12345670"),
    ("us.ein", "12-3456789", "12-345678"),
    ("vn.mst", "0123456787", "0123456780"),
    ("za.vat", "4123456784", "4123456780"),
    ("za.tin", "0123456782", "0123456780"),
    ("gb.crn", "SC123456", "SC12345"),
    ("hk.brn", "12345678-000-01-24-A", "12345678-000-01-24-"),
    ("jp.qii", "T1234567890123", "T123456789012"),
    ("nl.kvk", "12345678", "1234567"),
    ("iban", "GB85 TEST 1234 5612 3456 78", "GB00 TEST 1234 5612 3456 78"),
    ("card", "4111 1111 1111 1111", "4111 1111 1111 1110"),
    ("isbn", "978-1-2345-6789-7", "978-1-2345-6789-0"),
    ("issn", "1234-5679", "1234-567A"),
    ("ean", "4000123456780", "4000123456781"),
    ("imei", "12-345678-901234-7", "12-345678-901234-0"),
    ("asin", "B0ABCDE123", "B0ABCDE12"),
    ("tracking.s10", "RR123456785CN", "RR123456780CN"),
    ("tracking.royal_mail", "RM123456785GB", "RM123456780GB"),
    ("tracking.china_post", "LZ123456785CN", "LZ123456780CN"),
    ("tracking.deutsche_post", "RR123456785DE", "RR123456780DE"),
    ("tracking.la_poste", "RR123456785FR", "RR123456780FR"),
    ("tracking.hongkong_post", "RR123456785HK", "RR123456780HK"),
    ("tracking.singapore_post", "RR123456785SG", "RR123456780SG"),
    ("tracking.australia_post", "RR123456785AU", "RR123456780AU"),
    ("tracking.korea_post", "RR123456785KR", "RR123456780KR"),
    ("tracking.india_post", "RR123456785IN", "RR123456780IN"),
    ("tracking.japan_post", "1234-5678-9013", "1234-5678-9010"),
    ("tracking.canada_post", "1234 5678 9012 3452", "1234 5678 9012 3450"),
    ("tracking.usps", "9400 1234 5678 9012 3456 74", "9400 1234 5678 9012 3456 70"),
    ("tracking.ups", "1Z 123 45E 03 1234 5671", "1Z 123 45E 03 1234 5670"),
    ("tracking.fedex", "1234 5678 9012", "1234 5678 9010"),
    ("tracking.amazon", "TBA123456789012", "TBA12345678901"),
    ("tracking.ontrac", "C12345678901236", "C12345678901230"),
    ("tracking.lasership", "LX12345678", "LX1234567"),
    ("tracking.purolator", "123456789015", "123456789010"),
    ("tracking.canpar", "D123456789012345678901", "D12345678901234567890"),
    ("tracking.old_dominion", "77712345675", "77712345670"),
    ("tracking.speedee", "SP123456789012345678", "SP12345678901234567"),
    ("tracking.gofo", "GFUS12345678901234", "GFUS1234567890123"),
    ("tracking.landmark", "LTN12345678N1", "LTN12345678N"),
    ("tracking.dhl", "1234567891", "1234567890"),
    ("tracking.dpd", "12345678901234E", "12345678901234A"),
    ("tracking.yodel", "JD1234567890123456", "JD123456789012345"),
    ("tracking.evri", "1234567890123456", "123456789012345"),
    ("tracking.gls", "12345678901", "1234567890"),
    ("tracking.postnl", "3STEST1234567", "3STEST123456"),
    ("tracking.inpost", "123456789012345678901234", "12345678901234567890123"),
    ("tracking.sf", "SF1234567890123", "SF123456789012"),
    ("tracking.yto", "YT1234567890123", "YT123456789012"),
    ("tracking.zto", "781234567890", "78123456789"),
    ("tracking.jd", "JD1234567890123", "JD123456789012"),
    ("tracking.jt", "JT1234567890123", "JT123456789012"),
    ("tracking.cainiao", "LP12345678901234", "LP123"),
    ("tracking.yunexpress", "YT1234567890123456", "YT123456789012345"),
    ("tracking.4px", "4PX1234567890123CN", "4PX1234567890123C"),
    ("tracking.yamato", "1234-5678-9013", "1234-5678-9010"),
    ("tracking.sagawa", "1234-5678-9013", "1234-5678-9010"),
];

#[test]
fn every_scheme_tells_right_from_wrong() {
    for (name, right, wrong) in NUMBERS {
        assert_eq!(check(name, right), Some(true), "{name} {right}");
        assert_eq!(check(name, wrong), Some(false), "{name} {wrong}");
    }
}

#[test]
fn every_scheme_is_tested_and_has_a_name_of_its_own() {
    let tested: BTreeSet<_> = NUMBERS.iter().map(|(name, ..)| *name).collect();
    let names: Vec<_> = schemes().map(|scheme| scheme.name).collect();
    let distinct: BTreeSet<_> = names.iter().copied().collect();
    assert_eq!(names.len(), distinct.len());
    let coins = ["btc", "bitcoin", "bch", "ltc", "doge", "eth", "trx", "xmr", "xrp", "ada"]; // tested where they are told
    let untested: Vec<_> = distinct.difference(&tested).filter(|name| !coins.contains(name)).collect();
    assert!(untested.is_empty(), "{untested:?}");
}

#[track_caller]
fn check_matches(number: &str, expected: &[&str]) {
    let found: Vec<_> = matches(number).map(|scheme| scheme.name).collect();
    assert_eq!(found, expected, "{number}");
}

#[test]
fn a_number_of_its_own_looks_is_taken_for_nothing_else() {
    check_matches("91110000MA12345679", &["cn.uscc"]);
    check_matches("GB82 WEST 1234 5698 7654 32", &["iban"]);
    check_matches("DE 123 456 788", &["eu.vat", "de.vat"]);
    check_matches("SF1234567890123", &["tracking.sf"]);
    check_matches("T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", &["trx"]);
    check_matches("Amtsgericht Aachen HRB 12345", &["de.handelsregisternummer"]);
}

#[test]
fn what_says_nothing_matches_nothing() {
    for text in ["", "1", "12345", "hello", "-", "1234567890123456789012345678901234567890"] {
        check_matches(text, &[]);
    }
}

#[test]
fn letters_and_digits_may_be_written_in_any_way() {
    assert_eq!(check("cn.uscc", "９１１１００００ＭＡ１２３４５６７９"), Some(true));
    assert_eq!(check("nl.btw", "nl 123456782 b01"), Some(true));
    assert_eq!(check("br.cnpj", "12.abc.345/0001–88"), Some(true));
    assert_eq!(check("ro.onrc", "j40/1234/2015"), Some(true));
}

#[test]
fn belarus_shares_its_letters_with_two_alphabets() {
    for (number, expected) in
        [("MA1234571", Fit::Valid), ("МА1234571", Fit::Valid), ("MD1234571", Fit::Refuted), ("7A1234571", Fit::Misshapen)]
    {
        assert_eq!(fit("by.unp", number), Some(expected), "{number}");
    }
}

#[test]
fn nine_digits_of_a_birth_number_are_older_than_1954() {
    assert_eq!(check("cz.dic", "CZ 530612123"), Some(true));
    assert_eq!(check("cz.dic", "CZ 600612123"), Some(false));
    assert_eq!(check("cz.dic", "CZ 533212123"), Some(false)); // months with 20 added are of this century
}

#[test]
fn looking_wrong_is_told_from_being_wrong() {
    assert_eq!(fit("de.vat", "DE 123 456 789"), Some(Fit::Refuted));
    assert_eq!(fit("de.vat", "DE 123"), Some(Fit::Misshapen));
    assert_eq!(fit("atlantis.vat", "DE 123"), None);
}

proptest! {
    #[test]
    fn any_text_is_answered(text in ".{0,200}") {
        for scheme in schemes() {
            prop_assert!(check(scheme.name, &text).is_some());
        }
        prop_assert!(matches(&text).count() <= schemes().count());
    }

    #[test]
    fn whatever_looks_like_a_number_is_answered(text in "[A-Z]{0,4}[ .-]?[0-9A-Z*+&Ñ/ -]{0,40}") {
        prop_assert_eq!(matches(&text).count(), matches(&format!(" {text} ")).count());
    }
}

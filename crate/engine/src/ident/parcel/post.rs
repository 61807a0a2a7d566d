//! Postal services.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // The Universal Postal Union's S10: service, eight digits, check digit modulo 11, the country whose post took it in.
    checked("tracking.s10", &[S10], |n| s10(n) && is_country(part(n, 11..13))),
    checked("tracking.royal_mail", &["@@#{9}GB"], s10),
    checked("tracking.china_post", &["@@#{9}CN"], s10),
    checked("tracking.deutsche_post", &["@@#{9}DE"], s10),
    checked("tracking.la_poste", &["@@#{9}FR"], s10),
    checked("tracking.hongkong_post", &["@@#{9}HK"], s10),
    checked("tracking.singapore_post", &["@@#{9}SG"], s10),
    checked("tracking.australia_post", &["@@#{9}AU"], s10),
    checked("tracking.korea_post", &["@@#{9}KR"], s10),
    checked("tracking.india_post", &["@@#{9}IN"], s10),
    // Yu-Pack: eleven digits and their remainder by seven. Japan Post, as Yamato and Sagawa.
    checked("tracking.japan_post", &["@@#{9}JP", "#{12}"], |n| if n.len() == 12 { seven(n) } else { s10(n) }),
    // PIN of sixteen digits with GS1's check digit. Canada Post, "Tracking numbers".
    checked("tracking.canada_post", &["#{16}", "@@#{9}CA"], |n| if n.len() == 16 { gs1(n) } else { s10(n) }),
    // Publication 199: 91 to 95, a service, the mailer, a serial number, GS1's check digit; before them 420 and the ZIP code. Older ones lack the 91.
    checked("tracking.usps", &["#{20,22}", "#{26}", "#{28}", "#{30,34}", "#{38}", "@@#{9}US"], |n| {
        if n.starts_with(|c: char| c.is_ascii_uppercase()) {
            return s10(n);
        }
        let routed = n.strip_prefix("420").into_iter().flat_map(|rest| [5, 9].map(|zip| rest.get(zip..).unwrap_or_default()));
        routed.chain([n]).any(|n| match n.len() {
            20 => gs1(n) || gs1(&format!("91{n}")),
            22 | 26 | 30 => (91..=95).contains(&number(part(n, 0..2))) && gs1(n),
            _ => false,
        })
    }),
];

const S10: &str = "@@#{9}@@";

/// S10's check digit.
fn s10(n: &str) -> bool {
    let right = match 11 - weighted(part(n, 2..10), &[8, 6, 4, 2, 3, 5, 9, 7]) % 11 {
        10 => 0,
        11 => 5,
        right => right,
    };
    right == digit(n, 10)
}

/// The remainder by seven of all digits but the last.
pub(super) fn seven(n: &str) -> bool {
    let (head, check) = n.split_at_checked(n.len().saturating_sub(1)).unwrap_or_default();
    number(head) % 7 == u64::from(digit(check, 0))
}

/// Countries and territories by ISO 3166-1, which S10 takes over; without those that are not inhabited.
#[rustfmt::skip]
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK \
CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR \
HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ \
MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK \
SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

fn is_country(code: &str) -> bool {
    COUNTRIES.split(' ').any(|country| country == code)
}

//! Estonia.

use super::*;

pub(super) const SCHEMES: &[Scheme] = &[
    // KMKR, the VAT number; all begin with 10. Maksu- ja Tolliamet.
    checked("ee.kmkr", &["10#{7}"], |n| weighted(n, &[3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0).prefixed(&["EE"]),
    // Registrikood, the company register's number. Registrite ja Infosüsteemide Keskus.
    checked("ee.registrikood", &["1#{7}", "7#{7}", "8#{7}", "9#{7}"], |n| {
        let check = match weighted(n, &[1, 2, 3, 4, 5, 6, 7]) % 11 {
            10 => weighted(n, &[3, 4, 5, 6, 7, 8, 9]) % 11 % 10,
            check => check,
        };
        check == digit(n, 7)
    }),
];

//! What currencies were worth: reference rates to tell prices in one currency from prices in another. Good to about a percent, which is enough
//! to compare offers; nobody is paid by them.

/// Euro foreign exchange reference rates of the European Central Bank, the mean of each month: how much of a currency one euro was. The
/// first line names the currencies, each line after it a month; `-` where there was no rate. Source: ECB, free to reuse with the source
/// named. Written by `caveat-fit rates` from the bank's `eurofxref-hist.csv`.
pub const ECB: &str = include_str!("ecb.txt");

/// Currencies held at a fixed rate: the currency, what it is tied to, and how much of it one of that is.
pub const PEGS: &[(&str, &str, f64)] = &[
    ("AED", "USD", 3.6725),   // Central Bank of the UAE, since 1997
    ("SAR", "USD", 3.75),     // Saudi Central Bank, since 1986
    ("QAR", "USD", 3.64),     // Qatar Central Bank, since 2001
    ("OMR", "USD", 0.3845),   // Central Bank of Oman, since 1986
    ("BHD", "USD", 0.376),    // Central Bank of Bahrain, since 2001
    ("JOD", "USD", 0.709),    // Central Bank of Jordan, since 1995
    ("MOP", "HKD", 1.03),     // Monetary Authority of Macao, since 1983
    ("BAM", "EUR", 1.955_83), // Central Bank of Bosnia and Herzegovina, since 1997
    ("XOF", "EUR", 655.957),  // BCEAO, since 1999
    ("XAF", "EUR", 655.957),  // BEAC, since 1999
];

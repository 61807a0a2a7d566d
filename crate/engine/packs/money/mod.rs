//! Data the money reader goes by: currencies, their signs and names, places, and the words round an amount.

pub mod decimals;
pub mod names;
pub mod numbers;
pub mod phrases;
pub mod places;
pub mod scales;
pub mod signs;
pub mod tax;
pub mod units;

/// Every currency code a page may show: ISO 4217's list of 2026, and codes withdrawn so lately that shops still show them.
pub const CODES: &str = "\
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC \
    CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK \
    JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN \
    NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC \
    SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL";

/// Codes that are also words or names: only in capitals, and only beside two decimals or where they are the page's own money.
pub const CODES_THAT_ARE_WORDS: &str =
    "ALL AMD ANG BAM BOB CAD COP CUP DOP ERN GEL GIP LAK MAD MOP MUR PAB PEN PHP RON RUB SAR SEK SOS TOP TRY VES YER";

/// Signs of letters that no full stop ends: one after them is the number's.
pub const NEVER_SHORTENED: &[&str] = &["RM", "Kč", "Ft", "zł"];

/// Currencies nobody shows decimals of (CLDR 48).
pub const NO_DECIMALS: &str = "JPY KRW VND CLP PYG ISK XAF XOF XPF RWF UGX";

/// Currencies counted in thousandths (ISO 4217, minor unit 3). The dinar of Iraq is left out: nobody writes its fils any more.
pub const THREE_DECIMALS: &str = "BHD JOD KWD LYD OMR TND";

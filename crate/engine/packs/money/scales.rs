//! Words and letters that multiply the number before them.

/// A multiplier and how pages write it; compared without case and accents.
#[rustfmt::skip]
pub const SCALES: &[(u64, &[&str])] = &[
    (1_000, &[
        "tsd", "tys", "tis", "тыс", "тис", "хил", "thousand", "tausend", "mille", "mila", "mil", "bin", "tusen", "tusind",
        "duizend", "tysięcy", "tisíc", "тысяч", "тысячи", "rb", "ribu", "nghìn", "ngàn", "हज़ार", "हजार", "হাজার", "ألف",
        "الف", "هزار", "พัน", "grand",
    ]),
    (10_000, &["หมื่น"]), (100_000, &["lakh", "lakhs", "lac", "lacs", "लाख", "লাখ", "லட்சம்", "లక్షల", "แสน"]),
    (1_000_000, &[
        "mn", "mio", "mln", "mill", "mil.", "млн", "million", "millions", "millionen", "millones", "millon", "milhões",
        "milhão", "milioni", "milione", "miljoen", "miljoner", "miljon", "millioner", "milyon", "milionów", "milionov",
        "miliónov", "миллионов", "миллиона", "миллион", "мільйонів", "miljoonaa", "millió", "εκατομμύρια", "jt", "juta",
        "triệu", "tr", "मिलियन", "دس لاکھ", "مليون", "ملیون", "میلیون", "ล้าน", "ミリオン",
    ]),
    (10_000_000, &["crore", "crores", "cr", "करोड़", "কোটি", "கோடி", "కోట్ల"]),
    (1_000_000_000, &[
        "bn", "mrd", "mld", "mlrd", "md", "млрд", "billion", "billions", "bilhões", "bilhão", "milliarden", "milliarde",
        "milliards", "milliard", "miliardi", "miliardo", "miljard", "miljarder", "milliarder", "milyar", "miliardów",
        "миллиардов", "миллиарда", "миллиард", "мільярдів", "tỷ", "tỉ", "ty", "miliar", "बिलियन", "अरब", "مليار", "میلیارد",
    ]),
    (1_000_000_000_000, &["trillion", "trillions", "biliones", "billionen", "triliun", "ट्रिलियन", "трлн"]),
];

/// One letter, touching the number: `$1.5k`, `€3M`. The letter T only as a capital: a small one is a ton.
pub const SCALE_LETTERS: &[(char, u64)] = &[
    ('k', 1_000),
    ('K', 1_000),
    ('m', 1_000_000),
    ('M', 1_000_000),
    ('b', 1_000_000_000),
    ('B', 1_000_000_000),
    ('T', 1_000_000_000_000),
];

/// The units Chinese, Japanese and Korean count in. Those below ten thousand multiply a digit, those above a whole section.
#[rustfmt::skip]
pub const SECTION_UNITS: &[(char, u64)] = &[
    ('十', 10), ('拾', 10), ('십', 10), ('百', 100), ('佰', 100), ('백', 100), ('千', 1_000), ('仟', 1_000), ('천', 1_000),
    ('万', 10_000), ('萬', 10_000), ('만', 10_000), ('億', 100_000_000), ('亿', 100_000_000), ('억', 100_000_000),
    ('兆', 1_000_000_000_000), ('조', 1_000_000_000_000),
];

/// Small words between a multiplier and a currency: `2 millions de dollars`.
pub const LINKS: &[&str] = &["de", "di", "d'", "do", "of"];

//! Words for states and places, in the languages of the sites that adapters know.

use std::ops::Range;
use std::sync::LazyLock;

use caveat_protocol::{Availability, Condition};

use crate::packs::words::stock::{CLEAR, OF_A_WAY, POINTED_AT};
use crate::wordlist::Wordlist;

/// Words for a state of the goods; the first that a text has counts, so that "like new" is used and "remanufactured" no "manufactured".
const CONDITIONS: [(Condition, &[&str]); 3] = [
    (
        Condition::Refurbished,
        &[
            "refurb", "renewed", "reconditioned", "remanufactured", "generalüberholt", "aufbereitet", "reconditionné",
            "ricondizionato", "reacondicionado", "recondicionado", "odnowion", "восстановлен", "翻新", "官翻", "整備済",
            "再生品", "מחודש",
        ],
    ),
    (
        Condition::Used,
        &[
            "used", "pre-owned", "preowned", "second hand", "second-hand", "like new", "very good", "good", "acceptable",
            "for parts", "gebraucht", "sehr gut", "defekt", "occasion", "très bon état", "bon état", "comme neuf", "usato",
            "come nuovo", "usado", "como nuevo", "seminuevo", "gebruikt", "zo goed als nieuw", "używan", "б/у", "подержан",
            "中古", "傷や汚れ", "やや傷", "全体的に状態", "未使用に近い", "二手", "闲置", "几乎全新", "轻微使用", "明显使用",
            "99新", "95新", "9成新", "bekas", "đã sử dụng", "มือสอง", "중고", "gently used", "lightly used", "well used",
            "heavily used", "excellent", "fair", "polovn", "naudot", "lietot", "satisfaisant", "משומש", "مستعمل", "rabljen",
            "použit", "begagnad", "brugt", "ikinci el",
        ],
    ),
    (
        Condition::New,
        &[
            "new", "brand new", "neu", "neuf", "nuovo", "nuevo", "novo", "nieuw", "nowy", "nowe", "nowa", "новый", "новое",
            "新品", "未使用", "全新", "jaun", "jauns", "jauna", "nauj", "naujas", "uus", "חדש", "جديد", "sıfır", "baru", "mới",
            "새상품", "ny", "nové", "nový",
        ],
    ),
];

/// English and a few other month names by their first letters.
const MONTHS: [&[&str]; 12] = [
    &["jan", "янв", "gen", "ene", "styc"],
    &["feb", "fév", "fev", "фев", "lut"],
    &["mar", "mär", "маp"],
    &["apr", "avr", "abr", "апр", "kwi"],
    &["may", "mai", "mag", "maj", "мая"],
    &["jun", "juin", "giu", "июн", "cze"],
    &["jul", "juil", "lug", "июл", "lip"],
    &["aug", "aoû", "ago", "авг", "sie"],
    &["sep", "set", "сен", "wrz"],
    &["oct", "okt", "ott", "out", "окт", "paź"],
    &["nov", "ноя", "lis"],
    &["dec", "dez", "déc", "dic", "дек", "gru"],
];

/// First parts of addresses within a country, where its marketplaces show them without its name.
#[rustfmt::skip]
const PROVINCES: [(&str, &[&str]); 2] = [
    ("CN", &[
        "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南",
        "陕西", "甘肃", "青海", "内蒙古", "广西", "西藏", "宁夏", "新疆",
    ]),
    ("JP", &[
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県",
        "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県",
        "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
    ]),
];

/// Names of the countries that marketplaces' sellers most often are in, lower case, as the sites write them.
const COUNTRIES: [(&str, &[&str]); 44] = [
    ("CN", &["china", "cina", "chine", "kitajska", "китай", "中国", "中國", "mainland china", "chiny", "cn"]),
    ("HK", &["hong kong", "hongkong", "香港", "hk"]),
    ("TW", &["taiwan", "台湾", "台灣", "臺灣"]),
    ("JP", &["japan", "日本", "japon", "giappone"]),
    ("KR", &["south korea", "korea", "republic of korea", "대한민국", "한국"]),
    (
        "US",
        &[
            "united states", "usa", "u.s.", "us", "vereinigte staaten", "états-unis", "stati uniti", "estados unidos",
            "united states of america",
        ],
    ),
    (
        "GB",
        &[
            "united kingdom", "uk", "gb", "great britain", "england", "scotland", "wales", "großbritannien",
            "vereinigtes königreich", "royaume-uni", "regno unito", "reino unido",
        ],
    ),
    ("IE", &["ireland", "irland", "irlande"]),
    ("DE", &["germany", "deutschland", "allemagne", "germania", "alemania", "niemcy", "de"]),
    ("AT", &["austria", "österreich", "autriche"]),
    ("CH", &["switzerland", "schweiz", "suisse", "svizzera"]),
    ("FR", &["france", "frankreich", "francia", "fr"]),
    ("IT", &["italy", "italia", "italien", "italie", "it"]),
    ("ES", &["spain", "españa", "spanien", "espagne", "spagna", "es"]),
    ("PT", &["portugal"]),
    ("NL", &["netherlands", "nederland", "niederlande", "pays-bas"]),
    ("BE", &["belgium", "belgië", "belgique", "belgien"]),
    ("LU", &["luxembourg", "luxemburg"]),
    ("PL", &["poland", "polska", "polen", "pologne", "pl"]),
    ("CZ", &["czechia", "czech republic", "česko", "tschechien"]),
    ("SE", &["sweden", "sverige", "schweden"]),
    ("DK", &["denmark", "danmark", "dänemark"]),
    ("NO", &["norway", "norge", "norwegen"]),
    ("FI", &["finland", "suomi", "finnland"]),
    ("LT", &["lithuania", "lietuva", "litauen"]),
    ("LV", &["latvia", "latvija", "lettland"]),
    ("EE", &["estonia", "eesti", "estland"]),
    ("UA", &["ukraine", "україна"]),
    ("RU", &["russia", "russian federation", "россия"]),
    ("TR", &["turkey", "türkiye", "türkei"]),
    ("IN", &["india", "indien", "inde"]),
    ("PK", &["pakistan"]),
    ("TH", &["thailand", "ประเทศไทย"]),
    ("VN", &["vietnam", "viet nam", "việt nam"]),
    ("ID", &["indonesia"]),
    ("MY", &["malaysia"]),
    ("SG", &["singapore", "singapur"]),
    ("PH", &["philippines"]),
    ("AU", &["australia", "australien"]),
    ("NZ", &["new zealand"]),
    ("CA", &["canada", "kanada"]),
    ("MX", &["mexico", "méxico"]),
    ("BR", &["brazil", "brasil"]),
    ("IL", &["israel", "ישראל"]),
];

/// Codes of countries that are a state's or a province's in North America too.
const STATES_TOO: [&str; 6] = ["CA", "DE", "ID", "IL", "IN", "NL"];

static STATES: LazyLock<Wordlist<Condition>> = LazyLock::new(|| Wordlist::new(CONDITIONS));
static STATED: LazyLock<Wordlist<Availability>> = LazyLock::new(|| Wordlist::new(CLEAR.iter().copied()));
static POINTED: LazyLock<Wordlist<Availability>> = LazyLock::new(|| Wordlist::new(POINTED_AT.iter().copied()));
static WAYS: LazyLock<Wordlist<()>> = LazyLock::new(|| Wordlist::new([((), OF_A_WAY)]));

/// The state of the goods that a short text names.
pub(super) fn condition(text: &str) -> Option<Condition> {
    let text = text.to_lowercase();
    let text = text.rsplit("schema.org/").next().unwrap_or_default();
    let is_schema_org = |range: &Range<usize>| text.get(range.end..).is_some_and(|rest| rest.starts_with("condition"));
    STATES.first(text, |word| is_schema_org(&word.range) || is_word(text, &word.range))
}

/// Whether a title says that the thing was used and made good again.
pub(super) fn says_refurbished(title: &str) -> bool {
    let title = title.to_lowercase();
    STATES.hits(&title).any(|word| word.meaning == Condition::Refurbished && is_word(&title, &word.range))
}

/// What a short text says of whether something can be had, where an adapter or a label points at it.
pub(super) fn availability(text: &str) -> Option<Availability> {
    if let Ok(left) = text.trim().parse::<u64>() {
        return Some(if left > 0 { Availability::InStock } else { Availability::OutOfStock });
    }
    let text = text.to_lowercase();
    // "Not available" has "available" in it, and both lists have words for both states.
    STATED.first(&text, |_| true).or_else(|| POINTED.first(&text, |_| true))
}

/// What a line that nothing points at says of stock.
pub(super) fn stock(line: &str) -> Option<Availability> {
    let line = line.to_lowercase();
    let clear = STATED.first(&line, |word| is_word(&line, &word.range));
    let bare = line.trim_matches(|c: char| !c.is_alphanumeric());
    let whole = || POINTED.first(bare, |word| word.range == (0..bare.len()));
    clear.or_else(whole).filter(|_| !WAYS.is_in(&line))
}

/// The month a text names, from 1.
pub(super) fn month(text: &str) -> Option<u32> {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= 3);
    words.find_map(|word| {
        (1..).zip(MONTHS).find(|(_, names)| names.iter().any(|name| word.starts_with(name))).map(|(month, _)| month)
    })
}

/// ISO 3166-1 alpha-2 of the country that a text ends with: `Shenzhen, China`, `7 yrs CN`.
pub(crate) fn country(text: &str) -> Option<String> {
    let code = text.split_whitespace().next_back().filter(|word| COUNTRIES.iter().any(|(code, _)| code == word));
    // "Wilmington, DE" is in Delaware; "Musterstraße 1, 10115 Berlin, DE" has a postal code.
    let has_postal_code = || text.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() >= 4);
    if code.is_some_and(|code| STATES_TOO.contains(&code)) && text.contains(',') && !has_postal_code() {
        return None;
    }
    if let Some(code) = code {
        return Some(code.to_owned());
    }
    let text = text.to_lowercase();
    let parts = text.split([',', ':', '：', '(', ')', '/', '\n', '|', '，', '·']).map(str::trim).filter(|part| !part.is_empty());
    let named = |part: &str| {
        let part = part.trim_start_matches("from ").trim_start_matches("aus ").trim_start_matches("ships ");
        COUNTRIES.iter().find(|(_, names)| names.contains(&part)).map(|(code, _)| (*code).to_owned())
    };
    parts.rev().find_map(named).or_else(|| province(&text))
}

/// The country of a province that a text begins with: sites for one country name no other place.
fn province(text: &str) -> Option<String> {
    let is_of = |names: &[&str]| names.iter().any(|name| text.trim_start().starts_with(name));
    PROVINCES.iter().find(|(_, names)| is_of(names)).map(|(code, _)| (*code).to_owned())
}

/// Whether letters of a text are a word there: by its beginning at least, so that endings do not matter; Chinese and Japanese words anywhere.
fn is_word(text: &str, range: &Range<usize>) -> bool {
    let word = text.get(range.clone()).unwrap_or_default();
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let after = text.get(range.end..).and_then(|after| after.chars().next());
    let short = word.chars().count() <= 4;
    !word.is_ascii() && word.chars().all(|c| c > '\u{2e80}')
        || !(before.is_some_and(char::is_alphabetic) || short && after.is_some_and(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_told_by_their_words() {
        for (text, expected) in [
            ("Brand new", Some(Condition::New)),
            ("Like New", Some(Condition::Used)),
            ("https://schema.org/UsedCondition", Some(Condition::Used)),
            ("Certified - Refurbished", Some(Condition::Refurbished)),
            ("Б/у", Some(Condition::Used)),
            ("Neu mit Etikett", Some(Condition::New)),
            ("未使用に近い", Some(Condition::Used)),
            ("新品、未使用", Some(Condition::New)),
            ("news of the day", None),
            ("unused", None),
        ] {
            assert_eq!(condition(text), expected, "{text}");
        }
        for (text, expected) in [
            ("Currently unavailable.", Some(Availability::OutOfStock)),
            ("Only 3 left in stock", Some(Availability::InStock)),
            ("http://schema.org/OutOfStock", Some(Availability::OutOfStock)),
            ("Nicht auf Lager", Some(Availability::OutOfStock)),
            ("Available for pre-order", Some(Availability::Preorder)),
            ("hello", None),
        ] {
            assert_eq!(availability(text), expected, "{text}");
        }
    }

    #[test]
    fn countries_stand_at_the_end() {
        assert_eq!(country("Shenzhen, Guangdong, China").as_deref(), Some("CN"));
        assert_eq!(country("Ships from: United Kingdom").as_deref(), Some("GB"));
        assert_eq!(country("Acme Ltd 7 yrs CN").as_deref(), Some("CN"));
        assert_eq!(country("Springfield"), None);
        assert_eq!(country("Wilmington, DE"), None);
        assert_eq!(country("Musterstraße 1, 10115 Berlin, DE").as_deref(), Some("DE"));
    }
}

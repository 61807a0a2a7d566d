//! Whether two names may be one trader's, and which country a trader's own words put it in.

use super::Derived;
use crate::ident::Fit;
use crate::packs::words::imprint::FORMS;
use crate::read::facts::Registration;

/// Words of a name that are compared.
const MAX_WORDS: usize = 12;
/// Letters from which a word that begins another is the same: `Lampen` and `Lampenhaus`.
const STEM: usize = 4;

/// Words that say what sort of firm it is, and not which.
const GENERIC: [&str; 28] = [
    "the", "and", "und", "et", "de", "co", "company", "group", "holding", "international", "trading", "trade", "shop", "store",
    "online", "handel", "handels", "vertrieb", "retail", "sales", "services", "europe", "global", "uk", "usa", "china", "mr",
    "mrs",
];

/// Whether two names may be one trader's: they share a word that tells, or cannot be compared, one being in another script.
#[must_use]
pub fn may_be_one(one: &str, other: &str) -> bool {
    let (one, other) = (telling(one), telling(other));
    let is_latin = |words: &[String]| words.iter().flat_map(|word| word.chars()).all(|letter| letter < '\u{250}');
    let stem =
        |a: &str, b: &str| a == b || a.chars().count().min(b.chars().count()) >= STEM && (a.starts_with(b) || b.starts_with(a));
    let share = |a: &str, b: &str| if a.is_ascii() && b.is_ascii() { stem(a, b) } else { a.contains(b) || b.contains(a) };
    one.is_empty()
        || other.is_empty()
        || is_latin(&one) != is_latin(&other)
        || one.iter().any(|a| other.iter().any(|b| share(a, b)))
}

/// The words of a name that tell it from others.
fn telling(name: &str) -> Vec<String> {
    let mut name = format!(" {} ", name.to_lowercase());
    for form in FORMS {
        name = if form.is_ascii() { name.replace(&format!(" {form} "), " ") } else { name.replace(form, " ") };
    }
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1 && !GENERIC.contains(word));
    words.take(MAX_WORDS).map(str::to_owned).collect()
}

/// Countries by the calling codes that only they have, ITU-T E.164. Code 1 and 7 are shared, and told by no more than that.
const CALLING: [(&str, &str); 56] = [
    ("20", "EG"),
    ("27", "ZA"),
    ("30", "GR"),
    ("31", "NL"),
    ("32", "BE"),
    ("33", "FR"),
    ("34", "ES"),
    ("36", "HU"),
    ("39", "IT"),
    ("40", "RO"),
    ("41", "CH"),
    ("43", "AT"),
    ("44", "GB"),
    ("45", "DK"),
    ("46", "SE"),
    ("47", "NO"),
    ("48", "PL"),
    ("49", "DE"),
    ("51", "PE"),
    ("52", "MX"),
    ("54", "AR"),
    ("55", "BR"),
    ("56", "CL"),
    ("57", "CO"),
    ("60", "MY"),
    ("61", "AU"),
    ("62", "ID"),
    ("63", "PH"),
    ("64", "NZ"),
    ("65", "SG"),
    ("66", "TH"),
    ("81", "JP"),
    ("82", "KR"),
    ("84", "VN"),
    ("86", "CN"),
    ("90", "TR"),
    ("91", "IN"),
    ("92", "PK"),
    ("94", "LK"),
    ("98", "IR"),
    ("234", "NG"),
    ("254", "KE"),
    ("351", "PT"),
    ("352", "LU"),
    ("353", "IE"),
    ("358", "FI"),
    ("359", "BG"),
    ("370", "LT"),
    ("371", "LV"),
    ("372", "EE"),
    ("380", "UA"),
    ("420", "CZ"),
    ("421", "SK"),
    ("852", "HK"),
    ("886", "TW"),
    ("972", "IL"),
];

/// The country of a phone number in international form.
#[must_use]
pub fn country_of_phone(phone: &str) -> Option<&'static str> {
    let digits: String = phone
        .trim()
        .strip_prefix('+')
        .or_else(|| phone.trim().strip_prefix("00"))?
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    if digits.starts_with('1') {
        return Some("US"); // or Canada, which is near
    }
    CALLING.iter().find(|(code, _)| digits.starts_with(code)).map(|(_, country)| *country)
}

/// The country whose register gave out a number; `None` for numbers that anybody may have.
#[must_use]
pub fn country_of_registration(read: &Registration) -> Option<String> {
    let (country, _) = read.scheme.split_once('.')?;
    let country = match country {
        "eu" => read.value.trim().get(..2)?,
        country => country,
    };
    let country = country.to_uppercase();
    (country.len() == 2 && country != "EU" && country.bytes().all(|byte| byte.is_ascii_uppercase()))
        .then(|| if country == "EL" { "GR".to_owned() } else { country })
}

/// Countries among which a trader's phone and address lie apart for honest reasons: one market, one language, one border.
const NEAR: [&[&str]; 5] = [
    &[
        "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
        "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ],
    &["US", "CA"],
    &["AU", "NZ"],
    &["CN", "HK", "MO", "TW"],
    &["RU", "BY", "KZ", "UA"],
];

/// Whether two countries are near enough for one honest trader to be in both.
#[must_use]
pub fn are_near(one: &str, other: &str) -> bool {
    one == other || NEAR.iter().any(|group| group.contains(&one) && group.contains(&other))
}

impl Derived<'_, '_> {
    /// Numbers of the trader that hold, with the country that gave each out.
    pub fn registered_in(&self) -> impl Iterator<Item = (&Registration, String)> {
        let valid = self.registrations().filter(|read| read.fit == Fit::Valid);
        valid.filter_map(|read| Some((read, country_of_registration(read)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_trader_share_a_word_that_tells() {
        for (one, other, expected) in [
            ("Lampenhaus Muster GmbH", "Muster Lampen", true),
            ("Lamps Ltd", "LAMPS LIMITED", true),
            ("Lampenhaus Muster GmbH", "Jan Beispiel", false),
            ("Harbour Trading Ltd", "Meadow Trading Ltd", false),
            ("深圳灯火有限公司", "灯火", true),
            ("深圳灯火有限公司", "Lamp Ltd", true),
            ("GmbH", "Jan Beispiel", true),
        ] {
            assert_eq!(may_be_one(one, other), expected, "{one} / {other}");
        }
    }

    #[test]
    fn phones_and_numbers_have_countries() {
        assert_eq!(country_of_phone("+86 755 0000 0000"), Some("CN"));
        assert_eq!(country_of_phone("0049 30 000000"), Some("DE"));
        assert_eq!(country_of_phone("030 000000"), None);
        assert!(are_near("US", "CA") && are_near("DE", "GB") && !are_near("GB", "CN"));
    }
}

//! Where a page is at home, and what money is used there.

use std::sync::LazyLock;

use super::grouping::Separator;
use super::{Currency, Hints, sign};
use crate::packs::money::decimals::{COMMA, OTHERWISE};
use crate::packs::money::places::{COUNTRIES, GENERIC_DOMAINS, LANGUAGES};

/// The page's own money, as far as hints tell: what a sign shared by many is resolved by.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Setting {
    /// What the page itself names.
    pub(super) named: Option<Currency>,
    /// What is used where the page is at home, the surest first.
    local: [Option<Currency>; 4],
    /// The page's language, ISO 639-1.
    pub(super) language: Option<[u8; 2]>,
    /// What begins a fraction in the text, where its locale is known.
    pub(super) decimal: Option<Separator>,
}

impl Setting {
    /// Works the hints out.
    pub(super) fn new(hints: &Hints<'_>) -> Setting {
        let mut tags = hints.lang.unwrap_or_default().split(['-', '_']);
        let language = tags.next().filter(|language| !language.is_empty());
        let region = tags.find(|tag| tag.len() == 2);
        let domain = hints.host.and_then(|host| host.trim_end_matches('.').rsplit('.').next());
        let domain = domain.filter(|domain| {
            domain.len() == 2 && !GENERIC_DOMAINS.split(' ').any(|generic| generic.eq_ignore_ascii_case(domain))
        });
        let local = [
            hints.country.and_then(money_of),
            domain.map(|domain| if domain.eq_ignore_ascii_case("uk") { "GB" } else { domain }).and_then(money_of),
            region.and_then(money_of),
            language.and_then(country_of).and_then(money_of),
        ];
        let language = language
            .and_then(|language| language.as_bytes().try_into().ok())
            .map(|code: [u8; 2]| code.map(|byte| byte.to_ascii_lowercase()));
        let mut setting = Setting { named: None, local, language, decimal: hints.locale.and_then(decimal_mark) };
        setting.named =
            hints.currency.and_then(|text| Currency::from_code(text.trim()).or_else(|| sign::anywhere(text, &setting)));
        setting
    }

    /// The page's own money, if it is one of these codes.
    pub(super) fn choose(&self, codes: &str) -> Option<Currency> {
        let among = |currency: &Currency| codes.split(' ').any(|code| code == currency.code());
        self.named.into_iter().chain(self.local.into_iter().flatten()).find(among)
    }
}

/// The countries with their currencies, sorted.
static MONEY: LazyLock<Vec<(&str, Currency)>> = LazyLock::new(|| {
    let uses = |&(currency, countries): &(&'static str, &'static str)| {
        Currency::trusted(currency)
            .into_iter()
            .flat_map(move |currency| countries.split(' ').map(move |country| (country, currency)))
    };
    let mut money: Vec<_> = COUNTRIES.iter().flat_map(uses).collect();
    money.sort_unstable();
    money
});

/// The currency used in a country (ISO 3166-1 alpha-2).
fn money_of(country: &str) -> Option<Currency> {
    let [a, b] = country.trim().as_bytes() else { return None };
    let country = [a.to_ascii_uppercase(), b.to_ascii_uppercase()];
    let at = MONEY.binary_search_by(|(code, _)| code.as_bytes().cmp(&country)).ok()?;
    MONEY.get(at).map(|&(_, currency)| currency)
}

/// Where most speakers of a language live; the languages are sorted.
fn country_of(language: &str) -> Option<&'static str> {
    let at = LANGUAGES.binary_search_by(|(code, _)| code.bytes().cmp(language.bytes().map(|byte| byte.to_ascii_lowercase())));
    at.ok().and_then(|at| LANGUAGES.get(at)).map(|&(_, country)| country)
}

/// What begins a fraction in a locale; `None` where its language is no code.
fn decimal_mark(locale: &str) -> Option<Separator> {
    let mut tags = locale.split(['-', '_']);
    let language = tags.next().filter(|language| matches!(language.len(), 2 | 3))?;
    let region = tags.find(|tag| tag.len() == 2);
    let lists = |list: &str, tag: &str| list.split(' ').any(|listed| listed.eq_ignore_ascii_case(tag));
    let otherwise = region.is_some_and(|region| {
        OTHERWISE.iter().any(|&(spoken, regions)| spoken.eq_ignore_ascii_case(language) && lists(regions, region))
    });
    Some(if lists(COMMA, language) == otherwise { Separator::Dot } else { Separator::Comma })
}

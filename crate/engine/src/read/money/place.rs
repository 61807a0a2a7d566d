//! Where a page is at home, and what money is used there.

use super::{Currency, Hints, sign};
use crate::packs::money::places::{COUNTRIES, GENERIC_DOMAINS, LANGUAGES};

/// The page's own money, as far as hints tell: what a sign shared by many is resolved by.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Setting {
    /// What the page itself names.
    pub(super) named: Option<Currency>,
    /// What is used where the page is at home, the surest first.
    local: [Option<Currency>; 4],
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
        let mut setting = Setting { named: None, local };
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

/// The currency used in a country (ISO 3166-1 alpha-2).
fn money_of(country: &str) -> Option<Currency> {
    let country = country.trim();
    let uses = |countries: &str| country.len() == 2 && countries.split(' ').any(|code| code.eq_ignore_ascii_case(country));
    COUNTRIES.iter().find(|(_, countries)| uses(countries)).and_then(|&(currency, _)| Currency::trusted(currency))
}

fn country_of(language: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|(code, _)| code.eq_ignore_ascii_case(language)).map(|&(_, country)| country)
}

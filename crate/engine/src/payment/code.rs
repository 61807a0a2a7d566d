//! The text of a code or link, taken apart once for all families.

use std::str::FromStr;

use percent_encoding::percent_decode_str;
use rust_decimal::Decimal;
use url::Url;

use super::MAX_LEN;

/// Parts of a path that are looked at.
const MAX_SEGMENTS: usize = 12;

/// Parameters of a link that are looked at.
const MAX_PARAMETERS: usize = 40;

/// Lines of a code that are looked at; the longest format has 34.
const MAX_LINES: usize = 60;

/// The text of a code or link.
pub struct Code<'t> {
    /// The text, without white space around it.
    pub(super) text: &'t str,
    link: Option<Url>,
}

impl<'t> Code<'t> {
    /// Takes a text apart; `None` where it is empty or longer than any code.
    #[must_use]
    pub fn new(text: &'t str) -> Option<Code<'t>> {
        let text = text.trim();
        let fits = !text.is_empty() && text.len() <= MAX_LEN;
        fits.then(|| Code { text, link: link(text) })
    }

    /// The link's scheme, lower case.
    pub(super) fn scheme(&self) -> Option<&str> {
        self.link.as_ref().map(Url::scheme)
    }

    /// The host of a web address, lower case, without `www.`.
    pub(super) fn host(&self) -> Option<&str> {
        let link = self.link.as_ref().filter(|link| matches!(link.scheme(), "http" | "https"))?;
        let host = link.host_str()?.trim_end_matches('.');
        Some(host.strip_prefix("www.").unwrap_or(host))
    }

    /// The parts of the path, decoded, empty ones left out. In an app's own scheme the part before the path, which stands where a
    /// host would, comes first: `upi://pay?…` has `pay`.
    pub(super) fn segments(&self) -> Vec<String> {
        let Some(link) = &self.link else { return Vec::new() };
        let place = (self.host().is_none()).then(|| link.host_str()).flatten();
        let path = place.into_iter().chain(link.path().split('/'));
        let parts = path.filter(|part| !part.is_empty()).take(MAX_SEGMENTS);
        parts.map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned()).collect()
    }

    /// A parameter's value, decoded and trimmed; `None` where it is absent or empty.
    pub(super) fn parameter(&self, name: &str) -> Option<String> {
        let (_, value) = self.parameters().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// Every parameter, in order, decoded.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (String, String)> {
        let pairs = self.link.as_ref().map(Url::query_pairs).into_iter().flatten();
        pairs.take(MAX_PARAMETERS).map(|(key, value)| (key.into_owned(), value.into_owned()))
    }

    /// The lines of a text of many, trimmed.
    pub(super) fn lines(&self) -> Vec<&'t str> {
        self.text.lines().take(MAX_LINES).map(str::trim).collect()
    }
}

/// A web address may come without its scheme (`paypal.me/name`).
fn link(text: &str) -> Option<Url> {
    if text.contains(char::is_whitespace) {
        return None;
    }
    let has_host = || text.split('/').next().is_some_and(|host| host.contains('.') && !host.contains(':'));
    Url::parse(text).ok().or_else(|| has_host().then(|| Url::parse(&format!("https://{text}")).ok())?)
}

/// An amount above zero in plain digits (`12`, `12.50`, `.5`); `None` for anything else.
pub(super) fn amount(text: &str) -> Option<Decimal> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    Decimal::from_str(text).ok().filter(|amount| plain && *amount > Decimal::ZERO)
}

/// An amount and the currency written behind it (`25EUR`, `25.00`, `10,50eur`).
pub(super) fn amount_and_currency(text: &str) -> Option<(Decimal, Option<String>)> {
    let text = text.trim();
    let letters = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, currency) = text.split_at_checked(letters)?;
    let known = currency.is_empty() || currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_alphabetic());
    let amount = amount(&number.replace(',', "."))?;
    known.then(|| (amount, (!currency.is_empty()).then(|| currency.to_ascii_uppercase())))
}

/// An amount written as so many hundredths (`00000015050`).
pub(super) fn hundredths(text: &str) -> Option<Decimal> {
    let number = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<i64>().ok())??;
    (number > 0).then(|| Decimal::new(number, 2).normalize())
}

/// A name, or `None` where nothing stands in its place.
pub(super) fn named(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

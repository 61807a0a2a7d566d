//! Where a page is: on which site, and which thing it is about there.

use url::Url;

/// Bytes of a path; a longer one is no page of a thing.
const MAX_PATH: usize = 160;

/// The host of an address, without `www.`.
#[must_use]
pub fn host_of(url: &Url) -> Option<&str> {
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

/// What tells the page of one thing from its neighbours on the same site: the path, and the number in the query where the path
/// is the same for all (`/item.htm?id=1234`).
#[must_use]
pub fn path_of(url: &Url) -> Option<String> {
    let mut path = url.path().to_owned();
    if !path.chars().any(|c| c.is_ascii_digit()) {
        let number = url
            .query_pairs()
            .find(|(key, value)| key.to_ascii_lowercase().ends_with("id") && value.chars().any(|c| c.is_ascii_digit()));
        if let Some((key, value)) = number {
            path = format!("{path}?{key}={value}");
        }
    }
    (path.len() > 1 && path.len() <= MAX_PATH).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_told_by_its_path_or_by_the_number_in_its_query() {
        let of = |url: &str| path_of(&Url::parse(url).expect("an address"));
        assert_eq!(of("https://a.example/dp/B00X?ref=nav&sid=77").as_deref(), Some("/dp/B00X"));
        assert_eq!(of("https://a.example/item.htm?spm=a.1&id=123456").as_deref(), Some("/item.htm?id=123456"));
        assert_eq!(of("https://a.example/"), None);
    }
}

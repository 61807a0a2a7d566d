//! Addresses that bring an app: from a store, or past it.

use memchr::memmem;
use url::Url;

/// Files that install an app, or let somebody manage a telephone, without a store.
const FILES: [&str; 5] = [".apk", ".xapk", ".apks", ".ipa", ".mobileconfig"];

/// Apple's scheme for an app, or a profile, that a page brings by itself.
const OVER_THE_AIR: &str = "itms-services";
/// Where Apple gives out apps that are still being tried.
const TRIALS: &str = "testflight.apple.com";

/// Where stores show their apps: host, start of the path. Sources: Google Play, App Store, Huawei AppGallery, Galaxy Store, Microsoft Store.
const STORES: [(&str, &str); 6] = [
    ("play.google.com", "/store/apps"),
    ("apps.apple.com", "/"),
    ("itunes.apple.com", "/"),
    ("appgallery.huawei.com", "/"),
    ("galaxystore.samsung.com", "/"),
    ("apps.microsoft.com", "/"),
];

/// Whether an address brings an app, from wherever.
#[must_use]
pub fn brings(url: &Url) -> bool {
    is_unchecked(url) || STORES.iter().any(|(host, path)| url.host_str() == Some(host) && url.path().starts_with(path))
}

/// Whether a text is an address of the kind that only an app store or an installer opens.
#[must_use]
pub fn is_scheme(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("market" | "itms-apps" | "itms-services"))
}

/// Whether an address, as it is written, is worth taking apart to see whether it [`is_unchecked`].
#[must_use]
pub fn may_be_unchecked(target: &str) -> bool {
    let path = target.split(['?', '#']).next().unwrap_or_default().trim_end();
    let ends_with = |ending: &str| {
        path.len().checked_sub(ending.len()).and_then(|at| path.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(ending))
    };
    FILES.into_iter().any(ends_with)
        || [OVER_THE_AIR, TRIALS].iter().any(|mark| memmem::find(path.as_bytes(), mark.as_bytes()).is_some())
}

/// Whether an address installs something that no store has checked (Apple's over-the-air manifests, TestFlight, files).
#[must_use]
pub fn is_unchecked(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    url.scheme() == OVER_THE_AIR || url.host_str() == Some(TRIALS) || FILES.iter().any(|ending| path.ends_with(ending))
}

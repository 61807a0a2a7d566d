//! Addresses that only pass the shopper on: shorteners and makers of QR codes, which hide where to, and redirects that carry their target.
//!
//! Only services that lead wherever their customer likes are listed. A firm's own short domain (`amzn.to`, `youtu.be`) leads to that firm.

use url::Url;

use super::registrable;

/// Parameters of an address that are looked at.
const MAX_PARAMETERS: usize = 40;

/// Redirects that are followed from one to the next.
const MAX_HOPS: usize = 3;

/// Where an address passes the shopper on to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Redirect {
    /// Known to the service only.
    Hidden,
    /// Said in the address itself.
    To(Url),
}

/// Hosts of services that shorten anybody's address or put it into a QR code that can be changed later, sorted. Sources: the services' own pages; by
/// region those of China (`t.cn` Weibo, `url.cn` Tencent, `dwz.cn` Baidu), Japan, Korea, Taiwan, Russia, Brazil and Latin America.
const HIDING: [&str; 123] = [
    "00m.in", "1url.com", "2u.pw", "3.ly", "985.so", "abre.ai", "abrir.link", "acesse.one", "acortar.link", "adf.ly",
    "alturl.com", "b.link", "bit.do", "bit.ly", "bitly.cx", "bitly.ws", "bl.ink", "buff.ly", "buly.kr", "c1n.cn", "chilp.it",
    "clck.ru", "cli.re", "cutt.ly", "cutt.us", "da.gd", "dlvr.it", "dub.sh", "dwz.cn", "dwz.win", "encr.pw", "encurtador.com.br",
    "gg.gg", "go2l.ink", "goo.gl", "goo.su", "gourl.kr", "han.gl", "hubs.la", "hubs.li", "hubs.ly", "hyperurl.co", "ift.tt",
    "is.gd", "j.mp", "kisa.link", "kutt.it", "kutt.to", "l.ead.me", "l1nk.dev", "lihi.cc", "lihi1.cc", "lihi2.cc", "lihi3.cc",
    "link.do", "linktw.in", "lnk.to", "lnkd.in", "lnkiy.in", "me-qr.com", "me2.do", "me2.kr", "mrw.so", "murl.com", "n9.cl",
    "ouo.io", "ow.ly", "ppt.cc", "pse.is", "qr-code-generator.link", "qr.ae", "qr1.be", "qrco.de", "qrfy.com", "qrfy.io",
    "qrs.ly", "qrto.org", "rb.gy", "rebrand.ly", "reurl.cc", "rlu.ru", "s.id", "s.yam.com", "scnv.io", "sh.st", "short.gy",
    "short.io", "shorte.st", "shorten.asia", "shorturl.asia", "shorturl.at", "shorturl.gg", "sina.lt", "snip.ly", "snipr.com",
    "soo.gd", "sourl.cn", "spoo.me", "suo.im", "suo.nz", "t.cn", "t.co", "t.ly", "t2m.io", "tiny.cc", "tiny.one", "tiny.pl",
    "tinyurl.com", "tny.im", "tr.ee", "trib.al", "u.to", "ulvis.net", "uqr.to", "url.cn", "url.kr", "v.gd", "v.ht", "vk.cc",
    "vo.la", "x.co", "x.gd", "zpr.io",
];

/// Parameters in which redirects carry a whole address.
const TARGETS: [&str; 20] = [
    "adurl", "dest", "destination", "goto", "link", "mpre", "murl", "out", "pfurl", "redir", "redirect", "redirect_to",
    "redirect_url", "redirecturl", "target", "to", "u", "uddg", "ued", "url",
];

/// Words in a path that say the address is to be shared or translated, not followed.
const NOT_FOLLOWED: [&str; 8] = ["share", "intent", "oembed", "embed", "translate", "bookmark", "pin/create", "submit"];

/// What an address passes the shopper on to by itself; `None` where it is a place of its own.
///
/// ```
/// use caveat_engine::site::redirect::{Redirect, redirect};
///
/// let redirect = |address: &str| redirect(&address.parse().unwrap());
/// assert_eq!(redirect("https://bit.ly/examp1e"), Some(Redirect::Hidden));
/// assert_eq!(redirect("https://l.facebook.com/l.php?u=https%3A%2F%2Fshop.example%2F"), Some(Redirect::To("https://shop.example/".parse().unwrap())));
/// assert_eq!(redirect("https://shop.example/lamp"), None);
/// ```
#[must_use]
pub fn redirect(url: &Url) -> Option<Redirect> {
    let host = url.host_str()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    if is_hiding(host) && url.path().len() > 1 {
        return Some(Redirect::Hidden);
    }
    target(url, host).map(Redirect::To)
}

/// Where an address leads in the end, as far as it says: through redirects that name their target, to a place or to one that hides it.
#[must_use]
pub fn followed(url: &Url) -> (Url, bool) {
    let mut at = url.clone();
    for _ in 0..MAX_HOPS {
        match redirect(&at) {
            Some(Redirect::To(next)) => at = next,
            Some(Redirect::Hidden) => return (at, true),
            None => break,
        }
    }
    (at, false)
}

/// Whether an address as it is written may pass on and hide where to: by its host, without taking it apart.
#[must_use]
pub fn may_hide(address: &str) -> bool {
    // As browsers read it: backslashes are slashes, more of them are one, a name and a password may stand before the host and a dot behind it.
    let address = address.trim_start();
    let without =
        |scheme: &str| address.get(..scheme.len())?.eq_ignore_ascii_case(scheme).then(|| address.get(scheme.len()..))?;
    let rest = without("https:").or_else(|| without("http:")).unwrap_or(address).trim_start_matches(['/', '\\']);
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let host = host.trim_end().trim_end_matches('.').to_ascii_lowercase();
    is_hiding(host.strip_prefix("www.").unwrap_or(&host))
}

fn is_hiding(host: &str) -> bool {
    HIDING.binary_search(&host).is_ok()
}

/// The address of another site that this one carries to be opened.
fn target(url: &Url, host: &str) -> Option<Url> {
    let path = url.path().to_ascii_lowercase();
    if NOT_FOLLOWED.iter().any(|word| path.contains(word)) {
        return None;
    }
    let is_named = |name: &str| {
        TARGETS.iter().any(|target| name.eq_ignore_ascii_case(target))
            // Google and YouTube call it by a letter that is a search elsewhere; Tumblr by another.
            || (name == "q" && (host.starts_with("google.") && path == "/url" || host == "youtube.com" && path == "/redirect"))
            || (name == "z" && host == "t.umblr.com")
    };
    url.query_pairs().take(MAX_PARAMETERS).filter(|(name, _)| is_named(name)).find_map(|(_, value)| {
        let to = Url::parse(&value).ok().filter(|to| matches!(to.scheme(), "http" | "https"))?;
        let own = registrable(host).unwrap_or(host);
        let there = to.host_str()?;
        (registrable(there).unwrap_or(there) != own).then_some(to)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_each_host_in_it_once() {
        assert!(HIDING.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", HIDING.windows(2).find(|pair| pair[0] >= pair[1]));
    }

    #[track_caller]
    fn check(address: &str, to: Option<&str>) {
        let url = Url::parse(address).expect("an address");
        let got = match redirect(&url) {
            None => None,
            Some(Redirect::Hidden) => Some("hidden".to_owned()),
            Some(Redirect::To(url)) => url.host_str().map(str::to_owned),
        };
        assert_eq!(got.as_deref(), to, "{address}");
    }

    #[test]
    fn shorteners_hide_where_they_lead() {
        check("https://tinyurl.com/examp1e", Some("hidden"));
        check("http://T.CN/A6example", Some("hidden"));
        check("https://bit.ly/", None);
        check("https://bit.ly.shop.test/a", None);
        check("https://rabbit.ly/a", None);
    }

    #[test]
    fn a_shortener_is_known_however_it_is_written() {
        for address in [
            "https://bit.ly/a", "//bit.ly/a:b", "HTTPS:\\\\bit.ly\\a", "https:///bit.ly/a", "https://x@bit.ly/a",
            "https://a:b@www.bit.ly./a", " http://bit.ly:443/a",
        ] {
            assert!(may_hide(address), "{address}");
        }
        assert!(!may_hide("https://shop.test/bit.ly/a") && !may_hide("/go?to=bit.ly"));
    }

    #[test]
    fn a_target_in_the_address_is_read() {
        check("https://www.google.com/url?sa=t&q=https%3A%2F%2Fshop.test%2Fa", Some("shop.test"));
        check("https://www.google.com/search?q=https%3A%2F%2Fshop.test%2Fa", None);
        check("https://vk.com/away.php?to=https%3A%2F%2Fshop.test", Some("shop.test"));
        check("https://shop.test/go?url=https%3A%2F%2Fwww.shop.test%2Fb", None);
        check("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fshop.test", None);
        check("https://shop.test/login?url=%2Faccount", None);
    }

    #[test]
    fn redirects_are_followed_to_the_last_that_is_known() {
        let long = "https://l.facebook.com/l.php?u=https%3A%2F%2Fvk.com%2Faway.php%3Fto%3Dhttps%253A%252F%252Fbit.ly%252Fa";
        let (end, is_hidden) = followed(&Url::parse(long).expect("an address"));
        assert_eq!((end.as_str(), is_hidden), ("https://bit.ly/a", true));
    }
}

//! Providers with whom anybody has a mailbox in a minute and for nothing. Hosts by which an address ends; from the providers' own sign-up pages.

/// Every host.
pub const HOSTS: &[&str] = &[
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.fr", "live.com", "msn.com",
    "yahoo.com", "yahoo.co.uk", "yahoo.fr", "yahoo.de", "yahoo.co.jp", "ymail.com", "aol.com", "icloud.com", "me.com",
    "proton.me", "protonmail.com", "tutanota.com", "mail.com", "gmx.de", "gmx.net", "gmx.com", "web.de", "freenet.de",
    "t-online.de", "orange.fr", "laposte.net", "free.fr", "libero.it", "virgilio.it", "wp.pl", "o2.pl", "interia.pl", "onet.pl",
    "seznam.cz", "centrum.sk", "mail.ru", "yandex.ru", "yandex.com", "rambler.ru", "inbox.lv", "ukr.net", "zoho.com", "qq.com",
    "163.com", "126.com", "sina.com", "foxmail.com", "sohu.com", "139.com", "naver.com", "hanmail.net", "daum.net",
    "rediffmail.com", "uol.com.br", "bol.com.br", "terra.com.br",
];

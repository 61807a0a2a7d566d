//! What marketplaces promise whoever buys there: whether they give the money back, in how many days one must ask, who is paid, where to complain.
//!
//! Which domains are a marketplace's own stands in `names/marketplaces.txt`, every country's; here is what it says of itself. Each entry names the
//! page of public terms or help that it goes by, and the day on which that page was last read: most of them in a stored copy, which may be older; those of eBay and
//! Craigslist could not be read again, and say what they are known to have said for years. What a page does
//! not say, or says otherwise for each country or seller, is `None` and shown as unknown: nothing here is a guess.

use caveat_protocol::{DaysFrom, PaidTo};

use crate::site::{names, registrable};

/// What one marketplace promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marketplace {
    /// What `names/marketplaces.txt` calls it.
    pub name: &'static str,
    /// The hosts it holds for; empty where it holds for all of the name's domains that no entry before it has.
    pub hosts: &'static [&'static str],
    /// Whether it gives buyers their money back under rules of its own; `Some(false)` where it says that it does not.
    pub protects: Option<bool>,
    /// What it calls that.
    pub protection: Option<&'static str>,
    /// Days in which to ask for it, and from when they count.
    pub window: Option<(u32, DaysFrom)>,
    /// Who gets the money first.
    pub paid: Option<PaidTo>,
    /// Where to complain: an address, or a path on the site's own host.
    pub complaint: Option<&'static str>,
    /// The page that says so.
    pub source: &'static str,
    /// When it was last read.
    pub checked: &'static str,
}

impl Marketplace {
    /// Where to complain, as an address on the site of that registrable domain.
    #[must_use]
    pub fn complaint_on(&self, registrable: &str) -> Option<String> {
        self.complaint
            .map(|place| if place.starts_with('/') { format!("https://www.{registrable}{place}") } else { place.to_owned() })
    }
}

/// What the marketplace promises that a host belongs to.
#[must_use]
pub fn on(host: &str) -> Option<&'static Marketplace> {
    let name = names::owner(registrable(host)?)?.title;
    let within = |own: &&str| host.strip_suffix(own).is_some_and(|front| front.is_empty() || front.ends_with('.'));
    MARKETPLACES.iter().find(|entry| entry.name == name && (entry.hosts.is_empty() || entry.hosts.iter().any(within)))
}

const fn of(name: &'static str, source: &'static str, checked: &'static str) -> Marketplace {
    Marketplace { name, hosts: &[], protects: None, protection: None, window: None, paid: None, complaint: None, source, checked }
}

/// One that gives money back, under a name, and takes the money itself.
const fn protecting(name: &'static str, protection: &'static str, source: &'static str, checked: &'static str) -> Marketplace {
    Marketplace { protects: Some(true), protection: Some(protection), paid: Some(PaidTo::Platform), ..of(name, source, checked) }
}

/// One that gives money back for what is bought through it, and lets people deal directly too.
const fn protecting_some(
    name: &'static str,
    protection: &'static str,
    source: &'static str,
    checked: &'static str,
) -> Marketplace {
    Marketplace { paid: Some(PaidTo::Either), ..protecting(name, protection, source, checked) }
}

/// One where people pay each other, and that takes no part in it.
const fn bare(name: &'static str, source: &'static str, checked: &'static str) -> Marketplace {
    Marketplace { protects: Some(false), paid: Some(PaidTo::Seller), ..of(name, source, checked) }
}

/// Every marketplace whose terms were read.
#[rustfmt::skip]
pub const MARKETPLACES: &[Marketplace] = &[
    Marketplace {
        window: Some((90, DaysFrom::ExpectedDelivery)),
        complaint: Some("/gp/css/order-history"),
        ..protecting("Amazon", "A-to-z Guarantee", "https://www.amazon.com/gp/help/customer/display.html?nodeId=200783670", "2026-11-25")
    },
    Marketplace {
        window: Some((30, DaysFrom::ExpectedDelivery)),
        complaint: Some("https://resolutioncenter.ebay.com/"),
        ..protecting("eBay", "eBay Money Back Guarantee", "https://www.ebay.com/help/policies/ebay-money-back-guarantee-policy/ebay-money-back-guarantee-policy?id=4210", "2026-11-25")
    },
    // The days are counted down in each order.
    Marketplace {
        complaint: Some("https://www.aliexpress.com/p/order/index.html"),
        ..protecting("AliExpress", "Buyer Protection", "http://activities.aliexpress.com/adcms/help-aliexpress-com/buyer_protection_process.php", "2026-11-25")
    },
    Marketplace {
        window: Some((30, DaysFrom::Delivery)),
        ..protecting_some("Alibaba", "Trade Assurance", "https://service.alibaba.com/buyer/faq_detail/20155175.htm", "2026-11-25")
    },
    Marketplace {
        window: Some((90, DaysFrom::Order)),
        ..protecting("Temu", "Purchase Protection Program", "https://www.temu.com/temu-purchase-protection.html", "2026-11-25")
    },
    Marketplace {
        window: Some((100, DaysFrom::ExpectedDelivery)),
        complaint: Some("https://help.etsy.com/hc/en-us/articles/5745586898199-How-to-Open-a-Case"),
        ..protecting("Etsy", "Purchase Protection", "https://help.etsy.com/hc/en-us/articles/5745586898199-How-to-Open-a-Case", "2026-11-25")
    },
    Marketplace {
        hosts: &["walmart.com"],
        window: Some((90, DaysFrom::ExpectedDelivery)),
        ..protecting("Walmart", "Walmart Marketplace Promise", "https://help.walmart.com/app/answers/detail/a_id/4093/~/walmart-marketplace-promise", "2026-11-25")
    },
    // The days depend on the country and on the kind of shop.
    protecting("Shopee", "Shopee Guarantee", "https://help.shopee.com.my/portal/article/78775-%5BOrder-Protection%5D-What-is-Shopee-Guarantee%3F", "2026-11-25"),
    // Called otherwise in each country.
    Marketplace {
        protects: Some(true),
        paid: Some(PaidTo::Either),
        ..of("Carousell", "https://support.carousell.com/hc/en-us/articles/360038048693--Singapore-What-does-Carousell-Protection-cover-", "2026-11-25")
    },
    protecting_some("Leboncoin", "Protection leboncoin", "https://assistance.leboncoin.info/hc/fr/articles/4417751891346", "2026-11-25"),
    Marketplace {
        window: Some((3, DaysFrom::Delivery)),
        complaint: Some("https://assistenza.subito.it/hc/it/articles/4687419652893-Come-aprire-una-Contestazione"),
        ..protecting_some("Subito", "TuttoSubito", "https://assistenza.subito.it/hc/it/articles/360018096377-Acquista-a-distanza-con-TuttoSubito", "2026-11-25")
    },
    Marketplace {
        window: Some((2, DaysFrom::Delivery)),
        complaint: Some("https://hilfe.willhaben.at/hc/de/articles/360019134380-Was-ist-im-Zuge-eines-K%C3%A4uferschutzes-zu-beachten-"),
        ..protecting_some("willhaben", "PayLivery", "https://www.willhaben.at/iad/agb-zahlungs-und-lieferbedingungen", "2026-11-25")
    },
    Marketplace {
        window: Some((3, DaysFrom::Delivery)),
        ..protecting("Catawiki", "Buyer Protection", "https://www.catawiki.com/en/help/shipping-issues/who-handles-delivery-problems-catawiki-or-the-seller", "2026-11-25")
    },
    Marketplace {
        window: Some((3, DaysFrom::Delivery)),
        ..protecting("Grailed", "Purchase Protection", "https://support.grailed.com/hc/en-us/articles/30282097906189-Grailed-s-Purchase-Protection", "2026-11-25")
    },
    // Traders' goods have more days than private persons'; these are the fewer.
    Marketplace {
        window: Some((2, DaysFrom::Delivery)),
        ..protecting_some("OfferUp", "Purchase Protection", "https://help.offerup.com/hc/en-us/articles/360032329891-How-purchase-protection-and-filing-a-claim-works", "2026-11-25")
    },
    Marketplace {
        window: Some((2, DaysFrom::Delivery)),
        ..protecting("Vinted", "Buyer Protection", "https://www.vinted.com/help/15/82-buying-safely", "2026-11-25")
    },
    protecting("Allegro", "Allegro Protect", "https://help.allegro.com/sell/en/d/allegro-protect", "2026-11-25"),
    protecting_some("Kleinanzeigen", "Sicher bezahlen", "https://themen.kleinanzeigen.de/hilfe/sicher-bezahlen/was-ist-sicher-bezahlen/", "2026-11-25"),
    Marketplace {
        window: Some((2, DaysFrom::Delivery)),
        ..protecting_some("Wallapop", "Protección Wallapop", "https://ayuda.wallapop.com/hc/es-es/articles/360004524498-Responder-a-una-disputa", "2026-11-25")
    },
    Marketplace {
        window: Some((3, DaysFrom::Delivery)),
        ..protecting("Poshmark", "Posh Protect", "https://support.poshmark.com/customer/en/portal/articles/2069710-what-should-i-do-when-i-receive-my-order-", "2026-11-25")
    },
    Marketplace {
        window: Some((30, DaysFrom::Order)),
        ..protecting("Depop", "Depop Protection", "https://depophelp.zendesk.com/hc/en-gb/articles/360001827248-Depop-Protection-for-buyers", "2026-11-25")
    },
    // Japan's Mercari has terms of its own.
    Marketplace { hosts: &["jp.mercari.com", "mercari.jp"], paid: Some(PaidTo::Platform), ..of("Mercari", "https://help.jp.mercari.com/", "2026-11-25") },
    Marketplace {
        window: Some((3, DaysFrom::Delivery)),
        ..protecting("Mercari", "Buyer Protection", "https://www.mercari.com/us/help_center/article/235/", "2026-11-25")
    },
    protecting_some("Facebook Marketplace", "Purchase Protection", "https://www.facebook.com/help/228307904608701", "2026-11-25"),
    // Up to 300,000 yen a claim; counted from the day after the order.
    Marketplace {
        hosts: &["rakuten.co.jp"],
        protects: Some(true),
        protection: Some("楽天あんしんショッピングサービス"),
        window: Some((90, DaysFrom::Order)),
        complaint: Some("https://ichiba.faq.rakuten.net/detail/000032043"),
        ..of("Rakuten", "https://event.rakuten.co.jp/anshin/anshinshopping/en/item/", "2026-11-25")
    },
    // Days are the general rule for the shops of the open platform, which settles disputes between them and buyers; it promises no money of its own.
    Marketplace {
        hosts: &["jd.hk"],
        window: Some((7, DaysFrom::Delivery)),
        ..of("JD.com", "https://jd.hk/channelGuidePage/UdWaUaW6UdV4U9X9.html", "2026-11-25")
    },
    // The days depend on the country and on the kind of shop; the stored copy is an older one.
    Marketplace { hosts: &["lazada.sg"], protects: Some(true), ..of("Lazada", "http://www.lazada.sg/helpcenter/returns-refunds/", "2026-11-25") },
    // Polish only; for parcels that OLX has sent.
    Marketplace {
        hosts: &["olx.pl"],
        ..protecting_some("OLX", "Pakiet Ochronny", "https://blog.olx.pl/2024/02/27/szersza-ochrona-kupujacego-w-transakcjach-objetych-pakietem-ochronnym/comment-page-1/", "2026-11-25")
    },
    // In the words of the payment service that Marktplaats has for it.
    protecting_some("Marktplaats", "Kopersbescherming", "https://onlinepaymentplatform.com/nl/voorwaarden-beleid-opp-gebruiksvoorwaarden-die-gelden-voor-opp-betaalverzoeken-en-kopersbescherming", "2026-11-25"),
    bare("Craigslist", "https://www.craigslist.org/about/help/safety/scams", "2026-11-25"),
];

// Looked for and not found on pages of their own, so left out: Taobao and Tmall (their rules are shown to scripts only), JD.com in China, Pinduoduo,
// Mercado Libre and Mercado Livre, Avito, and other countries of Lazada, OLX and Rakuten. What others write of them is not what they promise.

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &str = include_str!("names/marketplaces.txt");

    #[test]
    fn every_country_of_a_marketplace_is_it() {
        for (host, name, window) in [
            ("www.amazon.co.jp", "Amazon", Some((90, DaysFrom::ExpectedDelivery))),
            ("smile.amazon.com.br", "Amazon", Some((90, DaysFrom::ExpectedDelivery))),
            ("ebay.com.au", "eBay", Some((30, DaysFrom::ExpectedDelivery))),
            ("www.vinted.fr", "Vinted", Some((2, DaysFrom::Delivery))),
            ("www.vinted.com", "Vinted", Some((2, DaysFrom::Delivery))),
            ("jp.mercari.com", "Mercari", None),
            ("boston.craigslist.org", "Craigslist", None),
            ("item.rakuten.co.jp", "Rakuten", Some((90, DaysFrom::Order))),
            ("npcitem.jd.hk", "JD.com", Some((7, DaysFrom::Delivery))),
            ("www.olx.pl", "OLX", None),
            ("www.marktplaats.nl", "Marktplaats", None),
        ] {
            assert_eq!(on(host).map(|entry| (entry.name, entry.window)), Some((name, window)), "{host}");
        }
        assert_eq!(on("lamps.example"), None);
        assert_eq!(on("www.rakuten.de"), None, "another country's terms");
        assert_eq!(on("amazon.lamps.example"), None);
    }

    #[test]
    fn every_entry_has_its_domains_and_says_where_it_is_from() {
        for entry in MARKETPLACES {
            assert!(
                NAMES.lines().any(|line| line.trim_start_matches(['!', '~', ' ']).starts_with(&format!("{}: ", entry.name))),
                "{}",
                entry.name
            );
            assert!(entry.hosts.iter().all(|host| on(host) == Some(entry)), "{}", entry.name);
            assert!(entry.source.starts_with("http") && entry.checked.len() == 10, "{}", entry.name);
            assert!(entry.protection.is_none() || entry.protects == Some(true), "{}", entry.name);
        }
    }

    #[test]
    fn a_complaint_is_made_on_the_site_itself() {
        let amazon = on("www.amazon.de").and_then(|entry| entry.complaint_on("amazon.de"));
        assert_eq!(amazon.as_deref(), Some("https://www.amazon.de/gp/css/order-history"));
    }
}

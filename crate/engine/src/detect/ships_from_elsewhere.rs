//! Ships from elsewhere: the offer promises stock in one country, and the platform shows that it comes from another.
//!
//! "UK stock" and "Versand aus Deutschland" promise a few days, no customs and a seller within reach of the law. Where the goods come from the other end of the
//! world, none of it is true: a misleading action in the EU (Directive 2005/29/EC art. 6).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use caveat_protocol::{Strength, Subject};

use super::{Detector, Example, Found, Need, shown};
use crate::derive::{Derived, Voice};
use crate::wordlist::Wordlist;

/// What promises stock in a country, lower case.
const PROMISES: [(&str, &[&str]); 11] = [
    ("GB", &["uk stock", "uk seller", "uk warehouse", "ships from uk", "ships from the uk", "dispatched from uk", "dispatched from the uk"]),
    ("US", &["us stock", "usa stock", "us seller", "usa seller", "us warehouse", "usa warehouse", "ships from usa", "ships from the usa", "ships from us "]),
    ("DE", &["versand aus deutschland", "deutscher händler", "händler aus deutschland", "aus deutschem lager", "lager in deutschland", "lager deutschland"]),
    ("FR", &["expédié de france", "expédition depuis la france", "envoi depuis la france", "vendeur français", "stock en france", "stock france"]),
    ("IT", &["spedito dall'italia", "spedizione dall'italia", "venditore italiano", "magazzino italia", "magazzino in italia"]),
    ("ES", &["envío desde españa", "enviado desde españa", "vendedor español", "stock en españa", "almacén en españa"]),
    ("PL", &["wysyłka z polski", "magazyn w polsce", "polski sprzedawca"]),
    ("AU", &["aussie seller", "aussie stock", "australian seller", "australian stock", "ships from australia", "ships from sydney", "ships from melbourne"]),
    ("CA", &["canadian seller", "canada stock", "ships from canada"]),
    ("JP", &["国内発送", "日本国内から発送", "日本国内発送", "国内在庫"]),
    ("KR", &["국내배송", "국내발송", "국내 재고"]),
];

static COUNTRIES: LazyLock<Wordlist<&str>> = LazyLock::new(|| Wordlist::new(PROMISES));

pub(super) const DETECTOR: Detector = Detector {
    id: "ships-from-elsewhere",
    subject: Subject::Seller,
    needs: &[Need::SellerCountry],
    examples: &[
        Example::fires("<h1>Cordless drill 18V UK STOCK fast delivery</h1><p>£24.99</p><button>Add to cart</button><p>Item location: Shenzhen, China", "UK STOCK"),
        Example::fires("<h1>Akkuschrauber</h1><p>24,99 €</p><button>In den Warenkorb</button><p>Schneller Versand aus Deutschland!</p><p>Artikelstandort: Shenzhen, China", "Versand aus Deutschland"),
        Example::fires("<h1>電動ドリル</h1><p>¥2,999</p><button>カートに入れる</button><p>国内発送ですぐ届きます</p><p>発送元の地域: 中国", "国内発送"),
        Example::quiet("<h1>Cordless drill 18V UK STOCK</h1><p>£24.99</p><button>Add to cart</button><p>Item location: Leeds, United Kingdom"),
        Example::fires("<h1>Cordless drill</h1><p>£24.99</p><button>Add to cart</button><p>Seller location: London, United Kingdom</p><p>Ships from: Shenzhen, China", "Shenzhen"),
        Example::quiet("<h1>Cordless drill</h1><p>£24.99</p><button>Add to cart</button><p>Seller location: Shenzhen, China</p><p>Ships from: Poland"),
        Example::quiet("<h1>Cordless drill</h1><p>£24.99</p><button>Add to cart</button><p>Item location: Shenzhen, China"),
        Example::quiet("<h1>Cordless drill</h1><p>£24.99</p><button>Add to cart</button><p>Item location: Shenzhen, China</p><div class=review>No UK stock, came from China"),
    ],
    look,
};

/// Countries from which a parcel takes weeks and passes customs nearly everywhere, and from which what calls itself local most often comes: 91 % of the
/// parcels of low value that reached the EU in 2024 came from China (European Commission, E-commerce communication of 5 February 2025).
const FAR: [&str; 2] = ["CN", "HK"];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let facts = derived.facts;
    let seller = &facts.seller;
    let Some(from) = seller.ships_from.best().or_else(|| seller.country.best()) else { return Vec::new() };
    let promised = derived.lines.iter().filter(|line| line.voice == Voice::Seller).find_map(|line| {
        let lower = line.text.to_lowercase();
        let promise = COUNTRIES.hits(&lower).next()?;
        // The page's own letters, where lowering did not move them.
        let quote = line.text.get(promise.range).unwrap_or(line.text).trim();
        (promise.meaning != from.value).then(|| (Strength::Strong, promise.meaning.to_owned(), line.evidence(quote)))
    });
    // A seller in one country with a warehouse in another is common; only a far one is worth a word, and a far seller with a near warehouse none.
    let claimed = || {
        let home = seller.country.best().filter(|home| home.value != from.value && !FAR.contains(&home.value.as_str()))?;
        FAR.contains(&from.value.as_str()).then(|| (Strength::Weak, home.value.clone(), shown(facts.page, home.place, &home.value)))
    };
    let found = promised.or_else(claimed).map(|(strength, promise, evidence)| Found {
        strength,
        evidence: vec![evidence, shown(facts.page, from.place, &from.value)],
        args: BTreeMap::from([("promised_country".to_owned(), promise), ("country".to_owned(), from.value.clone())]),
        advice: &["compare_price", "pay_on_platform_only"],
    });
    found.into_iter().collect()
}

//! Site adapters, one file a marketplace family or shop system.

use crate::read::adapter::Site;

/// Every site adapter, by its file's name. A host's adapter is found wherever it stands; of shop systems' marks the first counts.
macro_rules! sites {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// Every site adapter.
        pub const SITES: &[&Site] = &[$(&$name::SITE),*];
    };
}

sites![
    alibaba, aliexpress, allegro, amazon, avito, bestbuy, bol, carousell, cdiscount, coupang, craigslist, depop, dhgate, ebay,
    etsy, facebook, flipkart, goofish, gumtree, ikea, jd, kleinanzeigen, lazada, leboncoin, marktplaats, mercadolibre, mercari,
    newegg, olx, otto, pinduoduo, poshmark, rakuten, shein, shopee, site_1688, taobao, target, temu, tmall, tokopedia, vinted,
    walmart, wish, yahoo_japan, zalando, shopify, woocommerce, magento, prestashop, shopware, opencart,
];

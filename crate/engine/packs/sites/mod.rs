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
    alibaba,
    aliexpress,
    amazon,
    ebay,
    etsy,
    jd,
    site_1688,
    taobao,
    tmall,
    walmart,
];

//! Names that are the same in every language.

use super::{Concept, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "und",
    words: &[
        (
            Concept::ChatApp,
            &[
                "whatsapp", "whats app", "watsapp", "telegram", "wechat", "we chat", "weixin", "kakaotalk", "kakao talk", "zalo",
                "viber", "line id", "wa.me", "t.me", "snapchat",
            ],
        ),
        (Concept::Transfer, &["bitcoin", "btc", "usdt", "ethereum", "zelle", "cash app", "cashapp", "venmo", "iban"]),
        (Concept::Untraceable, &["western union", "moneygram", "paysafecard", "steam card", "itunes card"]),
        (Concept::Remote, &["anydesk", "teamviewer", "team viewer", "rustdesk", "quicksupport", "quick support"]),
    ],
};

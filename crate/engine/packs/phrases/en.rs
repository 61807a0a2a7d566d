//! English.

use super::{Concept, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "en",
    words: &[
        (
            Concept::Contact,
            &[
                "contact me", "contact us", "message me", "text me", "write me", "write to me", "reach me", "add me",
                "chat with me", "talk to me", "call me", "email me", "contact the seller", "contact seller", "continue on",
                "continue the conversation on", "move to", "add our", "add my", "please add", "contact our",
                "contact customer service",
            ],
        ),
        (
            Concept::Pay,
            &[
                "pay", "paid", "payment", "payments", "i accept", "i only accept", "we only accept", "send the money",
                "send money", "transfer the money", "transfer the amount",
            ],
        ),
        (
            Concept::Transfer,
            &["bank transfer*", "wire transfer*", "bank wire*", "bank deposit*", "direct deposit", "crypto", "cryptocurrency"],
        ),
        (
            Concept::Untraceable,
            &[
                "gift card*", "friends and family", "friends & family", "family and friends", "as a gift payment",
                "prepaid card*", "voucher code*",
            ],
        ),
        (
            Concept::Personal,
            &[
                "my account", "my bank account", "my personal account", "my private account", "personal account",
                "private account", "to me directly", "directly to me", "my husband's account", "my wife's account",
                "my friend's account", "my name",
            ],
        ),
        (
            Concept::Outside,
            &[
                "outside the platform", "outside of the platform", "off the platform", "off platform", "off-platform",
                "outside the site", "outside this site", "outside the app", "outside ebay", "outside of ebay", "off ebay",
                "outside amazon", "outside etsy", "outside aliexpress", "without the platform", "avoid the fees", "avoid fees",
                "save the fees", "save on fees", "skip the fees", "do not pay through", "don't pay through", "do not order here",
                "don't order here", "not through the site", "not through the platform", "not via the platform",
            ],
        ),
        (Concept::Only, &["only", "instead", "exclusively", "no other payment"]),
        (Concept::Refund, &["refund", "refunded", "refunds", "money back", "your refund"]),
        (
            Concept::Compensation,
            &[
                "compensation", "compensate", "compensated", "double the amount", "double refund", "triple refund",
                "twice the amount",
            ],
        ),
        (
            Concept::Upfront,
            &[
                "pay a deposit", "verification deposit", "activation deposit", "refundable deposit", "deposit first",
                "send the deposit", "pay the deposit", "pay a security deposit", "pay a small deposit", "send a deposit",
                "guarantee deposit", "security deposit", "margin deposit", "processing fee", "unfreeze fee",
                "handling fee first", "verification fee", "pay a fee", "pay the fee", "transfer the overpayment",
                "send back the difference", "send the difference back", "return the difference", "return the excess",
                "safe account", "secure account", "first transfer", "credit score",
            ],
        ),
        (
            Concept::HandOver,
            &[
                "scan the code", "scan this code", "scan the qr", "scan this qr", "scan our qr", "open this link",
                "open the link", "click this link", "click the link", "tell me the code", "send me the code",
                "verification code", "one-time code", "otp",
            ],
        ),
        (
            Concept::Remote,
            &["share your screen", "sharing your screen", "screen sharing", "screen share", "remote access", "remote control"],
        ),
        (
            Concept::Denial,
            &[
                "never", "do not", "don't", "does not", "doesn't", "will not", "won't", "cannot", "can't", "not accept*",
                "avoid", "beware", "be wary", "warning", "scam*", "fraud*", "anyone who asks", "if someone asks",
                "if a seller asks", "if you are asked",
            ],
        ),
    ],
};

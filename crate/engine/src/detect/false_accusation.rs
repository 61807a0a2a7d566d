//! False accusation: somebody speaks for the police, a court or a supervisor of banks and says that the shopper is part of a case.
//!
//! "Your account was used to launder money", "a parcel in your name was seized": fear makes people do as they are told, and the way out is a
//! "safe account" or a call that must be kept secret (FTC, "government impersonation"; 公检法 frauds; 금융감독원 on voice phishing; India's
//! I4C on "digital arrest"). No authority settles a case by message or telephone.

use caveat_protocol::Strength::Strong;
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Account, Accused, Authority, Call, Contact, Fee, Holder, Hotline, Link, Membered, Number, Open, Pay, Service, Support};

pub(super) const DETECTOR: Detector = Detector {
    id: "false-accusation",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>This is officer Hall of the tax office. A warrant has been issued in your name, it is a case of money laundering.</div>", "warrant has been issued"),
        Example::fires("我是市公安局的民警，您名下有一张银行卡涉嫌洗钱，请配合调查。", "涉嫌洗钱").as_text(),
        Example::quiet("The police arrested two men for money laundering. Beware of scammers who say that your account is part of a case.").as_text(),
        Example::quiet("冒充公安局说您涉嫌洗钱的都是诈骗，请勿相信。").as_text(),
        Example::quiet("<div class=chat><p>I reported the stolen bike to the police.</div>"),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 240, &[&[Authority], &[Accused]]),
    Ask::new(Strong, 140, &[&[Accused], &[Membered, Holder], &[Account, Service]]),
    Ask::new(Strong, 160, &[&[Accused], &[Call, Contact, Pay, Fee, Open, Support], &[Number, Hotline, Link]]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message], ASKS, &["call_back_yourself", "do_not_share_screen", "take_your_time"])
}

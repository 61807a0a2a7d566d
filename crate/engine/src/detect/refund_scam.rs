//! Refund scam: "customer service" promises money back and asks for money, a code or the screen first.
//!
//! The caller knows the order, offers a refund or a double compensation, and needs only a deposit, a scanned code, a "safe account" or a
//! shared screen. China's police count it among the commonest classes of telecom fraud (冒充客服); elsewhere it comes as "overpayment".
//! No real refund needs anything from the buyer but the order.

use std::collections::BTreeMap;

use caveat_protocol::{PageKind, Strength, Subject};

use super::{Detector, Example, Found, Need};
use crate::derive::requests::passages;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Compensation, HandOver, Refund, Remote, Upfront};

pub(super) const DETECTOR: Detector = Detector {
    id: "refund-scam",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires(
            "<div class=chat><p>Your parcel was lost. We will give you double the amount as compensation.<p>Please pay a deposit first, it comes back with the refund.</div>",
            "pay a deposit",
        ),
        Example::fires("<div class=chat><p>To get your refund please install AnyDesk and share your screen.</div>", "AnyDesk"),
        Example::fires("<div class=chat><p>We refunded you too much by mistake, please send back the difference.</div>", "send back the difference"),
        Example::fires("<div class=chat><p>您的快递丢失，我们双倍理赔，请扫码填写银行卡并输入验证码。</div>", "双倍理赔"),
        Example::fires("<div class=chat><p>办理退款需要先转备用金到安全账户。</div>", "退款"),
        Example::quiet("<p>Refunds are paid within 14 days. A security deposit applies to rentals."),
        Example::quiet("<div class=chat><p>Your refund is on its way, it takes three days.</div>"),
        Example::quiet("<div class=chat><p>We never ask you to share your screen to get a refund.</div>"),
        Example::quiet("<p>退款说明：七天无理由退货，运费由买家承担。"),
        Example::quiet("<footer><p>谨防假冒客服以退款为由要求扫码、交保证金。</footer>"),
    ],
    look,
};

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    let conversation = derived.facts.kind == PageKind::Chat;
    let mut found: Vec<_> = passages(derived, &[Refund, Compensation, Remote])
        .filter(|passage| conversation || passage.voice == Voice::Message)
        .filter_map(|passage| {
            let promises = passage.says_any(&[Refund, Compensation]);
            let asks = passage.says_any(&[Upfront, Remote]) || passage.says(&[Compensation, HandOver]);
            let strength = match (promises && asks, passage.says(&[Refund, HandOver])) {
                (true, _) => Strength::Proof,
                (false, true) => Strength::Strong,
                (false, false) => return None,
            };
            Some(Found {
                strength,
                evidence: passage.evidence(),
                args: BTreeMap::new(),
                advice: &["never_pay_to_get_refund", "do_not_share_screen", "contact_platform_yourself", "keep_evidence"],
            })
        })
        .collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.strength));
    found.truncate(1); // one finding with the clearest words
    found
}

//! Refund scam: "customer service" promises money back and asks for money, a code or the screen first.
//!
//! The caller knows the order, offers a refund or a double compensation, and needs only a deposit, a scanned code, a "safe account" or a
//! shared screen. China's police count it among the commonest classes of telecom fraud (冒充客服); elsewhere it comes as a tax, parcel or
//! bank refund behind a link. No real refund needs anything from the buyer but the order.

use caveat_protocol::Strength::{Proof, Strong};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Advert, AppFile, Call, Charge, ChatApp, Code, Compensation, Contact, Fee, FillIn, First, Inquiry, Install, Link, Membership, Open, Pay, Refund, RemoteTool, SafeAccount, Scan, Send, ShareScreen, Support, Trouble, Usual};

pub(super) const DETECTOR: Detector = Detector {
    id: "refund-scam",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires(
            "<div class=chat><p>Your parcel was lost. We will give you double the amount as compensation.<p>Please pay a deposit first, it comes back with the refund.</div>",
            "pay a deposit",
        ),
        Example::fires("<div class=chat><p>您的快递丢失，我们双倍理赔，请扫码填写银行卡并输入验证码。</div>", "双倍理赔"),
        Example::fires("<div class=chat><p>办理退款需要先转备用金到安全账户。</div>", "退款"),
        Example::fires("您好，您的航班因机械故障已取消，补偿300元，请拨打客服办理。", "补偿300元").as_text(),
        Example::quiet("顾客：怎么退款？\n客服：退款会原路退回，请问还有什么可以帮您？").as_text(),
        Example::quiet("100% money back guarantee: see our refund policy at shop.example.com/refunds.").as_text(),
        Example::quiet("<p>Refunds are paid within 14 days. A security deposit applies to rentals."),
        Example::quiet("<div class=chat><p>Your refund is on its way, it takes three days.</div>"),
        Example::quiet("<div class=chat><p>We never ask you to share your screen to get a refund.</div>"),
        Example::quiet("<p>退款说明：七天无理由退货，运费由买家承担。"),
        Example::quiet("<footer><p>谨防假冒客服以退款为由要求扫码、交保证金。</footer>"),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Proof, 400, &[&[Refund, Compensation], &[SafeAccount, ShareScreen, RemoteTool]]),
    Ask::new(Proof, 400, &[&[Refund, Compensation], &[Fee], &[First]]),
    Ask::new(Proof, 200, &[&[Compensation], &[Scan, Code, FillIn]]),
    Ask::new(Strong, 200, &[&[Refund, Compensation], &[Fee], &[Pay, Send]]),
    Ask::new(Strong, 200, &[&[Refund], &[Scan, Open, FillIn, Install, AppFile, Link]]).without(&[Advert]),
    Ask::new(Strong, 200, &[&[Compensation], &[Open, Install, AppFile, Link, ChatApp]]).without(&[Inquiry]),
    Ask::new(Strong, 200, &[&[Refund], &[ChatApp]]).without(&[Inquiry, Usual]),
    Ask::new(Strong, 300, &[&[Compensation, Refund], &[Support], &[Contact, Call], &[Trouble]]),
    Ask::new(Strong, 200, &[&[Membership], &[Charge], &[Support, Contact, Call, Open]]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    requested(derived, &[Voice::Message], ASKS, &["never_pay_to_get_refund", "do_not_share_screen", "contact_platform_yourself", "keep_evidence"])
}

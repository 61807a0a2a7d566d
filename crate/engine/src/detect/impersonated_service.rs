//! Impersonated service: a message in the name of a platform, courier, customs or bank says that something is wrong and where to put it right.
//!
//! "Your parcel is held, pay the duty here"; "your account is limited, confirm your data". The link leads to a copy of the real
//! site (APWG counts delivery and payment services among the most imitated). The real service says the same in its own app.

use caveat_protocol::Strength::{Strong, Weak};
use caveat_protocol::Subject;

use super::{Detector, Example, Found, Need, requested};
use crate::derive::requests::Ask;
use crate::derive::{Derived, Voice};
use crate::packs::phrases::Concept::{Advert, Call, Charge, Contact, Customs, Fee, FillIn, Inquiry, Link, LogIn, Membered, Open, Parcel, Pay, Prize, Receipt, SafeAccount, Service, Support, Trouble, Urgent, Verify};

pub(super) const DETECTOR: Detector = Detector {
    id: "impersonated-service",
    subject: Subject::Message,
    needs: &[Need::Text],
    examples: &[
        Example::fires("<div class=chat><p>DHL: your parcel is on hold, pay the customs fee here: https://dhl-fee.example/pay</div>", "your parcel is on hold"),
        Example::fires("您的信用卡已被冻结，请致电客服 138 5550 1234 办理解冻。", "已被冻结").as_text(),
        Example::fires("您的积分可兑换现金500元，请登录我行网址领取。", "积分可兑换").as_text(),
        Example::fires("To avoid suspension, verify your account here: https://mail-check.example/in", "verify your account").as_text(),
        Example::quiet("您的包裹已由快递员送达，感谢使用。").as_text(),
        Example::quiet("骗子冒充银行，说您的账户异常，要您点击链接。切勿相信，这是诈骗。").as_text(),
        Example::quiet("<div class=chat><p>Your parcel was handed to DHL today and arrives on Friday.</div>"),
        Example::quiet("<p>Your order was delivered? Confirm it in your account."),
    ],
    look,
};

const ASKS: &[Ask] = &[
    Ask::new(Strong, 220, &[&[Parcel], &[Trouble], &[Pay, Fee, Customs, Open, Verify, FillIn, Link]]).without(&[Receipt]),
    Ask::new(Strong, 260, &[&[Membered], &[Trouble], &[Verify, Open, FillIn, LogIn, Link, Call]]).without(&[Receipt]),
    Ask::new(Strong, 260, &[&[Membered], &[Trouble], &[Pay], &[Urgent]]).without(&[Receipt]),
    Ask::new(Strong, 160, &[&[Membered], &[Prize], &[Open, LogIn, Call]]),
    Ask::new(Strong, 200, &[&[Membered], &[Charge], &[Open], &[Link]]),
    Ask::new(Strong, 160, &[&[Service], &[Trouble], &[Open, Link, FillIn, LogIn]]).without(&[Receipt]),
    Ask::new(Strong, 160, &[&[Service, Membered], &[Verify], &[Open], &[Urgent, Link, FillIn]]).without(&[Receipt]),
    Ask::new(Strong, 200, &[&[SafeAccount], &[Service, Support, Charge, Trouble]]).without(&[Receipt, Advert]),
    Ask::new(Weak, 120, &[&[Parcel], &[Trouble], &[Contact], &[Support]]).without(&[Inquiry, Receipt]),
    Ask::new(Weak, 90, &[&[Membered], &[Verify], &[Urgent]]).without(&[Receipt, Advert]),
];

fn look(derived: &Derived<'_, '_>) -> Vec<Found> {
    if derived.is_answer() {
        return Vec::new(); // who was asked pretends nothing by answering
    }
    requested(derived, &[Voice::Message], ASKS, &["contact_platform_yourself", "do_not_follow_link"])
}

//! WeChat Pay 微信支付: a person's or small shop's code, and a merchant's order.
//!
//! Sources: WeChat Pay merchant documentation, Native 支付 (`code_url` is `weixin://wxpay/bizpayurl?pr=…`) and H5 支付 (`wx.tenpay.com`); the codes
//! that the app shows under 二维码收款 are `wxp://f2f…` (face to face), which people print and post as their own.

use caveat_protocol::PayScheme;

use super::code::Code;
use super::examples::{no, pays};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays("wxp://f2f0ExamplePayeeExamplePayeeExample", PayScheme::WechatPay, "", Some(true), "CNY"),
        pays("WXP://F2F0EXAMPLEPAYEE", PayScheme::WechatPay, "", Some(true), "CNY"),
        pays("weixin://wxpay/bizpayurl?pr=Examp1e", PayScheme::WechatPay, "", Some(false), "CNY"),
        pays(
            "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx00&package=1",
            PayScheme::WechatPay,
            "",
            Some(false),
            "CNY",
        ),
        pays("https://payapp.weixin.qq.com/qrpay/order/home?id=example", PayScheme::WechatPay, "", Some(false), "CNY"),
        no("weixin://dl/business/?t=example"),
        no("https://weixin.qq.com/r/example"),
        no("https://u.wechat.com/exampleFriend"),
        no("wxp://"),
    ],
    read,
};

fn read(code: &Code<'_>) -> Option<Payment> {
    let path = code.segments();
    let starts = |word: &str| path.first().is_some_and(|part| part.to_ascii_lowercase().starts_with(word));
    let person = match (code.scheme()?, code.host()) {
        ("wxp", _) if starts("f2f") => Some(true),
        ("wxp", _) if !path.is_empty() => None,
        ("weixin", _) if starts("wxpay") => Some(false),
        (_, Some("wx.tenpay.com")) if starts("f2f") => Some(true),
        (_, Some("wx.tenpay.com" | "payapp.weixin.qq.com" | "payapp.wechatpay.cn")) if !path.is_empty() => Some(false),
        _ => return None,
    };
    Some(Payment { person, currency: Some("CNY".to_owned()), ..Payment::by(PayScheme::WechatPay) })
}

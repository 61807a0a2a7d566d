//! QQ Wallet QQ钱包: a code that pays a QQ number.
//!
//! Source: codes as the app makes them, seen in public repositories: `u` is the QQ number, `n` the nickname, `a` the kind.

use caveat_protocol::PayScheme;

use super::code::Code;
use super::examples::{no, pays};
use super::{Family, Payment};

pub(super) const FAMILY: Family = Family {
    examples: &[
        pays(
            "https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay&f=wallet&u=10000&a=1&n=Example",
            PayScheme::QqWallet,
            "Example",
            Some(true),
            "CNY",
        ),
        no("https://i.qianbao.qq.com/wallet/index.htm"),
        no("https://qm.qq.com/cgi-bin/qm/qr?k=example"),
    ],
    read,
};

fn read(code: &Code<'_>) -> Option<Payment> {
    if code.host()? != "i.qianbao.qq.com" || !code.segments().iter().any(|part| part == "sqrcode.htm") {
        return None;
    }
    let account = code.parameter("u")?;
    Some(Payment {
        payee: code.parameter("n").or_else(|| Some(account.clone())),
        account: Some(account),
        person: Some(true),
        currency: Some("CNY".to_owned()),
        ..Payment::by(PayScheme::QqWallet)
    })
}

//! Names that are the same in every language.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "und",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "whatsapp, whats app, watsapp, whatsap, watsap, wassap, telegram, wechat, weixin, kakaotalk, kakao talk, zalo, viber, snapchat"
            "line id, id line, lineid, line:, imo:, skype:";
        Contact: "whatsapp:, telegram:, wechat:, viber:, zalo:, line id, id line, lineid, wechat id, telegram id, whatsapp me";
        Transfer:
            "bitcoin, btc, usdt, tether, ethereum, zelle, cash app, cashapp, venmo, revolut, iban, sepa, bizum, pix, paytm, phonepe"
            "gcash, m-pesa, mpesa, e-mola, interac";
        Untraceable:
            "western union, moneygram, paysafecard, paysafe card, neosurf, steam card*, itunes card*, google play card*, razer gold"
            "amazon card*, ria money transfer";
        Peer:
            "zelle, cash app, cashapp, venmo, bizum, interac, gcash, paytm, phonepe, revolut, mb way, mbway, satispay, tikkie"
            "promptpay, paynow, payid";
        Account: "iban, wallet address, usdt trc20";
        PayCode: "paypal.me, venmo.com, cash.app, upi id, upi pin";
        RemoteTool:
            "anydesk, any desk, teamviewer, team viewer, rustdesk, quicksupport, quick support, ultraviewer, supremo, airdroid, logmein"
            "gotoassist, zoho assist, alpemix, 向日葵远程, todesk";
        AppFile: ".apk, apk, testflight, .mobileconfig";
        Service:
            "paypal, amazon, ebay, aliexpress, alibaba, taobao, netflix, apple id, icloud, microsoft, mcafee, norton, coinbase, metamask"
            "binance, dhl, fedex, ups, usps, gls, dpd, evri, hermes, correios, shopee, lazada, etsy, vinted, olx, klarna, facebook"
            "instagram, tiktok, visa, mastercard, ledger, trezor, trust wallet, airbnb, booking.com";
        Parcel: "dhl, fedex, usps";
        Usual: "visa, mastercard, american express, amex, apple pay, google pay, maestro, discover, unionpay, jcb, diners club";
    },
    fires: &[],
    quiet: &[],
};

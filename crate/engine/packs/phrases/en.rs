//! English.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "en",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "signal app, on signal, on line, facebook messenger, google chat, hangout, hangouts, kik"
            "via signal, over signal, signal me, on whats, on wa"
            "on whats app, wa me, on tg, on telegram, on snap, on insta, insta dm, imessage, facetime, on discord"
            "on messenger, through messenger"
            "insta, instagram, ig, which messenger, tg, a messenger";
        Private: "dm me, pm me, inbox me, dm for, pm for, dm us, slide into my dm*, message me privately, in private messages"
            "private message me, message me direct, my dms, in the dms, drop me a dm, shoot me a dm, send me a dm"
            "dm my, message my other, my other account, my main account, my other profile, another way to chat, other way to chat"
            "another way to talk, somewhere else to chat, another app to chat";
        Phone:
            "phone number, phone no, cell number, mobile number, whatsapp number, telephone, my number, my cell, by phone, hotline"
            "helpline, toll free, support number, tel"
            "your number, ur number, your cell, your mobile, ur cell, your whatsapp, your phone, yr number, a number i can text"
            "number to text"
            "the number in, number in my, number in the, number is in, my whatsapp"
            "what number, which number, your telephone, contact number, your digits, number to call, number to reach"
            "give me your cell, your contact";
        Mail: "my email, by email, via email, private email, e-mail address, email address, my e-mail, gmail"
            "your email, ur email, personal email, your e-mail, your paypal email, my personal mail"
            "the e-mail written, the email written, e-mail in the, email in the"
            "the address in the, email in my, my mail";
        Contact:
            "contact, contact me, contact us, contact him, contact her, contact the, contact our, contact my, kindly contact"
            "please contact, get in touch, get back to me, text me, text us, text him, text only, write me, write to me, write to"
            "please write, write us, reach me, reach us, reach out, reach our, you can reach, add me, add us, add our, add my"
            "chat with me, chat with us, talk to me, message me, message us, message him, email me, e-mail me, mail me, hit me up"
            "reply to this email, reply to this e-mail, reply to my, reply me, reply with your, respond to my, continue on"
            "continue the conversation, move to, switch to, join our group, join our channel, join my, drop your number"
            "drop your whatsapp, drop your phone, send me your number, send your number, order via, order on, order through, available on"
            "only on, contact back, see my profile, claims agent"
            "private email, private e-mail, kindly reply, reply for more details, my private email, my private e-mail"
            "msg me, msg us, hmu, hit me on, holler at me, drop me a line, drop me a message, drop me a text"
            "shoot me a text, shoot me an email, ping me, buzz me, find me on, catch me on, im on, i'm on, carry on on, chat on"
            "talk on, talk over on, lets chat, let's chat, lets talk, let's talk, let's move, lets move, move this to, move over to"
            "take this to, switch over to, easier on, quicker on, faster on, better on, reply faster on, answer quicker on"
            "rarely check this, rarely on here, don't get notifications, dont get notifications, won't see messages here"
            "message my, speak to my"
            "what's ur, whats ur, what's your, whats your, i only answer on, only answer on, reach you, need to reach you"
            "write to my, messages here will not, rather not talk, which messenger, talk elsewhere, keep in touch on, reachable on"
            "speak to, speak with, talk to, talk with, ask for, i prefer texting, prefer texting, prefer to text, rather text"
            "reach you on, reach you at, get you on, contact you on, message you on, text you on, add you on, send you on"
            "write you on, call you on, text her, agent on, manager on, mentor on, assistant on, group on, send them to you on"
            "send it to you on, send pics on, send photos on, send videos on, photos on, videos on, pics on";
        Call:
            "call, call now, call me, call us, call him, call our, call immediately, please call, ring me, ring us, phone me, phone us"
            "dial, give us a call, give me a call, call or text, call back, call customer, call support"
            "bell me, give me a bell, give me a ring, ring my, phone my, call my, call the number, ring the number, text or call"
            "stay on the line, don't hang up, dont hang up";
        Inquiry:
            "any questions, have questions, have a question, questions?, further questions, more information, further information"
            "for details see, enquiries, inquiries, opening hours, customer service hours, need help?, help centre, help center, feedback"
            "our office, working hours, business hours, terms and conditions, privacy policy"
            "tried to contact you, call back this number, more info, missed call"
            "working days, mon to fri, monday to friday, business days, in store, our shop, our team is here, returns within"
            "return within, original payment method, same payment method";
        Pay:
            "pay, paid, payment, payments, pay for, pay with, pay via, pay by, i accept, i only accept, we only accept, send the money"
            "send money, send me the money, send the payment, transfer the money, transfer the amount, make the transfer, make a transfer"
            "make the payment, deposit the money, settle the"
            "pay me, paying, payment by, payment via, payment through, i take, i'd take, i'll take, sort payment, sort the payment"
            "settle up, settle it, pop it over, ping it over, ping me the, money goes to, goes by, transfer it"
            "directly pay, pay the seller, pay the owner, pay the driver, pay the agent, pay the courier, pay half, put the money"
            "drop the money, leave the money, bank the money, get the money, pay by cheque, pay by check, pay with a cheque"
            "pay with a check";
        Send:
            "send, send me, send us, send it, send over, wire, wire me, transfer, deposit, bring cash, hand over, buy me, buy for me"
            "get me, purchase for me, purchase some, buy some, pick up some, load, top up, give me"
            "send over the, forward, forward the, drop, chuck, put in, put down, pop, ship me, bring the cash, pop over"
            "send the";
        Money: "money, the amount, the sum, the balance, the funds, funds, cash, the rest, the remaining, full amount"
            "the money, half of it, the first half, the second half, first month, one month";
        Transfer:
            "bank transfer*, wire transfer*, bank wire*, bank deposit*, direct deposit, by wire, crypto, cryptocurrency, bank-to-bank"
            "ach, e-transfer, etransfer, e transfer, chime"
            "bank transfers, faster payment*, bacs, to my bank, straight to my bank, direct to my bank, bank details, bank to bank"
            "instant transfer, monzo, starling, wise account"
            "interac e-transfer, wire the, crypto only"
            "send btc, btc to, usdt to, eth to, by check, by cheque";
        Untraceable:
            "gift card*, giftcard*, friends and family, friends & family, family and friends, as a friend, as a gift payment"
            "prepaid card*, voucher code*, card code*, cash by courier, cash to the courier, cash to my courier, cash in an envelope"
            "cash by mail"
            "paypal f&f, paypal fnf, paypal ff, paypal f+f, pp f&f, pp f+f, pp ff, pp fnf, paypal friends"
            "steam gift card*, apple gift card*, google play gift card*, amazon gift card*, xbox card*, vanilla card*, greendot"
            "green dot, paypal friends & family, paypal friends and family, friends n family, friends + family, friends option"
            "family option, gift option, friend payment, cash in the post, cash in envelope, crypto atm, bitcoin atm"
            "bitcoin machine"
            "as a gift, gift on paypal, paypal gift, as gift, gift cards to, buy gift cards";
        Account:
            "account number, account details, bank details, bank account, card number, my account, this account, account below"
            "following account, address below, wallet, sort code, routing number";
        Peer:
            "e-transfer, e transfer, etransfer, e-transfers, chime, osko, ach, zell, paypal f&f, paypal fnf, paypal ff"
            "paypal f+f, pp f&f, pp f+f, pp ff, pp fnf, paypal friends"
            "monzo, monzo me, starling, wise, paypal friends & family, paypal friends and family, friends n family"
            "friends and family, friends & family, apple cash, faster payment*";
        Personal:
            "my account, my bank account, my personal account, my private account, my own account, personal account, private account"
            "to me directly, directly to me, pay me directly, direct to me, my husband's account, my wife's account, my son's account"
            "my friend's account, my brother's account, my name, in the name of, account name, my paypal, my venmo, my zelle, my wallet"
            "pay me on, pay me by, pay me with, pay me via, pay me using, pay me through, transfer to me, transfer it to me"
            "transfer the money to me, send the money to me, send money to me, send me the money, wire it to me, my cash app"
            "my cashapp, my chime"
            "zelle me, venmo me, cashapp me, cash app me"
            "to my monzo, to my revolut, to my starling, to my wise, to my chase, to my barclays, to my paypal, to my zelle"
            "to my venmo, to my cash app, to my bank, into my bank, into my account, straight to me, direct to my, straight to my"
            "to my card, to my wallet, to my crypto, my personal paypal, my partner's account, my mum's account, my mom's account"
            "my dad's account, my sister's account, my mate's account, my wife's, my husband's, paid to me, pay to me"
            "send it to me, to my iban, my details are, my bank details, my sort code"
            "pay me direct, to my girlfriend, my girlfriend's, my boyfriend's, my brother's, my cousin's, to the company account"
            "to our company account, text you sort code, sort code and acc, sort code and account, acc no"
            "my husband, my wife, my agent, my cousin, my colleague, my assistant's account, to this wallet, to my wallet address"
            "wallet address below, this account number"
            "in my account, on my account, on my card, his bank details, her bank details, their bank details, his account"
            "her account, owner's account, on my revolut, on my monzo, on my paypal, me on revolut, me on paypal, me 40 on"
            "directly to the owner";
        Holder: "account name, account holder, beneficiary name, in the name of, name on the account";
        PayCode:
            "payment qr, my qr code, pay by scanning, scan to pay, my upi"
            "scan the qr to pay, scan qr to pay, qr code to pay, qr to pay, scan and pay";
        Outside:
            "outside the platform, outside of the platform, off the platform, off platform, off-platform, outside the site"
            "outside this site, outside of this site, outside the app, outside of the app, outside ebay, outside of ebay, off ebay"
            "outside amazon, outside etsy, off etsy, outside aliexpress, outside facebook, outside airbnb, outside of airbnb"
            "outside vinted, without the platform, avoid the fees, avoid fees, avoid ebay fees, save the fees, save on fees"
            "skip the fees, no platform fee*, do not pay through, don't pay through, do not order here, don't order here, do not buy here"
            "don't buy here, not through the site, not through the platform, not via the platform, cancel the order and"
            "cancel your order and"
            "no checkout, not through checkout, skip the checkout, skip checkout, avoid checkout, don't use buy now"
            "do not use buy now"
            "skip ebay, skip vinted, skip etsy, skip the app, skip the platform, skip the site, skip facebook, bypass ebay"
            "bypass the app, bypass the platform, bypass vinted, away from the app, away from the platform, away from ebay"
            "do it privately, deal privately, private deal, private sale, deal direct, deal directly, do it direct, do it directly"
            "cut out ebay, cut out the middleman, outside depop, outside gumtree, outside of vinted, outside of facebook"
            "not on here, not on ebay, not through ebay, not through vinted, not through the app, not via the app, off the app"
            "off app, off vinted, off depop, ebay takes too much, fees are too high, fees too high, without the fees, no fees"
            "save us both, saves us both, saves the fee, save the fee, dodge the fees, end the listing, take it off ebay"
            "cancel it on here, cancel on here, cancel on the app, vinted takes, ebay takes, avoid the commission"
            "without commission"
            "buy button doesn't, buy button does not, checkout doesn't work, checkout is broken, checkout isn't working"
            "can't take payment here";
        Only: "only, instead, exclusively, no other payment, nothing else"
            "i only take, only take, only accept, only do, nothing but, no paypal g&s, no goods and services, no g&s"
            "not goods and services";
        Fee:
            "deposit, security deposit, verification deposit, activation deposit, refundable deposit, holding deposit, down payment"
            "guarantee deposit, margin deposit, processing fee, release fee, unfreeze fee, unlock fee, handling fee, verification fee"
            "activation fee, insurance fee, transfer fee, courier fee, clearance fee, customs fee, import fee, delivery fee, shipping fee"
            "redelivery fee, customs duty, customs duties, import duty, small fee, a fee of, the fee, tax fee, withdrawal fee"
            "outstanding fee, unpaid fee, tax payment"
            "holding fee, hold fee, non refundable, non-refundable, nonrefundable, refundable fee, reservation fee, booking fee"
            "booking deposit, the insurance, insurance charge, shipping insurance, release charge, admin fee, administration fee"
            "viewing fee, application fee, background check fee, registration fee, starter fee, training fee, starter kit, half now"
            "half upfront, half up front, 50% upfront, 50% up front, 50% now, small deposit, a deposit, the deposit, part payment"
            "down-payment, first month's rent, first months rent, months rent, month's deposit, months deposit, crate fee, vet fee"
            "vaccination fee, transport fee, shipper, top up, top-up, recharge, a toll, unpaid toll, clearing fee, gas fee"
            "tax upfront, taxes first, pay the tax, activation charge"
            "tax must be paid, viewing charge, pre-payment, prepayment, advance so, 15% advance, 10% advance, 20% advance"
            "30% advance, 50% advance, advance payment, remit the, are $, crate and, same amount, release tax, legal fee*"
            "rest when, rest on arrival, rest when i send, today and the rest, refundable viewing, first week rent"
            "first weeks rent, week's rent"
            "insurance payment, refundable, shipping company needs, delivery insurance, insurance money, clearance payment"
            "verification payment, verification charge, validation payment, test payment, small payment, unlock the next level"
            "deposit 100, to unlock, transport and, for the movers, movers to come, the transport, the vaccines, vaccines first"
            "is needed for, needed before, must be paid, has to be paid, once the deposit, after the deposit, deposit has been"
            "deposit is paid, rearrange your delivery";
        Reserve:
            "reserve, reserve it, hold it, hold the item, hold it for you, keep it for you, secure it, secure the item"
            "secure secure take it off the market, take down the ad, take the listing down, other buyers"
            "other people interested, many people interested, before viewing, before the viewing"
            "hold this, hold on to it, put it aside, put aside, put it by, set it aside, save it for you, keep it aside"
            "keep it back, mark it sold, mark as sold, mark it as sold, take it down, take the ad down, remove the ad"
            "remove the listing, off the market, cancel them, cancel the other, cancel the others, tell the others"
            "turn the others away, turn others away, yours if, is yours if, its yours, it's yours, secures yours, secures it"
            "secure yours, secure your, lots of interest, loads of interest, a lot of interest, so much interest"
            "plenty of interest, other viewings, someone coming, someones coming, someone's coming, whoever pays first"
            "first to pay, guarantee it, guarantees it, to be sure of it, viewings only after, view it after, see it after"
            "can't do viewings, cant do viewings, no viewings, keys posted, post you the keys, send you the keys, courier the keys"
            "tell them it's gone, tell them its gone, keep both, i'll keep, ill keep, want to see others want to"
            "two others, others are waiting, someone else is, allocated you, so the driver, driver may, driver can"
            "sold out everywhere, hold both"
            "mail the keys, post the keys, give you the keys, hand over the keys, keys once, secures the, secure the car"
            "secure the room, secure the flat, secure the house, secure the dog, secure your place, reserve your, book your"
            "to come and pick, take it off the site, off the site, off the list, delist it";
        First:
            "first, upfront, up front, in advance, before shipping, before i ship, before delivery, before we ship, before i send"
            "advance payment, beforehand"
            "before shipment, before i post, before posting, before dispatch"
            "up-front, now and, in the next ten, in the next 10, before i come, before you come, before viewing, before you view"
            "before collection, before i hand, before pickup, before pick up, to start with, pay now, straight away, half before"
            "before i drive, before they, before the courier, before anything";
        Refund: "refund, refunded, refunds, money back, reimbursement, reimbursed, your refund, tax refund, cashback refund"
            "get your money back, your money back, refunding, refund is, refund of, chargeback, refund department, refund form"
            "refund team, money returned, process your refund, processing your refund, claim your refund, claim back, reclaim";
        Compensation:
            "compensation, compensate, compensated, double the amount, double refund, double compensation, triple refund"
            "twice the amount, indemnity, claim payment, settlement payment"
            "you're entitled, you are entitled, youre entitled, entitled to, compensated for, damages, payout for, compo"
            "goodwill payment, lost parcel claim, claim amount"
            "rebate, owes you, owed to you, recovery lawyer*, recovery agent*, recover your funds, recovered funds"
            "located your funds, funds recovery, fund recovery, crypto recovery";
        Overpaid:
            "overpaid, overpayment, over-payment, refunded too much, refunded you too much, paid too much, sent too much"
            "sent you too much, too much by mistake, extra money, extra amount, excess amount, excess funds, excess payment"
            "more than the price, by accident sent, sent by mistake, transferred by mistake"
            "instead of, by mistake, by accident, accidentally sent, sent extra, paid extra, a bit extra, extra to cover"
            "extra for the, extra in there, extra on top, more than agreed, one zero too many, zero too many, extra zero"
            "double paid, paid twice, sent twice, charged twice, wrong person, wrong account, wrong amount, cheque for more"
            "check for more, made it out for, money order for"
            "in your account instead of, too many zeros, put in your account, i will lose my job, ill lose my job, lose my job"
            "including extra, extra for her, extra for him, extra for them, include extra, added extra, add extra, plus extra"
            "with extra, the extra $*, the extra £*, extra money for";
        SendBack:
            "send back, send it back, send the difference, send the rest, send the excess, send the remaining, return the difference"
            "return the excess, return the extra, return the money, return the rest, return the overpayment, pay back, pay it back"
            "refund the difference, refund the excess, refund the rest, refund me the, transfer the overpayment, transfer the excess"
            "transfer back, transfer it back, wire back, wire the difference, wire the rest, forward the rest, send me back"
            "the difference, send me the difference, give me back, give it back, back to this account, back to me, back to my"
            "back to that account, back to the account, back asap, return it to, return it asap, send the extra"
            "forward the difference, forward the extra, pass the rest, give the rest, refund me, the balance to, the rest to"
            "transfer the rest, transfer the difference, zelle me back, venmo me back, zelle back, venmo back"
            "remaining to, send the balance, keep $, keep £, keep 50, keep 100, for your trouble"
            "refund the extra, must refund, you must refund, return the money i, send the surplus, the surplus, give the extra"
            "hand the extra, pass on the extra, cash it and";
        SafeAccount:
            "safe account, secure account, security account, holding account, verify your funds, protect your money, protect your funds"
            "credit score, cash flow verification, temporary account, verification transfer, test transfer, unfreeze, account is frozen"
            "funds are frozen"
            "a safe account, new safe account, move your balance, move your money, move your funds, move your savings, safe wallet"
            "secure wallet, safety account, protected account, government account, keep your money safe, ring-fenced account"
            "this secure wallet, new wallet, move your coins, move your crypto, move your assets";
        Membership:
            "premium membership, membership fee, vip membership, prime membership, insurance policy, your membership, annual membership"
            "monthly fee, subscription";
        Scan: "scan the code, scan this code, scan the qr, scan this qr, scan our qr, scan my qr, scan the attached, scan the qr code"
            "scan it, scan that, scan the barcode, scan the card, scan my code, scan the sticker";
        Open:
            "open this link, open the link, click this link, click the link, click here, click below, click on, click the button"
            "click on the link, follow this link, follow the link, tap the link, tap here, visit the link, use the link, use this link"
            "link below, button below, press the button, log in here, sign in here, visit:, go to:, check the pdf, view the attachment"
            "view attachment, see attachment, open the attachment, attached file, attached form, attached document"
            "via the link, page below, following link, link provided, tap below"
            "see the document attached, find the document, document attached, in the attachment, accept now, get started, confirm now"
            "verify now, update now, pay now, log in now, check now, claim now, the link is, this link, the link"
            "see the details below, read the message, visit the following address, via the link below, the following address"
            "the link in, join now, keep my files, unlock, secure your spot, log in to your account"
            "view message, claim your free, book your, use the button, update payment information, follow the on-screen"
            "view in browser"
            "renew now"
            "tap to, tap on, tap the button, hit the link, press the link, use this page, go here, at this link, here's the link"
            "heres the link, link i sent, link i'll send, i'll send a link, ill send a link, sending you a link, send you the link"
            "sent you a link, use the form, open it on, open the file"
            "open the attached, the attached, via this link, from this link, through the link, through this link, using this link"
            "using the link";
        FillIn:
            "fill in, fill out, complete the form, enter your card, enter your bank, enter your details, your card details"
            "your bank details, your full name, provide your, submit your, your personal details, your personal information, card details"
            "fill the form, fill in your, cvv"
            "full name, your details, login details, customer id, your address, date of birth, occupation, personal data"
            "enter the card, enter a card, your card number, card number and, long number, 16 digits, expiry date, expiry and cvv"
            "security code on the back, 3 digits on the back, put your card, put in your card, enter your iban, your sort code"
            "your online banking, bank login, your banking details, card you'd like, card you want, photo of your card"
            "pic of your card, photo of your id, pic of your id, selfie with your id, picture of your license"
            "picture of your licence, your ssn, social security number";
        Tell:
            "tell me, send me, give me, read me, read out, forward me, forward it, share with me, text me, reply with, send us, send back"
            "provide me, provide us, whatsapp me, what is, let me know"
            "send me the, text me the, give me the"
            "read it back, read it to me, reply with it, what is it, what's it say, whats it say, what does it say, tell me what"
            "what's the, whats the, i need the, need the, need that, we need the, needs the, our system needs, send it to me"
            "send it here, send it back, send me what, send me that, forward it to me, forward that, text it to me, text it back"
            "text me back, msg me the, drop it here, drop me the, paste it here, screenshot it, send a screenshot, screenshot of"
            "pass me the, give it to me, can i have, can i get, could i get, can you send, could you send, write your, type it"
            "read out what, reply to this chat, reply with the, send it so, send the, what came"
            "provide the, provide it, share the, share it with, read the, tell us, give us the, what was the, which code"
            "let me have, whatsapp it, paste the, what the code, what code"
            "do you have, have you got, you have, if you give me, leave me, leave your, post your, put your, type your, dm your"
            "comment your, what is your, what's your, whats your, forward the, forward, confirm the, name the, pass on the"
            "send over the";
        Code:
            "verification code*, one-time code*, one time code, one-time password, otp, security code, six-digit code, 6-digit code"
            "6 digit code, the code you, code you receive*, code that you, the code sent, confirmation code, login code, sms code"
            "pin code, passcode, google voice code"
            "6 digits, six digits, digits you, code you just, code you got, code i sent"
            "6 digit number, six digit number, 6-digit number, six-digit number, 4 digit code, 4-digit code, 5 digit code"
            "8 digit code, digit pin, the pin, pin your bank, one time passcode, one-time passcode, one time pin, passcode you"
            "google code, whatsapp code, facebook code, text you just got, text you got, text you received, text they sent"
            "number they texted, number they sent, number in the text, number in that text, numbers in the text, numbers i sent"
            "numbers they sent, a code to your phone, a code to your, code on your phone, code just sent, code i just sent"
            "sent you a code, send you a code, sending you a code, sent a code, texted you a code, code by text, code from the text"
            "authenticator code, backup code*, 2fa code, verification text, verification number, verification pin, security number"
            "the otp"
            "digits, the digits, sms number, text message, in the text, both codes, a code, came through on your phone, u a code"
            "pin number, the text now"
            "otp code, security digits, 6-digit, six-digit, 4-digit"
            "numbers you got, numbers you receive*, number you receive*, number you got, code from the message, code in the message"
            "code from your, confirmation sms, confirmation text, the sms, sms you, text from google, text from facebook"
            "text from whatsapp, text from your bank, text from the bank, code to release, release code, pickup code, delivery code"
            "collection code, my code to your number, code to your number, number in it, code in it, code inside, code by sms"
            "code via sms, code by email, security text";
        Install: "install, download, downloading, installing, run the app, get the app, open the app"
            "get it from, get it here, grab it from, tap to install, install it, install this, install our, install the"
            "download it, download this, download our, download the, put it on your phone, open it on your, run it, set it up"
            "update here, update:, update now, update it, open the file"
            "our delivery app, our app";
        AppFile:
            "apk file, from outside the store, outside the app store, outside the play store, configuration profile, unknown sources"
            "allow unknown, trust the developer, trust the profile, sideload*, enterprise app"
            "play protect, isn't on play, not on play, not in the app store, not in the appstore, not on the app store"
            "not in the play store, not on the play store, not in the normal, not on google play, in testflight, beta app"
            "install from unknown, third party apps, third-party apps, turn on accessibility, enable accessibility"
            "accessibility service*, accessibility permission*, app is out of date, app has expired, app will stop working, .xapk"
            "direct download app"
            "private build, chrome says harmful, keep anyway, press keep, tap the profile, trust it in settings, invite.apk"
            "install to hear, chat tool the buyers"
            "the apk, this apk, an apk, attached apk, apk to, app file, not in the play store yet, not in the store yet"
            "is not in the app store, isn't in the app store, isnt in the app store, is not on the app store"
            "isn't on the app store, is not in the play store, isn't in the play store, isn't on the play store"
            "is not on google play, isn't on google play, through this profile, install the profile, this profile"
            "security update from, bank security update, app through this, app from the link, app from this link, app via this link"
            "app from our website, app from our site";
        ShareScreen:
            "share your screen, sharing your screen, screen sharing, screen share, screen-share, remote access, remote control"
            "remote session, remote support, access your computer, access your phone, connect to your computer, control of your computer"
            "share screen, share ur screen, your screen with me, see your screen, view your screen, let me onto your"
            "let me into your, onto your laptop, onto your computer, into your computer, into your phone, control your phone"
            "control your laptop, take over your screen, black screen, remote app, remote program, support app, support session"
            "screen mirror*, screen-sharing, keep your screen on, remote in, remotely"
            "windows key, i will connect, let him onto, let her onto, let them onto, let him in, start broadcast, clean the files"
            "cleaning the files, leave the laptop on, leave the computer on, type what i tell you, router is hacked"
            "share the screen, your screen on, banking app, open your bank, open your banking"
            "connect to your pc, connect to your phone, connect to your device, connect to your laptop, connect to the computer"
            "let me see your screen, show me your screen, show your screen, where to click, engineer needs to, technician needs to"
            "technician will, access to your pc, access your pc, access to your computer, access to your phone"
            "log into your computer";
        Service:
            "bank, your bank, post office, royal mail, customs, customs office, tax office, revenue, irs, hmrc, courier, police, court"
            "delivery company, shipping company, postal service, wallet, exchange, mail server, webmail, outlook, office 365"
            "social security, medicare, immigration, embassy, federal"
            "fraud team, your bank's, licensing authority, dvla, dmv, toll service, toll, e-zpass, ezpass, tv licence, council"
            "council tax, student loan*, energy supplier, british gas, electricity company, o2, vodafone, ee, three mobile, tesco"
            "barclays, lloyds, natwest, hsbc, santander, chase bank, wells fargo, bank of america, citibank, parcelforce, yodel"
            "facebook marketplace, marketplace support, gumtree, depop, gov.uk, hm revenue"
            "this is customs, officer, the hmrc, the irs, tax authority, parking, police officer, dhl:, ups:, usps:, fedex:, evri:"
            "royal mail:, your courier, coinbase, kraken";
        Support:
            "customer service, customer support, customer care, support team, support department, refund department, security department"
            "security team, fraud department, billing department, technical support, help desk, helpdesk, it support, service center"
            "service centre, account team, administrator, support center"
            "fraud team, fraud dept, fraud desk, payments team, payment team, safety team, seller support, buyer support"
            "marketplace support, verification team, claims department, claims team, security advisor, from the bank"
            "from your bank";
        Parcel:
            "parcel, package, shipment, delivery, consignment, your order, tracking number, item is on, courier, mail item, redelivery"
            "your item";
        Customs: "customs, import duty, duties, clearance";
        Membered:
            "your account, your mailbox, your wallet, your card, your subscription, your password, your profile, your paypal"
            "your apple id, your storage, your email, your email account, your id, your access, your amazon, your netflix, your device"
            "your computer, your membership, your cloud, your mail, account access, account security, your bank account, your identity"
            "your billing, your payment method, your payment information, your page, microsoft account, trust wallet, your metamask, metamask wallet, your wallets, your hardware wallet, email account"
            "your withdrawals, account information, cloud storage, icloud storage, your email quota, your mailbox, your funds, incoming messages, pending messages, incoming mail*"
            "your crypto, your bitcoin wallet, your digital wallet, cloud storage account, your virtual wallet, your files"
            "your photos, your protection, your antivirus, the microsoft account, your prime, your email address, your cloud storage"
            "your icloud, your icloud storage, your policy, your assets, their wallets, your registration, your domain"
            "files on inactive, mailbox, your amazon*, your metamask wallet, prime membership"
            "your prime membership, your data"
            "your payment, your listing, your ad, your payout, your sale, a new payee, new payee, your balance, your licence"
            "your license, your driving licence, your vehicle, your tag, your toll, your visa, your benefits, your application"
            "your shop, your store, your seller account, your seller profile, your number, your sim, your line, your direct debit"
            "your online banking, your mobile banking, your pin, your security details, your tax, your national insurance"
            "your social security"
            "account has a new device, your seller level, your voicemail, your parcel"
            "your item, your bank details, your money, your advert";
        Trouble:
            "suspended, suspension, suspend, locked, blocked, disabled, restricted, restriction, deactivated, deactivation"
            "terminated, termination, on hold, held at, being held, withheld, could not be delivered, unable to deliver"
            "failed delivery, delivery attempt, delivery failed, undelivered, not delivered, could not deliver, missed delivery"
            "incomplete address, wrong address, incorrect address, unpaid, outstanding, overdue, declined, expired, expire, expires"
            "expiring, will expire, unusual, suspicious, unauthorized, unauthorised, unrecognized, compromised, limited, limitation"
            "problem with, issue with, failed payment, payment failed, couldn't process, could not process, unable to process"
            "not been verified, not verified, unverified, storage is full, storage full, almost full, exceeded, out of space, deleted"
            "deletion, returned to sender, pending, awaiting, action required, security alert, login attempt, sign-in attempt"
            "sign in attempt, new login, recent login, new sign-in, virus, infected, not yet verified, is not yet verified"
            "is not verified, not yet been verified, has not been verified, has not yet been verified, password expiry, expiration"
            "about to expire, unusual signin, signin activity, critical issue, at risk, pending acceptance, deletion pending"
            "will be lost, cannot access, can't access, unable to access, will not be able, won't be able, do not ignore"
            "cannot be delivered, can't be delivered, not be delivered, cannot deliver, will be removed, storage quota"
            "mailbox cloud capacity, reach full capacity, has reached its limit, reached its limit, activation required"
            "mandatory update, update required, listed for closure, listed for suspension, scheduled for deletion, listed for"
            "frozen, no longer valid, unusual sign.in, logged into your account, will be cancelled, is not valid, is full, decline"
            "refresh your information, policy update required, could be lost, will be restricted, not protected, unprotected"
            "was not completed"
            "scheduled for removal, scheduled for permanent, inactive account*, pending deletion, is no longer"
            "access to certain, invalid billing, too late, prevent loss, prevent unauthorized access, logged in to"
            "unusual signin activity, inactive account"
            "flagged, on hold until, is pending, held until, holding your payment, under review, out of date, will stop working"
            "stops working, failed to, not gone through, hasn't gone through, didn't go through, bounced, cut off, disconnected"
            "legal action, bailiff*, prosecution, licence suspension, license suspension, fine of, late fee*, penalty"
            "not up to date, must be updated, needs updating, has been reported, breach, violat*, copyright infringement"
            "new device added, undeclared, handed over to, security review, forfeited, randomly chosen for a"
            "has sold, has been sold, has been paid, is owed, are owed, you are owed, owed a, could not be, not be credited"
            "illegal goods, illegal items, contains drugs, contains illegal, suspicious package, rearrange, stop the hackers"
            "hackers, hacked, sign into your, tried to log in, someone tried to, someone logged, someone is trying";
        Verify:
            "verify, verify your, verification, confirm your, confirm the, confirm it, confirm now, confirm delivery, please confirm"
            "validate, update your, update the, update now, log in, login, sign in, unlock, reactivate, activate, restore"
            "review your, review activity, secure your account, reschedule, schedule, release, re-confirm, renew, upgrade, keep my"
            "keep same password, recover, connect your wallet, synchronize, authenticate, continue, track your, check activity"
            "extend your password, keep using your, keep your password, change your password, manually update, accept now"
            "review recent activity, update information*, secure your, requires all users to, required for all users"
            "all users to verify, re-login, upgrade your, update payment information, take action now, take action to, review now"
            "action required, action needed, act now, take action, requires all users, report the user, reset your password"
            "create a password, to keep your account, kyc, know your customer"
            "mandatory, required feature, activation required, must verify, keep current password, keep my files, renew to prevent"
            "require your updated details, updated details, secure your metamask, upgrade your cloud storage, invalid billing payment"
            "verify all wallets, required to verify, set your password"
            "stay secure, verify your wallet by"
            "confirm you, confirm your seller, to release, release the funds, release the money, release your, receive your payment"
            "receive your money, receive the funds, get your money, accept the payment, accept payment, claim your payment"
            "link your bank, link your card, add your card, re-activate, rebook, re-book, rearrange, re-arrange, choose a new"
            "settle now, pay now, pay here, pay at, avoid late fee*, avoid a fine, avoid further, avoid penalty"
            "keep your shop, cancel it at, cancel at"
            "to receive, receive the payment, receive payment, get paid, complete the sale, complete your sale"
            "press 1, press one, talk to an officer, speak to an officer, pay £*, pay $*, pay €*, move your coins";
        LogIn: "log in, login, sign in, log on, visit your account";
        Urgent:
            "immediately, urgent, urgently, without delay, within 24, within 48, within 12, within 72, 24 hours, 48 hours, today, right now, right away"
            "as soon as possible, asap, final notice, last notice, last warning, final warning, final reminder, last chance, now"
            "expires in, before it is too late"
            "if you don't, if you do not, if not, failure to, otherwise, before it's too late, act now, handle this"
            "deadline, stay secure, limited time only, quick action, in the next 24 hours"
            "by tonight, tonight, by midnight, at midnight, within 2 hours, within the hour, in the next hour, by end of day"
            "by the end of the day, before 5pm, or we will, or your, or it will, or lose, or you will, stay by your phone";
        Charge:
            "has been charged, will be charged, will be debited, be debited, charged to your, charge of, auto renewal, auto-renewal"
            "auto renew*, renewed, renewal, automatically renew*, your purchase, purchase of, purchase order, invoice, transaction"
            "did not authorize, didn't authorize, did not authorise, not authorized by you, not authorised by you, if you did not"
            "if you didn't, if this was not you, if this wasn't you, if it was not you, not made by you, to cancel, cancel this"
            "dispute, taken out of your account, order confirmation, payment receipt, billing, login from, subscription plan"
            "thank you for your purchase, payment is processed, payment of, charge has been applied, do not recognize this charge"
            "don't recognize this charge, this charge";
        Prize:
            "you have won, you've won, you won, winner, winning, prize, lottery, jackpot, inheritance, next of kin, donation, donate"
            "beneficiary, million dollars, million usd, awarded, selected to receive, claim your, free gift, bonus, airdrop, reward"
            "giveaway, compensation fund, charity, late husband, congratulations";
        Windfall:
            "you have won, you've won, you won, have been selected, has been selected, been chosen, you were selected"
            "you were chosen, our lucky, lucky winner, claim your prize, claim your reward, claim your gift, claim my, claim now"
            "your prize, your payout, payout is ready, ready for withdrawal, ready to be withdrawn, has been funded, your winnings"
            "your reward is, you've received a, you have received a, unclaimed, your inheritance, next of kin"
            "your compensation payment, giveaway, gift card is ready, free gift awaits, final draw, you are a finalist"
            "loyalty points, points expire, points will expire, cheque of, certified bank draft, atm card, compensation fund"
            "your fund, release of your"
            "your welcome package, welcome package, welcome bonus, mega bonus, free spins, claim your, airdrop, token airdrop"
            "token allocation, withdraw funds, delay payment, delayed payment, claim this fund, claim the fund, your reward status"
            "randomly selected, you can win, chance to win, gift card giveaway, annual giveaway, unlock your free"
            "your refund is waiting"
            "welcome package awaits, package awaits, package is waiting, portfolio has been funded"
            "claim rewards, secure your rewards, secure you rewards";
        Task:
            "like videos, like youtube videos, liking videos, rate products, rate hotels, rating apps, follow accounts, simple tasks"
            "easy tasks, daily tasks, complete tasks, completing tasks, order boosting, boost orders, place orders for, optimise products"
            "optimize products, subscribe to channels, write reviews and earn, merchant tasks, prepaid task*"
            "like 3, like three, like some videos, liking posts, like posts, like and follow, like and subscribe, follow some"
            "follow pages, watch videos, just clicking, clicking ads, click ads, clicking on, tapping screens, optimising"
            "optimizing, optimise, optimize, product ranking*, hotel booking*, boost product*, boost ranking*, boost sales"
            "boost reviews, boost hotels, boost apps, app rating*, data optimis*, data optimiz*, merchant order*, merchant's order*"
            "submit order*, submit the order, order value, combo order*, lucky combo, combo task*, lucky order*, bigger tasks"
            "next task, your tasks, vip task*, sets of task*, set of task*, tasks left, /40 tasks, tasks done, tasks completed"
            "completing 38, negative balance, balance is negative, balance went negative, buy the item in our system"
            "cashback order*, fake orders, test orders, mystery shopper, mystery shopping, car wrap, reshipping, receive packages"
            "receive parcels, repack parcels, use your bank account, rent your account, rent your bank, money into your account and"
            "payment processor from home"
            "rate apps, rating hotels, vip group, the package needs, purchase our bags, ship empty boxes, empty boxes"
            "buy our products and we, return the price plus, need to look busy, from ur sofa, from your sofa"
            "combination order*, combined order*, continuous order*, recharge your account, boosting orders, app optimi*"
            "optimi* app, online assistant*, rating task*, click farm*, mission*"
            "next level of orders, level of orders, unlock the next, hotel ratings, boost hotel, app ratings, rate movies"
            "rate restaurants, review hotels, click on ads, watch ads, watching ads, watching videos, online tasks, small tasks"
            "phone tasks, earn money from your phone, earn from your phone, money from your phone, earn money online, money online";
        Job:
            "part-time job, part time job, online job, remote job, work from home, job offer, job opportunity, hiring, recruiting"
            "recruiter, flexible hours, no experience, work online, freelance job, employment offer, side job"
            "remote work, remote part, part time remote, part-time remote, online work, work remotely, working from your phone"
            "from your phone, side hustle, side gig, gig, recruitment agency, from hr, hr department, vacancy, vacancies, position"
            "be your own boss, extra income, second income, no experience needed, 60-90 mins, hour a day, hours a day"
            "flexible side, over 23, training provided"
            "we have remote, hr at, daily salary, people to, we need people, looking for people, looking for persons"
            "are you interested, interested?, 1-2 hours";
        Earn:
            "earn, earn up to, earnings, income, per day, a day, daily, commission, salary, per week, per hour, profit, profits, payout"
            "get paid, passive income, make money"
            "paid daily, paid same day, same day pay, made this week, made today, i've made, ive made, i made, a week, withdraw"
            "withdraw your, your earnings, full earnings, earnings will, back same day, % back, get it back, plus commission"
            "+ commission, with commission, easy money, quick money, good money, pay you, we pay"
            "paid in usdt, plus 12 percent, a week from"
            "daily salary, want to earn, to earn money, for each, get £*, get $*, paid today, first payment today, payment today";
        Replica:
            "1:1 replica, 1:1 quality, 1:1 copy, aaa replica, aaa quality, aaa+ quality, mirror quality, mirror copy, super copy"
            "superfake, super fake, high quality replica, top quality replica, best replica, replica watch*, replica bag*"
            "replica handbag*, replica rolex, replica shoes, replica sneakers, ua quality, first copy, 7a quality, master copy"
            "same factory as the original, indistinguishable from the original, looks exactly like the original, no logo in photos"
            "logo will be added, counterfeit quality";
        Imitation:
            "replica, replicas, copy, copies, inspired by, dupe, dupes, imitation, knockoff, knock-off, factory seconds, overruns"
            "unbranded version";
        Luxury:
            "rolex, louis vuitton, gucci, chanel, hermes bag, birkin, prada, dior, omega watch, patek, audemars, cartier, balenciaga"
            "yeezy, jordan 1, jordans, moncler, canada goose, burberry, airpods, designer bag*, designer handbag*, luxury watch*";
        Miracle:
            "cures cancer, cure cancer, cure diabetes, cures diabetes, cures all, miracle cure, guaranteed profit*"
            "guaranteed return*, guaranteed income, risk-free profit*, risk free profit*, no risk, zero risk, 100% profit"
            "double your money, double your bitcoin, sent back doubled, send back double, will be doubled, returned double, 7 figures"
            "lose 10 kg in, lose 20 pounds in, lose 30 pounds in, permanent weight loss without, works for everyone, never fails"
            "100% legit, 100% legitimate, 100% cure, 1000% return, instant millionaire, not a scam, no scam, this is not a fraud";
        Scarce:
            "only 1 left, only one left, only 2 left, last one, last piece, selling fast, almost gone, almost sold out, ends today"
            "ends tonight, today only, last chance, hurry, act now, limited time, limited stock, while stocks last, don't miss"
            "other buyers are, someone else wants, someone else is, another buyer, first come first served, going fast, offer ends"
            "countdown";
        Review:
            "leave a review, leave a 5, leave a five, leave us a, leave 5, leave five, write a review, write a positive, post a review"
            "5-star review*, five-star review*, 5 star review*, five star review*, positive review*, good review*, give us 5"
            "give us five, give 5 stars, rate us 5, rate us five, positive feedback, your review, honest review, after your review"
            "after review, review the product"
            "5 star, 5 stars, five stars, five star, 5-star, stars on, star rating, google review*, google maps 5"
            "trustpilot review*, amazon review*, tripadvisor review*, tripadvisor account*, trustpilot account*, reviewers"
            "review for us, reviews for us, a review, nice review, write us a, rate us, rating with photo*, delete your review"
            "remove your review, change your review, take down your review, update your review, review with photo*"
            "review with a photo"
            "bad review, negative review, booking reviews, nice reviews, 5⭐, stars and get, paste it for, google account"
            "leaving five, leave five stars, five stars and, 1 star review*, one star review*, bad rating, low rating"
            "star feedback, feedback of 5"
            "negative feedback, review with pictures, review with photos, stars and win, review and send";
        Reward:
            "get a refund, full refund, refund after, cash back, cashback, gift card, free product, free item, reward, paypal refund"
            "refund via paypal, free gift, get it free, in exchange, get paid, we refund, receive a, get a $, voucher, bonus"
            "refund the full, we'll refund, we will refund, ill refund, i'll refund, refund you, refund your, full price back"
            "money back after, back via paypal, back by paypal, back to your paypal, amazon voucher, amazon card, get £*, get $*"
            "get €*, a review you, per review, for every, for each, you get paid, paid reviewers, paid reviews, earn per"
            "keep the product, keep it for free, free of charge, freebie, next order free, discount on your next, £5 for, $5 for"
            "£10 for, $10 for"
            "half the price, give you 30, give you 20, get 6 bucks, bucks, take back, you earn, new one free"
            "pay you back, we pay back, we refund you, refund you 50, refund half, half back, full amount back, money returned"
            "product for free, for free, for nothing, send you a, as a thank you, as thanks"
            "give you your money back, your money back, give you the money back, plus $*, plus £*, win a $*, win a £*, win $*"
            "per google review, dollars per, pounds per, euros per, we pay 10, we pay 5, we pay you, send you a new one"
            "new one plus";
        Idiom: "don't hesitate, do not hesitate, no scammers, no scams, scammers stay away, scammers will be, no time wasters, won't answer here, can't answer here, cannot answer here, can't read messages here, don't check messages here, do not check messages here, never used, never worn, instead of the slow"
            "had fake sellers, had fake buyers, fake sellers before, fake buyers before, been scammed before, got scammed before"
            "got scammed last time, scammed before, had scammers, too many scammers, to avoid scammers, because of scammers"
            "lots of scammers, so many scammers, had bad experiences, been stung, too many timewasters, no timewasters, not a scam"
            "no scam, isn't a scam, not a scammer, don't worry, dont worry, can't do viewings, cant do viewings, can't meet"
            "cant meet, can't login, cant login, don't need to, dont need to, don't tell, dont tell, doesn't work for, won't let it"
            "wont let it, not on the app store, not on play, don't write anything"
            "no problem, no worries, no issue, no rush, no experience, no need, no longer, no time, no idea, no joke, no matter"
            "no questions, no wait, no one, no cards, no goods and services, no g&s, no paypal g&s";
        Denial:
            "never, do not, don't, dont, does not, doesn't, will not, won't, would not, wouldn't, cannot, can't, can not, may not"
            "must not, should not, shouldn't, not allowed to, prohibited, forbidden, avoid paying, avoid sending, avoid using, avoid sharing, avoid giving, avoid wiring, avoid clicking"
            "avoid any, avoid deals, avoid transactions, refuse to, refrain from, no need to"
            "not be, are not, is not, nor, instead of, can i, may i, could i, should i, how do i, how can i, how to, what if"
            "where can i, is it safe"
            "is it ok to, is it normal, is it legit, is that normal, is this legit, is it a scam, would you, should we"
            "anyone know if, anybody know, i won't, i dont, i don't, i wouldn't, we don't, we will never, we'll never"
            "will never ask"
            "what's the catch, whats the catch, wants to pay me, wants me to pay";
        Without: "without"
            "no";
        Warning:
            "beware, be wary, be careful, scam*, scammer*, fraud*, fraudulent, fraudster*, phishing"
            "con artist*, criminal*, impostor*, imposter*, suspicious messages, anyone who asks, anyone asking, if someone asks"
            "if a seller asks, if a buyer asks, if you are asked, someone who asks, ask you to, asks you to, asked you to, asking you to"
            "asks for, asking for, asked me, told me to, wanted me to, report it, report them, report any, stay safe, safety tip*"
            "protect yourself"
            "fraudulently"
            "doing the rounds, do the rounds, reported him, reported her, reported it, reported them, blocked him, blocked her"
            "blocked them, watch out, warned us, warned me, scammed, fell for, almost fell, he wrote, she wrote, he asked"
            "they asked, tried to get me, tried to make me, got a text saying, had a text saying, received a text saying"
            "messages like, texts like, texts saying, messages saying";
        Attention:
            "caution, warning:, be aware"
            "warning, attention";
        Policy:
            "refund policy, money back guarantee, money-back guarantee, returns policy, against our policy, violat*, terms of service"
            "not permitted, policy, policies, prohibit*, refers to, users, the user, agreement, the buyer, the seller, buyers"
            "sellers, the customer, the client, customers may, the carrier, the host, our terms, in accordance with, shall"
            "pursuant to, applicable, the service provider, if you choose, you may, you can also, is used to, are used to"
            "allows you to, sole discretion, their discretion, liability, hereunder, membership benefits"
            "indemnify, btc seller, trading peer, trading partner, the partner, minors, the policy";
        Usual: "credit card*, debit card*, all major cards"
            "klarna, paypal goods, goods and services, buyer protection, secure checkout, at checkout"
            "balance six weeks, before arrival, at booking";
        Receipt:
            "was successful, successfully paid, payment received, we received your payment, has been received"
            "thank you for your payment, your balance, available balance, new balance, prev bal, receipt for, order confirmed"
            "your order has been placed, was credited"
            "receipt is, receipts are"
            "if you've paid, if you paid, if it was you, if this was you, was it you";
        Advert:
            "t&c, t&cs, t & c, terms apply, conditions apply, reply stop, text stop, send stop, stop2stop, optout, opt out"
            "to opt-out";
        Tips:
            "trading signal*, crypto signal*, forex signal*, vip signals, stock tip*, betting tip*, insider tip*, fixed match*, pump group"
            "signals group, investment group, trading group";
        Authority:
            "police, the police, prosecutor, prosecutor's office, district attorney, federal agent, fbi, interpol, europol"
            "customs officer, tax office, internal revenue, irs, hmrc, magistrate, court, financial authority, drug enforcement"
            "immigration office, border protection";
        Accused:
            "money laundering, arrest warrant, warrant for your arrest, warrant has been issued, criminal case, case against you"
            "case has been filed, under investigation, involved in a case, drug trafficking, your identity was used"
            "identity was stolen, in your name was used, illegal parcel, illegal package, illegal items, lawsuit against you"
            "legal action against you, subpoena, summons, charges against you, you will be arrested";
        Kin: "hi mum, hi mom, hey mum, hey mom, hello mum, hello mom, mum, mom, hi dad, hey dad, hello dad, dad, grandma, grandpa";
        NewNumber:
            "new number, my new phone, phone broke, phone is broken, broken phone, dropped my phone, lost my phone, phone is smashed"
            "phone fell, using a friend's phone, temporary number, my old number, old phone is, save this number"
            "delete my old number, phone is being repaired, number is out of service"
            "new phone, this is my new, my new number, changed my number";
        Digit: "zero, one, two, three, four, five, six, seven, eight, nine, oh";
        Prefer:
            "please, pls, plz, preferred, preferably, i prefer, i'd prefer, prefer, works best, is best, best for me, works for me"
            "is fine, i take, i'll take, i accept, easiest, easier, quickest, if that's ok, if thats ok, ok?, rather, instead"
            "ideally, would be great, can you do, do you have, have you got, you got"
            "i do, just wire, just send, just transfer, not cards, no cards, cards not, works, is ok, is good, can u do"
            "could you do, would you do, do u have"
            "otherwise, cheapest, cheapest way, no need to pay through";
        Turn:
            "but, so, and then, so that"
            "please, pls, plz, can you, could you, can u, could u, you can"
            "just, because, otherwise, instead";
    },
    fires: &[
        (
            "advance-deposit",
            "Two families want the flat. Pay half up front and I take the ad down, keys by post",
            "half up front",
        ),
        ("bought-reviews", "Leave five stars on Google and we refund half the price of the kettle", "five stars"),
        ("bought-reviews", "We have £12 for every Trustpilot review you write", "Trustpilot review"),
        ("code-request", "I cannot come in person but can you read me the digits you just got by text?", "read me the digits"),
        ("off-platform-contact", "I am hardly ever on here, what's your WhatsApp?", "what's your WhatsApp"),
        ("off-platform-contact", "Can you give me your number, my courier needs it", "your number"),
        ("off-platform-payment", "The checkout isn't working for me, do you have Revolut?", "do you have Revolut"),
        ("off-platform-payment", "Send it to my Monzo, £260 and it is yours", "my Monzo, £260"),
        ("outside-app", "Our app isn't on Google Play but you can get it from tracker-kite.example/go.apk", "on Google Play"),
        ("overpayment", "My assistant paid twice by mistake, please send the difference to this account", "by mistake"),
        ("paid-task", "Optimising hotel bookings from your phone, £90 paid daily", "hotel bookings"),
        ("advance-deposit", "Lots of interest, send a deposit first and I will hold it for you", "deposit first"),
        ("bought-reviews", "Leave us a 5-star review and get a $10 gift card", "5-star review"),
        ("code-request", "I just sent you a verification code, please send me the code", "verification code"),
        ("counterfeit-wording", "Handbag, mirror quality, 1:1 replica, comes with box", "mirror quality"),
        (
            "false-accusation",
            "This is the police: your bank account was used for money laundering, answer at once",
            "money laundering",
        ),
        ("false-relative", "Hi mum, I lost my phone, this is my new number. Can you transfer 900 for me?", "new number"),
        (
            "impersonated-service",
            "DHL: your parcel is on hold, pay the customs fee at https://dhl-fee.example",
            "parcel is on hold",
        ),
        ("impossible-claim", "Guaranteed profit every day, no risk", "Guaranteed profit"),
        ("off-platform-contact", "Text me on WhatsApp +1 555 010 0199, I never look here", "Text me on WhatsApp"),
        ("off-platform-payment", "Let us do it outside the platform, bank transfer to my account", "outside the platform"),
        ("off-platform-payment", "I only take Zelle, payment before shipping", "only take Zelle"),
        ("outside-app", "Install our app here, it is an apk file: https://shop-app.example/a", "apk file"),
        ("overpayment", "We refunded you too much by mistake, please send back the difference", "send back the difference"),
        ("paid-task", "Like YouTube videos and earn $200 a day", "Like YouTube videos"),
        ("pressure", "Only 1 left, ends today!", "Only 1 left"),
        ("refund-scam", "To get your refund scan the code and enter your card details", "refund"),
        ("remote-access", "Please install AnyDesk so that our support can see your screen", "AnyDesk"),
        ("unexpected-prize", "You have won! Confirm your address at https://prize.example/win", "You have won"),
    ],
    quiet: &[
        ("advance-deposit", "No deposit, no reservation: first come, first served at the stall."),
        ("code-request", "Our staff never ask you to read out the digits you got by text."),
        ("off-platform-contact", "Do not give anyone your number or your WhatsApp before the sale."),
        ("off-platform-payment", "Is it safe to pay a stranger through Revolut?"),
        ("outside-app", "Only install apps from Google Play, never from a file somebody sends."),
        ("overpayment", "You paid twice; the second payment goes back to your card by itself."),
        ("advance-deposit", "The deposit for the rental is returned with the key."),
        ("bought-reviews", "Every honest review helps other buyers."),
        ("code-request", "Your verification code is 482913. Never share it with anyone."),
        ("counterfeit-wording", "Every watch is genuine and comes with its papers."),
        ("false-accusation", "The police advise: lock your bike."),
        ("false-relative", "Hi mum, I will be home at six."),
        ("impersonated-service", "Your parcel will arrive tomorrow between 10 and 12."),
        ("impossible-claim", "Past performance does not guarantee future results."),
        ("off-platform-contact", "This phone comes with WhatsApp already installed."),
        ("off-platform-payment", "You can pay by card, PayPal or bank transfer."),
        ("off-platform-payment", "We take cards, Apple Pay and Venmo at our shop."),
        ("outside-app", "Our app is in the App Store and on Google Play."),
        ("overpayment", "If we charged too much, we pay you back within a week."),
        ("paid-task", "We are looking for a baker, full time, at our shop in Mill Lane."),
        ("pressure", "In stock and sent within two days."),
        ("refund-scam", "Refunds are made within 14 days to the same card."),
        ("remote-access", "Never install AnyDesk for a stranger on the phone."),
        ("unexpected-prize", "You won the auction, please leave feedback."),
    ],
};

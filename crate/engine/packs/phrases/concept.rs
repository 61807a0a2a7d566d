//! What words mean.

/// What a word or shape means, as far as a detector cares.
///
/// A concept is wide enough that every language has words for it and narrow enough that two or three of them together make a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Concept {
    // Ways to reach somebody.
    /// A chat app, by name or nickname: WhatsApp, V信, 賴.
    ChatApp,
    /// Private messages of the place itself: DM, inbox, в личку, 私聊.
    Private,
    /// Telephone, as a thing: phone, hotline, number, 电话.
    Phone,
    /// E-mail, as a thing.
    Mail,
    /// Get in touch: contact, write to, add me, reply to.
    Contact,
    /// Ring up: call now, dial.
    Call,
    /// Ordinary reasons to get in touch: questions, further information, opening hours.
    Inquiry,

    // Paying.
    /// Pay, send money, transfer.
    Pay,
    /// Hand something over: send, give, bring; with money as the object.
    Send,
    /// The money: the amount, the sum, the balance.
    Money,
    /// A way to pay that cannot be called back and that shops also use: bank transfer, crypto.
    Transfer,
    /// A way to pay that cannot be called back and that swindlers love: Western Union, gift cards, friends and family, cash to a courier.
    Untraceable,
    /// A way by which persons pay persons, which takes no goods into account: Zelle, Bizum, a red packet.
    Peer,
    /// Where money goes: account, card number, wallet.
    Account,
    /// Into private hands: my account, in the name of, to me directly, 转账给我.
    Personal,
    /// Whose account it is: account holder, in the name of. Beside a number only.
    Holder,
    /// A code or key that money is sent to: a payment QR code, UPI id, Pix key.
    PayCode,
    /// Away from the platform: outside, directly, off eBay.
    Outside,
    /// No other way: only, exclusively.
    Only,
    /// What makes a way to pay the one that is asked for: please, preferred, I take, works best.
    Prefer,
    /// Money to be paid first: deposit, fee, guarantee, tax.
    Fee,
    /// Keep the thing for somebody: reserve, hold, secure, before a viewing.
    Reserve,
    /// Before something else happens: first, in advance, upfront.
    First,

    // Money back.
    /// Money back.
    Refund,
    /// More than money back: compensation, double, claim.
    Compensation,
    /// Too much was paid or refunded.
    Overpaid,
    /// Pay it back: return the difference.
    SendBack,
    /// Accounts, scores and checks that swindlers invent: safe account, flow of funds, credit score to be repaired.
    SafeAccount,
    /// A membership or insurance nobody took, which must be cancelled.
    Membership,

    // Handing over control.
    /// Scan a code.
    Scan,
    /// Open a link, press a button.
    Open,
    /// Fill in a form, enter card or bank details.
    FillIn,
    /// Say or forward something secret: tell me, send me, read out.
    Tell,
    /// Verification code, one-time password.
    Code,
    /// Install, download.
    Install,
    /// An app from outside the store: apk, TestFlight, configuration profile.
    AppFile,
    /// A program for remote control, by name.
    RemoteTool,
    /// Screen sharing and remote control.
    ShareScreen,

    // Pretending to be somebody.
    /// A service that writes to people about their things: platform, courier, bank, customs, tax office, police.
    Service,
    /// Customer service, support, security department.
    Support,
    /// A parcel and its delivery.
    Parcel,
    /// Customs and what they ask.
    Customs,
    /// Somebody's account, mailbox, card, subscription with a service.
    Membered,
    /// Something is wrong with it: suspended, held, failed, unusual, expired, unpaid.
    Trouble,
    /// Log in, go to the site.
    LogIn,
    /// Put it right: verify, confirm, update, log in, unlock, reschedule.
    Verify,
    /// At once: within 24 hours, immediately, last notice.
    Urgent,
    /// A payment that the reader did not make: charged, renewed, if this was not you.
    Charge,
    /// Something for nothing: won, prize, inheritance, donation, bonus.
    Prize,
    /// Money, points or a prize that wait for the reader and nobody asked for: you were chosen, your payout is ready, your points lapse.
    Windfall,
    /// Tips for the exchange or for bets: 飙股, 明牌, trading signals.
    Tips,

    /// Who may accuse: police, prosecutor, court, supervisor of banks.
    Authority,
    /// What they accuse of: a case, a warrant, an account used for laundering money, an identity that was stolen.
    Accused,
    /// Family, as somebody calls it who claims to belong to it: mum, dad, son.
    Kin,
    /// Why the number is not the known one: phone broken, new number.
    NewNumber,

    // Work and easy money.
    /// Small tasks: like, follow, rate, order for show (刷单).
    Task,
    /// Work: part-time job, hiring, from home.
    Job,
    /// What it pays: earn, commission, a day, profit.
    Earn,

    // Goods and reviews.
    /// Counterfeit, said outright: 1:1, A货, mirror quality.
    Replica,
    /// Said of honest things too: replica, copy, inspired by.
    Imitation,
    /// What is counterfeited: luxury, watches, bags, brands.
    Luxury,
    /// What cannot be true: cures, guaranteed profit, no risk.
    Miracle,
    /// Hurry and scarcity: only one left, ends today.
    Scarce,
    /// A review, stars, a good rating.
    Review,
    /// What is given for it: cash back, gift card, refund after review.
    Reward,

    // What turns the meaning round.
    /// Denies or forbids what follows: never, do not, 请勿.
    Denial,
    /// Sounds like a denial or a warning and is none: do not hesitate, no scammers please, never used.
    Idiom,
    /// Ends what a denial reaches: but, so.
    Turn,
    /// Denies the next words only: without, sin, без.
    Without,
    /// Makes the sentence a warning or a report: scam, fraud, beware, they will ask you.
    Warning,
    /// Calls for attention, in warnings and threats alike: caution, attention. A warning unless the sentence is about the reader's own things.
    Attention,
    /// Speaks of people in general, as terms and help pages do: users, the buyer, our policy.
    Policy,
    /// Ways to pay that every shop offers: cards, Apple Pay. A list of them is a till's.
    Usual,
    /// Says that a payment was made, as receipts do: paid, debited, your balance.
    Receipt,
    /// Marks of a lawful bulk advert: a sign that it is one, a way to end it, conditions that apply.
    Advert,
    /// A digit as a word.
    Digit,

    // Shapes, the same in all languages.
    /// A telephone or account number.
    Number,
    /// An amount of money: £80, 50 euros, 500元.
    Sum,
    /// A number too long for a telephone: an account's, a card's, a transaction's.
    LongNumber,
    /// A company's number that is free to call.
    Hotline,
    /// A mail address.
    Address,
    /// A mail address at a provider where anybody may open one.
    FreeMail,
    /// `@name`.
    Handle,
    /// A link.
    Link,
    /// A link into a chat: t.me, wa.me, lin.ee.
    ChatLink,
}

// Written from crate/protocol by `./build.sh types`. Do not edit.

/**
 * What the engine says of one page. Unknown is `null`, never a guess.
 */
export type Report = { 
/**
 * Always [`SCHEMA`].
 */
schema: number, 
/**
 * Which page this is.
 */
page: PageInfo, 
/**
 * The main offer; `null` where the page has none.
 */
offer: Offer | null, 
/**
 * Who sells; `null` where the page does not say.
 */
seller: Seller | null, 
/**
 * Who runs the site; `null` where the page does not say.
 */
shop: Shop | null, 
/**
 * Which part of the site's address somebody registered; `null` where nobody can have.
 */
domain: Domain | null, 
/**
 * What is known of the marketplace the page is on; `null` where it is on none that we know.
 */
marketplace: Marketplace | null, 
/**
 * How a basket, checkout or payment page is to be paid; `null` where the page does not say.
 */
payment: Payment | null, 
/**
 * Whether the page asks for a new password.
 */
asks_new_password: boolean, 
/**
 * What buyers say of the goods; `null` where the page does not say.
 */
reviews: Rating | null, 
/**
 * What such a thing usually costs; `null` where too little was seen to say.
 */
typical: Typical | null, 
/**
 * The outcome for each subject, judged apart.
 */
subjects: Subjects, 
/**
 * The gravest of the subjects' outcomes.
 */
outcome: Outcome, 
/**
 * What was found, gravest first.
 */
findings: Array<Finding>, 
/**
 * What was looked for and not found.
 */
checked: Array<Checked>, 
/**
 * What could not be looked at, and why.
 */
not_checked: Array<NotChecked>, 
/**
 * Subjects that the shopper trusts: findings short of proof were left out of their outcomes.
 */
trusted: Array<Subject>, };

/**
 * Which page was read.
 */
export type PageInfo = { 
/**
 * The page's address, where known.
 */
url: string | null, 
/**
 * What sort of page it is.
 */
kind: PageKind, 
/**
 * The marketplace family or shop system, by the name of its site adapter (`amazon`, `shopify`).
 */
platform: string | null, 
/**
 * The language of the page, BCP 47.
 */
lang: string | null, };

/**
 * What sort of page it is.
 */
export type PageKind = "product" | "listing" | "cart" | "checkout" | "payment" | "chat" | "shop" | "other";

/**
 * An amount of money.
 */
export type Amount = { 
/**
 * A decimal string with a dot: `19.99`.
 */
amount: string, 
/**
 * ISO 4217, `null` where the page does not let us tell.
 */
currency: string | null, };

/**
 * A price and where it was read.
 */
export type Price = { 
/**
 * A decimal string with a dot: `19.99`.
 */
amount: string, 
/**
 * ISO 4217, `null` where the page does not let us tell.
 */
currency: string | null, 
/**
 * Which reader read it.
 */
source: Source, };

/**
 * Which reader a fact comes from.
 */
export type Source = "json_ld" | "microdata" | "meta" | "state" | "adapter" | "text";

/**
 * The main offer of a page.
 */
export type Offer = { 
/**
 * What is offered, in the page's words.
 */
title: string | null, 
/**
 * What it costs.
 */
price: Price | null, 
/**
 * The crossed-out or recommended price beside it.
 */
list_price: Amount | null, 
/**
 * New, used or refurbished.
 */
condition: Condition | null, 
/**
 * Whether it can be had.
 */
availability: Availability | null, 
/**
 * How soon it is sent or comes, in the page's words.
 */
dispatch: string | null, 
/**
 * Its maker.
 */
brand: string | null, 
/**
 * Codes that name the goods.
 */
ids: Ids, };

/**
 * Codes that name the goods.
 */
export type Ids = { 
/**
 * GTIN-8, -12, -13 or -14, ISBN included.
 */
gtin: string | null, 
/**
 * Amazon's item number.
 */
asin: string | null, 
/**
 * The maker's part number.
 */
mpn: string | null, 
/**
 * The shop's own number, or a marketplace's listing number.
 */
sku: string | null, };

/**
 * How a basket, checkout or payment page is to be paid, as far as it says.
 */
export type Payment = { 
/**
 * Who is paid: the holder of the account, or else who sells or runs the shop.
 */
payee: string | null, 
/**
 * What is to be paid in all.
 */
total: Amount | null, 
/**
 * Ways to pay that can be chosen, by the catalogue's names (`card`, `paypal`, `bank_transfer`).
 */
methods: Array<string>, 
/**
 * The registrable domain that is sent what is filled in, where the form says so.
 */
sent_to: string | null, };

/**
 * State of the goods.
 */
export type Condition = "new" | "used" | "refurbished";

/**
 * Whether the goods can be had.
 */
export type Availability = "in_stock" | "out_of_stock" | "preorder";

/**
 * Who sells.
 */
export type Seller = { 
/**
 * The name shown.
 */
name: string | null, 
/**
 * Stars and count, where shown.
 */
rating: Rating | null, 
/**
 * Share of positive feedback in percent, a decimal string: `99.1`.
 */
feedback_percent: string | null, 
/**
 * Since when the seller is on the platform, as exactly as the page says: `2019`, `2019-04`, `2019-04-02`.
 */
since: string | null, 
/**
 * Where the seller is, ISO 3166-1 alpha-2.
 */
country: string | null, 
/**
 * Where the goods are sent from, ISO 3166-1 alpha-2.
 */
ships_from: string | null, 
/**
 * Whether the platform calls the seller a business; `false` is a private person.
 */
is_business: boolean | null, 
/**
 * How many things the seller offers.
 */
offers: number | null, 
/**
 * How soon or how often the seller answers, in the page's words.
 */
response: string | null, 
/**
 * The legal name, where a marketplace shows it; a shop's own is in [`Shop`].
 */
legal_name: string | null, 
/**
 * A postal address.
 */
address: string | null, 
/**
 * An e-mail address.
 */
email: string | null, 
/**
 * A phone number as shown.
 */
phone: string | null, 
/**
 * Registration numbers the page claims, checked.
 */
registrations: Array<Registration>, };

/**
 * Who runs a site, as far as the page says, and where it says more.
 */
export type Shop = { 
/**
 * The legal name.
 */
legal_name: string | null, 
/**
 * A postal address.
 */
address: string | null, 
/**
 * An e-mail address.
 */
email: string | null, 
/**
 * A phone number as shown.
 */
phone: string | null, 
/**
 * The page on which it says who it is.
 */
imprint: string | null, 
/**
 * The page on how to reach it.
 */
contact: string | null, 
/**
 * The page of its terms.
 */
terms: string | null, 
/**
 * The page on returns and refunds.
 */
returns: string | null, 
/**
 * The page on privacy.
 */
privacy: string | null, };

/**
 * The part of a site's address that somebody registered, and since when.
 */
export type Domain = { 
/**
 * The registrable domain: `shop.example`.
 */
name: string, 
/**
 * The day it was registered, `2026-11-22`; `null` where nobody asked its registry, or was not told.
 */
registered: string | null, 
/**
 * Why the day is not known, as a key of the catalogue's `because_…` entries; `null` where it is, or nobody asked.
 */
because: string | null, };

/**
 * What is known of a marketplace, whoever sells there: facts of its own public terms, no judgement.
 */
export type Marketplace = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether it gives buyers their money back under rules of its own, beyond what the law gives them; `null` where we do not know.
 */
protects: boolean | null, 
/**
 * What it calls that.
 */
protection: string | null, 
/**
 * Days in which to ask for it; `null` where we do not know, or where they depend on the country or the seller.
 */
days: number | null, 
/**
 * From when these days count.
 */
days_from: DaysFrom | null, 
/**
 * Who gets the shopper's money first; `null` where we do not know.
 */
paid: PaidTo | null, 
/**
 * Where it says how to complain.
 */
complaint: string | null, 
/**
 * The page of its public terms or help that says so.
 */
source: string, 
/**
 * When we last looked at that, `2026-11-25`.
 */
checked: string, };

/**
 * From when a shopper's days to complain count.
 */
export type DaysFrom = "order" | "delivery" | "expected_delivery";

/**
 * Who gets a shopper's money first.
 */
export type PaidTo = "platform" | "seller" | "either";

/**
 * A registration number that a page claims.
 */
export type Registration = { 
/**
 * The number's scheme, by python-stdnum's name (`eu.vat`, `cn.uscc`).
 */
scheme: string, 
/**
 * The number as the page shows it.
 */
value: string, 
/**
 * Whether structure and checksum hold; `null` where we do not know the scheme.
 */
valid: boolean | null, };

/**
 * Stars.
 */
export type Rating = { 
/**
 * A decimal string on the page's scale: `4.5`.
 */
value: string | null, 
/**
 * The top of the scale: `5`.
 */
best: string | null, 
/**
 * How many people gave it.
 */
count: number | null, };

/**
 * What such a thing usually costs.
 */
export type Typical = { 
/**
 * The 5 % quantile, a decimal string.
 */
low: string, 
/**
 * The middle.
 */
median: string, 
/**
 * The 95 % quantile.
 */
high: string, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * How many independent offers it rests on.
 */
n: number, 
/**
 * Where they come from.
 */
basis: Basis, 
/**
 * How far to trust it.
 */
confidence: Confidence, };

/**
 * Where a typical range comes from.
 */
export type Basis = "history" | "comparables" | "baseline";

/**
 * How far to trust a figure.
 */
export type Confidence = "high" | "medium" | "low";

/**
 * What is judged, each apart from the others.
 */
export type Subject = "site" | "seller" | "listing" | "payment" | "message";

/**
 * The outcome for each subject.
 */
export type Subjects = { site: Outcome, seller: Outcome, listing: Outcome, payment: Outcome, message: Outcome, };

/**
 * How grave it is. Ordered: the graver, the greater.
 */
export type Outcome = "unknown" | "clear" | "caution" | "danger";

/**
 * How much one finding weighs.
 */
export type Strength = "trial" | "weak" | "strong" | "proof";

/**
 * One thing found.
 */
export type Finding = { 
/**
 * The detector's id; its words are in the message catalogue under it.
 */
id: string, 
/**
 * What it speaks against.
 */
subject: Subject, 
/**
 * What this finding alone amounts to.
 */
outcome: Outcome, 
/**
 * How much it weighs.
 */
strength: Strength, 
/**
 * The words or values that made us say so. Never empty.
 */
evidence: Array<Evidence>, 
/**
 * Values for the placeholders of the catalogue's words, by name.
 */
args: { [key in string]: string }, 
/**
 * What to do, as keys of the catalogue's `advice_…` entries.
 */
advice: Array<string>, };

/**
 * Quoted words and where they stand.
 */
export type Evidence = { 
/**
 * The words or the value, as the page shows them.
 */
quote: string, 
/**
 * A CSS path on the page (`#desc > p:nth-of-type(2)`), or the reader for what only machines see (`json_ld`).
 */
where: string, };

/**
 * Something that was looked for and not found.
 */
export type Checked = { 
/**
 * A detector's id.
 */
id: string, 
/**
 * What it would have spoken against.
 */
subject: Subject, };

/**
 * Something that could not be looked at.
 */
export type NotChecked = { 
/**
 * A detector's id, or `page` where it touches everything.
 */
id: string, 
/**
 * Why, as a key of the catalogue's `because_…` entries (`no_text`, `cut_bytes`).
 */
because: string, };

/**
 * What was left out of a capture, by the bound that was met.
 */
export type Cut = "nodes" | "bytes" | "depth" | "time" | "truncated" | "garbled" | "closed" | "embedded" | "unreadable";

/**
 * What the engine needs to know besides the page. Everything is optional: without it the engine says less.
 */
export type Context = { 
/**
 * The page's address, where the capture does not carry it.
 */
url: string | null, 
/**
 * The page's language (BCP 47), where the page does not say it.
 */
lang: string | null, 
/**
 * The time of the visit, RFC 3339.
 */
at: string | null, 
/**
 * What was seen before, on any page: the price memory's answer to [`Answer::wanted`](crate::observation::Answer::wanted).
 */
history: Array<Observation>, 
/**
 * Whom the shopper trusts on this site.
 */
trusted: Array<Trusted>, 
/**
 * What other pages of this site said of who runs it.
 */
shop: KnownShop | null, 
/**
 * What the registry told of the site's domain, where the shopper has it asked.
 */
domain: Domain | null, };

/**
 * A site or a seller that the shopper trusts. What is proven against it is said all the same.
 */
export type Trusted = { 
/**
 * `site` or `seller`; others cannot be trusted.
 */
subject: Subject, 
/**
 * The site's host without `www.`, or the seller's name as the site shows it.
 */
name: string, };

/**
 * What other pages of a site said of who runs it: its imprint, mostly.
 */
export type KnownShop = { 
/**
 * The day it was last said, `2026-11-22`.
 */
on: string, 
/**
 * The legal name.
 */
legal_name: string | null, 
/**
 * A postal address.
 */
address: string | null, 
/**
 * An e-mail address.
 */
email: string | null, 
/**
 * A phone number as shown.
 */
phone: string | null, 
/**
 * Registration numbers, checked.
 */
registrations: Array<Registration>, };

/**
 * One thing seen at one price on one day.
 */
export type Observation = { 
/**
 * What was offered, in the page's words, cut to 120 letters.
 */
title: string, 
/**
 * Its maker.
 */
brand: string | null, 
/**
 * Codes that name the goods.
 */
ids: Ids, 
/**
 * New, used or refurbished.
 */
condition: Condition | null, 
/**
 * What it cost, a decimal string with a dot.
 */
amount: string, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * Whether tax is in the price; `null` where the page does not say.
 */
tax_included: boolean | null, 
/**
 * Who sold it, in the page's words.
 */
seller: string | null, 
/**
 * The host it was seen on.
 */
site: string, 
/**
 * The thing's own page there: the path, without a query.
 */
path: string | null, 
/**
 * What tells its picture from others.
 */
picture: Picture | null, 
/**
 * The day it was seen, `2026-11-22`.
 */
on: string, };

/**
 * What tells a picture from others: each part alone does.
 */
export type Picture = { 
/**
 * A number for what of its address stays where the picture is shown smaller or is copied elsewhere.
 */
name: number | null, 
/**
 * How it looks: a perceptual hash of 64 bits as 16 hexadecimal digits; `null` where the browser keeps its pixels from us.
 */
look: string | null, };

/**
 * An observation as the price memory files it.
 */
export type Entry = { 
/**
 * What was seen.
 */
observation: Observation, 
/**
 * Equal for observations that say the same of the same thing, whatever the day: the memory keeps one a day.
 */
identity: number, 
/**
 * What it is found by; see [`Answer::wanted`].
 */
keys: Array<number>, };

/**
 * An offer of the same thing, for people to see the price among others.
 */
export type Peer = { 
/**
 * What it cost, in the main offer's currency: a decimal string with a dot.
 */
amount: string, 
/**
 * Who sold it, in the page's words.
 */
seller: string | null, 
/**
 * The host it was seen on.
 */
site: string, 
/**
 * The day it was seen; empty where that is not known.
 */
on: string, 
/**
 * Whether it is this very offer, seen before.
 */
own: boolean, };

/**
 * An item of a list that costs far less than others of the same thing beside it.
 */
export type Mark = { 
/**
 * Its title, and where it stands.
 */
evidence: Evidence, 
/**
 * How far below the middle of the others, in whole percent, rounded down.
 */
percent: number, };

/**
 * What the engine makes of one page.
 */
export type Answer = { 
/**
 * What it says of the page.
 */
report: Report, 
/**
 * The offers seen there, the main one first, for the price memory.
 */
entries: Array<Entry>, 
/**
 * Offers of the same thing, here and before, to be shown beside its price.
 */
peers: Array<Peer>, 
/**
 * Items of a list to be marked where they stand.
 */
marks: Array<Mark>, 
/**
 * Keys under which the price memory may hold history of the main offer: what it finds there is worth another look at the page.
 */
wanted: Array<number>, 
/**
 * The domain whose registry is worth asking since when it is registered; `null` where nothing is sold, or it is known whose it is.
 */
ask_registry: string | null, 
/**
 * The domain that the shopper may ask others about; `null` where nothing is sold, or on a marketplace that we know.
 */
ask_others: string | null, 
/**
 * Whether the page itself must say that it is a danger, without being asked.
 */
notice: boolean, };

/**
 * What is known of a link, or of the text of a code.
 */
export type Link = { 
/**
 * Where it leads, as A-labels; `null` where it leads to no host.
 */
host: string | null, 
/**
 * The part of the host that somebody registered.
 */
registrable: string | null, 
/**
 * The gravest of the findings; `clear` where there is none, `unknown` where there was nothing to look at.
 */
outcome: Outcome, 
/**
 * What was found, gravest first.
 */
findings: Array<Finding>, 
/**
 * Who would be paid; `null` where it pays nobody.
 */
payment: Paid | null, 
/**
 * What it is.
 */
kind: LinkKind, 
/**
 * The host it passes the shopper on to, where its own address says so.
 */
leads_on_to: string | null, };

/**
 * What a link or a code is.
 */
export type LinkKind = "payment" | "app" | "redirect" | "site" | "text";

/**
 * What a payment code or link says. Unknown is `null`.
 */
export type Paid = { 
/**
 * The way to pay.
 */
scheme: PayScheme, 
/**
 * Who is paid: the name the code gives, else the handle people know them by.
 */
payee: string | null, 
/**
 * What is paid into: an account number, an address, a handle, a phone number.
 */
account: string | null, 
/**
 * Whether the payee is a private person (`true`) or a merchant (`false`), where the scheme tells them apart.
 */
person: boolean | null, 
/**
 * A decimal string; `null` where the payer chooses.
 */
amount: string | null, 
/**
 * ISO 4217, or a coin's usual letters.
 */
currency: string | null, 
/**
 * Whether the code's check digits hold; `null` where it has none.
 */
intact: boolean | null, };

/**
 * A way to pay by code or link.
 */
export type PayScheme = "alipay" | "wechat_pay" | "qq_wallet" | "unionpay" | "upi" | "pix" | "promptpay" | "paynow" | "qris" | "fps" | "duitnow" | "vietqr" | "qr_ph" | "jpqr" | "sgqr" | "lao_qr" | "lankaqr" | "npp" | "khqr" | "emv" | "epc" | "nbu" | "hct" | "swiss_qr" | "spayd" | "upn" | "hub3" | "gost_r_56042" | "nbs_ips" | "zbp" | "bezahlcode" | "payto" | "paypal_me" | "paypal" | "venmo" | "cash_app" | "zelle" | "revolut" | "wise" | "monzo" | "bunq" | "tikkie" | "picpay" | "mobilepay" | "yoomoney" | "paypay" | "kakaopay" | "momo" | "lydia" | "payconiq" | "ideal" | "mercado_pago" | "stripe" | "square" | "razorpay" | "sbp" | "swish" | "toss" | "bitcoin" | "bitcoin_cash" | "litecoin" | "dogecoin" | "dash" | "zcash" | "ethereum" | "tron" | "monero" | "xrp" | "cardano" | "solana" | "lightning" | "lnurl";

/**
 * What a content script may say to the worker.
 */
export type FromCollector = { "kind": "capture", 
/**
 * Grows with each capture of a page; pieces of an older one are dropped.
 */
serial: number, 
/**
 * Which piece this is, from 0.
 */
part: number, 
/**
 * How many there are.
 */
parts: number, 
/**
 * The piece.
 */
html: string, } | { "kind": "moved", 
/**
 * The serial of the capture that will follow.
 */
serial: number, } | { "kind": "picture", 
/**
 * The picture, a `data:` address.
 */
data: string, } | { "kind": "notice_beaten" };

/**
 * What the worker may say to a content script.
 */
export type ToCollector = { "kind": "collect" } | { "kind": "show", 
/**
 * What to look for.
 */
evidence: Evidence, } | { "kind": "notice", 
/**
 * The report to speak from; `null` takes the notice away.
 */
report: Report | null, } | { "kind": "mark", 
/**
 * The items.
 */
marks: Array<Mark>, } | { "kind": "stop" };

/**
 * What our own pages may say to the worker.
 */
export type FromView = { "kind": "state_of", 
/**
 * The browser's number of the tab.
 */
tab: number, } | { "kind": "check_tab", 
/**
 * The browser's number of the tab.
 */
tab: number, } | { "kind": "check_text", 
/**
 * The text.
 */
text: string, } | { "kind": "check_link", 
/**
 * The address, or the text of the code.
 */
text: string, } | { "kind": "show_on_page", 
/**
 * The browser's number of the tab.
 */
tab: number, 
/**
 * What to look for.
 */
evidence: Evidence, };

/**
 * What the extension knows of one tab.
 */
export type TabState = { "status": "unread" } | { "status": "reading" } | { "status": "off_limits" } | { "status": "failed", 
/**
 * A key of the catalogue's `because_…` entries.
 */
because: string, } | { "status": "read", 
/**
 * What the engine says.
 */
report: Report, 
/**
 * Offers of the same thing, to be shown beside its price.
 */
peers: Array<Peer>, 
/**
 * The domain that the shopper may ask others about; `null` where there is no use in that.
 */
ask_others: string | null, };

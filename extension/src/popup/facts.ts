import type { Domain, Marketplace, Payment, Registration, Report, Shop, Subject } from '../generated/protocol';
import type { ShopRecord } from '../memory/schema';
import { siteOf } from '../trust';
import { countryName } from '../view/country';
import { dayText, moneyText } from '../view/money';
import { say, sayIfKnown } from '../view/words';

/** A fact: what it is, what it says, the page it leads to, and whether what it says is in the page's own words: those must not pass for ours. */
export type Fact = { label: string; text: string; link: string | null; isQuoted: boolean };

/** A fact's label, its text where it is known, and its link, or that it is quoted. */
type Entry = [label: string, text: string | null, more?: string | typeof QUOTED | null];

/** Marks what is in the page's own words. */
const QUOTED = Symbol('quoted');

/** What is known of a subject, as facts without judgement. `known` is what the shop said of itself on other pages. */
export function factsOf(subject: Subject, report: Report, known: ShopRecord | null): Fact[] {
  switch (subject) {
    case 'site':
      return siteFacts(report);
    case 'seller':
      return [...sellerFacts(report), ...shopFacts(report, known)];
    case 'payment':
      return report.payment === null ? [] : paymentFacts(report.payment);
    case 'listing':
      return present([[say('fact_dispatch'), report.offer?.dispatch ?? null, QUOTED]]);
    case 'message':
      return []; // What there is to know of it stands in the findings.
  }
}

function siteFacts({ page, domain, marketplace, shop }: Report): Fact[] {
  const isSecure = page.url?.startsWith('https:') === true;
  return present([
    [say('fact_site'), siteOf(page.url)],
    [say('fact_registered'), domain === null ? null : registeredOn(domain)],
    [say('fact_connection'), page.url === null ? null : say(isSecure ? 'connection_secure' : 'connection_open')],
    ...(marketplace === null ? [] : marketplaceFacts(marketplace)),
    [say('fact_pages'), shop === null ? null : pagesOf(shop)],
  ]);
}

/** Since when the address is registered, or why that is not known; nothing where nobody was asked. */
function registeredOn({ registered, because }: Domain): string | null {
  if (registered !== null) return dayText(registered);
  return because === null ? null : sayIfKnown(`because_${because}`);
}

/** What the marketplace promises, by its own public terms. */
function marketplaceFacts({ name, protects, protection, days, days_from, paid, complaint, source, checked }: Marketplace): Entry[] {
  const protectedBy = protects === false ? say('protection_none') : (protection ?? (protects === true ? say('protection_unnamed') : null));
  return [
    [say('fact_marketplace'), name],
    [say('fact_protection'), protectedBy],
    [say('fact_window'), days === null || days_from === null ? null : say(`days_from_${days_from}`, { days: String(days) })],
    [say('fact_paid'), paid === null ? null : say(`paid_${paid}`)],
    [say('fact_complaint'), siteOf(complaint), complaint],
    [say('fact_terms_read', { day: dayText(checked) }), siteOf(source), source],
  ];
}

const PAGES = ['imprint', 'contact', 'terms', 'returns', 'privacy'] as const;

/** The standing pages that this page leads to. */
function pagesOf(shop: Shop): string | null {
  const pages = PAGES.filter((page) => shop[page] !== null);
  return pages.length === 0 ? null : pages.map((page) => say(`page_${page}`)).join(', ');
}

function sellerFacts({ seller }: Report): Fact[] {
  if (seller === null) return [];
  const { name, rating, feedback_percent, since, country, ships_from, is_business, offers, response, registrations } = seller;
  const { legal_name, address, email, phone } = seller;
  const stars = rating?.value === null || rating?.value === undefined ? null : `${rating.value} / ${rating.best ?? '5'}`;
  const count = rating?.count ?? null;
  return present([
    [say('fact_name'), name, QUOTED],
    [say('fact_rating'), stars],
    [say('fact_ratings'), count === null ? null : count.toLocaleString()],
    [say('fact_feedback'), feedback_percent === null ? null : `${feedback_percent} %`],
    [say('fact_since'), since, QUOTED],
    [say('fact_country'), country === null ? null : countryName(country)],
    [say('fact_ships_from'), ships_from === null ? null : countryName(ships_from)],
    [say('fact_kind'), is_business === null ? null : say(is_business ? 'kind_business' : 'kind_private')],
    [say('fact_offers'), offers === null ? null : offers.toLocaleString()],
    [say('fact_response'), response, QUOTED],
    [say('fact_company'), legal_name, QUOTED],
    [say('fact_address'), address, QUOTED],
    [say('fact_email'), email],
    [say('fact_phone'), phone],
    ...registrations.map(registrationFact),
  ]);
}

/** Who runs the site: as this page says, or else as another page of the same site said. */
function shopFacts({ shop, seller }: Report, known: ShopRecord | null): Fact[] {
  const own = { legal_name: shop?.legal_name ?? null, address: shop?.address ?? null, email: shop?.email ?? null, phone: shop?.phone ?? null };
  const isSaidHere = own.legal_name !== null || own.address !== null || (seller?.registrations.length ?? 0) > 0;
  const told = isSaidHere || known === null ? own : known;
  return present([
    [say('fact_company'), told.legal_name, QUOTED],
    [say('fact_address'), told.address, QUOTED],
    [say('fact_email'), told.email],
    [say('fact_phone'), told.phone],
    ...(isSaidHere || known === null ? [] : known.registrations.map(registrationFact)),
    [say('fact_read_elsewhere'), isSaidHere || known === null ? null : dayText(known.on)],
  ]);
}

/** What a basket or checkout says of how it is paid. */
function paymentFacts({ payee, total, methods, sent_to }: Payment): Fact[] {
  return present([
    [say('fact_total'), total === null ? null : total.currency === null ? total.amount : moneyText(total.amount, total.currency)],
    [say('fact_payee'), payee, QUOTED],
    [say('fact_methods'), methods.length === 0 ? null : methods.map((method) => sayIfKnown(`method_${method}`) ?? method).join(', ')],
    [say('fact_sent_to'), sent_to],
  ]);
}

function registrationFact({ scheme, value, valid }: Registration): [string, string] {
  const holds = valid === null ? say('number_unknown') : say(valid ? 'number_holds' : 'number_fails');
  return [say('fact_registration', { scheme: scheme.toUpperCase().replace('.', ' ') }), `${value} (${holds})`];
}

function present(facts: Entry[]): Fact[] {
  return facts.flatMap(([label, text, more]) =>
    text === null ? [] : [{ label, text, link: typeof more === 'string' ? more : null, isQuoted: more === QUOTED }],
  );
}

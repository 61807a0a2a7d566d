import type { Registration, Report, Subject } from '../generated/protocol';
import type { ShopRecord } from '../memory/schema';
import { siteOf } from '../trust';
import { dayText } from '../view/money';
import { say } from '../view/words';

/** A fact: what it is, and what it says. */
export type Fact = { label: string; text: string };

/** What is known of a subject, as facts without judgement. `known` is what the shop said of itself on other pages. */
export function factsOf(subject: Subject, report: Report, known: ShopRecord | null): Fact[] {
  switch (subject) {
    case 'site':
      return siteFacts(report);
    case 'seller':
      return [...sellerFacts(report), ...shopFacts(report, known)];
    case 'listing':
    case 'payment':
    case 'message':
      return []; // What there is to know of them stands in the findings and the prices.
  }
}

function siteFacts({ page }: Report): Fact[] {
  const isSecure = page.url?.startsWith('https:') === true;
  return present([
    [say('fact_site'), siteOf(page.url)],
    [say('fact_connection'), page.url === null ? null : say(isSecure ? 'connection_secure' : 'connection_open')],
  ]);
}

function sellerFacts({ seller }: Report): Fact[] {
  if (seller === null) return [];
  const { name, rating, feedback_percent, since, country, registrations } = seller;
  const stars = rating?.value === null || rating?.value === undefined ? null : `${rating.value} / ${rating.best ?? '5'}`;
  const count = rating?.count ?? null;
  return present([
    [say('fact_name'), name],
    [say('fact_rating'), stars],
    [say('fact_ratings'), count === null ? null : count.toLocaleString()],
    [say('fact_feedback'), feedback_percent === null ? null : `${feedback_percent} %`],
    [say('fact_since'), since],
    [say('fact_country'), country === null ? null : countryName(country)],
    ...registrations.map(registrationFact),
  ]);
}

/** Who runs the site: as this page says, or else as another page of the same site said. */
function shopFacts({ shop, seller }: Report, known: ShopRecord | null): Fact[] {
  const own = { legal_name: shop?.legal_name ?? null, address: shop?.address ?? null, email: shop?.email ?? null, phone: shop?.phone ?? null };
  const isSaidHere = own.legal_name !== null || own.address !== null || (seller?.registrations.length ?? 0) > 0;
  const told = isSaidHere || known === null ? own : known;
  return present([
    [say('fact_company'), told.legal_name],
    [say('fact_address'), told.address],
    [say('fact_email'), told.email],
    [say('fact_phone'), told.phone],
    ...(isSaidHere || known === null ? [] : known.registrations.map(registrationFact)),
    [say('fact_read_elsewhere'), isSaidHere || known === null ? null : dayText(known.on)],
  ]);
}

function registrationFact({ scheme, value, valid }: Registration): [string, string] {
  const holds = valid === null ? say('number_unknown') : say(valid ? 'number_holds' : 'number_fails');
  return [say('fact_registration', { scheme: scheme.toUpperCase().replace('.', ' ') }), `${value} (${holds})`];
}

function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // No code of a country.
  }
}

function present(facts: [string, string | null][]): Fact[] {
  return facts.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));
}

// Which registry answers for which top-level domain: the part of IANA's bootstrap file for domain names (RFC 9224,
// <https://data.iana.org/rdap/dns.json>, published on 30 January 2026) under which shops are found. Asked directly, a registry learns
// nothing it does not keep itself; a redirector such as rdap.org would learn of every shop, and could send the question anywhere.
// The manifest lets Caveat speak to these hosts and no others. Many countries' registries (.de, .eu, .it, .es, .cn, .jp, .ru) are not in
// the file: they answer no such questions, or no date.

/** Servers by their address, `{tld}` standing for the top-level domain, and for which domains they answer. */
const SERVERS: Record<string, string> = {
  'https://rdap.verisign.com/{tld}/v1/': 'com net',
  'https://tld-rdap.verisign.com/{tld}/v1/': 'cc name',
  'https://rdap.publicinterestregistry.org/rdap/': 'org ngo charity foundation',
  'https://rdap.identitydigital.services/rdap/':
    'info live life world today pro ltd mobi asia ai agency auction bargains bike black blue boutique business camera care center cheap city clothing ' +
    'coffee company computer cool coupon coupons deals delivery diamonds digital direct discount dog equipment estate exchange expert express family ' +
    'fish fitness forsale furniture gallery games gifts glass global gmbh gold green group guru haus house immo industries international jewelry kaufen ' +
    'kitchen land lighting limited llc maison market marketing media moda money network news ninja parts pet photography photos pictures plus productions ' +
    'promo pub red rentals repair reviews rocks run sale salon sarl services shoes shopping show social software solar solutions studio style supplies supply ' +
    'support systems team technology tienda tips tires tools town toys trading training travel vet video vin vision watch wine works zone',
  'https://rdap.gmoregistry.net/rdap/': 'shop tokyo',
  'https://rdap.centralnic.com/{tld}/':
    'store online site xyz icu cfd sbs cyou bond fun space website tech best art audio auto autos baby beauty boats build cam car cars fans flowers ' +
    'game hair help homes host lat lol london luxury makeup mom monster motorcycles pics press pw quest rent skin storage uno',
  'https://rdap.zdnsgtld.com/{tld}/': 'top ren wang',
  'https://rdap.tucowsregistry.net/rdap/': 'click link gift country diy food lifestyle living property',
  'https://pubapi.registry.google/rdap/': 'app dev page day how new',
  'https://rdap.nic.{tld}/': 'vip club biz buzz fashion one win bid trade tv ar cz fr',
  'https://rdap.registry.{tld}/rdap/': 'cloud love',
  'https://rdap.nominet.uk/{tld}/': 'uk',
  'https://rdap.sidn.nl/': 'nl',
  'https://rdap.dns.pl/': 'pl',
  'https://rdap.fi/rdap/rdap/': 'fi',
  'https://rdap.norid.no/': 'no',
  'https://rdap.register.si/': 'si',
  'https://rdap.registro.br/': 'br',
  'https://rdap.ca.fury.ca/rdap/': 'ca',
  'https://rdap.nixiregistry.in/rdap/': 'in',
  'https://ccrdap.twnic.tw/{tld}/': 'tw',
  'https://rdap.thains.co.th/': 'th',
  'https://rdap.pandi.id/rdap/': 'id',
  'https://rdap.hostmaster.ua/': 'ua',
};

const BY_TLD = new Map(
  Object.entries(SERVERS).flatMap(([address, tlds]) =>
    tlds.split(' ').map((tld): [string, string] => [tld, address.replace('{tld}', tld)]),
  ),
);

/** The server that answers for a domain; `null` where we know of none. */
export function serverFor(domain: string): string | null {
  return BY_TLD.get(domain.slice(domain.lastIndexOf('.') + 1)) ?? null;
}

/** All servers, as origins without a path. */
export const ORIGINS: readonly string[] = [...new Set([...BY_TLD.values()].map((address) => new URL(address).origin))];

/** All servers, as the browser's match patterns. */
export const PATTERNS: readonly string[] = ORIGINS.map((origin) => `${origin}/*`);

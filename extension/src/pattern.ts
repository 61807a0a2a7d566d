/** Whether an address lies on one of these sites, given as match patterns of whole origins (`https://*.shop.example/*`). */
export function covers(patterns: string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return patterns.some((pattern) => {
    const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
    if (scheme === undefined || host === undefined) return false;
    const sameScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
    return sameScheme && coversHost(host, hostname);
  });
}

function coversHost(host: string, hostname: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  const site = host.slice(2);
  return hostname === site || hostname.endsWith(`.${site}`);
}

/** The match pattern for the site of an address; `null` where no extension can be let in. */
export function patternOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}

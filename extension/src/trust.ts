// Whom the shopper trusts. The engine leaves suspicion against them out of the verdict, never proof.

import type { Subject, Trusted } from './generated/protocol';
import { readSetting, writeSetting } from './platform/settings';

/** A site or a seller that is trusted, and the site on which that holds. */
export type Trust = Trusted & { site: string };

/** What can be trusted. */
export type Trustable = Extract<Subject, 'site' | 'seller'>;

const SETTING = 'trusted';

/** Trusts that are kept; nobody knows more shops. */
const MAX = 1_000;

/** The site of an address, as the engine names it; `null` where it is none. */
export function siteOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/** Everybody who is trusted. */
export async function allTrusted(): Promise<Trust[]> {
  const kept = await readSetting(SETTING);
  return Array.isArray(kept) ? kept.filter(isTrust) : [];
}

/** Whom the shopper trusts on the site of an address. */
export async function trustedOn(address: string | null): Promise<Trusted[]> {
  const here = siteOf(address);
  return (await allTrusted()).filter(({ site }) => site === here).map(({ subject, name }) => ({ subject, name }));
}

/** Trusts somebody, or no longer. */
export async function setTrusted(trust: Trust, isTrusted: boolean): Promise<void> {
  const others = (await allTrusted()).filter((other) => !isSame(other, trust));
  await writeSetting(SETTING, isTrusted ? [trust, ...others].slice(0, MAX) : others);
}

function isSame(a: Trust, b: Trust): boolean {
  return a.subject === b.subject && a.name === b.name && a.site === b.site;
}

function isTrust(value: unknown): value is Trust {
  return typeof value === 'object' && value !== null && 'subject' in value && 'name' in value && 'site' in value;
}

// Asks a registry since when a domain is registered (RDAP: RFC 9082, RFC 9083). All that is sent is the domain.

import type { Domain } from '../generated/protocol';
import { serverFor } from './servers';

/** Milliseconds after which a registry's answer is no longer waited for. */
const PATIENCE = 5_000;

/** What the answer to a question is taken from; tests give their own. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Since when a domain is registered, as its registry tells; a question that comes to nothing says why. */
export async function askRegistry(name: string, ask: Fetch = (address, options) => fetch(address, options)): Promise<Domain> {
  const server = serverFor(name);
  if (server === null) return unknown(name, 'registry_unlisted');
  try {
    const answer = await ask(`${server}domain/${name}`, {
      headers: { accept: 'application/rdap+json' },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error', // Whoever is asked must be in our list.
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok) return unknown(name, answer.status === 404 ? 'registry_no_date' : 'registry_failed');
    const registered = registrationIn(await answer.json(), name);
    return registered === null ? unknown(name, 'registry_no_date') : { name, registered, because: null };
  } catch (why) {
    return unknown(name, why instanceof DOMException && why.name === 'TimeoutError' ? 'registry_late' : 'registry_failed');
  }
}

/** Why a day is not known, without a day. */
export function unknown(name: string, because: string): Domain {
  return { name, registered: null, because };
}

/** The day of registration in an answer about this domain. */
function registrationIn(answer: unknown, name: string): string | null {
  if (!isObject(answer) || !isAbout(answer, name) || !Array.isArray(answer['events'])) return null;
  const events: unknown[] = answer['events'];
  const registration = events.find((event) => isObject(event) && event['eventAction'] === 'registration');
  const at = isObject(registration) ? registration['eventDate'] : null;
  const day = typeof at === 'string' ? new Date(at) : null;
  return day === null || Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

/** An answer may leave out what it is about; if it says so, it must be this. */
function isAbout(answer: Record<string, unknown>, name: string): boolean {
  const about = answer['ldhName'];
  return typeof about !== 'string' || about.toLowerCase().replace(/\.$/, '') === name;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

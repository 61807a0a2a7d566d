// Questions to registries, as the worker and the settings use them: only where the shopper has switched them on, one a domain.

import type { Answer, Domain } from '../generated/protocol';
import { inTurn } from '../in-turn';
import { giveBackOrigins, hasOrigins, requestOrigins } from '../platform/permissions';
import { readSession, removeSession, writeSession } from '../platform/session';
import { readSetting, writeSetting } from '../platform/settings';
import { askRegistry, type Fetch, unknown } from './ask';
import { PATTERNS, serverFor } from './servers';

const SETTING = 'ask_registries';
/** Where the session keeps what was told. It goes when the browser is closed: nothing of where a shopper was stays for it. */
const TOLD = 'registries_told';
/** Domains that are kept; the oldest make room. */
const MAX_TOLD = 500;
/** Milliseconds after which a question that came to nothing is asked again. */
const AGAIN = 600_000;

type Told = { domain: Domain; at: number };

/** Questions under way, by domain. In memory only: when the worker is ended, they end too. */
const asking = new Map<string, Promise<void>>();

/** Changes wait for each other: two at once would each write back what the other had changed. */
const change = inTurn();

/** Whether registries are asked: the shopper wants it, and has not taken the permission back. */
export async function asksRegistries(): Promise<boolean> {
  return (await readSetting(SETTING)) === true && (await hasOrigins([...PATTERNS]));
}

/** Switches the questions on, which needs a click, or off, which forgets the answers. Answers whether they are on. */
export async function setAsksRegistries(isOn: boolean): Promise<boolean> {
  // Asked first: after anything awaited, browsers no longer count the click.
  const granted = isOn && (await requestOrigins([...PATTERNS], ['browsingActivity']));
  await writeSetting(SETTING, granted);
  if (!granted) {
    await removeSession(TOLD);
    await giveBackOrigins([...PATTERNS], ['browsingActivity']).catch(() => undefined); // Some may be part of a wider grant.
  }
  return granted;
}

/**
 * What can be said at once of the domain of a page: what its registry told before, or why that is not known. Nothing where registries are
 * not asked; in a private window they are not.
 */
export async function knownDomain({ ask_registry: name }: Answer, isPrivate: boolean): Promise<Domain | null> {
  if (name === null || isPrivate || !(await asksRegistries())) return null;
  const told = (await allTold()).find(({ domain, at }) => domain.name === name && isFresh(domain, at));
  return told?.domain ?? unknown(name, serverFor(name) === null ? 'registry_unlisted' : 'registry_pending');
}

/** Asks a domain's registry and keeps what it tells; rejects never. */
export function learn(name: string, ask?: Fetch): Promise<void> {
  const under = asking.get(name) ?? askRegistry(name, ask).then(keep).finally(() => asking.delete(name));
  asking.set(name, under);
  return under;
}

function isFresh({ registered }: Domain, at: number): boolean {
  return registered !== null || Date.now() - at < AGAIN;
}

function keep(domain: Domain): Promise<void> {
  return change(async () => {
    const others = (await allTold()).filter((told) => told.domain.name !== domain.name);
    await writeSession(TOLD, [{ domain, at: Date.now() }, ...others].slice(0, MAX_TOLD));
  }).catch(() => undefined); // Not kept: it is asked again.
}

/** Only this file writes there, so its being there is proof enough of its shape. */
async function allTold(): Promise<Told[]> {
  const kept = await readSession(TOLD);
  return Array.isArray(kept) ? kept : [];
}

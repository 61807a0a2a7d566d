// The price memory as the worker uses it: never in the way of a verdict.

import type { Answer, KnownShop, Observation } from '../generated/protocol';
import { RECALL } from './bounds';
import { recall } from './recall';
import { remember } from './remember';
import { siteOf } from '../trust';
import { rememberShop, shopOn } from './shops';
import { noteTrouble, remembers } from './state';

/** What was seen before of the thing a page offers. Nothing where the memory is off, in trouble, or slow. */
export async function historyOf(answer: Answer): Promise<Observation[]> {
  if (answer.wanted.length === 0 || !(await remembers())) return [];
  const late = new Promise<Observation[]>((resolve) => setTimeout(() => resolve([]), RECALL.patience));
  return Promise.race([recall(answer).catch(noteTrouble).then((found) => found ?? []), late]);
}

/** What other pages of an address's site said of who runs it. Nothing where the memory is off, in trouble, or slow. */
export async function knownShop(url: string | null): Promise<KnownShop | null> {
  const site = siteOf(url);
  if (site === null || !(await remembers())) return null;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), RECALL.patience));
  return Promise.race([shopOn(site).catch(noteTrouble).then((found) => found ?? null), late]);
}

/**
 * Keeps the prices a page shows and what its shop says of itself, but for private windows, which leave no trace, and for pages that were found dangerous: what bait
 * asks is no price.
 */
export async function keepSeen({ report, entries }: Answer, isPrivate: boolean): Promise<void> {
  if (isPrivate || report.outcome === 'danger' || !(await remembers())) return;
  await remember(entries).catch(noteTrouble);
  await rememberShop(report).catch(noteTrouble);
}

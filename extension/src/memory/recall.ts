import type { Answer, Observation } from '../generated/protocol';
import { RECALL } from './bounds';
import { withDatabase } from './database';
import { dayText, recordKey, today } from './day';
import { pair, type Row, toObservation } from './record';

/**
 * What was seen before of the thing a page offers: what is found under its keys, newest first. What this page itself brought
 * today is left out, for the engine sees that on the page.
 */
export async function recall({ entries, wanted }: Pick<Answer, 'entries' | 'wanted'>): Promise<Observation[]> {
  if (wanted.length === 0) return [];
  const own = new Set(entries.map(({ identity }) => recordKey(today(), identity)));
  const path = entries[0]?.observation.path ?? null;
  const site = entries[0]?.observation.site;
  const rows = (await find(wanted)).filter(({ key }) => !own.has(key));
  const isItself = ({ value }: Row): boolean => path !== null && value.s === site && value.p === path;
  return spread(rows, isItself).map(toObservation).map(notOfTomorrow);
}

/** The rows under these keys, each once: those under most of the keys first, and of those the newest. */
async function find(wanted: number[]): Promise<Row[]> {
  const found = await withDatabase(async (db) => {
    const index = db.transaction('observations').store.index('keys');
    return Promise.all(wanted.map((key) => Promise.all([index.getAllKeys(key, RECALL.key), index.getAll(key, RECALL.key)])));
  });
  const rows = new Map<number, Row & { hits: number }>();
  for (const [keys, values] of found) {
    for (const row of pair(keys, values)) {
      const known = rows.get(row.key);
      if (known === undefined) rows.set(row.key, { ...row, hits: 1 });
      else known.hits += 1;
    }
  }
  return [...rows.values()].toSorted((a, b) => b.hits - a.hits || a.key - b.key);
}

/** As many as are looked at, and few of any one seller. */
function spread(rows: Row[], isItself: (row: Row) => boolean): Row[] {
  const bySeller = new Map<string, number>();
  const kept = rows.filter((row) => {
    if (isItself(row)) return true;
    const seller = `${row.value.s} ${row.value.w ?? ''}`;
    const count = (bySeller.get(seller) ?? 0) + 1;
    bySeller.set(seller, count);
    return count <= RECALL.seller;
  });
  return kept.slice(0, RECALL.total);
}

/** A day that has not come yet is one of a clock that was wrong. */
function notOfTomorrow(observation: Observation): Observation {
  const now = dayText(today());
  return observation.on > now ? { ...observation, on: now } : observation;
}

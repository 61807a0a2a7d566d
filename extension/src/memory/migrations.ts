// How each version of the price memory's database came from the one before.

import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';

import { pair } from './record';
import type { Database, Prices } from './schema';

type Upgrade = IDBPTransaction<Prices, StoreNames<Prices>[], 'versionchange'>;

/** One step a version, in order. A step that was shipped is never changed: databases out there have taken it. */
const MIGRATIONS: ((db: Database, upgrade: Upgrade) => void)[] = [
  (db) => {
    db.createObjectStore('observations').createIndex('keys', 'k', { multiEntry: true });
    db.createObjectStore('days');
  },
  (db) => {
    db.createObjectStore('shops').createIndex('on', 'on');
  },
  (db, upgrade) => {
    if (db.objectStoreNames.contains('observations')) void shortenKeys(upgrade.objectStore('observations'));
  },
];

/** The version this code speaks. */
export const VERSION = MIGRATIONS.length;

/** Takes the steps from an older version to ours. */
export function migrate(db: Database, from: number, upgrade: Upgrade): void {
  for (const step of MIGRATIONS.slice(from)) step(db, upgrade);
}

/** Observations rewritten at a time: a full memory in one piece would be hundreds of megabytes. */
const BATCH = 5_000;

/** Keys lost their two lowest bits: what is left is stored in five bytes instead of nine. */
async function shortenKeys(store: IDBPObjectStore<Prices, StoreNames<Prices>[], 'observations', 'versionchange'>): Promise<void> {
  let rest: IDBKeyRange | null = null;
  for (;;) {
    const [keys, values] = await Promise.all([store.getAllKeys(rest, BATCH), store.getAll(rest, BATCH)]);
    const last = keys.at(-1);
    if (last === undefined) return;
    for (const { key, value } of pair(keys, values)) void store.put({ ...value, k: value.k.map((long) => long >>> 2) }, key);
    rest = IDBKeyRange.lowerBound(last, true);
  }
}

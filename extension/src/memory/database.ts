import { deleteDB, openDB } from 'idb';

import { migrate, VERSION } from './migrations';
import { type Database, NAME, type Prices, STORES } from './schema';

/** Why the memory cannot be used: a newer Caveat wrote it, it is damaged, the disk is full, or it does not answer. */
export type Trouble = 'newer' | 'damaged' | 'full' | 'slow';

/** Milliseconds to wait for the database to open. */
const PATIENCE = 3_000;

let opened: Promise<Database> | null = null;

/**
 * Runs `use` on the open database. A connection that was lost meanwhile (the database was deleted, the browser ended it) is
 * opened again, once.
 */
export async function withDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await use(await open());
  } catch (why) {
    if (!isLost(why)) throw why;
    opened = null;
    return use(await open());
  }
}

/** Deletes the whole database, readable or not, and starts afresh. */
export async function startAfresh(): Promise<void> {
  const open = opened;
  opened = null;
  (await open?.catch(() => null))?.close();
  await deleteDB(NAME);
}

/** What a failure of the database comes to. */
export function troubleOf(why: unknown): Trouble {
  switch (nameOf(why)) {
    case 'VersionError':
      return 'newer';
    case 'QuotaExceededError':
      return 'full';
    case 'TimeoutError':
      return 'slow';
    default:
      return 'damaged';
  }
}

function open(): Promise<Database> {
  opened ??= connect().catch((why: unknown) => {
    opened = null; // Whoever comes next tries again.
    throw why;
  });
  return opened;
}

/** Opens the database. One that lacks a store was made by nobody who knew how, and is made anew. */
async function connect(): Promise<Database> {
  const db = await openOurs();
  if (STORES.every((store) => db.objectStoreNames.contains(store))) return db;
  db.close();
  await deleteDB(NAME);
  return openOurs();
}

async function openOurs(): Promise<Database> {
  let isTooLate = false;
  const drop = (): void => {
    opened = null;
  };
  const opening = openDB<Prices>(NAME, VERSION, {
    upgrade: (db, from, _to, upgrade) => migrate(db, from, upgrade),
    // Another part of the extension, of a newer version or about to delete: it must not wait for us.
    blocking: () => {
      drop();
      void opening.then((db) => db.close());
    },
    terminated: drop,
  });
  opening.then((db) => isTooLate && db.close()).catch(() => undefined);
  return Promise.race([
    opening,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        isTooLate = true;
        reject(new DOMException('the database does not open', 'TimeoutError'));
      }, PATIENCE);
    }),
  ]);
}

/** A closed connection refuses transactions; one that was deleted in mid-use aborts them; a damaged one lacks its stores. */
function isLost(why: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(why));
}

function nameOf(why: unknown): string {
  return why instanceof Error || why instanceof DOMException ? why.name : '';
}

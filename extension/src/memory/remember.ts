import type { Entry } from '../generated/protocol';
import { BOUNDS } from './bounds';
import { troubleOf, withDatabase } from './database';
import { dayOf } from './day';
import { type Row, toRow } from './record';
import type { Change, Database, DayCount } from './schema';
import { sweep } from './sweep';

/** Keys written over a connection: a page that is read again brings nothing new. Another connection may be to another database. */
const written = new WeakMap<Database, Set<number>>();

/** Observations added since the bounds were last looked at. The first write of a worker looks. */
let added: number = BOUNDS.stride;

/** Keeps what a page shows, in one transaction: all of it or nothing. */
export async function remember(entries: Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await withDatabase(async (db) => {
    const rows = entries.map(toRow).filter((row) => row !== null).filter(({ key }) => written.get(db)?.has(key) !== true);
    if (rows.length === 0) return;
    if (added >= BOUNDS.stride) {
      await sweep(db);
      added = 0;
    }
    await write(db, rows).catch(async (why: unknown) => {
      if (troubleOf(why) !== 'full') throw why;
      await sweep(db, BOUNDS.total / 2); // The disk is full: half of what we have is better than no room for what is new.
      await write(db, rows);
    });
  });
}

async function write(db: Database, rows: Row[]): Promise<void> {
  const change = db.transaction(['observations', 'days'], 'readwrite');
  try {
    const count = await putAll(change, rows);
    await change.done;
    added += count;
  } catch (why) {
    void change.done.catch(() => undefined);
    abort(change); // A request that is refused outright leaves the others standing.
    throw why;
  }
  const keys = rows.map(({ key }) => key);
  written.set(db, new Set([...keys, ...(written.get(db) ?? [])].slice(0, BOUNDS.day)));
}

/** Puts what is new and within the day's bounds. Answers how many. */
async function putAll(change: Change, rows: Row[]): Promise<number> {
  const [observations, days] = [change.objectStore('observations'), change.objectStore('days')];
  const counts = new Map<number, DayCount>();
  let put = 0;
  for (const { key, value } of rows) {
    const day = dayOf(key);
    const count = counts.get(day) ?? (await days.get(day)) ?? { total: 0, sites: new Map() };
    counts.set(day, count);
    const ofSite = count.sites.get(value.s) ?? 0;
    if (count.total >= BOUNDS.day || ofSite >= BOUNDS.site || (await observations.getKey(key)) !== undefined) continue;
    await observations.put(value, key);
    count.total += 1;
    count.sites.set(value.s, ofSite + 1);
    put += 1;
  }
  for (const [day, count] of counts) await days.put(count, day);
  return put;
}

function abort(change: Change): void {
  try {
    change.abort();
  } catch {
    // It was aborted already, by the browser.
  }
}

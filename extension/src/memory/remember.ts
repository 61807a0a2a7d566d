import type { Entry } from '../generated/protocol';
import { BOUNDS } from './bounds';
import { troubleOf, withDatabase } from './database';
import { dayOf } from './day';
import { type Row, toRow } from './record';
import type { Change, Database, DayCount, Stored } from './schema';
import { sweep } from './sweep';

/** What was written over a connection: a page that is read again brings nothing new. Another connection may be to another database. */
const written = new WeakMap<Database, Set<string>>();

/** Observations added since the bounds were last looked at. The first write of a worker looks. */
let added: number = BOUNDS.stride;

/** Keeps what a page shows, in one transaction: all of it or nothing. */
export async function remember(entries: Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await withDatabase(async (db) => {
    const rows = entries.map(toRow).filter((row) => row !== null).filter((row) => written.get(db)?.has(signOf(row)) !== true);
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
  written.set(db, new Set([...rows.map(signOf), ...(written.get(db) ?? [])].slice(0, BOUNDS.day)));
}

/** Tells a row from others, and from itself before it was known how its picture looks. */
function signOf({ key, value }: Row): string {
  return `${key} ${hasLook(value)}`;
}

/** Pictures are looked at once the page was copied: a second copy brings how they look. */
function hasLook({ m }: Stored): boolean {
  return m?.[1] != null;
}

/** Puts what is new and within the day's bounds, and what completes a row that is there. Answers how many are new. */
async function putAll(change: Change, rows: Row[]): Promise<number> {
  const [observations, days] = [change.objectStore('observations'), change.objectStore('days')];
  const counts = new Map<number, DayCount>();
  let put = 0;
  for (const { key, value } of rows) {
    const day = dayOf(key);
    const count = counts.get(day) ?? (await days.get(day)) ?? { total: 0, sites: new Map() };
    counts.set(day, count);
    const ofSite = count.sites.get(value.s) ?? 0;
    const known = await observations.get(key);
    if (known !== undefined && hasLook(value) && !hasLook(known)) await observations.put(value, key);
    if (count.total >= BOUNDS.day || ofSite >= BOUNDS.site || known !== undefined) continue;
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

import { BOUNDS } from './bounds';
import { recordKey } from './day';
import type { Database } from './schema';

/**
 * Days of use from which age is counted: the third newest. A clock that was wrong for a day or two, and made observations of
 * a far future, must not make all others old.
 */
const REFERENCE = 2;

/** Drops what is too old, and the oldest where there is too much. Whole days go, with their counts, in one transaction. */
export async function sweep(db: Database, most: number = BOUNDS.total): Promise<void> {
  const change = db.transaction(['observations', 'days'], 'readwrite');
  const days = change.objectStore('days');
  const [numbers, counts] = await Promise.all([days.getAllKeys(), days.getAll()]);
  const oldest = oldestKept(numbers.map((day, at) => ({ day, total: counts[at]?.total ?? 0 })), most);
  if (oldest !== null) {
    void change.objectStore('observations').delete(IDBKeyRange.lowerBound(recordKey(oldest - 1, 0)));
    void days.delete(IDBKeyRange.upperBound(oldest - 1));
  }
  await change.done;
}

/** The oldest day to keep; `null` where all may stay. */
export function oldestKept(days: { day: number; total: number }[], most: number): number | null {
  const newestFirst = days.toSorted((a, b) => b.day - a.day);
  const [oldest, reference] = [newestFirst.at(-1), newestFirst[REFERENCE] ?? newestFirst.at(-1)];
  if (oldest === undefined || reference === undefined) return null;
  const kept = Math.max(reference.day - BOUNDS.age, firstWithin(newestFirst, most));
  return kept > oldest.day ? kept : null;
}

/** The first day such that it and those after it hold no more than `most`, with some room where anything must go at all. */
function firstWithin(newestFirst: { day: number; total: number }[], most: number): number {
  const all = newestFirst.reduce((sum, { total }) => sum + total, 0);
  if (all <= most) return 0;
  let room = most * (BOUNDS.swept / BOUNDS.total);
  for (const { day, total } of newestFirst) {
    room -= total;
    if (room < 0) return day + 1;
  }
  return 0;
}

import type { Observation } from '../generated/protocol';
import { withDatabase } from './database';
import { dayText } from './day';
import { pair, type Row, toObservation } from './record';

/** How many prices the memory holds, and since which day; `null` where it holds none. */
export type Summary = { count: number; since: string | null };

/** Observations read at a time: many enough to be quick, few enough to hold in memory. */
const BATCH = 1_000;

/** How much the memory holds. */
export async function summary(): Promise<Summary> {
  return withDatabase(async (db) => {
    const [count, [oldest]] = await Promise.all([db.count('observations'), db.getAllKeys('days', null, 1)]);
    return { count, since: oldest === undefined ? null : dayText(oldest) };
  });
}

/** Everything the memory holds, newest day first, in batches. */
export async function* everything(size = BATCH): AsyncGenerator<Observation[]> {
  let after = 0;
  for (;;) {
    const rows = await rowsAfter(after, size);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(toObservation);
    after = last.key;
  }
}

async function rowsAfter(key: number, size: number): Promise<Row[]> {
  const range = IDBKeyRange.lowerBound(key, true);
  const [keys, values] = await withDatabase(async (db) => {
    const { store } = db.transaction('observations');
    return Promise.all([store.getAllKeys(range, size), store.getAll(range, size)]);
  });
  return pair(keys, values);
}

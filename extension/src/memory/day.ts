/** Milliseconds of a day. */
const DAY = 86_400_000;

/** The first day that a stored key can no longer count down from; see `recordKey`. Far beyond any clock. */
const LAST = 100_000;

/** Of a key, what tells the observations of one day apart. */
const IDENTITY = 2 ** 32;

/** A day as a number, counted from 1970; `null` where it is none. */
export function dayNumber(on: string): number | null {
  const day = Math.floor(Date.parse(`${on}T00:00:00Z`) / DAY);
  return Number.isSafeInteger(day) && day >= 0 && day < LAST ? day : null;
}

/** A day as it is written: `2026-11-22`. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Today, by the device's clock. */
export function today(): number {
  return Math.floor(Date.now() / DAY);
}

/** The key of an observation: days count down, so that a database, which gives the smallest first, gives the newest. */
export function recordKey(day: number, identity: number): number {
  return (LAST - day) * IDENTITY + identity;
}

/** The day of a key. */
export function dayOf(key: number): number {
  return LAST - Math.floor(key / IDENTITY);
}

// Fills the price memory as years of shopping would, and times it. Runs in a page of the extension, bundled by the benchmark.

import type { Entry } from '../../../extension/src/generated/protocol';
import { withDatabase } from '../../../extension/src/memory/database';
import { dayText, recordKey, today } from '../../../extension/src/memory/day';
import { recall } from '../../../extension/src/memory/recall';
import { toRow } from '../../../extension/src/memory/record';
import { remember } from '../../../extension/src/memory/remember';
import type { DayCount } from '../../../extension/src/memory/schema';
import { quantile } from '../../bench/quantile.mjs';

/** Observations written in one transaction. */
const BATCH = 5_000;
const DAYS = 700;
/** Different things among them: each is seen about ten times, in other shops or on other days. */
const REPEATS = 10;

const KINDS = ['headphones', 'desk lamp', 'running shoes', 'phone case', 'kettle', 'backpack', 'keyboard', 'camera', 'watch', 'drill'];
const MAKERS = ['Acme', 'Borealis', 'Corvid', 'Dunmore', 'Elbrus', 'Fjell', 'Garrow', 'Halden'];

/** Fills the memory with so many observations, past the bounds of a day. */
export async function fill(count: number): Promise<{ held: number }> {
  for (let start = 0; start < count; start += BATCH) {
    await withDatabase(async (db) => {
      const change = db.transaction(['observations', 'days'], 'readwrite');
      const days = new Map<number, DayCount>();
      for (let at = start; at < Math.min(start + BATCH, count); at += 1) {
        const day = today() - Math.floor((at * DAYS) / count);
        const row = toRow(entry(at, day));
        if (row === null) continue;
        const ofDay = days.get(day) ?? { total: 0, sites: new Map() };
        ofDay.total += 1;
        days.set(day, ofDay);
        void change.objectStore('observations').put(row.value, recordKey(day, at));
      }
      for (const [day, ofDay] of days) void change.objectStore('days').put(ofDay, day);
      await change.done;
    });
  }
  return { held: await withDatabase((db) => db.count('observations')) };
}

/** Looks up that many pages' things, and writes some pages. Milliseconds. */
export async function look(count: number, lookups: number): Promise<Record<string, number>> {
  const times: number[] = [];
  let told = 0;
  for (let at = 0; at < lookups; at += 1) {
    const one = entry((at * 7919) % count, today());
    const start = performance.now();
    told += (await recall({ entries: [one], wanted: one.keys })).length;
    times.push(performance.now() - start);
  }
  const first = times.shift() ?? Number.NaN;
  const writes: number[] = [];
  for (let at = 0; at < 20; at += 1) {
    const start = performance.now();
    await remember(Array.from({ length: 50 }, (_, item) => entry(count + at * 50 + item, today() - at)));
    writes.push(performance.now() - start);
  }
  return { first: round(first), p50: round(quantile(times, 0.5)), p95: round(quantile(times, 0.95)), max: round(quantile(times, 1)), told: Math.round(told / lookups), write: round(quantile(writes, 0.5)) };
}

function entry(number: number, day: number): Entry {
  const thing = Math.floor(number / REPEATS);
  const maker = MAKERS[thing % MAKERS.length] ?? '';
  const kind = KINDS[thing % KINDS.length] ?? '';
  const model = `${maker.slice(0, 2)}-${(thing * 37).toString(36).toUpperCase()}`;
  const site = `shop${number % 400}.example`;
  const hasCode = thing % 3 === 0;
  const ids = { gtin: hasCode ? String(4_000_000_000_000 + thing) : null, asin: null, mpn: hasCode ? model : null, sku: null };
  const observation: Entry['observation'] = {
    title: `${maker} ${model} ${kind}, black, with two years of warranty and fast delivery`, brand: hasCode ? maker : null, ids, condition: 'new',
    amount: (20 + (thing % 300) + (number % 10) * 0.5).toFixed(2), currency: 'EUR', tax_included: number % 2 === 0 ? true : null,
    seller: number % 3 === 0 ? `Seller number ${number % 1500}` : null, site, path: `/products/${kind.replace(' ', '-')}/${number}`,
    picture: { name: hash(`picture ${thing}`), look: number % 8 === 0 ? `${hash(`look ${thing}`)}`.padStart(16, '0') : null }, on: dayText(day),
  };
  const looks = number % 8 === 0 ? [1, 2, 3, 4, 5].map((fifth) => `look ${thing} ${fifth}`) : [];
  const codes = hasCode ? [`gtin ${thing}`, `mpn ${thing}`] : [];
  const keys = [...codes, `page ${site} ${number}`, `picture ${thing}`, ...looks, model, kind, 'warranty'];
  return { observation, identity: number, keys: keys.map((text) => hash(text) >>> 2) };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return value;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

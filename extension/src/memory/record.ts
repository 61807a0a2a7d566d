import type { Entry, Observation } from '../generated/protocol';
import { dayNumber, dayOf, dayText, recordKey } from './day';
import type { Stored } from './schema';

/** A stored observation and its key. */
export type Row = { key: number; value: Stored };

/** An entry as it is stored; `null` where it has no day. */
export function toRow({ observation, identity, keys }: Entry): Row | null {
  const { title, brand, ids, condition, amount, currency, tax_included, seller, site, path, picture, on } = observation;
  const day = dayNumber(on);
  if (day === null) return null;
  const value: Stored = { k: keys, t: title, a: amount, c: currency, s: site };
  if (path !== null) value.p = path;
  if (seller !== null) value.w = seller;
  if (brand !== null) value.b = brand;
  if (condition !== null) value.n = condition;
  if (tax_included !== null) value.x = tax_included;
  if (picture !== null) value.m = [picture.name, picture.look];
  const codes: NonNullable<Stored['i']> = [ids.gtin, ids.asin, ids.mpn, ids.sku];
  if (codes.some((code) => code !== null)) value.i = codes;
  return { key: recordKey(day, identity), value };
}

/** A stored observation as the engine takes it. */
export function toObservation({ key, value }: Row): Observation {
  const [gtin, asin, mpn, sku] = value.i ?? [null, null, null, null];
  return {
    title: value.t,
    brand: value.b ?? null,
    ids: { gtin, asin, mpn, sku },
    condition: value.n ?? null,
    amount: value.a,
    currency: value.c,
    tax_included: value.x ?? null,
    seller: value.w ?? null,
    site: value.s,
    path: value.p ?? null,
    picture: value.m === undefined ? null : { name: value.m[0], look: value.m[1] },
    on: dayText(dayOf(key)),
  };
}

/** Keys and values, as the database gives them, in one. */
export function pair(keys: number[], values: Stored[]): Row[] {
  return values.flatMap((value, at) => (keys[at] === undefined ? [] : [{ key: keys[at], value }]));
}

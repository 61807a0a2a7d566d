// What the price memory's database looks like.

import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';

import type { Condition, KnownShop } from '../generated/protocol';

/** The database's name. */
export const NAME = 'prices';

/** An observation as it is stored. Short names: they are stored with each of 200,000. Its day is in its key. */
export type Stored = {
  /** What it is found by. */
  k: number[];
  /** Title. */
  t: string;
  /** Amount. */
  a: string;
  /** Currency. */
  c: string;
  /** Site. */
  s: string;
  /** Path on the site. */
  p?: string;
  /** Who sells. */
  w?: string;
  /** Brand. */
  b?: string;
  /** Codes: GTIN, ASIN, the maker's, the shop's. */
  i?: [string | null, string | null, string | null, string | null];
  /** New, used, refurbished. */
  n?: Condition;
  /** Whether tax is in it. */
  x?: boolean;
  /** Its picture: name, look. */
  m?: [number | null, string | null];
};

/** How many observations a day brought, in all and from each site. */
export type DayCount = { total: number; sites: Map<string, number> };

/** What a shop said of itself on any of its pages, and on which day. */
export type ShopRecord = KnownShop;

/** The stores and what is in them. */
export interface Prices extends DBSchema {
  observations: { key: number; value: Stored; indexes: { keys: number } };
  days: { key: number; value: DayCount };
  /** By host. */
  shops: { key: string; value: ShopRecord; indexes: { on: string } };
}

/** The stores' names. */
export const STORES = ['observations', 'days', 'shops'] as const;

/** An open database. */
export type Database = IDBPDatabase<Prices>;

/** A transaction that changes the memory. */
export type Change = IDBPTransaction<Prices, ('observations' | 'days')[], 'readwrite'>;

/** The store of shops, to be changed. */
export type ShopStore = IDBPObjectStore<Prices, ['shops'], 'shops', 'readwrite'>;

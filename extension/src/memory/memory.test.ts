import 'fake-indexeddb/auto';
import { fake } from '../platform/fake';

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { deleteDB, openDB } from 'idb';

import type { Answer, Entry, Outcome } from '../generated/protocol';
import { BOUNDS, RECALL } from './bounds';
import { startAfresh, withDatabase } from './database';
import { dayText, recordKey, today } from './day';
import { historyOf, keepSeen, knownShop } from './memory';
import { NAME } from './schema';
import { allShops, shopCount, shopOn } from './shops';
import { setRemembers, troubleNoted } from './state';
import { oldestKept } from './sweep';

/** The key that all these entries share. */
const KEY = 7;

beforeEach(async () => {
  fake.reset();
  await startAfresh();
});

let identities = 0;

/** An entry of its own; `change` says what is special about it. */
function entry(change: Partial<Entry['observation']> = {}, keys = [KEY]): Entry {
  identities += 1;
  const ids = { gtin: null, asin: null, mpn: null, sku: null };
  const observation = {
    title: 'Desk lamp X100', brand: null, ids, condition: null, amount: '19', currency: 'EUR', tax_included: null,
    seller: `seller ${identities}`, site: 'shop.example', path: `/lamps/${identities}`, picture: null, on: dayText(today()), ...change,
  };
  return { observation, identity: identities, keys };
}

function answer(entries: Entry[], outcome: Outcome = 'clear', name: string | null = null): Answer {
  const page = { url: 'https://www.shop.example/lamps/1' };
  const seller = { registrations: [] };
  return { report: { outcome, page, seller, shop: { legal_name: name } } as unknown as Answer['report'], entries, peers: [], marks: [], wanted: [KEY], ask_registry: null, ask_others: null, notice: false };
}

/** What the memory tells of the thing that all these entries are about. */
async function told(): Promise<string[]> {
  return (await historyOf(answer([]))).map(({ amount }) => amount);
}

async function count(): Promise<number> {
  return withDatabase((db) => db.count('observations'));
}

test('what was seen is told, whole, where the same thing is seen again', async () => {
  const seen = entry({ brand: 'Acme', condition: 'new', tax_included: true, ids: { gtin: '4006381333931', asin: null, mpn: 'X100', sku: null },
    picture: { name: 1234567890, look: '382fc70b3938762e' } });
  await keepSeen(answer([seen]), false);
  assert.deepEqual(await historyOf(answer([])), [seen.observation]);
  assert.deepEqual(await historyOf({ ...answer([]), wanted: [KEY + 1] }), []);
});

test('one offer is kept once a day, however often it is read', async () => {
  const seen = entry();
  await keepSeen(answer([seen]), false);
  await keepSeen(answer([seen, entry({ amount: '20' })]), false);
  assert.equal(await count(), 2);
});

test('how a picture looks is known a moment later: it completes what was kept, and takes nothing away', async () => {
  const first = entry({ picture: { name: 1234567890, look: null } });
  const later = { ...first, observation: { ...first.observation, picture: { name: 1234567890, look: '382fc70b3938762e' } }, keys: [KEY, 8] };
  for (const seen of [first, later, first]) await keepSeen(answer([seen]), false);
  assert.equal(await count(), 1);
  assert.deepEqual(await historyOf({ ...answer([]), wanted: [8] }), [later.observation]);
});

test('a page is not told what it has just said itself', async () => {
  const seen = entry();
  await keepSeen(answer([seen]), false);
  assert.deepEqual(await historyOf(answer([seen])), []);
});

test('private windows leave no trace, dangerous pages no price, and nothing is kept or told where the shopper wants none', async () => {
  await keepSeen(answer([entry()]), true);
  await keepSeen(answer([entry()], 'danger'), false);
  assert.equal(await count(), 0);
  await keepSeen(answer([entry()]), false);
  await setRemembers(false);
  await keepSeen(answer([entry()]), false);
  assert.equal(await count(), 1);
  assert.deepEqual(await told(), []);
});

test('a site that floods the memory fills its share of a day and no more', async () => {
  const flood = (): Entry[] => Array.from({ length: 400 }, () => entry({ site: 'flood.example', amount: '1' }));
  for (let page = 0; page < 4; page += 1) await keepSeen(answer(flood()), false);
  await keepSeen(answer([entry({ amount: '19' })]), false);
  assert.equal(await count(), BOUNDS.site + 1);
});

test('one seller is not told often enough to move a range, but a thing’s own past is told whole', async () => {
  const one = Array.from({ length: 50 }, (_, at) => entry({ seller: 'flood', amount: String(at + 1) }));
  await keepSeen(answer([...one, entry({ amount: '99' })]), false);
  const amounts = await told();
  assert.equal(amounts.length, RECALL.seller + 1);
  assert.ok(amounts.includes('99'));
  const own = Array.from({ length: 20 }, (_, at) => entry({ path: '/lamps/own', seller: 'flood', on: dayText(today() - at) }));
  await keepSeen(answer(own), false);
  const history = await historyOf({ ...answer([entry({ path: '/lamps/own' })]) });
  assert.equal(history.filter(({ path }) => path === '/lamps/own').length, own.length);
});

test('what was found under more keys comes first, then what is newer', async () => {
  const [old, fresh, sure] = [entry({ amount: '1', on: dayText(today() - 9) }), entry({ amount: '2' }), entry({ amount: '3', on: dayText(today() - 9) }, [KEY, 8])];
  await keepSeen(answer([old, fresh, sure]), false);
  const history = await historyOf({ ...answer([]), wanted: [KEY, 8] });
  assert.deepEqual(history.map(({ amount }) => amount), ['3', '2', '1']);
});

test('a database deleted while it is open is made anew', async () => {
  await keepSeen(answer([entry()]), false);
  await deleteDB(NAME);
  const again = entry();
  await keepSeen(answer([again]), false);
  assert.deepEqual(await told(), ['19']);
});

test('a database without its stores is made anew', async () => {
  await startAfresh();
  (await openDB(NAME, 1)).close();
  await keepSeen(answer([entry()]), false);
  assert.deepEqual(await told(), ['19']);
});

test('a connection that the browser closed is opened again', async () => {
  await keepSeen(answer([entry()]), false);
  await withDatabase(async (db) => db.close());
  assert.deepEqual(await told(), ['19']);
});

test('a page half written is not written at all', async () => {
  const good = entry();
  const bad = { ...entry(), keys: [Symbol('cannot be stored')] as unknown as number[] };
  await keepSeen(answer([good, bad]), false);
  assert.equal(await count(), 0);
  await keepSeen(answer([good]), false);
  assert.equal(await count(), 1);
});

test('a database of a newer version is left alone, and the settings can say so', async () => {
  await startAfresh();
  (await openDB(NAME, 99)).close();
  await keepSeen(answer([entry()]), false);
  assert.deepEqual(await told(), []);
  assert.equal(await troubleNoted(), 'newer');
  const newer = await openDB(NAME);
  assert.equal(newer.version, 99);
  newer.close();
});

test('a database of an older version keeps all it holds', async () => {
  await startAfresh();
  // As version 1 made it.
  const older = await openDB(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('observations').createIndex('keys', 'k', { multiEntry: true });
      db.createObjectStore('days');
    },
  });
  // Keys had two bits more.
  await older.put('observations', { k: [KEY * 4 + 3], t: 'Desk lamp', a: '17', c: 'EUR', s: 'shop.example' }, recordKey(today() - 1, 1));
  await older.put('days', { total: 1, sites: new Map([['shop.example', 1]]) }, today() - 1);
  older.close();
  const [kept] = await historyOf(answer([]));
  assert.deepEqual([kept?.amount, kept?.picture], ['17', null]);
  await keepSeen(answer([entry()], 'clear', 'Lamps Ltd'), false);
  assert.equal((await shopOn('shop.example'))?.legal_name, 'Lamps Ltd');
});

test('what a shop says of itself on one page is known on the next, and kept of no private window', async () => {
  await keepSeen(answer([], 'clear', 'Lamps Ltd'), true);
  assert.equal(await shopOn('shop.example'), null);
  await keepSeen(answer([], 'clear', 'Lamps Ltd'), false);
  await keepSeen(answer([]), false);
  assert.equal((await shopOn('shop.example'))?.legal_name, 'Lamps Ltd');
  assert.equal((await knownShop('https://www.shop.example/lamp'))?.legal_name, 'Lamps Ltd');
  assert.equal(await knownShop('https://other.example/'), null);
});

test('shops go when nothing was heard of them for as long as prices are kept, and a wrong clock makes none old', async () => {
  const put = (site: string, day: number): Promise<unknown> =>
    withDatabase((db) => db.put('shops', { on: dayText(day), legal_name: site, address: null, email: null, phone: null, registrations: [] }, site));
  const sites = async (): Promise<string[]> => (await allShops()).map(({ site }) => site);
  await put('old.example', today() - BOUNDS.age - 1);
  await put('kept.example', today() - BOUNDS.age + 1);
  await put('future.example', today() + 3 * BOUNDS.age);
  await put('fresh.example', today());
  await keepSeen(answer([], 'clear', 'Lamps Ltd'), false);
  assert.deepEqual(await sites(), ['fresh.example', 'future.example', 'kept.example', 'shop.example']);
  assert.equal(await shopCount(), 4);
});

test('a clock that was wrong neither empties the memory nor dates a price into the future', async () => {
  await keepSeen(answer([entry({ amount: '1' })]), false);
  await keepSeen(answer([entry({ amount: '2', on: '2099-01-01' }), entry({ amount: '3', on: '1970-01-02' })]), false);
  const history = await historyOf(answer([]));
  assert.deepEqual(history.map(({ amount }) => amount), ['2', '1', '3']);
  assert.ok(history.every(({ on }) => on <= dayText(today())));
});

test('age counts from the third newest day of use', () => {
  const day = (number: number, total = 1): { day: number; total: number } => ({ day: number, total });
  assert.equal(oldestKept([day(20_000), day(19_999), day(19_998), day(19_990)], 100), null);
  assert.equal(oldestKept([day(47_000), day(20_000), day(19_999), day(19_998)], 100), null);
  assert.equal(oldestKept([day(20_000), day(19_999), day(19_998), day(1)], 100), 19_998 - BOUNDS.age);
  assert.equal(oldestKept([], 100), null);
});

test('the oldest days go when there is too much', () => {
  const days = [1, 2, 3, 4].map((day) => ({ day: 20_000 + day, total: 30 }));
  assert.equal(oldestKept(days, 120), null);
  assert.equal(oldestKept(days, 100), 20_002);
  assert.equal(oldestKept(days, 10), 20_005);
});

import 'fake-indexeddb/auto';
import '../platform/fake';

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import type { Entry, Observation } from '../generated/protocol';
import { everything, summary } from './browse';
import { startAfresh, withDatabase } from './database';
import { remember } from './remember';
import { asFile, csvLine } from './save';

const LAMP: Observation = {
  title: 'Desk lamp', brand: null, ids: { gtin: '4006381333931', asin: null, mpn: null, sku: null }, condition: 'used', amount: '19.5', currency: 'EUR',
  tax_included: true, seller: 'Lamps, "old" and new', site: 'shop.example', path: '/1',
  picture: { name: 1234567890, look: null }, on: '2026-03-01',
};

const SHOP = { site: 'shop.example', on: '2026-03-01', legal_name: 'Lamps Ltd', address: null, email: null, phone: null, registrations: [] };

beforeEach(startAfresh);

test('a table keeps commas, quotes and lines apart, and no name becomes a formula', () => {
  assert.equal(csvLine(LAMP), '2026-03-01,Desk lamp,,4006381333931,,,,used,19.5,EUR,true,"Lamps, ""old"" and new",shop.example,/1,1234567890,\r\n');
  assert.match(csvLine({ ...LAMP, title: '=HYPERLINK("https://x.example")' }), /,"'=HYPERLINK\(""https:/);
  assert.match(csvLine({ ...LAMP, title: 'a\nb' }), /,"a\nb",/);
});

test('everything can be looked through and taken along, newest day first', async () => {
  const entry = (number: number): Entry => ({ observation: { ...LAMP, on: `2026-03-${String(number).padStart(2, '0')}`, path: `/${number}` }, identity: number, keys: [] });
  assert.deepEqual(await summary(), { count: 0, since: null });
  assert.deepEqual(JSON.parse(await (await asFile('json')).text()), { prices: [], shops: [] });
  await remember([3, 1, 2].map(entry));
  const { site, ...record } = SHOP;
  await withDatabase((db) => db.put('shops', record, site));
  assert.deepEqual(await summary(), { count: 3, since: '2026-03-01' });
  const batches = [];
  for await (const batch of everything(2)) batches.push(batch.map(({ path }) => path));
  assert.deepEqual(batches, [['/3', '/2'], ['/1']]);
  const { prices: saved, shops }: { prices: Observation[]; shops: unknown[] } = JSON.parse(await (await asFile('json')).text());
  assert.deepEqual(shops, [SHOP]);
  assert.deepEqual(saved.map(({ path }) => path), ['/3', '/2', '/1']);
  assert.equal((await (await asFile('csv')).text()).split('\r\n').length, 5);
});

import { fake } from './platform/fake';

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { allTrusted, setTrusted, siteOf, trustedOn } from './trust';

const SHOP = { subject: 'site', name: 'shop.example', site: 'shop.example' } as const;
const SELLER = { subject: 'seller', name: 'Anna', site: 'market.example' } as const;

beforeEach(() => fake.reset());

test('trust holds on its own site and can be taken back', async () => {
  await setTrusted(SHOP, true);
  await setTrusted(SELLER, true);
  await setTrusted(SELLER, true);
  assert.deepEqual(await trustedOn('https://www.shop.example/item'), [{ subject: 'site', name: 'shop.example' }]);
  assert.deepEqual(await trustedOn('https://market.example/'), [{ subject: 'seller', name: 'Anna' }]);
  assert.deepEqual(await trustedOn('https://other.example/'), []);
  assert.deepEqual(await trustedOn(null), []);
  await setTrusted(SELLER, false);
  assert.deepEqual(await allTrusted(), [SHOP]);
});

test('a site is named as the engine names it', () => {
  assert.equal(siteOf('https://www.shop.example:8443/x'), 'shop.example');
  assert.equal(siteOf('about:blank'), '');
  assert.equal(siteOf('no address'), null);
});

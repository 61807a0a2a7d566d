import { fake } from '../platform/fake';

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import type { Answer } from '../generated/protocol';
import manifest from '../../../manifest.json';
import { grantedOrigins } from '../platform/permissions';
import { asksRegistries, knownDomain, learn, setAsksRegistries } from './registry';
import { ORIGINS, PATTERNS, serverFor } from './servers';

const SHOP = { ask_registry: 'late-lamps.shop' } as Answer;
let asked = 0;

beforeEach(() => {
  fake.reset();
  asked = 0;
});

async function registry(): Promise<Response> {
  asked += 1;
  return Response.json({ events: [{ eventAction: 'registration', eventDate: '2026-11-02T10:00:00Z' }] });
}

test('nobody is asked until the shopper says so, and not after', async () => {
  assert.equal(await knownDomain(SHOP, false), null);
  assert.equal(await setAsksRegistries(true), true);
  assert.equal((await knownDomain(SHOP, false))?.because, 'registry_pending');
  assert.equal(await knownDomain(SHOP, true), null, 'in a private window');
  assert.equal(await knownDomain({ ...SHOP, ask_registry: null }, false), null);
  assert.equal((await knownDomain({ ...SHOP, ask_registry: 'lampen.de' }, false))?.because, 'registry_unlisted');
  await setAsksRegistries(false);
  assert.equal(await knownDomain(SHOP, false), null);
  assert.equal(fake.origins.size, 0);
});

test('a permission that is taken back ends it', async () => {
  await setAsksRegistries(true);
  fake.origins.delete(PATTERNS[0] ?? '');
  assert.equal(await asksRegistries(), false);
});

test('a registry is asked once, and its answer is forgotten with the switch', async () => {
  await setAsksRegistries(true);
  await Promise.all([learn('late-lamps.shop', registry), learn('late-lamps.shop', registry)]);
  assert.equal(asked, 1);
  assert.deepEqual(await knownDomain(SHOP, false), { name: 'late-lamps.shop', registered: '2026-11-02', because: null });
  await setAsksRegistries(false);
  await setAsksRegistries(true);
  assert.equal((await knownDomain(SHOP, false))?.because, 'registry_pending');
});

test('a question that came to nothing is asked again after a while', async ({ mock }) => {
  mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  await setAsksRegistries(true);
  await learn('late-lamps.shop', () => Promise.reject(new TypeError('no net')));
  assert.equal((await knownDomain(SHOP, false))?.because, 'registry_failed');
  mock.timers.tick(600_001);
  assert.equal((await knownDomain(SHOP, false))?.because, 'registry_pending');
});

test('registries are no sites that are read', async () => {
  await setAsksRegistries(true);
  fake.origins.add('https://*.shop.example/*');
  assert.deepEqual(await grantedOrigins(), ['https://*.shop.example/*']);
});

test('the manifest lets us speak to the registries and to nobody else', () => {
  const [, allowed = ''] = /connect-src ([^;]+);/.exec(manifest.content_security_policy.extension_pages) ?? [];
  assert.deepEqual(allowed.split(' ').toSorted(), ["'self'", ...ORIGINS].toSorted());
});

test('a domain is asked of where it is kept', () => {
  for (const [domain, server] of [
    ['a.com', 'https://rdap.verisign.com/com/v1/'],
    ['a.store', 'https://rdap.centralnic.com/store/'],
    ['a.co.uk', 'https://rdap.nominet.uk/uk/'],
    ['a.vip', 'https://rdap.nic.vip/'],
    ['a.xn--p1ai', null],
    ['com', 'https://rdap.verisign.com/com/v1/'],
    ['', null],
  ] as const) assert.equal(serverFor(domain), server);
});

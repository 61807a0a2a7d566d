import assert from 'node:assert/strict';
import { test } from 'node:test';

import { askRegistry } from './ask';

const SHOP = 'late-lamps.shop';

/** A registry that answers this to anybody, and what it was asked. */
function registry(body: unknown, status = 200): { asked: [string, RequestInit][]; ask: (address: string, options: RequestInit) => Promise<Response> } {
  const asked: [string, RequestInit][] = [];
  return {
    asked,
    async ask(address, options) {
      asked.push([address, options]);
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
    },
  };
}

const event = (eventAction: string, eventDate: unknown): unknown => ({ eventAction, eventDate });

test('the registry is told the domain and nothing else', async () => {
  const { asked, ask } = registry({ ldhName: 'LATE-LAMPS.SHOP.', events: [event('expiration', '2027-11-02T10:00:00Z'), event('registration', '2026-11-02T10:00:00Z')] });
  assert.deepEqual(await askRegistry(SHOP, ask), { name: SHOP, registered: '2026-11-02', because: null });
  const [[address, options] = ['', {}], ...more] = asked;
  assert.equal(address, 'https://rdap.gmoregistry.net/rdap/domain/late-lamps.shop');
  assert.deepEqual(more, []);
  assert.deepEqual(options.headers, { accept: 'application/rdap+json' });
  assert.deepEqual([options.credentials, options.redirect, options.referrerPolicy, options.body], ['omit', 'error', 'no-referrer', undefined]);
});

test('an address that has no known registry asks nobody', async () => {
  const { asked, ask } = registry({});
  assert.equal((await askRegistry('lampen.de', ask)).because, 'registry_unlisted');
  assert.equal((await askRegistry('lamps.example', ask)).because, 'registry_unlisted');
  assert.deepEqual(asked, []);
});

test('a question that comes to nothing says why', async () => {
  const because = async (body: unknown, status?: number): Promise<string | null> => {
    const { registered, because: why } = await askRegistry(SHOP, registry(body, status).ask);
    assert.equal(registered, null);
    return why;
  };
  assert.equal(await because({}, 404), 'registry_no_date');
  assert.equal(await because({}, 429), 'registry_failed');
  assert.equal(await because('<html>', 200), 'registry_failed');
  for (const body of [null, [], {}, { events: {} }, { events: [null, 7] }, { events: [event('registration', 'soon')] }, { events: [event('registration', 3)] }]) {
    assert.equal(await because(body), 'registry_no_date', JSON.stringify(body));
  }
  const other = { ldhName: 'other.shop', events: [event('registration', '2026-11-02T10:00:00Z')] };
  assert.equal(await because(other), 'registry_no_date');
});

test('a registry that is silent is not waited for', async () => {
  const fails = (why: unknown) => askRegistry(SHOP, () => Promise.reject(why));
  assert.equal((await fails(new DOMException('late', 'TimeoutError'))).because, 'registry_late');
  assert.equal((await fails(new TypeError('Failed to fetch'))).because, 'registry_failed');
  const { signal } = await new Promise<RequestInit>((resolve) => {
    void askRegistry(SHOP, (_, options) => (resolve(options), new Promise<Response>(() => undefined)));
  });
  assert.ok(signal instanceof AbortSignal);
});

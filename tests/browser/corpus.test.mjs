// Real saved pages, unmodified and at their own addresses: what the extension reads off a live page is what the command line
// reads off the file. This is what proves that the collector copies enough.

import assert from 'node:assert/strict';

import { check } from './harness/cli.mjs';
import { fileOf, savedPages, serve, withoutCorpus } from './harness/corpus.mjs';
import { inEachBrowser } from './harness/start.mjs';

/** As many as tell something and are done within a minute: one page a site, smallest first. */
const PAGES = chosen(20);

inEachBrowser('real pages', (test) => {
  for (const saved of PAGES) {
    test(`${saved.file}: the browser reads what the command line reads`, async (session) => {
      const tab = await session.open(serve(session.web, saved));
      const live = await session.report(tab);
      const still = check(fileOf(saved), '--url', tab.page.url());
      assert.deepEqual(essence(live), essence(still));
      await tab.page.close();
    });
  }
}, { skip: withoutCorpus });

/** @param {import('../../extension/src/generated/protocol').Report} report */
function essence({ page, offer, findings, outcome }) {
  return { kind: page.kind, price: offer?.price ?? null, findings: findings.map(({ id }) => id), outcome };
}

/** @param {number} count */
function chosen(count) {
  const sites = new Set();
  return savedPages()
    .filter(({ url, kind }) => url !== null && ['product', 'listing', 'non-shopping'].includes(kind))
    .sort((a, b) => a.bytes - b.bytes)
    .filter(({ url }) => {
      const { hostname } = new URL(url ?? '');
      return !sites.has(hostname) && sites.add(hostname);
    })
    .filter((_, index, all) => index % Math.ceil(all.length / count) === 0);
}

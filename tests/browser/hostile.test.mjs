// Pages that mean harm: each ends in a report, the request on it is still found, and the next page reads as ever.

import assert from 'node:assert/strict';

import { MARKUP, SCRIPTED } from '../pages/hostile.mjs';
import { productPage } from '../pages/product.mjs';
import { inEachBrowser } from './harness/start.mjs';

const HOST = 'https://www.tidefold.example';

/** Long enough for a browser to parse what it is given; a reader without bounds never comes back. */
const PATIENCE_MS = 30_000;

inEachBrowser('hostile pages', (test) => {
  for (const [name, html] of Object.entries(MARKUP)) {
    test(name, async (session) => {
      const tab = await session.open(session.web.page(`${HOST}/markup`, html));
      await session.report(tab, undefined, PATIENCE_MS);
      await tab.page.close();
    });
  }

  for (const [name, html] of Object.entries(SCRIPTED)) {
    test(`${name}: does not hide what is there`, async (session) => {
      const tab = await session.open(session.web.page(`${HOST}/scripted`, html));
      await session.report(tab, ({ findings }) => findings.some(({ id }) => id === 'off-platform-payment'), PATIENCE_MS);
      await tab.page.close();
    });
  }

  test('twenty megabytes: read up to the bounds, and what was left out is said', async (session) => {
    const filler = '<p>The committee met on Tuesday to discuss the harbour works and the cost of the new pier.</p>\n';
    const html = productPage({ price: '€12.00', body: filler.repeat(Math.ceil(20_000_000 / filler.length)) });
    const tab = await session.open(session.web.page(`${HOST}/big`, html));
    const report = await session.report(tab, undefined, PATIENCE_MS);
    assert.equal(report.offer?.price?.amount, '12.00');
    assert.ok(report.not_checked.some(({ because }) => because.startsWith('cut_')), JSON.stringify(report.not_checked));
    await tab.page.close();
  });

  test('the page after all that reads as ever', async (session) => {
    const tab = await session.open(session.web.page(`${HOST}/after`, productPage({ price: '€8.00' })));
    assert.equal((await session.report(tab)).offer?.price?.amount, '8.00');
    await tab.page.close();
  });
});

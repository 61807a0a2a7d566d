// Browsers end the worker after half a minute of idleness. Nobody may notice.

import assert from 'node:assert/strict';

import { OFF_PLATFORM, productPage } from '../pages/product.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const FRAUD = 'https://www.tidefold.example/fraud';

inEachBrowser('a worker that was ended', (test) => {
  test('leaves the badge where it is, remembers the tab, and reads the next page', async (session) => {
    session.web.page(FRAUD, productPage({ body: OFF_PLATFORM }));
    const tab = await session.open(FRAUD);
    const before = await session.report(tab);
    const badge = await until('the warning', () => session.badge(tab), ({ text }) => text !== '');

    await session.killWorker();
    assert.equal(await session.workerRuns(), false);
    assert.deepEqual(await session.badge(tab), badge);
    assert.equal(await session.workerRuns(), false, 'reading the badge started the worker, so this proved nothing');

    assert.deepEqual(await session.report(tab), before);
    await session.killWorker();
    const popup = await session.popup(tab);
    assert.ok((await popup.evaluate(() => document.body.innerText)).includes(before.findings[0]?.evidence[0]?.quote ?? 'a quote'));
    await popup.close();

    await session.killWorker();
    await tab.page.bringToFront();
    await tab.page.goto(session.web.page('https://www.tidefold.example/next', productPage({ price: '€7.50' })));
    assert.equal((await session.report(tab)).offer?.price?.amount, '7.50');
    assert.equal((await session.badge(tab)).text, '');
    await tab.page.close();
  });

  test('takes no warning along when its tab moved meanwhile', async (session) => {
    session.web.page(FRAUD, productPage({ body: OFF_PLATFORM }));
    const tab = await session.open(FRAUD);
    await until('the warning', () => session.badge(tab), ({ text }) => text !== '');
    await session.killWorker();
    await tab.page.goto('https://nobody.example/').catch(() => {}); // refused: nothing there that could be read
    await until('the warning to go', () => session.badge(tab), ({ text }) => text === '');
    await tab.page.close();
  });
});

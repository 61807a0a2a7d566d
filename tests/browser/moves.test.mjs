// What is shown belongs to the page that is shown: after each way of moving, and when a page changes under the shopper's eyes.

import assert from 'node:assert/strict';

import { OFF_PLATFORM, productPage } from '../pages/product.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const HONEST = 'https://www.tidefold.example/board';
const FRAUD = 'https://www.tidefold.example/fraud';

inEachBrowser('moving about', (test) => {
  test('a warning goes when its page goes, and comes back with it', async (session) => {
    servePages(session);
    const tab = await session.open(FRAUD);
    await showsWarning(session, tab);
    await tab.page.goto(HONEST);
    await showsNone(session, tab);
    await session.report(tab);
    await travel(tab, -1);
    await showsWarning(session, tab);
    await travel(tab, 1);
    await showsNone(session, tab);
    await tab.page.close();
  });

  test('a page that the browser kept alive is read again when the shopper comes back', async (session) => {
    servePages(session);
    const tab = await session.open(FRAUD);
    await showsWarning(session, tab);
    await tab.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset['persisted'] = String(persisted); });
    });
    await tab.page.goto(HONEST);
    await showsNone(session, tab);
    await travel(tab, -1);
    assert.equal(await tab.page.evaluate(() => document.documentElement.dataset['persisted']), 'true', 'the browser did not keep the page');
    await showsWarning(session, tab);
    await tab.page.close();
  });

  test('a single-page shop changes its address and its goods', async (session) => {
    servePages(session);
    const tab = await session.open(HONEST);
    await session.report(tab);
    await tab.page.evaluate((description) => {
      history.pushState({}, '', '/item/2');
      setTimeout(() => document.querySelector('main')?.append(document.createRange().createContextualFragment(description)), 300);
    }, OFF_PLATFORM);
    await showsWarning(session, tab);
    assert.equal((await session.report(tab)).page.url, 'https://www.tidefold.example/item/2');
    await tab.page.evaluate(() => {
      history.pushState({}, '', '/item/3');
      document.querySelector('#description')?.remove();
    });
    await showsNone(session, tab);
    await tab.page.close();
  });

  test('a price that changes after the page has loaded is the one that counts', async (session) => {
    session.web.page(HONEST, productPage({ price: '€49.00' }));
    const tab = await session.open(HONEST);
    assert.equal((await session.report(tab)).offer?.price?.amount, '49.00');
    await tab.page.evaluate(() => {
      const price = document.querySelector('#price');
      if (price !== null) price.textContent = '€19.00';
    });
    await session.report(tab, ({ offer }) => offer?.price?.amount === '19.00');
    await tab.page.close();
  });

  test('a page that the browser answers itself shows nothing', async (session) => {
    servePages(session);
    const tab = await session.open(FRAUD);
    await showsWarning(session, tab);
    await tab.page.goto('https://nobody.example/').catch(() => {}); // refused: the browser's own error page
    await showsNone(session, tab);
    await tab.page.close();
  });
});

/**
 * Goes through the tab's history. Asked of the page, since over BiDi `goBack` does not notice a page that was kept alive.
 * @param {import('./harness/session.mjs').Tab} tab
 * @param {number} by
 */
async function travel(tab, by) {
  const from = await tab.page.evaluate(() => location.href);
  await tab.page.evaluate((steps) => history.go(steps), by);
  await until('the other page', () => tab.page.evaluate(() => location.href), (now) => now !== from);
}

/** @param {import('./harness/session.mjs').Session} session */
function servePages({ web }) {
  web.page(HONEST, productPage());
  web.page(FRAUD, productPage({ body: OFF_PLATFORM }));
}

/** @param {import('./harness/session.mjs').Session} session @param {import('./harness/session.mjs').Tab} tab */
async function showsWarning(session, tab) {
  await until('a warning on the button', () => session.badge(tab), ({ text }) => text !== '');
}

/** @param {import('./harness/session.mjs').Session} session @param {import('./harness/session.mjs').Tab} tab */
async function showsNone(session, tab) {
  await until('a button without a warning', () => session.badge(tab), ({ text }) => text === '');
}

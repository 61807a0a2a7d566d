// What Caveat may read is the shopper's to give and to take, and nothing it reads goes anywhere.

import assert from 'node:assert/strict';

import { OFF_PLATFORM, productPage } from '../pages/product.mjs';
import { Chromium } from './harness/chromium.mjs';
import { EVERY_HOST } from './harness/session.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { pause, until } from './harness/until.mjs';

const FRAUD = 'https://www.tidefold.example/fraud';

/** Long enough for a reader that should not be there to give itself away. */
const A_WHILE_MS = 1500;

inEachBrowser('permissions', (test) => {
  test('taking them back stops the reading and takes badge and verdict away', async (session) => {
    servePages(session);
    const tab = await session.open(FRAUD);
    await until('the warning', () => session.badge(tab), ({ text }) => text !== '');
    await session.disallow(EVERY_HOST);
    await until('the badge to go', () => session.badge(tab), ({ text }) => text === '');
    assert.equal((await session.state(tab)).status, 'unread');

    await tab.page.evaluate(() => document.querySelector('h1')?.append(' changed')); // no reader is left to notice
    await pause(A_WHILE_MS);
    assert.equal((await session.state(tab)).status, 'unread');
    await tab.page.reload();
    await pause(A_WHILE_MS);
    assert.equal((await session.state(tab)).status, 'unread');
    assert.equal((await session.badge(tab)).text, '');
    await tab.page.close();
  });

  test('giving them again reads the pages that are open', async (session) => {
    servePages(session);
    const tab = await session.open(FRAUD);
    await tab.page.bringToFront();
    await session.allow(EVERY_HOST);
    await tab.page.bringToFront();
    await until('the warning', () => session.badge(tab), ({ text }) => text !== '');
    await tab.page.close();
  });
});

inEachBrowser('without any permission', (test, kind) => {
  test('nothing is read by itself', async (session) => {
    servePages(session);
    const tab = await session.open(FRAUD);
    await pause(A_WHILE_MS);
    assert.equal((await session.state(tab)).status, 'unread');
    assert.equal((await session.badge(tab)).text, '');
    await tab.page.close();
  });

  if (kind === 'chromium') {
    test('a press on the button reads the page under it', async (session) => {
      assert.ok(session instanceof Chromium);
      servePages(session);
      const tab = await session.open(FRAUD);
      const popup = await session.pressButton(tab);
      await until('the quoted request', () => popup.evaluate(() => document.querySelector('.evidence q')?.textContent));
      assert.notEqual((await session.badge(tab)).text, '');
      await tab.page.close();
    });
  }
}, { hosts: 'none' });

inEachBrowser('privacy', (test) => {
  test('no request leaves but those of the pages themselves', async (session) => {
    servePages(session);
    const tab = await session.open(FRAUD);
    await session.report(tab);
    const popup = await session.popup(tab);
    await pause(A_WHILE_MS);
    assert.deepEqual(session.web.strangers(), []);
    const pages = session.web.requests.filter((request) => request.includes('tidefold') && !request.endsWith('/favicon.ico'));
    assert.deepEqual(pages, [FRAUD], 'the page was asked for again');
    await Promise.all([popup.close(), tab.page.close()]);
  });
});

/** @param {import('./harness/session.mjs').Session} session */
function servePages({ web }) {
  web.page(FRAUD, productPage({ body: OFF_PLATFORM }));
}

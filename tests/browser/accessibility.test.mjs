// What Caveat shows can be used by everybody: axe-core finds nothing on our own pages, in light and dark, in each language.

import assert from 'node:assert/strict';

import { demoPage, serveDemo } from '../demo/site.mjs';
import { violations } from './harness/axe.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

for (const locale of ['en', 'zh_CN']) {
  inEachBrowser(`accessibility, ${locale}`, (test) => {
    for (const path of ['welcome.html', 'options.html', 'check.html', 'password.html']) {
      test(path, async (session) => {
        const page = await session.openOwn(path);
        await until('its words', () => page.evaluate(() => document.querySelector('h1')?.textContent));
        await accessible(page);
        await page.close();
      });
    }

    for (const name of ['honest', 'bait', 'refund']) {
      test(`the popup, ${name}`, async (session) => {
        serveDemo(session.web);
        const tab = await session.open(demoPage(name).address);
        await session.report(tab);
        const popup = await session.popup(tab);
        await popup.setViewport({ width: 400, height: 600 });
        await accessible(popup);
        await Promise.all([popup.close(), tab.page.close()]);
      });
    }
  }, { locale, kinds: ['chromium'] });
}

inEachBrowser('accessibility, the notice', (test) => {
  test('says it is an alert, in words', async (session) => {
    serveDemo(session.web);
    const { page } = await session.open(demoPage('payment').address);
    await until('the notice', () => page.evaluate(() => document.querySelector('[popover]')?.matches(':popover-open')));
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const alert = find(tree, ({ role }) => role === 'alert');
    assert.ok(alert, 'no alert');
    assert.ok(find(alert, ({ role, name }) => role === 'heading' && Boolean(name)), 'no heading in it');
    assert.ok(find(alert, ({ role, name }) => role === 'button' && Boolean(name)), 'no named button in it');
    await page.close();
  });
}, { kinds: ['chromium'] });

inEachBrowser('accessibility in Firefox', (test) => {
  test('popup and welcome page', async (session) => {
    serveDemo(session.web);
    const tab = await session.open(demoPage('bait').address);
    await session.report(tab);
    const popup = await session.popup(tab);
    assert.deepEqual(await violations(popup), []);
    const welcome = await session.openOwn('welcome.html');
    assert.deepEqual(await violations(welcome), []);
  });
}, { kinds: ['firefox'] });

/** In light and in dark. @param {import('puppeteer-core').Page} page */
async function accessible(page) {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    assert.deepEqual(await violations(page), [], value);
  }
}

/**
 * @typedef {import('puppeteer-core').SerializedAXNode} Node
 * @param {Node | null} node
 * @param {(node: Node) => boolean} wanted
 * @returns {Node | undefined}
 */
function find(node, wanted) {
  if (node === null || wanted(node)) return node ?? undefined;
  for (const child of node.children ?? []) {
    const found = find(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

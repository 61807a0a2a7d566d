// "Show on page": a press in the popup brings the quoted words into view and draws a box around them.

import assert from 'node:assert/strict';

import { OFF_PLATFORM, productPage } from '../pages/product.mjs';
import { words } from './harness/catalogue.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const ADDRESS = 'https://www.tidefold.example/long';
const FAR_BELOW = productPage({ body: `<div style="height:4000px"></div>${OFF_PLATFORM}<div style="height:4000px"></div>` });

inEachBrowser('show on page', (test) => {
  test('scrolls to the words and outlines them', async (session) => {
    const tab = await session.open(session.web.page(ADDRESS, FAR_BELOW));
    await until('the warning', () => session.badge(tab), ({ text }) => text !== '');
    const popup = await session.popup(tab);
    await press(popup, tab);
    await until('the answer', () => popup.evaluate(() => document.querySelector('.evidence [role="status"]')?.textContent),
      (said) => said === words('shown_on_page'));
    await until('the words, in view and in a box', () => tab.page.evaluate(() => {
      const text = document.querySelector('#description')?.getBoundingClientRect();
      const box = document.querySelector('[popover="manual"]')?.getBoundingClientRect();
      return text !== undefined && box !== undefined && text.top > 0 && text.bottom < innerHeight
        && box.top < text.bottom && box.bottom > text.top && box.width > 0;
    }));
    await until('the box to go by itself', () => tab.page.evaluate(() => document.querySelector('[popover="manual"]') === null));
    await Promise.all([popup.close(), tab.page.close()]);
  });

  test('says so when the words are no longer there', async (session) => {
    const tab = await session.open(session.web.page(ADDRESS, FAR_BELOW));
    const { findings } = await session.report(tab);
    assert.ok(findings.length > 0);
    await session.killWorker(); // the report is remembered; no new one comes while the tab is behind another
    const popup = await session.popup(tab);
    await tab.page.evaluate(() => document.querySelector('#description')?.remove());
    await press(popup, tab);
    await until('the answer', () => popup.evaluate(() => document.querySelector('.evidence [role="status"]')?.textContent),
      (said) => said === words('not_shown_on_page'));
    await Promise.all([popup.close(), tab.page.close()]);
  });
});

/**
 * Presses the first "show on page" while the page is in front, as it is under a real popup: nothing scrolls in a tab behind.
 * @param {import('puppeteer-core').Page} popup
 * @param {import('./harness/session.mjs').Tab} tab
 */
async function press(popup, tab) {
  await tab.page.bringToFront();
  await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.evidence button')).click());
}

// The notice on a payment page in danger: it appears by itself, people can close it, the page cannot.

import assert from 'node:assert/strict';

import { demoPage, serveDemo } from '../demo/site.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { pause, until } from './harness/until.mjs';

/** Longer than the time in which the notice takes no press. */
const SETTLED_MS = 800;

inEachBrowser('the notice', (test) => {
  test('appears on a payment page in danger, and a key closes it', async (session) => {
    const tab = await openPayment(session);
    const { page } = tab;
    await until('the notice', () => isUp(page));
    await pause(SETTLED_MS);
    await until('the focus on its button', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.matches('[popover]') ?? false);
    });
    await page.keyboard.press('Enter');
    await until('the notice to go', async () => !(await isUp(page)));
    await page.close();
  });

  test('the page can neither press its button nor take it away', async (session) => {
    const { page } = await openPayment(session);
    await until('the notice', () => isUp(page));
    await pause(SETTLED_MS);
    await page.evaluate(() => {
      const notice = /** @type {HTMLElement} */ (document.querySelector('[popover]'));
      const { left, top, width, height } = notice.getBoundingClientRect();
      notice.click();
      for (let y = top; y < top + height; y += 8) {
        const at = { clientX: left + width / 4, clientY: y, bubbles: true, composed: true };
        document.elementFromPoint(at.clientX, y)?.dispatchEvent(new MouseEvent('click', at));
      }
      notice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    assert.ok(await isUp(page), 'closed by a press that no person made');
    await page.evaluate(() => document.querySelector('[popover]')?.remove());
    await until('the notice to come back', () => isUp(page));
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[popover]')).hidePopover());
    await until('the notice to open again', () => isUp(page));
    await page.evaluate(() => { /** @type {HTMLElement} */ (document.querySelector('[popover]')).style.opacity = '0'; });
    await until('the notice to be seen again', () => page.evaluate(() => getComputedStyle(document.querySelector('[popover]') ?? document.body).opacity === '1'));
    await page.close();
  });

  test('stays away from an honest page and from a danger that is no payment page', async (session) => {
    serveDemo(session.web);
    for (const name of ['honest', 'bait']) {
      const tab = await session.open(demoPage(name).address);
      await session.report(tab);
      await pause(300);
      assert.equal(await isUp(tab.page), false, name);
      await tab.page.close();
    }
  });
});

/** @param {import('./harness/session.mjs').Session} session */
async function openPayment(session) {
  serveDemo(session.web);
  return session.open(demoPage('payment').address);
}

/** Whether the notice is in the top layer. Its root is closed: only its host can be seen from here. @param {import('puppeteer-core').Page} page */
function isUp(page) {
  return page.evaluate(() => document.querySelector('[popover]')?.matches(':popover-open') ?? false);
}

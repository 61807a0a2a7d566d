// The notice on a payment page in danger: it appears by itself, people can close it, the page cannot.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { demoPage, serveDemo } from '../demo/site.mjs';
import { words } from './harness/catalogue.mjs';
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

/** What a page may do against the notice, run in the page before anything else. */
const ATTACKS = {
  removes: `new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.startsWith('x-')) node.remove();
  }).observe(document.documentElement, { childList: true })`,
  'covers with a dialog': `new MutationObserver((records) => {
    if (document.querySelector('dialog') || !records.some(({ addedNodes }) => [...addedNodes].some((node) => node.localName?.startsWith('x-')))) return;
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;border:0;margin:0';
    dialog.textContent = 'Secure checkout';
    document.body.append(dialog);
    dialog.showModal();
  }).observe(document.documentElement, { childList: true })`,
  'cancels and covers': `addEventListener('beforetoggle', (event) => event.preventDefault(), true);
    setInterval(() => {
      document.querySelector('#cover')?.remove();
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0 0 50% 0;background:#fff;z-index:2147483647';
      document.documentElement.append(cover);
    }, 20)`,
};

inEachBrowser('a notice that a page fights', (test) => {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    test(`is told in a page of Caveat’s own where the page ${name}`, async (session) => {
      const tab = await openFighting(session, name, attack);
      const address = `popup.html?tab=${tab.id}&beaten`;
      const opened = () => ownTabs(session, address);
      await until('the report in a page of its own', opened, (tabs) => tabs.length > 0, 20_000);
      await pause(3000);
      assert.equal((await opened()).length, 1, 'one is enough');
      const popup = await session.openOwn(address);
      await until('the report', () => popup.evaluate(() => document.querySelector('#report')?.textContent ?? ''), (text) =>
        text.includes(words('notice_beaten')) && text.includes(words('findings_heading')));
      await session.inside(async (tabs) => chrome.tabs.remove(tabs), await opened());
      await tab.page.close();
    });
  }

  test('stands at its size where the page shrinks its root, and what it shows itself not', async (session) => {
    const tab = await openFighting(session, 'shrinks', `document.documentElement.style.cssText = 'zoom: .05; font-size: 0';
      document.body.style.cssText = 'zoom: 20; font-size: 16px';`);
    await until('the notice at its size', () => tab.page.evaluate(() => {
      const notice = document.querySelector('[popover]');
      const { width = 0, height = 0 } = notice?.getBoundingClientRect() ?? {};
      return width > 600 && height > 80 && document.elementFromPoint(innerWidth / 2, height / 2) === notice;
    }));
    await pause(3000);
    assert.deepEqual(await ownTabs(session, 'beaten'), [], 'it was not beaten');
    await tab.page.close();
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

/**
 * The demonstration's payment page, with a script of its own.
 * @param {import('./harness/session.mjs').Session} session
 * @param {string} name
 * @param {string} attack
 */
async function openFighting(session, name, attack) {
  const html = readFileSync(demoPage('payment').file, 'utf8').replace('</body>', `<script>${attack}</script></body>`);
  return session.open(session.web.page(`https://${name.replaceAll(' ', '-')}.example/pay.html`, html));
}

/** The tabs with pages of the extension whose address ends so. @param {import('./harness/session.mjs').Session} session @param {string} end */
function ownTabs(session, end) {
  return session.inside(async (wanted) => {
    const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('*') }).catch(() => chrome.tabs.query({}));
    return tabs.filter(({ url }) => url?.endsWith(wanted)).map(({ id }) => id ?? -1);
  }, end);
}

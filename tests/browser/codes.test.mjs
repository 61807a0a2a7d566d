// Codes in a page's pictures: read on the device, once each, and quiet where they lead nowhere else.

import assert from 'node:assert/strict';

import { drawCode, FRIEND, OWN, PERSONAL } from '../pages/code.mjs';
import { productPage } from '../pages/product.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { pause, until } from './harness/until.mjs';

const MARKET = 'https://www.ebay.com';
const SHOP = 'https://www.tidefold.example';

inEachBrowser('codes on a page', (test) => {
  test('one that opens a chat or pays a person is found in a listing, quoted, and shown at its place', async (session) => {
    for (const [name, rows, finding, quote] of /** @type {const} */ ([
      ['friend', FRIEND, 'off-platform-contact', 'https://u.wechat.com/ExampleFriend'],
      ['personal', PERSONAL, 'personal-payment', 'wxp://f2f0ExamplePayeeExamplePayeeExample'],
    ])) {
      const picture = await served(session, `${MARKET}/${name}.png`, rows);
      const tab = await session.open(session.web.page(`${MARKET}/itm/11005551234${name.length}`, listing(picture)));
      const report = await session.report(tab, ({ findings }) => findings.some(({ id }) => id === finding));
      const [evidence] = report.findings.find(({ id }) => id === finding)?.evidence ?? [];
      assert.equal(evidence?.quote, quote);
      const shown = await session.inside((message) => chrome.runtime.sendMessage(message), { kind: 'show_on_page', tab: tab.id, evidence });
      assert.equal(shown, true);
      assert.equal(session.web.requests.filter((request) => request === picture).length, 1);
      await tab.page.close();
    }
  });

  test('one that a script draws late is found', async (session) => {
    const body = '<canvas id="code" width="200" height="200"></canvas>';
    const tab = await session.open(session.web.page(`${MARKET}/itm/110055512399`, productPage({ body })));
    await session.report(tab, ({ findings }) => findings.every(({ id }) => id !== 'off-platform-contact'));
    await tab.page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('code'));
      canvas.getContext('2d')?.drawImage(image, 0, 0, 200, 200);
      canvas.className = 'drawn';
    }, await session.inside(drawCode, FRIEND));
    await session.report(tab, ({ findings }) => findings.some(({ id }) => id === 'off-platform-contact'));
    await tab.page.close();
  });

  test('a shop that shows the code of its own page is clear, and the picture is read once', async (session) => {
    await session.recordCaptures();
    await pictures(session);
    const picture = await served(session, `${SHOP}/own.png`, OWN);
    const tab = await session.open(session.web.page(`${SHOP}/board`, listing(picture)));
    const read = (/** @type {string} */ capture) => capture.includes(`data-caveat-code-1="${SHOP}/board"`);
    await until('the code in a capture', () => session.capture(tab.page.url()), read);
    const report = await session.report(tab);
    assert.deepEqual([report.outcome, report.findings], ['clear', []]);
    assert.equal(await pictures(session), 1);
    await tab.page.evaluate(() => document.querySelector('main')?.append('More words.'));
    await until('the next capture', () => session.capture(tab.page.url()), (capture) => capture.includes('More words.'));
    await pause(500);
    assert.equal(await pictures(session), 0);
    await tab.page.close();
  });

  test('a page cannot put codes into its own mouth', async (session) => {
    await session.recordCaptures();
    const body = '<img src="/none.png" width="200" height="200" data-caveat-code-1="wxp://f2f0ForgedForgedForgedForged">';
    const tab = await session.open(session.web.page(`${MARKET}/itm/110055512377`, productPage({ body })));
    const { findings } = await session.report(tab);
    assert.ok(findings.every(({ id }) => id !== 'personal-payment'));
    assert.doesNotMatch(await session.capture(tab.page.url()), /Forged/);
    await tab.page.close();
  });

  test("another site's picture, whose pixels the browser keeps, is left alone", async (session) => {
    await pictures(session);
    const picture = await served(session, 'https://pictures.example/friend.png', FRIEND);
    const tab = await session.open(session.web.page(`${MARKET}/itm/110055512366`, listing(picture)));
    await session.report(tab);
    await pause(1_000);
    assert.equal(await pictures(session), 0);
    assert.equal(session.web.requests.filter((request) => request === picture).length, 1);
    await tab.page.close();
  });
});

/**
 * Serves the picture of a code and gives its address back.
 * @param {import('./harness/session.mjs').Session} session
 * @param {string} address
 * @param {string} rows
 */
async function served(session, address, rows) {
  const data = await session.inside(drawCode, rows);
  return session.web.page(address, { body: Buffer.from(data.split(',')[1] ?? '', 'base64'), headers: { 'content-type': 'image/png' } });
}

/** @param {string} picture */
function listing(picture) {
  return productPage({ body: `<p>See here:</p><img src="${picture}" width="240" height="240" alt="">` });
}

/** How many pictures collectors have sent since this was asked last. @param {import('./harness/session.mjs').Session} session */
async function pictures(session) {
  return session.inside(() => {
    const counted = /** @type {{ pictures?: number }} */ (globalThis);
    if (counted.pictures === undefined) {
      chrome.runtime.onMessage.addListener((message) => {
        if (message.kind === 'picture') counted.pictures = (counted.pictures ?? 0) + 1;
      });
    }
    const before = counted.pictures ?? 0;
    counted.pictures = 0;
    return before;
  });
}

// The capture, the copy of a page that everything else is said from: what is in it, what must never be, and that it says the same
// when it is read again from a file.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { demoPage, serveDemo } from '../demo/site.mjs';
import { OFF_PLATFORM, productPage } from '../pages/product.mjs';
import { words } from './harness/catalogue.mjs';
import { check } from './harness/cli.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const HOST = 'https://www.tidefold.example';

/** Things that are hard to copy; each holds a word by which it is known. */
const PARTS = `
  <div id="host"></div>
  <iframe srcdoc="<p>word-in-frame</p>"></iframe>
  <p style="display:none">word-hidden</p>
  <p style="visibility:hidden">word-invisible</p>
  <p><del>€99.00</del></p>
  <style>.word-style {}</style><!-- word-comment -->
  <script>globalThis.x = 'word-script';</script>
  <script type="application/json">{"x": "word-state"}</script>
  <form action="https://pay.example/word-action" method="post"><input type="password" name="word-name" autocomplete="current-password" value="word-value"><button formaction="/word-button">Go</button></form>
  <input form="word-owner" name="code">
  <p data-caveat-hidden data-caveat-url="word-forged">word-shown</p>
  <script>
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>word-in-shadow</p>';
  </script>`;

inEachBrowser('the capture', (test) => {
  test('holds what a person sees and what machines are told, and nothing else', async (session) => {
    await session.recordCaptures();
    const tab = await session.open(session.web.page(`${HOST}/parts`, productPage({ body: PARTS })));
    const capture = await captureOf(session, tab, 'word-in-frame');
    for (const word of ['in-shadow', 'hidden', 'invisible', 'state', 'action', 'name', 'button', 'owner', 'shown']) assert.match(capture, new RegExp(`word-${word}`));
    for (const word of ['style', 'comment', 'script', 'value', 'forged']) assert.doesNotMatch(capture, new RegExp(`word-${word}`));
    assert.match(capture, /data-caveat-hidden[^<]*>word-hidden/);
    assert.doesNotMatch(capture, /data-caveat-hidden[^<]*>word-shown/);
    assert.match(capture, /data-caveat-struck[^<]*>€99\.00/);
    assert.match(capture, /<caveat-shadow>[^]*word-in-shadow[^]*<\/caveat-shadow>/);
    assert.match(capture, /<caveat-frame[^]*word-in-frame[^]*<\/caveat-frame>/);
    assert.match(capture, new RegExp(`data-caveat-url="${HOST}/parts"`));
    await tab.page.close();
  });

  test('says what part of the page is another site, and judges the rest where that part is small', async (session) => {
    session.web.page('https://ads.example/frame', '<p>Elsewhere</p>');
    const within = async (/** @type {string} */ path, /** @type {string} */ style) => {
      const frame = `<iframe src="https://ads.example/frame" style="${style}"></iframe>`;
      const tab = await session.open(session.web.page(`${HOST}${path}`, productPage({ body: frame })));
      const { outcome, not_checked: unseen } = await session.report(tab);
      const popup = await session.popup(tab);
      const heading = await popup.evaluate(() => document.querySelector('h1')?.textContent);
      await Promise.all([popup.close(), tab.page.close()]);
      return { outcome, heading, because: unseen.filter(({ id }) => id === 'page').map(({ because }) => because) };
    };
    const small = await within('/with-advertisement', 'width:300px; height:150px');
    assert.deepEqual(small, { outcome: 'clear', heading: words('verdict_clear'), because: ['cut_embedded'] });
    const large = await within('/with-stranger', 'width:90vw; height:70vh');
    assert.deepEqual(large, { outcome: 'unknown', heading: words('verdict_part'), because: ['cut_closed'] });
    assert.equal((await within('/with-hidden-frame', 'display:none')).outcome, 'clear');
  });

  test('never holds what a shopper types', async (session) => {
    const fields = '<form><input id="card" value=""><textarea id="note"></textarea></form><p contenteditable id="free" style="height:2em"></p>';
    await session.recordCaptures();
    const tab = await session.open(session.web.page(`${HOST}/typed`, productPage({ body: fields })));
    await captureOf(session, tab, 'Walnut');
    for (const field of ['#card', '#note', '#free']) await tab.page.type(field, '4000056655665556');
    // Shut afterwards, as forms are while they are sent, a field shows the same words.
    await tab.page.evaluate(() => ['#card', '#note'].forEach((field) => document.querySelector(field)?.setAttribute('readonly', '')));
    await tab.page.evaluate((words) => document.querySelector('main')?.insertAdjacentHTML('beforeend', words), OFF_PLATFORM);
    assert.doesNotMatch(await captureOf(session, tab, 'WhatsApp'), /40000/);
    const kept = await session.inside(async () => JSON.stringify(await chrome.storage.session.get(null)));
    assert.doesNotMatch(kept, /40000/);
    await tab.page.close();
  });

  for (const name of ['honest', 'bait', 'refund-zh', 'payment']) {
    test(`saved to a file, it gives the same report: ${name}`, async (session) => {
      serveDemo(session.web);
      await session.recordCaptures();
      const tab = await session.open(demoPage(name).address);
      const capture = await captureOf(session, tab, '</html>');
      assert.deepEqual(replay(capture), await session.report(tab));
      await tab.page.close();
    });
  }
});

/**
 * The latest capture of a tab that holds this text.
 * @param {import('./harness/session.mjs').Session} session
 * @param {import('./harness/session.mjs').Tab} tab
 * @param {string} text
 */
async function captureOf(session, tab, text) {
  return until(`a capture with ${text}`, () => session.capture(tab.page.url()), (capture) => capture.includes(text));
}

/** What the command line says of a capture, with nothing but the file. @param {string} capture */
function replay(capture) {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-capture-'));
  const file = join(folder, 'capture.html');
  writeFileSync(file, capture);
  try {
    return check(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

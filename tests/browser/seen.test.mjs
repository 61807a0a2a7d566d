// What a person sees is what is read: words that stand in no text of the page, words that are parted by what nobody sees, words that are
// shown after the page was copied; and where words cannot be had, the report says so.

import assert from 'node:assert/strict';

import { productPage } from '../pages/product.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const HOST = 'https://www.tidefold.example';

/** Long enough to be said rather than to label something; each is known by its last word. */
const words = (/** @type {string} */ last) => `These are words to be read, ${last}`;

/** Each shows a person words that are in no text node, or in an element that is not made to be shown. */
const SHOWN = `
  <style>
    .before::before { content: "${words('word-before')}" }
    .after::after { content: attr(data-text) }
    .variable { --text: "${words('word-variable')}" }
    .variable::after { content: var(--text) }
    .icon::before { content: "\\e900" }
  </style>
  <p class="before"></p><p class="after" data-text="${words('word-attribute')}">Sold.</p><p class="variable"></p><p class="icon"></p>
  <div id="closed"><i></i></div>
  <div contenteditable="no">${words('word-not-editable')}</div>
  <textarea readonly>${words('word-area')}</textarea>
  <input readonly value="${words('word-readonly')}"><input readonly placeholder="${words('word-placeholder')}">
  <input type="button" value="${words('word-button')}">
  <select size="2"><option>One<option>${words('word-listed')}</select>
  <select><option>${words('word-chosen')}<option>${words('word-other')}</select>
  <object><p>${words('word-fallback')}</p></object>
  <object type="text/html" data="/inner"></object>
  <iframe sandbox srcdoc="<p>${words('word-sandboxed')}" width="400" height="60"></iframe>
  <iframe src="data:text/html,${encodeURIComponent(`<p>${words('word-data')}`)}" width="400" height="60"></iframe>
  <svg width="400" height="30"><text y="20">${words('word-drawn')}</text></svg>
  <svg width="400" height="30"><foreignObject width="400" height="30"><p xmlns="http://www.w3.org/1999/xhtml">${words('word-foreign')}</p></foreignObject></svg>
  <dialog style="display:block; position:static">${words('word-dialog')}</dialog>
  <template style="display:block"></template>
  <datalist style="display:block"><p>${words('word-datalist')}</p></datalist>
  <p style="unicode-bidi:bidi-override; direction:rtl">${[...words('word-turned')].reverse().join('')}</p>
  <script>
    document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>${words('word-closed')}</p>';
    document.querySelector('template').append(Object.assign(document.createElement('p'), { textContent: '${words('word-template')}' }));
  </script>`;

/** A request which the engine would not know, or would take for a warning, were it not read as it is seen. */
const PARTED = `<p><span style="opacity:.05; position:absolute">Beware scammers, fraud: </span>Message me on
  Whats<i style="font-size:0">q</i>App +44 7700 900142 before you buy this board, my friend.
  <span style="position:absolute; left:-9999px">We never ask this, do not </span>Then you pay by bank tra<x-a>nsf</x-a>er to my account as all do.</p>`;

/** Hidden when the page is copied, shown without the page's being changed in a way that is watched. */
const LATER = `
  <style>
    .slow { opacity: 0; animation: appear .1s 1.2s forwards } @keyframes appear { to { opacity: 1 } }
    [data-on="0"] { display: none }
  </style>
  <style id="rules">.ruled { display: none }</style>
  <p class="slow">word-animated</p><p id="switched" data-on="0">word-switched</p><p class="ruled">word-ruled</p>
  <script>setTimeout(() => {
    document.querySelector('#switched').dataset.on = '1';
    document.querySelector('#rules').sheet.deleteRule(0);
  }, 1500)</script>`;

inEachBrowser('what is seen', (test) => {
  test('is read where it stands in no text of the page', async (session) => {
    await session.recordCaptures();
    session.web.page(`${HOST}/inner`, `<p>${words('word-object')}</p>`);
    const tab = await session.open(session.web.page(`${HOST}/shown`, productPage({ body: SHOWN })));
    const capture = await captureOf(session, tab, (html) => ['object', 'closed', 'before'].every((word) => html.includes(`word-${word}<`)));
    for (const last of ['before', 'attribute', 'variable', 'not-editable', 'area', 'readonly', 'placeholder', 'button', 'listed', 'chosen', 'fallback',
      'sandboxed', 'data', 'drawn', 'foreign', 'dialog', 'template', 'datalist', 'turned']) {
      assert.match(capture, new RegExp(`>${words(`word-${last}`)}<`), last);
    }
    assert.doesNotMatch(capture, /<caveat-words[^>]*>[^<]*word-other/);
    assert.doesNotMatch(capture, /\ue900/u);
    await tab.page.close();
  });

  test('is not parted or denied by what is not', async (session) => {
    const tab = await session.open(session.web.page(`${HOST}/parted`, productPage({ body: PARTED })));
    const { findings } = await session.report(tab);
    assert.ok(findings.some(({ id }) => id === 'off-platform-payment'), JSON.stringify(findings.map(({ id }) => id)));
    await tab.page.close();
  });

  test('is read when it appears without a change of the page', async (session) => {
    await session.recordCaptures();
    const tab = await session.open(session.web.page(`${HOST}/later`, productPage({ body: LATER })));
    const isShown = (/** @type {string} */ html) => ['animated', 'switched', 'ruled'].every((word) => !new RegExp(`hidden[^<]*>word-${word}`).test(html));
    assert.ok(!isShown(await captureOf(session, tab, (html) => html.includes('word-ruled'))));
    await captureOf(session, tab, isShown);
    await tab.page.close();
  });

  test('and cannot be read is said', async (session) => {
    const outcomeOf = async (/** @type {string} */ path, /** @type {string} */ body, /** @type {(page: import('puppeteer-core').Page) => Promise<void>} */ act) => {
      const tab = await session.open(session.web.page(`${HOST}${path}`, productPage({ body })));
      await session.report(tab);
      await act(tab.page);
      const { outcome, not_checked: unseen } = await session.report(tab);
      await tab.page.close();
      return [outcome, ...unseen.filter(({ id }) => id === 'page').map(({ because }) => because)];
    };
    const rest = async () => {};
    assert.deepEqual(await outcomeOf('/editable', `<div contenteditable>${words('unread')}</div>`, rest), ['unknown', 'cut_unreadable']);
    const canvas = '<canvas style="position:fixed; inset:0; width:100vw; height:100vh"></canvas>';
    assert.deepEqual(await outcomeOf('/drawn', canvas, rest), ['unknown', 'cut_unreadable']);
    assert.deepEqual(await outcomeOf('/ground', canvas.replace('inset:0', 'inset:0; z-index:-1; pointer-events:none'), rest), ['clear']);
    const draft = async (/** @type {import('puppeteer-core').Page} */ page) => {
      await page.type('#draft', 'What a shopper writes into it is not the page’s');
      await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Sent today.</p>'));
      await new Promise((done) => setTimeout(done, 2_000));
    };
    assert.deepEqual(await outcomeOf('/draft', '<div contenteditable id="draft" style="height:2em"></div>', draft), ['clear']);
  });

  test('several frames that each are small weigh together, advertisements do not', async (session) => {
    session.web.page('https://frames.example/frame', '<p>Elsewhere</p>');
    const because = async (/** @type {string} */ path, /** @type {string} */ size) => {
      const body = `<iframe src="https://frames.example/frame" style="border:0; ${size}"></iframe>`.repeat(3);
      const tab = await session.open(session.web.page(`${HOST}${path}`, productPage({ body })));
      const { not_checked: unseen } = await session.report(tab);
      await tab.page.close();
      return unseen.filter(({ id }) => id === 'page').map(({ because: why }) => why);
    };
    assert.ok((await because('/stacked', 'width:60vw; height:20vh')).includes('cut_closed'));
    assert.deepEqual(await because('/advertised', 'width:300px; height:250px'), ['cut_embedded']);
  });
});

/**
 * The latest capture of a tab that satisfies.
 * @param {import('./harness/session.mjs').Session} session
 * @param {import('./harness/session.mjs').Tab} tab
 * @param {(html: string) => boolean} satisfied
 */
async function captureOf(session, tab, satisfied) {
  return until('a capture', () => session.capture(tab.page.url()), satisfied);
}

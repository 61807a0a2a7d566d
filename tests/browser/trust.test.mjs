// The shop and the seller: what is known of them as facts, what another page of the shop said, and trust that quiets suspicion
// and never a danger.

import assert from 'node:assert/strict';

import { OFF_PLATFORM, productPage } from '../pages/product.mjs';
import { words } from './harness/catalogue.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const LINKS = ['Lamps', 'Desks', 'Chairs', 'Sofas', 'Beds', 'Rugs', 'Shelves', 'Cart'].map((name) => `<a href="/${name.toLowerCase()}">${name}</a>`).join(' ');

/** A shop that says nowhere who it is. @param {string} [body] */
function nobody(body = '') {
  return `<!doctype html><html lang="en"><title>Desk lamp</title><nav>${LINKS}</nav><h1>Desk lamp</h1><p class="price">€19.00</p>
    <button type="button">Add to basket</button>${body}</html>`;
}

inEachBrowser('trust', (test) => {
  test('quiets suspicion against a shop, says so, and can be taken back', async (session) => {
    const tab = await session.open(session.web.page('https://nobody.example/lamp', nobody()));
    assert.equal((await session.report(tab)).subjects.seller, 'caution');
    const popup = await session.popup(tab);
    await press(popup, tab, words('trust_give', { name: 'nobody.example' }));
    assert.equal((await session.report(tab, ({ trusted }) => trusted.length > 0)).subjects.seller, 'clear');
    await until('the note', () => popup.evaluate(() => document.body.textContent), (shown) => shown?.includes(words('trusted_note')) === true);
    await press(popup, tab, words('trust_take_back', { name: 'nobody.example' }));
    assert.equal((await session.report(tab, ({ trusted }) => trusted.length === 0)).subjects.seller, 'caution');
    await Promise.all([popup.close(), tab.page.close()]);
  });

  test('hides no danger', async (session) => {
    const tab = await session.open(session.web.page('https://nobody.example/scam', nobody(OFF_PLATFORM)));
    assert.equal((await session.report(tab)).outcome, 'danger');
    const popup = await session.popup(tab);
    await press(popup, tab, words('trust_give', { name: 'nobody.example' }));
    assert.equal((await session.report(tab, ({ trusted }) => trusted.length > 0)).outcome, 'danger');
    await press(popup, tab, words('trust_take_back', { name: 'nobody.example' }));
    await Promise.all([popup.close(), tab.page.close()]);
  });
});

inEachBrowser('the shop', (test) => {
  test('is shown with what it says of itself, on another of its pages too', async (session) => {
    const imprint = `<!doctype html><html lang="en"><title>Imprint</title><h1>Imprint</h1>
      <script type="application/ld+json">{"@type":"Organization","name":"Oakwell","legalName":"Oakwell Trading Ltd","url":"https://oakwell.example/"}</script>
      <address>12 Mill Lane, Leeds, United Kingdom</address></html>`;
    const first = await session.open(session.web.page('https://oakwell.example/imprint', imprint));
    await session.report(first);
    await first.page.close();
    const tab = await session.open(session.web.page('https://oakwell.example/lamp', nobody('<footer><a href="/imprint">Imprint</a></footer>')));
    await session.report(tab);
    const popup = await session.popup(tab);
    const shown = await until('the address from the imprint', () => popup.evaluate(() => document.querySelector('#report')?.textContent ?? ''),
      (text) => text.includes('12 Mill Lane'));
    assert.ok(shown.includes(words('fact_read_elsewhere')));
    assert.ok(shown.includes(words('open_imprint')));
    assert.ok(shown.includes(words('connection_secure')));
    await Promise.all([popup.close(), tab.page.close()]);
  });

  test('a shop that says who it is on the page itself needs no other page', async (session) => {
    const tab = await session.open(session.web.page('https://www.tidefold.example/here', productPage()));
    await session.report(tab);
    const popup = await session.popup(tab);
    const shown = await popup.evaluate(() => document.querySelector('#report')?.textContent ?? '');
    assert.ok(shown.includes(words('subject_looked')));
    assert.ok(!shown.includes(words('fact_read_elsewhere')));
    await Promise.all([popup.close(), tab.page.close()]);
  });
});

/**
 * Presses the button with this text, wherever it is folded away, while the page is in front, as it is under a real popup: a
 * page behind another is not read.
 * @param {import('puppeteer-core').Page} popup
 * @param {import('./harness/session.mjs').Tab} tab
 * @param {string} label
 */
async function press(popup, tab, label) {
  await tab.page.bringToFront();
  await until(`the button “${label}”`, () => popup.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find((button) => button.textContent === wanted);
    found?.click();
    return found !== undefined;
  }, label));
}

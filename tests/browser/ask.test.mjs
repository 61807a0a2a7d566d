// Checking by hand: a message that somebody pasted, in the popup and on the page that the menu opens. It goes nowhere and stays nowhere.

import assert from 'node:assert/strict';

import { productPage } from '../pages/product.mjs';
import { words } from './harness/catalogue.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const SCAM = 'Dear customer, your refund is ready. Please install AnyDesk and pay a small fee first, then the money comes back to your account.';

inEachBrowser('checking by hand', (test) => {
  test('a message pasted into the popup gets a verdict and its own words quoted', async (session) => {
    const tab = await session.open(session.web.page('https://www.tidefold.example/', productPage()));
    await session.report(tab);
    const popup = await session.popup(tab);
    await popup.evaluate(() => document.querySelector('#ask')?.setAttribute('open', ''));
    assert.equal(await ask(popup, SCAM), words('verdict_danger'));
    assert.match(await popup.evaluate(() => document.querySelector('#ask-answer q')?.textContent ?? ''), /AnyDesk|fee/);
    assert.notEqual(await ask(popup, 'Is the lamp still available? I could come on Saturday.'), words('verdict_danger'));
    await Promise.all([popup.close(), tab.page.close()]);
  });

  test('a text from the menu is checked on a page of its own, and then kept nowhere', async (session) => {
    // The menu itself is the browser's, and no test can press it.
    await session.inside((text) => chrome.storage.session.set({ 'asked:1': { kind: 'text', text } }), SCAM);
    const page = await session.openOwn('check.html?asked=1');
    await until('the verdict', () => answered(page), (line) => line === words('verdict_danger'));
    const left = await session.inside(async () => JSON.stringify(await chrome.storage.session.get(null)));
    assert.ok(!left.includes('AnyDesk'), left);
    await page.close();
  });

  test('an empty box says so', async (session) => {
    const page = await session.openOwn('check.html');
    await page.evaluate(() => document.getElementById('ask-text')?.click());
    await until('the word', () => page.evaluate(() => document.getElementById('ask-status')?.textContent), (said) => said === words('ask_empty'));
    await page.close();
  });
});

/** @param {import('puppeteer-core').Page} page @param {string} text */
async function ask(page, text) {
  await page.evaluate((written) => {
    document.getElementById('ask-answer')?.replaceChildren();
    /** @type {HTMLTextAreaElement} */ (document.getElementById('ask-words')).value = written;
    document.getElementById('ask-text')?.click();
  }, text);
  return until('an answer', () => answered(page));
}

/** @param {import('puppeteer-core').Page} page */
function answered(page) {
  return page.evaluate(() => document.querySelector('#ask-answer h2')?.textContent ?? '');
}

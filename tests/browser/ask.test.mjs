// Checking by hand: a message that somebody pasted, in the popup and on the page that the menu opens. It goes nowhere and stays nowhere.

import assert from 'node:assert/strict';

import { drawCode, EPC, PAY, PIX, SHORT, UPI } from '../pages/code.mjs';
import { productPage } from '../pages/product.mjs';
import { words } from './harness/catalogue.mjs';
import { Chromium } from './harness/chromium.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const SCAM = 'Dear customer, your refund is ready. Please install AnyDesk and pay a small fee first, then the money comes back to your account.';

inEachBrowser('checking by hand', (test, kind) => {
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

  test('the code in a picture from the menu is read, and checked as a text is', async (session) => {
    const data = await session.inside(drawCode, PAY);
    await session.inside((picture) => chrome.storage.session.set({ 'asked:2': { kind: 'picture', data: picture, part: null } }), data);
    const page = await session.openOwn('check.html?asked=2');
    await until('the text of the code', () => page.evaluate(() => document.querySelector('#ask-answer q')?.textContent), (said) => said === 'PAY');
    await until('a verdict on it', () => answered(page));
    await page.close();
  });

  for (const [name, code, expected] of /** @type {[string, string, string[]][]} */ ([
    ['UPI', UPI, [words('verdict_caution'), words('scheme_upi'), 'A Person', words('code_person_yes'), 'a.person@examplebank', '499']],
    ['Pix', PIX, [words('verdict_code_clear'), words('scheme_pix'), 'Exemplo Lamps', words('code_person_no'), '150', words('code_check_right')]],
    ['SEPA', EPC, [words('verdict_code_clear'), words('scheme_epc'), 'Example Shop', 'DE89370400440532013000', '12.50']],
    ['short', SHORT, [words('verdict_caution'), words('code_redirect'), 'bit.ly', words('code_onward_hidden')]],
  ])) {
    test(`a ${name} code says whom it pays, or where it leads, before its own letters`, async (session) => {
      const data = await session.inside(drawCode, code);
      await session.inside((picture) => chrome.storage.session.set({ 'asked:3': { kind: 'picture', data: picture, part: null } }), data);
      const page = await session.openOwn('check.html?asked=3');
      await until('a verdict on it', () => answered(page));
      const said = await page.evaluate(() => document.querySelector('#ask-answer')?.textContent ?? '');
      for (const part of expected) assert.ok(said.includes(part), `${part}: ${said}`);
      await page.close();
    });
  }

  test('an address or a code that is pasted is told what it is, too', async (session) => {
    const page = await session.openOwn('check.html');
    assert.equal(await ask(page, ' https://www.paypa1.com/signin\n'), words('verdict_caution'));
    assert.match(await page.evaluate(() => document.querySelector('#ask-answer dl')?.textContent ?? ''), /www\.paypa1\.com/);
    assert.equal(await ask(page, 'upi://pay?pa=shop@examplebank&pn=Example%20Store&mc=5411'), words('verdict_code_clear'));
    assert.ok((await page.evaluate(() => document.querySelector('#ask-answer dl')?.textContent ?? '')).includes(words('code_amount_open')));
    await page.close();
  });

  test('a picture without a code, and a file that is no picture, are said to be so', async (session) => {
    const page = await session.openOwn('check.html');
    const drop = (/** @type {string} */ content) => page.evaluate(async (text) => {
      const files = new DataTransfer();
      const blank = await new Promise((done) => Object.assign(document.createElement('canvas'), { width: 80, height: 80 }).toBlob(done));
      files.items.add(new File([text === '' ? blank : text], 'a.png', { type: 'image/png' }));
      document.getElementById('ask-box')?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
    }, content);
    await drop('');
    await until('that there is no code', () => status(page), (said) => said === words('ask_no_code'));
    await drop('this is no picture');
    await until('that there is no picture', () => status(page), (said) => said === words('ask_no_picture'));
    await page.close();
  });

  if (kind === 'chromium') {
    test('a code in a picture of another site, whose pixels are closed to us, is read off the screen', async (session) => {
      assert.ok(session instanceof Chromium);
      const data = await session.inside(drawCode, PIX);
      const address = 'https://pictures.example/code.png';
      session.web.page(address, { body: Buffer.from(data.split(',')[1] ?? '', 'base64'), headers: { 'content-type': 'image/png' } });
      const picture = `<img src="${address}" alt="" style="position:fixed;inset:0 auto auto 0;z-index:9">`;
      const tab = await session.open(session.web.page('https://www.tidefold.example/pay', productPage({ body: picture })));
      await session.report(tab);
      const popup = await session.pressButton(tab);
      await popup.evaluate(() => document.getElementById('ask-screen')?.click());
      await until('a verdict on it', () => answered(popup));
      assert.match(await popup.evaluate(() => document.getElementById('ask-answer')?.textContent ?? ''), /Exemplo Lamps/);
      await tab.page.evaluate(() => document.querySelector('img')?.remove());
      await popup.evaluate(() => document.getElementById('ask-screen')?.click());
      await until('that there is none now', () => status(popup), (said) => said === words('ask_no_code_seen'));
      await Promise.all([popup.close(), tab.page.close()]);
    });

    test('a press on a picture takes it from the page, without asking the web again', async (session) => {
      assert.ok(session instanceof Chromium);
      const data = await session.inside(drawCode, PAY);
      const address = 'https://www.tidefold.example/code.png';
      session.web.page(address, { body: Buffer.from(data.split(',')[1] ?? '', 'base64'), headers: { 'content-type': 'image/png' } });
      const tab = await session.open(session.web.page('https://www.tidefold.example/pay', productPage({ body: `<img src="${address}" alt="">` })));
      await session.report(tab);
      const asked = session.web.requests.filter((request) => request === address).length;
      const opened = session.browser.waitForTarget((target) => target.url().includes('check.html?asked='));
      await (await session.worker()).evaluate((id, picture) => {
        const press = { menuItemId: 'picture', srcUrl: picture, frameId: 0 };
        /** @type {any} */ (chrome.contextMenus.onClicked).dispatch(press, { id, windowId: 1 });
      }, tab.id, address);
      const page = await (await opened).asPage();
      await until('the text of the code', () => page.evaluate(() => document.querySelector('#ask-answer q')?.textContent), (said) => said === 'PAY');
      assert.equal(session.web.requests.filter((request) => request === address).length, asked);
      await Promise.all([page.close(), tab.page.close()]);
    });
  }

  test('an empty box says so', async (session) => {
    const page = await session.openOwn('check.html');
    await page.evaluate(() => document.getElementById('ask-text')?.click());
    await until('the word', () => status(page), (said) => said === words('ask_empty'));
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

/** @param {import('puppeteer-core').Page} page */
function status(page) {
  return page.evaluate(() => document.getElementById('ask-status')?.textContent ?? '');
}

// Advice on a password: offered where a new one is asked for, on a page of Caveat's own; nothing that is typed there is kept or sent.

import assert from 'node:assert/strict';

import { words } from './harness/catalogue.mjs';
import { violations } from './harness/axe.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const SIGN_UP = 'https://www.late-lamps.shop/register';
const IDEA = 'Sommer-Lamps-2024';

/** A page with a form. @param {string} fields */
function formPage(fields) {
  return `<!doctype html><html lang="en"><title>Account</title><h1>Your account</h1><form action="/in"><input type="email" name="mail">${fields}
    <button>Go</button></form></html>`;
}

inEachBrowser('passwords', (test) => {
  test('a page that asks for a new one leads to advice, one that asks for an old one does not', async (session) => {
    const { web } = session;
    web.page(SIGN_UP, formPage('<input type="password" autocomplete="new-password">'));
    web.page('https://www.late-lamps.shop/login', formPage('<input type="password" autocomplete="current-password">'));
    const tab = await session.open(SIGN_UP);
    await session.report(tab);
    const popup = await session.popup(tab);
    const shown = () => popup.evaluate(() => document.querySelector('#report')?.textContent ?? '');
    assert.ok((await shown()).includes(words('password_open')));
    await popup.close();
    await tab.page.goto('https://www.late-lamps.shop/login');
    await session.report(tab);
    const other = await session.popup(tab);
    assert.ok(!(await other.evaluate(() => document.body.textContent ?? '')).includes(words('password_open')));
    await Promise.all([other.close(), tab.page.close()]);
  });

  test('an idea is looked at, and leaves no trace', async (session) => {
    const { web } = session;
    const page = await session.openOwn('password.html?site=late-lamps.shop');
    await page.bringToFront();
    await until('its words', () => page.evaluate(() => document.querySelector('#password-reuse')?.textContent), (text) => text?.includes('late-lamps.shop') === true);
    const asked = web.visits();
    await page.type('#idea', IDEA);
    const said = await until('the reasons', () => page.evaluate(() => document.querySelector('#password-verdict')?.textContent ?? ''),
      (text) => text.includes(words('password_reason_shop')));
    assert.ok(said.includes(words('password_reason_ending')));
    await page.click('#password-make');
    const made = await until('a password', () => page.evaluate(() => document.querySelector('#password-made')?.textContent ?? ''));
    assert.match(made, /^[A-Z][a-z-]+-\d$/);
    assert.deepEqual(await violations(page), []);

    assert.equal(web.visits(), asked);
    const kept = await session.inside(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null), { ...localStorage }]));
    assert.ok(!kept.includes(IDEA) && !kept.includes(made));
    assert.ok(!page.url().includes(IDEA));
    await page.close();
  });
});

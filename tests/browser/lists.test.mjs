// Lists of reported sites: a file the shopper chose counts from the next page on, after the worker was ended too; a file that is no list changes nothing.

import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

import { productPage } from '../pages/product.mjs';
import { violations } from './harness/axe.mjs';
import { words } from './harness/catalogue.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { until } from './harness/until.mjs';

const LISTED = 'https://www.reported-lamps.example/lamp';
const HOSTS = '# Title: Reported shops\n127.0.0.1 localhost\n0.0.0.0 reported-lamps.example\n0.0.0.0 other-lamps.example\n';

inEachBrowser('lists of reported sites', (test) => {
  test('that the shopper chose make the badge warn, and no longer once they are removed', async (session) => {
    session.web.page(LISTED, productPage());
    const tab = await session.open(LISTED);
    const before = await session.report(tab);
    assert.ok(before.not_checked.some(({ id, because }) => id === 'listed-domain' && because === 'no_deny_list'));

    const options = await session.openOwn('options.html');
    await choose(options, 'hosts.txt', HOSTS);
    await said(options, words('lists_taken', { list: 'Reported shops', count: '2' }));
    assert.deepEqual(await violations(options), []);

    await tab.page.bringToFront();
    await tab.page.reload();
    const listed = (/** @type {{ findings: { id: string }[] }} */ { findings }) => findings.some(({ id }) => id === 'listed-domain');
    assert.equal((await session.report(tab, listed)).subjects.site, 'caution');
    await until('the warning', () => session.badge(tab), ({ text }) => text === '?');

    await session.killWorker();
    await tab.page.goto(session.web.page('https://other-lamps.example/', productPage()));
    await session.report(tab, listed);

    await options.bringToFront();
    for (const [name, content, why] of /** @type {const} */ ([
      ['empty.txt', '', 'empty'], ['picture.txt', '\0\u0001PNG', 'no_text'], ['poem.txt', 'Shall I compare thee\n', 'no_domain'],
    ])) {
      await choose(options, name, content);
      await said(options, words(`lists_refused_${why}`, { file: name }));
    }
    assert.ok((await shown(options)).includes('Reported shops'), 'what was refused took a list along');

    await options.click('#lists button');
    await until('the list to go', () => shown(options), (text) => text === words('lists_none'));
    await tab.page.bringToFront();
    await tab.page.goto(LISTED);
    await session.report(tab, ({ not_checked }) => not_checked.some(({ because }) => because === 'no_deny_list'));
    await Promise.all([options.close(), tab.page.close()]);
  });

  test('that are signed are replaced only by what is signed with the same key', async (session) => {
    const options = await session.openOwn('options.html');
    await options.bringToFront();
    const maker = minisign();
    const other = minisign();
    const first = 'signed-lamps.example\n';
    const second = 'signed-lamps.example\nmore-lamps.example\n';
    await choose(options, 'maker.txt', first, { 'maker.txt.minisig': maker.sign(first), 'maker.pub': maker.key });
    await said(options, words('lists_taken', { list: 'maker', count: '1' }));
    await choose(options, 'maker.txt', second);
    await said(options, words('lists_refused_unsigned', { file: 'maker.txt' }));
    await choose(options, 'maker.txt', second, { 'maker.txt.minisig': other.sign(second), 'other.pub': other.key });
    await said(options, words('lists_refused_bad_signature', { file: 'maker.txt' }));
    await choose(options, 'maker.txt', second, { 'maker.txt.minisig': maker.sign(first) });
    await said(options, words('lists_refused_bad_signature', { file: 'maker.txt' }));
    await choose(options, 'maker.txt', second, { 'maker.txt.minisig': maker.sign(second) });
    await said(options, words('lists_taken', { list: 'maker', count: '2' }));
    await options.click('#lists button');
    await until('the list to go', () => shown(options), (text) => text === words('lists_none'));
    await options.close();
  });

  test('of half a million domains are taken', async (session) => {
    const options = await session.openOwn('options.html');
    await options.bringToFront();
    const hosts = Array.from({ length: 500_000 }, (_, n) => `0.0.0.0 shop-${n}.example`).join('\n');
    await choose(options, 'many.txt', hosts);
    await said(options, words('lists_taken', { list: 'many', count: (500_000).toLocaleString('en') }));
    const tab = await session.open(session.web.page('https://shop-4711.example/', productPage()));
    await session.report(tab, ({ findings }) => findings.some(({ id }) => id === 'listed-domain'));
    await tab.page.close();
    await options.bringToFront();
    await options.click('#lists button');
    await until('the list to go', () => shown(options), (text) => text === words('lists_none'));
    await options.close();
  });
});

/**
 * Chooses a file and others with it, as a picker would hand them over.
 * @param {import('puppeteer-core').Page} options
 * @param {string} name
 * @param {string} content
 * @param {Record<string, string>} [others] by name
 */
async function choose(options, name, content, others = {}) {
  await options.evaluate((chosen) => {
    const choice = /** @type {HTMLInputElement} */ (document.querySelector('#lists-file'));
    const files = new DataTransfer();
    for (const [fileName, text] of Object.entries(chosen)) files.items.add(new File([text], fileName));
    choice.files = files.files;
    choice.dispatchEvent(new Event('change'));
  }, { [name]: content, ...others });
}

/** Somebody who signs as minisign does (https://jedisct1.github.io/minisign/, "Signature format"): their key's file, and signatures of texts. */
function minisign() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const id = Buffer.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-8));
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const comment = 'made by a test';
  return {
    key: `untrusted comment: minisign public key\n${Buffer.concat([Buffer.from('Ed'), id, raw]).toString('base64')}\n`,
    /** @param {string} text */
    sign(text) {
      const signature = sign(null, createHash('blake2b512').update(text).digest(), privateKey);
      const whole = sign(null, Buffer.concat([signature, Buffer.from(comment)]), privateKey);
      const first = Buffer.concat([Buffer.from('ED'), id, signature]).toString('base64');
      return `untrusted comment: signature\n${first}\ntrusted comment: ${comment}\n${whole.toString('base64')}\n`;
    },
  };
}

/** @param {import('puppeteer-core').Page} options @param {string} text */
function said(options, text) {
  return until(text, () => options.evaluate(() => document.querySelector('#lists-status')?.textContent), (status) => status === text, 30_000);
}

/** @param {import('puppeteer-core').Page} options */
function shown(options) {
  return options.evaluate(() => document.querySelector('#lists')?.textContent ?? '');
}

// Pictures of goods: told apart by how they look, on the device, without asking anybody for them again.

import assert from 'node:assert/strict';

import { productPage } from '../pages/product.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { pause, until } from './harness/until.mjs';

inEachBrowser('pictures of goods', (test) => {
  test('the picture of a real offer under another name and title, for a tenth of the price, is told of', async (session) => {
    const own = await visit(session, 'https://camera.example/x100', { title: 'Alpha X100 mirrorless camera', price: '€899.00', drawing: camera(400) });
    await until('its look to be kept', () => looks(session), (count) => count === 1);
    const copy = await open(session, 'https://bargain.example/one', { title: 'Mirrorless camera, clearance', price: '€89.00', drawing: camera(300, 'opacity=".9"') });
    const report = await session.report(copy.tab, ({ findings }) => findings.some(({ id }) => id === 'copied-picture'));
    assert.match(report.findings.find(({ id }) => id === 'copied-picture')?.args['other'] ?? '', /^899 EUR \(camera\.example\)$/);
    for (const picture of [own, copy.picture]) assert.equal(session.web.requests.filter((request) => request === picture).length, 1);
    await copy.tab.page.close();
  });

  test('another picture at such a price is not', async (session) => {
    const other = await open(session, 'https://lamps.example/one', { title: 'Mirrorless camera strap and lamp', price: '€19.00', drawing: LAMP });
    await until('its look to be kept', () => looks(session), (count) => count === 3);
    const { findings } = await session.report(other.tab);
    assert.ok(findings.every(({ id }) => id !== 'copied-picture'));
    await other.tab.page.close();
  });

  test('a page cannot say itself how its pictures look, and other sites’ pictures are left alone', async (session) => {
    await session.recordCaptures();
    const picture = session.web.page('https://pictures.example/a.svg', svg(camera(400)));
    const body = `<img src="${picture}" width="300" height="300" alt="" data-caveat-thumb="${'00ff'.repeat(128)}">`;
    const tab = await session.open(session.web.page('https://forged.example/one', productPage({ body })));
    await session.report(tab);
    await pause(1_000);
    assert.doesNotMatch(await session.capture(tab.page.url()), /data-caveat-thumb/);
    await tab.page.close();
  });
});

/** @typedef {{ title: string, price: string, drawing: string }} Goods */

/**
 * Opens a product page with a picture of its own site.
 * @param {import('./harness/session.mjs').Session} session
 * @param {string} address
 * @param {Goods} goods
 */
async function open(session, address, { title, price, drawing }) {
  const picture = session.web.page(new URL('/files/a.svg', address).href, svg(drawing));
  const body = `<img src="${picture}" width="300" height="300" alt="">`;
  return { picture, tab: await session.open(session.web.page(address, productPage({ title, price, body }))) };
}

/**
 * The same, waiting for its report; closed when its picture has been looked at.
 * @param {import('./harness/session.mjs').Session} session
 * @param {string} address
 * @param {Goods} goods
 */
async function visit(session, address, goods) {
  const { picture, tab } = await open(session, address, goods);
  await session.report(tab);
  await until('its look to be kept', () => looks(session), (count) => count > 0);
  await tab.page.close();
  return picture;
}

/** How many prices are kept with how their pictures look. @param {import('./harness/session.mjs').Session} session */
function looks(session) {
  return session.inside(() => new Promise((done, fail) => {
    const opening = indexedDB.open('prices');
    opening.onerror = fail;
    opening.onsuccess = () => {
      const reading = opening.result.transaction('observations').objectStore('observations').getAll();
      reading.onerror = fail;
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result.filter(({ m }) => typeof m?.[1] === 'string').length);
      };
    };
  }));
}

/** @param {string} drawing */
function svg(drawing) {
  return { body: drawing, headers: { 'content-type': 'image/svg+xml' } };
}

/** A camera on white paper. @param {number} side @param {string} [more] */
function camera(side, more = '') {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 100 100"><path fill="#fff" d="M0 0h100v100H0z"/><g ${more}>
    <path fill="#444" d="M8 32h84v48H8z"/><path fill="#777" d="M20 22h22v10H20z"/><circle cx="54" cy="56" r="20" fill="#111"/><circle cx="48" cy="50" r="5" fill="#ccc"/></g></svg>`;
}

/** A lamp on white paper. */
const LAMP = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 100 100"><path fill="#fff" d="M0 0h100v100H0z"/>
  <path fill="#a83" d="M40 8h20l18 34H22z"/><path fill="#333" d="M47 42h6v46h-6zM28 88h44v6H28z"/></svg>`;

// The price memory: it is filled by what a shopper sees, told to nobody but the settings, and outlives what may happen to a
// browser's database. Whatever happens to it, the verdict is the same.

import assert from 'node:assert/strict';

import { productPage } from '../pages/product.mjs';
import { words } from './harness/catalogue.mjs';
import { Chromium } from './harness/chromium.mjs';
import { inEachBrowser } from './harness/start.mjs';
import { pause, until } from './harness/until.mjs';

const HOST = 'https://www.tidefold.example';

inEachBrowser('the price memory', (test, kind) => {
  test('keeps what was seen, shows it, and erases it', async (session) => {
    await visit(session, '/lamp', '€48.00');
    await until('a price to be kept', () => held(session), ({ count }) => count === 1);
    const settings = await session.openOwn('options.html');
    await until('the count', () => text(settings, '#prices-count'), (said) => said.startsWith('1 '));
    await settings.click('#prices-show');
    await until('the row', () => text(settings, '#prices-rows'), (said) => said.includes('48 EUR') && said.includes('tidefold.example'));
    await settings.click('#prices-erase');
    await until('the word that it is done', () => text(settings, '#prices-status'), (said) => said === words('prices_erased'));
    assert.deepEqual(await held(session), { count: 0, counted: 0 });
    await settings.close();
  });

  test('keeps nothing where the shopper wants none', async (session) => {
    const settings = await session.openOwn('options.html');
    await settings.click('#prices-keep');
    await visit(session, '/unkept', '€48.00');
    await pause(500);
    assert.equal((await held(session)).count, 0);
    await settings.click('#prices-keep');
    await settings.close();
  });

  test('is made anew when its database was deleted while it was open', async (session) => {
    await visit(session, '/before', '€48.00');
    await until('a price to be kept', () => held(session), ({ count }) => count === 1);
    await session.inside(() => new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase('prices');
      request.onsuccess = done;
      request.onerror = fail;
    }).then(() => null));
    await visit(session, '/after', '€49.00');
    await until('a price to be kept again', () => held(session), ({ count }) => count === 1);
  });

  test('loses no count and keeps no half page when the worker is ended in the middle of a write', async (session) => {
    const tab = await session.open(session.web.page(`${HOST}/list`, listing(0)));
    for (let round = 1; round <= 5; round += 1) {
      await tab.page.bringToFront();
      await tab.page.goto(session.web.page(`${HOST}/list-${round}`, listing(round))).catch(() => {});
      if (session instanceof Chromium) {
        await pause(round * 40);
        await session.killWorker();
      }
    }
    await session.report(tab);
    await until('the last page to be kept whole', () => held(session), ({ count, counted }) => count > 0 && count === counted);
    await tab.page.close();
  });

  test('is not washed away by a page that makes up offers without end', async (session) => {
    await visit(session, '/honest', '€48.00');
    const before = await until('a price to be kept', () => held(session), ({ count }) => count > 0);
    const flood = `<script>
      let round = 0;
      setInterval(() => {
        round += 1;
        document.querySelector('#flood').textContent = '';
        for (let item = 0; item < 200; item += 1) {
          const box = document.createElement('div');
          box.innerHTML = '<h3><a href="/made-up-' + round + '-' + item + '">Made up lamp number ' + round + ' ' + item + '</a></h3><p class="price">€1.' + (10 + item % 80) + '</p>';
          document.querySelector('#flood').append(box);
        }
      }, 500);
    </script>`;
    const tab = await session.open(session.web.page('https://flood.example/', productPage({ body: `<div id="flood"></div>${flood}` })));
    await session.report(tab);
    await pause(6_000);
    const after = await held(session);
    assert.ok(after.count > before.count, 'nothing of it was kept, so this proves nothing');
    assert.ok(after.count <= before.count + 1_000, `${after.count}`);
    await tab.page.close();
  });

  test('shows what the same thing cost elsewhere and before, as a picture and as a table', async (session) => {
    const lamp = { title: 'Fjell DL-4410 desk lamp' };
    for (const [host, price] of Object.entries({ one: '€40.00', two: '€44.00', three: '€52.00' })) {
      const tab = await session.open(session.web.page(`https://${host}.example/dl-4410`, productPage({ ...lamp, price })));
      await session.report(tab);
      await tab.page.close();
    }
    const tab = await session.open(session.web.page(`${HOST}/dl-4410`, productPage({ ...lamp, price: '€48.00' })));
    await session.report(tab);
    const popup = await session.popup(tab);
    await until('three dots', () => popup.evaluate(() => document.querySelectorAll('.plot-dot').length), (count) => count === 3);
    await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.prices summary')).click());
    const table = await text(popup, '.prices table');
    for (const word of ['one.example', '€40.00', 'three.example', '€52.00']) assert.ok(table.includes(word), `${word} in ${table}`);
    await Promise.all([popup.close(), tab.page.close()]);
  });

  if (kind === 'chromium') {
    test('does without room on the disk, and the settings say so', async (session) => {
      assert.ok(session instanceof Chromium);
      await visit(session, '/room', '€50.00');
      // As a browser refuses it. Its own bound cannot be lowered for an extension.
      await (await session.worker()).evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
      await visit(session, '/full', '€51.00');
      await until('the trouble to be noted', () =>
        session.inside(async () => (await chrome.storage.session.get('memory_trouble'))['memory_trouble'] === 'full'));
      const settings = await session.openOwn('options.html');
      await until('the settings to say so', () => text(settings, '#prices-status'), (said) => said === words('memory_trouble_full'));
      await settings.close();
    });
  }
});

/**
 * Opens a product page, waits for its report, which has the price whatever happened to the memory, and closes it.
 * @param {import('./harness/session.mjs').Session} session
 * @param {string} path
 * @param {string} price
 */
async function visit(session, path, price) {
  const tab = await session.open(session.web.page(HOST + path, productPage({ price })));
  assert.equal((await session.report(tab)).offer?.price?.amount, price.slice(1));
  await tab.page.close();
}

/** A page of a list, each with other things on it. @param {number} round */
function listing(round) {
  const items = Array.from({ length: 60 }, (_, item) =>
    `<div class="item"><h3><a href="/thing-${round}-${item}">Lamp number ${round} ${item}</a></h3><p class="price">€${10 + item}.00</p></div>`);
  return productPage({ body: items.join('') });
}

/** How many prices are held, and how many the memory believes to hold. @param {import('./harness/session.mjs').Session} session */
function held(session) {
  return session.inside(() => new Promise((done, fail) => {
    const opening = indexedDB.open('prices');
    opening.onerror = fail;
    opening.onsuccess = () => {
      const db = opening.result;
      const end = (/** @type {{ count: number, counted: number }} */ answer) => {
        db.close();
        done(answer);
      };
      if (!db.objectStoreNames.contains('observations')) {
        db.close();
        indexedDB.deleteDatabase('prices');
        done({ count: 0, counted: 0 });
        return;
      }
      const reading = db.transaction(['observations', 'days']);
      const count = reading.objectStore('observations').count();
      const days = reading.objectStore('days').getAll();
      reading.oncomplete = () => end({ count: count.result, counted: days.result.reduce((sum, day) => sum + day.total, 0) });
      reading.onerror = fail;
    };
  }));
}

/** The text of an element. @param {import('puppeteer-core').Page} page @param {string} selector */
function text(page, selector) {
  return page.evaluate((wanted) => /** @type {HTMLElement | null} */ (document.querySelector(wanted))?.innerText ?? '', selector);
}

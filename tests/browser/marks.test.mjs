// Items of a list that are far out of line get a mark, over the page and outside its layout, unless the shopper wants none.

import assert from 'node:assert/strict';

import { inEachBrowser } from './harness/start.mjs';
import { pause, until } from './harness/until.mjs';

const ADDRESS = 'https://www.tidefold.example/search?q=wh-1000xm5';
/** What sellers add to the thing's name, and what they ask. @type {[string, number][]} */
const ITEMS = [['', 299], ['silver', 289], ['black', 310], ['blue', 305], ['over-ear', 295], ['boxed', 320], ['new', 59]];

const LIST = `<!doctype html><html lang="en"><title>Results</title><style>li { display: inline-block; width: 200px }</style><h1>Results</h1>
  <ul>${ITEMS.map(([added, price], at) => `<li><h3><a href="/item/${at}">Sony WH-1000XM5 wireless headphones ${added}</a></h3><p class="price">€${price}.00</p></li>`).join('')}</ul></html>`;

inEachBrowser('marks on a list', (test) => {
  test('one stands over the item that is far too cheap, moves nothing, and goes with its item', async (session) => {
    const tab = await session.open(session.web.page(ADDRESS, LIST));
    const before = await tab.page.evaluate(layout);
    await session.report(tab);
    await until('the mark', () => tab.page.evaluate(marks), (count) => count === 1);
    assert.deepEqual(await tab.page.evaluate(layout), before);
    await tab.page.evaluate(() => document.querySelectorAll('li').item(6).remove());
    await until('the mark to go', () => tab.page.evaluate(marks), (count) => count === 0);
    await tab.page.close();
  });

  test('there is none where the shopper wants none', async (session) => {
    const settings = await session.openOwn('options.html');
    await until('the choice', () => settings.evaluate(() => /** @type {HTMLInputElement} */ (document.getElementById('marks')).checked));
    await settings.evaluate(() => document.getElementById('marks')?.click());
    const tab = await session.open(session.web.page(ADDRESS, LIST));
    await session.report(tab);
    await pause(500);
    assert.equal(await tab.page.evaluate(marks), 0);
    await settings.evaluate(() => document.getElementById('marks')?.click());
    await Promise.all([settings.close(), tab.page.close()]);
  });
});

/** Hosts of marks: their roots are closed, so more cannot be seen from here. */
function marks() {
  return [...document.documentElement.children].filter((element) => element.localName.startsWith('x-')).length;
}

/** Where everything of the page stands. */
function layout() {
  const boxes = [...document.querySelectorAll('body *')].map((element) => element.getBoundingClientRect().toJSON());
  return { boxes, width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight };
}

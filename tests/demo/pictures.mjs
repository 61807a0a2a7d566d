// Pictures of what a shopper sees.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Chromium } from '../browser/harness/chromium.mjs';
import { BUILT } from '../browser/harness/start.mjs';

/**
 * @typedef {import('../browser/harness/session.mjs').Session} Session
 * @typedef {import('../browser/harness/session.mjs').Tab} Tab
 */

/** The icon that goes with a badge's text. @type {Record<string, string>} */
const ICON = { '!': 'danger', '?': 'caution' };

/**
 * The toolbar is out of a test's reach; this draws its button from what the browser says is on it.
 * @param {Session} session
 * @param {Tab} tab
 * @param {string} file
 */
export async function badgePicture(session, tab, file) {
  const { text, title, colour } = await session.badge(tab);
  const icon = readFileSync(join(BUILT.chromium, 'icons', `${ICON[text] ?? 'plain'}-32.png`));
  const page = await session.browser.newPage();
  await page.setViewport({ width: 460, height: 64, deviceScaleFactor: 2 });
  await page.evaluate((data, badge, words, [red = 0, green = 0, blue = 0]) => {
    const image = Object.assign(new Image(), { src: data, width: 32, alt: '' });
    const mark = Object.assign(document.createElement('b'), { textContent: badge, hidden: badge === '' });
    mark.style.cssText = `background:rgb(${red} ${green} ${blue});color:${green > 128 ? '#000' : '#fff'};border-radius:4px;padding:0 5px;margin:24px 4px 0 -20px;font-size:12px`;
    document.body.style.cssText = 'margin:0;display:flex;gap:8px;align-items:center;height:64px;padding:0 16px;font:14px system-ui,sans-serif;background:#f1f3f4';
    document.body.replaceChildren(image, mark, words);
    return image.decode();
  }, `data:image/png;base64,${icon.toString('base64')}`, text, title, colour);
  await page.screenshot({ path: file });
  await page.close();
}

/** The page with whatever Caveat put on it. @param {Tab} tab @param {string} file */
export async function noticePicture(tab, file) {
  await tab.page.bringToFront();
  await tab.page.screenshot({ path: file });
}

/**
 * The popup: the real one in Chromium; in Firefox, where no test can reach it, the same page in a tab of its width.
 * @param {Session} session
 * @param {Tab} tab
 * @param {string} file
 */
export async function popupPicture(session, tab, file) {
  const popup = session instanceof Chromium ? await session.pressButton(tab) : await session.popup(tab);
  if (!(session instanceof Chromium)) await popup.setViewport({ width: 400, height: 600 });
  await popup.screenshot({ path: file });
  await popup.close();
}

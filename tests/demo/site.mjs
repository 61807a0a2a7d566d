// The demonstration marketplace and the payment page beside it, under host names that exist nowhere else (RFC 6761).

import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each host's folder. @type {Record<string, string>} */
const HOSTS = { 'www.lanternfold.test': 'market', 'lanternfold-pay.test': 'checkout' };

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml' };

/**
 * @typedef {object} DemoPage
 * @property {string} name of its screenshots
 * @property {string} address
 * @property {string} file the same page as a file
 * @property {string} about what it shows, in one line
 */

/** The pages worth a look, in the order of a story. @type {DemoPage[]} */
export const DEMO_PAGES = [
  page('honest', 'www.lanternfold.test', 'item/kettle.html', 'an honest listing'),
  page('bait', 'www.lanternfold.test', 'item/camera.html', 'a bait price, and a seller who leads away from the marketplace'),
  page('bait-zh', 'www.lanternfold.test', 'zh/item/camera.html', 'the same in Chinese'),
  page('refund', 'www.lanternfold.test', 'chat/refund.html', 'a refund scam in the messages'),
  page('refund-zh', 'www.lanternfold.test', 'zh/chat/refund.html', 'the same in Chinese'),
  page('payment', 'lanternfold-pay.test', 'order/7731.html', 'a payment page that asks for a transfer to a private person'),
  page('payment-zh', 'lanternfold-pay.test', 'zh/7731.html', 'the same in Chinese'),
];

/** A page of the demonstration by name. @param {string} name */
export function demoPage(name) {
  const found = DEMO_PAGES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the demonstration has no page ${name}`);
  return found;
}

/** Serves the demonstration. @param {import('../browser/harness/web.mjs').Web} web */
export function serveDemo(web) {
  for (const [host, folder] of Object.entries(HOSTS)) {
    web.site(host, (url) => {
      const path = normalize(decodeURIComponent(url.pathname)).replace(/\/$/, '/index.html');
      // The payment page borrows the marketplace's looks, as such pages do.
      const file = [folder, 'market'].map((each) => local(each, path)).find((each) => existsSync(each));
      if (file === undefined) return undefined;
      return { body: readFileSync(file), headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' } };
    });
  }
}

/**
 * @param {string} name
 * @param {string} host
 * @param {string} path
 * @param {string} about
 * @returns {DemoPage}
 */
function page(name, host, path, about) {
  return { name, address: `https://${host}/${path}`, file: local(HOSTS[host] ?? '', path), about };
}

/** @param {string} folder @param {string} path */
function local(folder, path) {
  return fileURLToPath(new URL(join(folder, path), import.meta.url));
}

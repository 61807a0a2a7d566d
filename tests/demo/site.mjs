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
 * @property {string} host
 * @property {string} path
 * @property {string} about what it shows, in one line
 * @property {string} kind what the engine must take it for
 * @property {string} outcome what must come of it
 * @property {string[]} findings those that must be named, in order of the alphabet
 */

/** The pages worth a look, in the order of a story, each with its address and the file it comes from. */
export const DEMO_PAGES = readPages().map((page) => ({
  ...page,
  address: `https://${page.host}/${page.path}`,
  file: local(HOSTS[page.host] ?? '', page.path),
}));

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

/** @returns {DemoPage[]} */
function readPages() {
  return JSON.parse(readFileSync(new URL('pages.json', import.meta.url), 'utf8'));
}

/** @param {string} folder @param {string} path */
function local(folder, path) {
  return fileURLToPath(new URL(join(folder, path), import.meta.url));
}

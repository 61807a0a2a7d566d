// The development corpus of real saved pages. It is not part of the repository (the pages are other people's): where it is
// absent, the tests that need it say so and are skipped.

import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { ROOT } from './start.mjs';

/**
 * @typedef {object} SavedPage A row of the corpus's index.
 * @property {string} file
 * @property {string | null} url
 * @property {string} kind product, listing, checkout …
 * @property {string} lang
 * @property {number} bytes
 */

/** The corpus's folder; `CAVEAT_CORPUS` names another. */
const FOLDER = process.env['CAVEAT_CORPUS'] ?? resolve(ROOT, '../shared/corpus/pages');

/** Why corpus tests are skipped, or `false` where the corpus is here. @type {string | false} */
export const withoutCorpus = existsSync(join(FOLDER, 'pages.jsonl')) ? false : `no corpus of saved pages at ${FOLDER}`;

/** The index. An address that is none, as some pages state of themselves, is `null`. @returns {SavedPage[]} */
export function savedPages() {
  if (withoutCorpus) return [];
  const rows = readFileSync(join(FOLDER, 'pages.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  return rows.map((row) => ({ ...row, url: /^https?:/.test(row.url) && URL.canParse(row.url) ? row.url : null }));
}

/** Where a page is saved. @param {SavedPage} saved */
export function fileOf(saved) {
  return join(FOLDER, saved.file);
}

/**
 * Serves a saved page, unmodified, at its own address, and gives the address back. Its scripts stay inert: they belong to
 * another day and would wait for, or flee to, servers that are not here. Many a page was saved as UTF-8 and still declares what it
 * was served in; the header says what it is.
 * @param {import('./web.mjs').Web} web
 * @param {SavedPage} saved
 */
export function serve(web, saved) {
  if (saved.url === null) throw new Error(`${saved.file} has no address`);
  const body = readFileSync(fileOf(saved));
  const type = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
  return web.page(saved.url, { body, headers: { 'content-type': type, 'content-security-policy': "script-src 'none'" } });
}

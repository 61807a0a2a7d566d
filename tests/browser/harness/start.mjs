// Starting a session, and the test helper that runs the same tests in each browser.

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Chromium } from './chromium.mjs';
import { findBrowser, howToInstall, KINDS } from './find.mjs';
import { Firefox } from './firefox.mjs';
import { Web } from './web.mjs';

/**
 * @typedef {import('./find.mjs').Kind} Kind
 * @typedef {import('./session.mjs').Session} Session
 * @typedef {import('./session.mjs').SessionOptions} SessionOptions
 * @typedef {(session: Session) => Promise<void>} Body
 */

/** The repository's top folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the built extension is; `CAVEAT_DIST` names another folder, to test an unpacked package. */
const DIST = process.env['CAVEAT_DIST'] ?? join(ROOT, 'dist');

/** The built extension for each browser. */
export const BUILT = { chromium: join(DIST, 'chrome'), firefox: join(DIST, 'firefox') };

/**
 * Opens a browser with the built extension in it.
 * @param {Kind} kind
 * @param {SessionOptions} [options]
 * @returns {Promise<Session>}
 */
export async function startSession(kind, options = {}) {
  const program = findBrowser(kind);
  if (program === null) throw new Error(howToInstall(kind));
  if (!existsSync(BUILT[kind])) throw new Error(`${BUILT[kind]} is missing: run ./build.sh build`);
  const web = await Web.start();
  const extension = options.locale === undefined ? BUILT[kind] : speaking(options.locale, BUILT[kind]);
  const launched = await (kind === 'chromium' ? Chromium : Firefox).launch(program, extension, web, options);
  try {
    await launched.prepare(options);
    return launched;
  } catch (error) {
    await launched.close();
    throw error;
  }
}

/**
 * Runs the same tests in each browser, all in one session a browser.
 *
 * A missing browser skips them with a sentence; where `CI` is set it fails them, since a machine that nobody watches must not
 * pass by leaving things out.
 * @param {string} title
 * @param {(test: (name: string, body: Body) => void, kind: Kind) => void} declare
 * @param {SessionOptions & { kinds?: Kind[], skip?: string | false }} [options] `skip` is a reason to leave them out
 */
export function inEachBrowser(title, declare, { kinds = KINDS, skip = false, ...options } = {}) {
  for (const kind of kinds) {
    const missing = findBrowser(kind) === null && !process.env['CI'];
    describe(`${title} (${kind})`, { skip: missing ? howToInstall(kind) : skip }, () => {
      /** @type {Session} */
      let session;
      before(async () => {
        session = await startSession(kind, options);
      });
      after(() => session?.close());
      declare((name, body) => void it(name, () => body(session)), kind);
    });
  }
}

/**
 * A copy of the extension that knows one language only, and so speaks it whatever the browser's language is. Browsers take
 * their language from packages that a test machine need not have.
 * @param {string} locale
 * @param {string} extension
 */
function speaking(locale, extension) {
  const copy = mkdtempSync(join(tmpdir(), 'caveat-extension-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(extension, copy, { recursive: true });
  cpSync(join(extension, '_locales', locale), join(copy, '_locales', 'en'), { recursive: true });
  return copy;
}

// Where the browsers are.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Kind */

/** The browsers Caveat is made for. @type {Kind[]} */
export const KINDS = ['chromium', 'firefox'];

/** Names on the search path first, then where the systems' own installers put them. */
const PLACES = {
  chromium: [
    'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/**
 * The program's path, or `null` where there is none. `CAVEAT_CHROMIUM` and `CAVEAT_FIREFOX` name one outright.
 * @param {Kind} kind
 */
export function findBrowser(kind) {
  const named = process.env[`CAVEAT_${kind.toUpperCase()}`];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = PLACES[kind].flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))));
  return [...(named ? [named] : []), ...candidates].find(isProgram) ?? null;
}

/**
 * One sentence on how to get it.
 * @param {Kind} kind
 */
export function howToInstall(kind) {
  const variable = `CAVEAT_${kind.toUpperCase()}`;
  const [debian] = PLACES[kind];
  return `${kind} is not here: run ./build.sh setup, or apt-get install ${debian}, or name the program in ${variable}`;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

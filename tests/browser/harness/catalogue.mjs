// The words for people, as the built extension has them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './start.mjs';

/** @type {Record<string, { message: string }>} */
const ENGLISH = JSON.parse(readFileSync(join(ROOT, 'extension/public/_locales/en/messages.json'), 'utf8'));

/**
 * The English text under a key, with its placeholders filled.
 * @param {string} key
 * @param {Record<string, string | undefined>} [args]
 */
export function words(key, args = {}) {
  const entry = ENGLISH[key];
  if (entry === undefined) throw new Error(`the catalogue has no ${key}`);
  return entry.message.replaceAll(/\{(\w+)\}/g, (placeholder, name) => args[name] ?? placeholder);
}

// How many bytes a shopper downloads: the engine, and everything else in each browser's package.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

console.log('\nsize in bytes, gzip at 9, brotli at 11');
row('', ['raw', 'gzip', 'brotli']);
row('engine (wasm)', sizes(readFileSync(join(DIST, 'chrome/engine_bg.wasm'))));
row('codes (wasm)', sizes(readFileSync(join(DIST, 'chrome/codes_bg.wasm'))));
for (const browser of ['chrome', 'firefox']) {
  const files = readdirSync(join(DIST, browser), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const each = files.map((entry) => sizes(readFileSync(join(entry.path, entry.name))));
  row(`all of ${browser}`, [0, 1, 2].map((column) => each.reduce((sum, size) => sum + (size[column] ?? 0), 0)));
}

/**
 * @param {Buffer} bytes
 * @returns {number[]} raw, gzip, brotli
 */
function sizes(bytes) {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli.length];
}

/**
 * @param {string} name
 * @param {(number | string)[]} values
 */
function row(name, values) {
  console.log(name.padEnd(16) + values.map((value) => value.toLocaleString('en').padStart(12)).join(''));
}

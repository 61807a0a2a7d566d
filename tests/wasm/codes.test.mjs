// The decoder's module, as the extension would load it, in Node.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { initSync, readCodes } from '../../extension/src/generated/codes.js';
import { PAY } from '../pages/code.mjs';

initSync({ module: readFileSync(new URL('../../extension/src/generated/codes_bg.wasm', import.meta.url)) });

/** Pixels of one module. */
const SIZE = 4;

/**
 * @param {string[]} rows
 * @returns {[number, number, Uint8Array]} width, height, pixels as `ImageData` has them
 */
function picture(rows) {
  const side = (rows.length + 8) * SIZE;
  const pixels = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = rows[Math.floor(y / SIZE) - 4]?.[Math.floor(x / SIZE) - 4] === '#';
      if (dark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return [side, side, pixels];
}

test('a code is read', () => {
  assert.deepEqual(readCodes(...picture(PAY.split('\n'))), ['PAY']);
});

test('a blank picture and one that does not fit have no texts', () => {
  assert.deepEqual(readCodes(100, 100, new Uint8Array(100 * 100 * 4).fill(255)), []);
  assert.deepEqual(readCodes(100, 100, new Uint8Array(7)), []);
  assert.deepEqual(readCodes(0xffffffff, 0xffffffff, new Uint8Array(0)), []);
});

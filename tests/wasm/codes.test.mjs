// The decoder's module, as the extension would load it, in Node.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { initSync, readCodes } from '../../extension/src/generated/codes.js';
import { drawn, PAY } from '../pages/code.mjs';

initSync({ module: readFileSync(new URL('../../extension/src/generated/codes_bg.wasm', import.meta.url)) });

test('a code is read', () => {
  assert.deepEqual(readCodes(...drawn(PAY.split('\n'), 4)), ['PAY']);
});

test('a blank picture and one that does not fit have no texts', () => {
  assert.deepEqual(readCodes(100, 100, new Uint8Array(100 * 100 * 4).fill(255)), []);
  assert.deepEqual(readCodes(100, 100, new Uint8Array(7)), []);
  assert.deepEqual(readCodes(0xffffffff, 0xffffffff, new Uint8Array(0)), []);
});

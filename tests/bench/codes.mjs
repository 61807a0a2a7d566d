// How long the decoder takes for a picture, as wasm in Node.

import { readFileSync } from 'node:fs';

import { initSync, readCodes } from '../../extension/src/generated/codes.js';
import { drawn, PAY } from '../pages/code.mjs';

/** Each picture so often; the fastest counts, the others were disturbed. */
const TIMES = 9;

initSync({ module: readFileSync(new URL('../../extension/src/generated/codes_bg.wasm', import.meta.url)) });

const code = drawn(PAY.split('\n'), 8);
console.log('\ndecoder (wasm)');
report('a code alone', code);
report('the same on a screenshot', screenshot(code));
report('an empty screenshot', screenshot());

/**
 * @param {string} what
 * @param {[number, number, Uint8Array]} picture
 */
function report(what, picture) {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    readCodes(...picture);
    return performance.now() - start;
  });
  console.log(`${what.padEnd(26)} ${picture[0]} x ${picture[1]}  ${Math.min(...times).toFixed(1)} ms`);
}

/**
 * A window's picture, with a code in it or none.
 * @param {[number, number, Uint8Array]} [code]
 * @returns {[number, number, Uint8Array]}
 */
function screenshot(code) {
  const [width, height] = [1280, 800];
  const pixels = new Uint8Array(width * height * 4).fill(255);
  const [side = 0, , inside] = code ?? [];
  for (let y = 0; inside !== undefined && y < side; y += 1) pixels.set(inside.subarray(y * side * 4, (y + 1) * side * 4), ((y + 200) * width + 300) * 4);
  return [width, height, pixels];
}

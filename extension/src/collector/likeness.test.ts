import assert from 'node:assert/strict';
import { test } from 'node:test';

import { likeness } from './likeness';

const SIDE = 256;

/** A picture by its brightness at each place, 0 to 255. */
function picture(brightness: (x: number, y: number) => number): { width: number; height: number; data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let at = 0; at < SIDE * SIDE; at += 1) data.fill(brightness(at % SIDE, Math.floor(at / SIDE)), at * 4, at * 4 + 3);
  return { width: SIDE, height: SIDE, data };
}

/** Chance that is the same at every run. */
function chance(x: number, y: number): number {
  return (Math.imul(Math.imul(x + 1, 73_856_093) ^ Math.imul(y + 1, 19_349_663), 0x5bd1e995) >>> 8) % 256;
}

/** Modules of this many pixels. */
const code = (size: number): ((x: number, y: number) => number) => (x, y) => chance(Math.floor(x / size), Math.floor(y / size)) < 128 ? 20 : 240;

test('a code is seen, whatever the size of its modules, and on a part of a poster', () => {
  for (const size of [3, 5, 8]) assert.ok(likeness(picture(code(size))) !== null, String(size));
  const poster = (x: number, y: number): number => (x > 70 && x < 190 && y > 90 && y < 210 ? code(4)(x, y) : 200);
  assert.ok(likeness(picture(poster)) !== null);
});

test('blank paper, shades, noise of a photograph and thin print are no codes', () => {
  assert.equal(likeness(picture(() => 255)), null);
  assert.equal(likeness(picture((x, y) => (x + y) / 2)), null);
  assert.equal(likeness(picture((x, y) => 60 + chance(x, y) / 2)), null);
  assert.equal(likeness(picture((x, y) => (y % 8 === 0 && x % 5 !== 0 ? 0 : 255))), null);
});

test('what looks different has another content', () => {
  const [one, other] = [likeness(picture(code(4))), likeness(picture((x, y) => code(4)(x + 16, y)))];
  assert.notEqual(one?.content, other?.content);
});

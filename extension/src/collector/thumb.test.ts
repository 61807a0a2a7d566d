import assert from 'node:assert/strict';
import { test } from 'node:test';

import { thumbOf } from './thumb';

/** A picture by its brightness at each place, 0 to 255. */
function picture(width: number, height: number, brightness: (x: number, y: number) => number): { width: number; height: number; data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) data.fill(brightness(at % width, Math.floor(at / width)), at * 4, at * 4 + 3);
  return { width, height, data };
}

test('a small copy has 256 greys, whatever the size of the picture', () => {
  for (const [width, height] of [[256, 256], [256, 120], [97, 203], [16, 16], [5, 3], [1, 1]] as const) {
    assert.equal(thumbOf(picture(width, height, () => 171)), 'ab'.repeat(256), `${width} × ${height}`);
  }
});

test('each grey is the mean of its part, by rows', () => {
  const thumb = thumbOf(picture(256, 256, (x, y) => (y < 128 ? (x % 2 === 0 ? 0 : 200) : 255)));
  assert.equal(thumb, '64'.repeat(128) + 'ff'.repeat(128));
  const left = thumbOf(picture(64, 32, (x) => (x < 32 ? 0 : 255)));
  assert.equal(left, ('00'.repeat(8) + 'ff'.repeat(8)).repeat(16));
});

test('one picture in two sizes gives nearly one copy', () => {
  const scene = (size: number) => (x: number, y: number) => (Math.hypot(x / size - 0.5, y / size - 0.5) < 0.3 ? 40 : 220);
  const [large, small] = [256, 100].map((size) => thumbOf(picture(size, size, scene(size))));
  const greys = (thumb = ''): number[] => (thumb.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const apart = greys(large).map((grey, at) => Math.abs(grey - (greys(small)[at] ?? 0)));
  assert.ok(apart.reduce((sum, difference) => sum + difference, 0) / apart.length < 4);
});

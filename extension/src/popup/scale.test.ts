import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ratioScaleOf, scaleOf } from './scale';

test('the least and the greatest stand at the ends', () => {
  const x = scaleOf([3, 1, 2], 10, 110);
  assert.deepEqual([1, 2, 3].map(x), [10, 60, 110]);
});

test('equal values stand in the middle', () => {
  assert.equal(scaleOf([5, 5], 10, 110)(5), 60);
});

test('half and double are as far away', () => {
  const x = ratioScaleOf([5, 10, 20], 0, 100);
  assert.deepEqual([5, 10, 20].map((price) => Math.round(x(price))), [0, 50, 100]);
});

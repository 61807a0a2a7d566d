import '../platform/fake';

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { PART } from './bounds';
import { intoParts } from './send';

test('nothing is lost or torn on the way, and no part is too large', () => {
  const pieces = ['a'.repeat(10), 'b'.repeat(PART), '', '🛒'.repeat(PART), 'c'.repeat(PART - 1), 'd', 'e'];
  const parts = intoParts(pieces).map((part) => part.join(''));
  assert.equal(parts.join(''), pieces.join(''));
  for (const part of parts) {
    assert.ok(part.length <= PART, String(part.length));
    assert.ok(part.isWellFormed());
  }
});

test('an empty capture is one part', () => {
  assert.deepEqual(intoParts([]), [[]]);
});

import '../platform/fake';

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fill } from './words';

test('values go in by name, once', () => {
  assert.equal(fill('{a} and {b}', { a: '{b}', b: '$&' }), '{b} and $&');
});

test('a name without a value stays, names of the prototype included', () => {
  assert.equal(fill('{a} {toString}', {}), '{a} {toString}');
});

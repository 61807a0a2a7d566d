import assert from 'node:assert/strict';
import { test } from 'node:test';

import { covers, patternOf } from './pattern';

test('a pattern covers the addresses that the browser lets in under it', () => {
  const cases: [pattern: string, address: string, isCovered: boolean][] = [
    ['https://shop.example/*', 'https://shop.example/a?b', true],
    ['https://shop.example/*', 'https://shop.example:8443/a', true],
    ['https://shop.example/*', 'http://shop.example/a', false],
    ['https://shop.example/*', 'https://www.shop.example/a', false],
    ['https://*.shop.example/*', 'https://www.shop.example/', true],
    ['https://*.shop.example/*', 'https://shop.example/', true],
    ['https://*.shop.example/*', 'https://badshop.example/', false],
    ['*://shop.example/*', 'http://shop.example/', true],
    ['*://*/*', 'ftp://shop.example/', false],
    ['https://*/*', 'https://anything.example/', true],
    ['https://*/*', 'not an address', false],
  ];
  for (const [pattern, address, isCovered] of cases) assert.equal(covers([pattern], address), isCovered, `${pattern} ${address}`);
});

test('the pattern of an address is its site', () => {
  assert.equal(patternOf('https://www.shop.example:8443/a?b#c'), 'https://www.shop.example/*');
  assert.equal(patternOf('about:blank'), null);
  assert.equal(patternOf('file:///a.html'), null);
  assert.equal(patternOf(null), null);
});

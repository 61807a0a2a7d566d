import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makePassphrase } from './passphrase';
import { strengthOf } from './strength';

const SITE = 'late-lamps.shop';

test('what is tried first is weak, and says why', () => {
  for (const [password, most, reason] of [
    ['password', 0, 'common'],
    ['qwertyuiop', 1, 'common'],
    ['poiuhjkl', 2, 'keys'],
    ['aaaaaaaa', 0, 'repeat'],
    ['abcdef123', 1, 'row'],
    ['24.12.1987', 1, 'date'],
    ['lamps', 1, 'shop'],
  ] as const) {
    const { score, reasons } = strengthOf(password, SITE);
    assert.ok(score <= most, `${password}: ${score}`);
    assert.ok(reasons.includes(reason), `${password}: ${reasons}`);
  }
});

test('what looks like a password of other sites says so, however strong', () => {
  assert.deepEqual(strengthOf('Brhtzk-Wolke-Lamps-vqrst', SITE).reasons, ['shop']);
  assert.deepEqual(strengthOf('Brhtzk-Wolke-Lamps-vqrst', 'oakwell.example').reasons, []);
  for (const password of ['Sonnenblumenfeld17!', 'Sonnenblumenfeld-2024', 'Wolke7']) assert.ok(strengthOf(password, SITE).reasons.includes('ending'), password);
});

test('one that was made is strong and has nothing said against it, whatever its words', () => {
  const site = 'lat-rap.example'; // No words of the list.
  const STEP = 5; // All words once, five at a time.
  for (let at = 0; at + STEP <= 7776; at += STEP) {
    let drawn = at;
    const made = makePassphrase((below) => (below === 10 ? at % 10 : drawn++));
    assert.match(made, /^[A-Z][a-z]*(-[a-z-]+){4}-\d$/);
    assert.deepEqual(strengthOf(made, site), { score: 4, reasons: [] }, made);
  }
  assert.deepEqual(strengthOf('Sworn-squeegee-rabid-petal-grapple-4', SITE).reasons, []); // Backwards `late` is in it.
  for (const meant of ['Lamps', 'myLamps12', 'lamps-x']) assert.ok(strengthOf(meant, SITE).reasons.includes('shop'), meant);
});

test('words are drawn from all there are', () => {
  const bounds: number[] = [];
  const made = makePassphrase((below) => {
    bounds.push(below);
    return below - 1;
  });
  assert.deepEqual(bounds, [7776, 7776, 7776, 7776, 7776, 10]);
  assert.match(made, /^Zoom-zoom-zoom-zoom-zoom-9$/);
});

test('what is very long or empty takes no time', () => {
  const from = performance.now();
  strengthOf('Ab1!'.repeat(50_000), SITE);
  strengthOf('', '');
  assert.ok(performance.now() - from < 1_000);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Schedule } from './schedule';

test('a page is copied when it comes to rest', () => {
  const schedule = new Schedule();
  assert.equal(schedule.changed(0), 400);
  assert.equal(schedule.changed(300), 400);
});

test('a page that does not come to rest is copied anyway', () => {
  const schedule = new Schedule();
  schedule.changed(0);
  assert.equal(schedule.changed(1_900), 100);
  assert.equal(schedule.changed(2_500), 0);
});

test('copies are a second apart, and the longer the page goes without rest the more', () => {
  const schedule = new Schedule();
  schedule.changed(0);
  schedule.copied(400, 1);
  const waits: number[] = [];
  let now = 400;
  for (let copies = 0; copies < 6; copies += 1) {
    waits.push(schedule.changed(now + 1) + 1);
    now += waits.at(-1) ?? 0;
    schedule.copied(now, 1);
  }
  assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
});

test('a page that has rested is met afresh', () => {
  const schedule = new Schedule();
  schedule.changed(0);
  schedule.copied(400, 1);
  schedule.changed(401);
  schedule.copied(1_400, 1);
  schedule.changed(60_000);
  schedule.copied(60_400, 1);
  assert.equal(schedule.changed(60_401), 999);
});

test('a copy that cost much is followed by a longer wait, so that copying takes 2 % at most', () => {
  const schedule = new Schedule();
  schedule.copied(0, 100);
  assert.equal(schedule.changed(1), 4_999);
});

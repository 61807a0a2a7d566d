import '../platform/fake';

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Answer, Context } from '../generated/protocol';
import { type Checker, keepEngine } from './engine';

const CONTEXT: Context = { url: null, lang: null, at: null, history: [], trusted: [], shop: null, domain: null };

function answers(name: string): Checker {
  return { check: () => ({ report: { page: { url: name } } }) as Answer, checkText: trap, checkLink: trap };
}

const trap = (): never => {
  throw new WebAssembly.RuntimeError('unreachable');
};
const TRAP: Checker = { check: trap, checkText: trap, checkLink: trap };

const about = (page: string) => (engine: Checker) => engine.check(page, CONTEXT).report.page.url;

test('one engine serves all pages, those that come while it starts included', async () => {
  let starts = 0;
  const start = async (): Promise<Checker> => answers(`engine ${(starts += 1)}`);
  const { ask } = keepEngine({ start, restart: async () => TRAP });
  const given = await Promise.all([ask(about('a')), ask(about('b'))]);
  assert.deepEqual(given, ['engine 1', 'engine 1']);
  assert.equal(starts, 1);
});

test('after a trap a fresh engine takes over', async () => {
  const { ask } = keepEngine({ start: async () => TRAP, restart: async () => answers('fresh') });
  assert.equal(await ask(about('a')), 'fresh');
  assert.equal(await ask(about('b')), 'fresh');
});

test('a capture that traps every engine is given up, and the next page meets a fresh one', async () => {
  const engines = [TRAP, answers('fresh')];
  const { ask } = keepEngine({ start: async () => TRAP, restart: async () => engines.shift() ?? TRAP });
  await assert.rejects(ask(about('a')), WebAssembly.RuntimeError);
  assert.equal(await ask(about('b')), 'fresh');
});

test('an engine that did not start is started again for the next page', async () => {
  const starts = [Promise.reject(new Error('no memory')), Promise.resolve(answers('second'))];
  const { ask } = keepEngine({ start: () => starts.shift() ?? Promise.resolve(TRAP), restart: async () => TRAP });
  await assert.rejects(ask(about('a')), /no memory/);
  assert.equal(await ask(about('b')), 'second');
});

test('an engine that is renewed is asked no more, by those that waited for it either', async () => {
  const names = ['first', 'second'];
  const { ask, renew } = keepEngine({ start: async () => answers(names.shift() ?? ''), restart: async () => TRAP });
  const waiting = ask(about('a'));
  renew();
  assert.equal(await waiting, 'second');
});

test('a question that waits while another traps the engine meets the fresh one', async () => {
  const { ask } = keepEngine({ start: async () => TRAP, restart: async () => answers('fresh') });
  assert.deepEqual(await Promise.all([ask(about('a')), ask(about('b'))]), ['fresh', 'fresh']);
});
